#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Measured: halves the time until a command does something.
enableCompileCache();
const { main } = await import('../server/cli/main.ts');

process.exitCode = await main(process.argv);
