#!/usr/bin/env node
import { main } from '../server/cli/main.ts';

process.exitCode = await main(process.argv);
