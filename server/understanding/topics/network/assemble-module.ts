/** A module's functions, as code. All take the same integers and have one integer and `vectors` vectors of their own. */
export interface ModuleSource {
  parameters: number;
  vectors: number;
  functions: Record<string, number[]>;
}

const I32 = 0x7f;
const V128 = 0x7b;
const NO_RESULT = 0x40;

/** The instructions that the kernels use (WebAssembly core specification 2.0, section 5.4). */
export const op = {
  block: (body: number[]) => [0x02, NO_RESULT, ...body, 0x0b],
  loop: (body: number[]) => [0x03, NO_RESULT, ...body, 0x0b],
  againIf: [0x0d, 0],
  leaveIf: [0x0d, 0],
  isZero: [0x45],
  addInt: [0x6a],
  multiplyInt: [0x6c],
  loadInt: [0x28, 2, 0],
  loadFloat: [0x2a, 2, 0],
  storeFloat: [0x38, 2, 0],
  addFloat: [0x92],
  toFloat: [0xb2],
};

export const local = {
  get: (index: number) => [0x20, ...unsigned(index)],
  set: (index: number) => [0x21, ...unsigned(index)],
  tee: (index: number) => [0x22, ...unsigned(index)],
};

/** Four floats at a time; offsets are in bytes. */
export const simd = {
  load: (offset: number) => [0xfd, 0, 2, ...unsigned(offset)],
  store: (offset: number) => [0xfd, 11, 2, ...unsigned(offset)],
  splat: [0xfd, 19],
  lane: (at: number) => [0xfd, 31, at],
  /** Eight whole numbers of one byte, as sixteen bits each. */
  loadBytes: (offset: number) => [0xfd, 1, 0, ...unsigned(offset)],
  splatShort: [0xfd, 16],
  addInts: [0xfd, 0xae, 1],
  /** The products of the lower or upper four shorts of two vectors. */
  multiplyLow: [0xfd, 0xbc, 1],
  multiplyHigh: [0xfd, 0xbd, 1],
  add: [0xfd, 0xe4, 1],
  multiply: [0xfd, 0xe6, 1],
  divide: [0xfd, 0xe7, 1],
  maximum: [0xfd, 0xe9, 1],
};

export function fixed(value: number): number[] {
  return [0x41, ...signed(value)];
}

/** The bytes of a module that imports one memory (`m.m`) and exports its functions by name (section 5.5). */
export function assembleModule({ parameters, vectors, functions }: ModuleSource): Uint8Array {
  const names = Object.keys(functions);
  const bodies = Object.values(functions).map((code) => {
    const full = [2, 1, I32, ...unsigned(vectors), V128, ...code, 0x0b];
    return [...unsigned(full.length), ...full];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [[0x60, ...list(Array.from({ length: parameters }, () => [I32])), 0]]),
    ...section(2, [[...text('m'), ...text('m'), 2, 0, 1]]),
    ...section(
      3,
      names.map(() => [0]),
    ),
    ...section(
      7,
      names.map((name, at) => [...text(name), 0, at]),
    ),
    ...section(10, bodies),
  ]);
}

function section(id: number, items: number[][]): number[] {
  const content = list(items);
  return [id, ...unsigned(content.length), ...content];
}

function list(items: number[][]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(name: string): number[] {
  return list([...name].map((letter) => [letter.charCodeAt(0)]));
}

/** LEB128 of a number that is not negative. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** LEB128 of any 32-bit number. */
function signed(value: number): number[] {
  const isLast = value >= -0x40 && value < 0x40;
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
