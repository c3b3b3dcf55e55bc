import { handoverBenchmark } from './inbox/handover-benchmark.ts';
import { inboxBenchmark } from './inbox/inbox-benchmark.ts';
import { ingestionBenchmark } from './ingestion/ingestion-benchmark.ts';
import type { Benchmark } from './measure/types.ts';
import { searchBenchmark } from './search/search-benchmark.ts';
import { startBenchmark } from './start/start-benchmark.ts';
import { turnBenchmark } from './turn/turn-benchmark.ts';
import { understandingBenchmark } from './understanding/understanding-benchmark.ts';
import { vectorsBenchmark } from './vectors/vectors-benchmark.ts';
import { widgetBenchmark } from './widget/widget-benchmark.ts';
import { widgetLoadBenchmark } from './widget-load/widget-load-benchmark.ts';

/** In the order in which they run. */
export const BENCHMARKS: Benchmark[] = [
  turnBenchmark,
  ingestionBenchmark,
  searchBenchmark,
  vectorsBenchmark,
  startBenchmark,
  inboxBenchmark,
  handoverBenchmark,
  widgetLoadBenchmark,
  widgetBenchmark,
  understandingBenchmark,
];
