import { learnCode } from './learn-code.js';

/** The loops of learn.wat over a memory of their own. All places are in bytes. */
export type LearnKernel = {
  readonly memory: ArrayBuffer;
  score(ids: number, weights: number, count: number, values: number, scores: number, width: number): void;
  correct(
    ids: number,
    weights: number,
    count: number,
    values: number,
    errors: number,
    places: number,
    active: number,
  ): void;
};

/** WebAssembly, as far as it is used here: Node has it, but TypeScript knows it of browsers alone. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { env: { memory: object } },
  ) => { readonly exports: Omit<LearnKernel, 'memory'> };
};

const pageBytes = 65_536;

export function makeLearnKernel(bytes: number): LearnKernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const module = new WebAssembly.Module(Buffer.from(learnCode, 'base64'));
  const { score, correct } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  return { memory: memory.buffer, score, correct };
}
