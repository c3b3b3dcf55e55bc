import type { Benchmark } from './measure/types.ts';
import { turnBenchmark } from './turn/turn-benchmark.ts';

/** In the order in which they run. */
export const BENCHMARKS: Benchmark[] = [turnBenchmark];
