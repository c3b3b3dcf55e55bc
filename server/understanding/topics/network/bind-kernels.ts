import { EXP_SQUARINGS, LEAST_EXPONENT } from '../approximate-exp.ts';
import { assembleModule, fixed, local, op, simd } from './assemble-module.ts';

/** The loops that learning and reading spend their time in, over a table whose rows are `width` floats. */
export interface VectorKernels {
  /** `out += Σ values[j] · table[rows[j]]`. All arguments but `count` are byte addresses. */
  gather(rows: number, values: number, count: number, table: number, out: number): void;
  /** `table[rows[j]] += values[j] · step`. */
  scatter(rows: number, values: number, count: number, table: number, step: number): void;
  /** `out[j] = table[rows[j]] · step` (dot product). */
  dots(rows: number, out: number, count: number, table: number, step: number): void;
  /** `row = exp(row + value)`, nearly, as `approximateExp` does it; `value` becomes their sum. The other arguments mean nothing. */
  powers(none: number, value: number, nothing: number, naught: number, row: number): void;
}

/** The loop that reading spends its time in, over a table of bytes. */
export interface ByteKernel {
  /** `out += Σ values[j] · table[rows[j]]` in whole numbers: values of 16 bits, sums of 32. All arguments but `count` are byte addresses. */
  gather(rows: number, values: number, count: number, table: number, out: number): void;
}

/** What the compiled module needs of the platform: the global `WebAssembly` of Node and browsers. */
interface WasmPlatform {
  Memory: new (size: { initial: number }) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
}

export interface WasmMemory {
  buffer: ArrayBuffer;
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WasmPlatform };
const PAGE = 65_536;

export function createMemory(bytes: number): WasmMemory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
}

/**
 * Compiles the loops to WebAssembly with 128-bit SIMD, for rows of one width (a multiple of four): V8 does not vectorise
 * JavaScript, and these loops are several times faster so. The row that all others meet stays in registers.
 */
export function bindKernels(memory: WasmMemory, width: number): VectorKernels {
  const pieces = width / 4;
  const module = compileOnce(`floats ${width}`, pieces, () => ({
    gather: gather(pieces),
    scatter: scatter(pieces),
    dots: dots(pieces),
    powers: powers(pieces),
  }));
  return bind(module, memory) as VectorKernels;
}

/** Compiles the loop over `width` bytes (a multiple of eight) of rows that are `stride` bytes apart. */
export function bindByteKernel(memory: WasmMemory, width: number, stride: number): ByteKernel {
  const pieces = width / 4;
  const module = compileOnce(`bytes ${width} of ${stride}`, pieces, () => ({
    gather: gatherBytes(pieces, stride),
  }));
  return bind(module, memory) as ByteKernel;
}

/** Few widths are ever met, and what V8 learned of a module while it ran is kept with it. */
const compiled = new Map<string, object>();

function compileOnce(name: string, pieces: number, write: () => Record<string, number[]>): object {
  const known = compiled.get(name);
  if (known) return known;
  const source = { parameters: 5, vectors: pieces + 2, functions: write() };
  const module = new WebAssembly.Module(assembleModule(source));
  compiled.set(name, module);
  return module;
}

function bind(module: object, memory: WasmMemory): unknown {
  return new WebAssembly.Instance(module, { m: { m: memory } }).exports;
}

// The parameters, then one integer of our own, then the vectors: two to work with, and the kept row in pieces.
const [ROWS, VALUES, COUNT, TABLE, KEPT, ROW, WORK, BYTES, FIRST] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const each = (pieces: number, code: (at: number) => number[]) =>
  Array.from({ length: pieces }, (_, at) => code(at)).flat();
const loadKept = (pieces: number) =>
  each(pieces, (at) => [...local.get(KEPT), ...simd.load(at * 16), ...local.set(FIRST + at)]);
const storeKept = (pieces: number) =>
  each(pieces, (at) => [...local.get(KEPT), ...local.get(FIRST + at), ...simd.store(at * 16)]);
const sumLanes = each(4, (at) => [...local.get(WORK), ...simd.lane(at), ...(at > 0 ? op.addFloat : [])]);
const spreadValue = [...local.get(VALUES), ...op.loadFloat, ...simd.splat, ...local.set(WORK)];

function gather(pieces: number): number[] {
  const addRow = each(pieces, (at) => [
    ...[...local.get(FIRST + at), ...local.get(ROW), ...simd.load(at * 16)],
    ...[...local.get(WORK), ...simd.multiply, ...simd.add, ...local.set(FIRST + at)],
  ]);
  return [...loadKept(pieces), ...overRows(pieces * 16, [...spreadValue, ...addRow]), ...storeKept(pieces)];
}

function gatherBytes(pieces: number, stride: number): number[] {
  const spread = [...local.get(VALUES), ...op.loadInt, ...simd.splatShort, ...local.set(WORK)];
  const add = (at: number, multiply: number[]) => [
    ...[...local.get(FIRST + at), ...local.get(BYTES), ...local.get(WORK), ...multiply],
    ...[...simd.addInts, ...local.set(FIRST + at)],
  ];
  const addRow = each(pieces / 2, (at) => [
    ...[...local.get(ROW), ...simd.loadBytes(at * 8), ...local.set(BYTES)],
    ...[...add(2 * at, simd.multiplyLow), ...add(2 * at + 1, simd.multiplyHigh)],
  ]);
  return [...loadKept(pieces), ...overRows(stride, [...spread, ...addRow]), ...storeKept(pieces)];
}

function scatter(pieces: number): number[] {
  const addKept = each(pieces, (at) => [
    ...[...local.get(ROW), ...local.get(ROW), ...simd.load(at * 16)],
    ...[...local.get(FIRST + at), ...local.get(WORK), ...simd.multiply, ...simd.add, ...simd.store(at * 16)],
  ]);
  return [...loadKept(pieces), ...overRows(pieces * 16, [...spreadValue, ...addKept])];
}

function dots(pieces: number): number[] {
  const clear = [...fixed(0), ...op.toFloat, ...simd.splat, ...local.set(WORK)];
  const addProducts = each(pieces, (at) => [
    ...[...local.get(WORK), ...local.get(ROW), ...simd.load(at * 16)],
    ...[...local.get(FIRST + at), ...simd.multiply, ...simd.add, ...local.set(WORK)],
  ]);
  const store = [...local.get(VALUES), ...sumLanes, ...op.storeFloat];
  return [...loadKept(pieces), ...overRows(pieces * 16, [...clear, ...addProducts, ...store])];
}

function powers(pieces: number): number[] {
  const constant = (value: number) => [...fixed(value), ...op.toFloat, ...simd.splat];
  const power = each(pieces, (at) => [
    ...[...local.get(KEPT), ...simd.load(at * 16), ...local.get(WORK), ...simd.add],
    ...[...constant(LEAST_EXPONENT), ...simd.maximum, ...constant(2 ** EXP_SQUARINGS), ...simd.divide],
    ...[...constant(1), ...simd.add, ...local.set(FIRST + at)],
    ...each(EXP_SQUARINGS, () => [
      ...[...local.get(FIRST + at), ...local.get(FIRST + at), ...simd.multiply, ...local.set(FIRST + at)],
    ]),
  ]);
  const total = [...constant(0), ...each(pieces, (at) => [...local.get(FIRST + at), ...simd.add])];
  const sum = [...total, ...local.set(WORK), ...local.get(VALUES), ...sumLanes, ...op.storeFloat];
  return [...spreadValue, ...power, ...storeKept(pieces), ...sum];
}

/** Does `body` for each of `COUNT` rows; ROW is the row's address, VALUES the address of what belongs to it. */
function overRows(bytes: number, body: number[]): number[] {
  const rowAddress = [...local.get(ROWS), ...op.loadInt, ...fixed(bytes), ...op.multiplyInt];
  const step = (pointer: number) => [
    ...[...local.get(pointer), ...fixed(4), ...op.addInt, ...local.set(pointer)],
  ];
  const countDown = [...local.get(COUNT), ...fixed(-1), ...op.addInt, ...local.tee(COUNT)];
  const round = [...rowAddress, ...local.get(TABLE), ...op.addInt, ...local.set(ROW), ...body];
  const loop = op.loop([...round, ...step(ROWS), ...step(VALUES), ...countDown, ...op.againIf]);
  return op.block([...local.get(COUNT), ...op.isZero, ...op.leaveIf, ...loop]);
}
