import { ingestionBenchmark } from './ingestion/ingestion-benchmark.ts';
import type { Benchmark } from './measure/types.ts';
import { searchBenchmark } from './search/search-benchmark.ts';
import { startBenchmark } from './start/start-benchmark.ts';
import { turnBenchmark } from './turn/turn-benchmark.ts';

/** In the order in which they run. */
export const BENCHMARKS: Benchmark[] = [turnBenchmark, ingestionBenchmark, searchBenchmark, startBenchmark];
