import { learnCode } from './learn-code.js';

/** The functions of learn.wat, which says what they take, over a memory of their own. All places are in bytes. */
export type LearnKernel = {
  readonly memory: ArrayBuffer;
  score(ids: number, weights: number, count: number, values: number, scores: number, width: number): void;
  errors(scores: number, from: number, to: number, label: number, rate: number, place: number): number;
  correct(
    ids: number,
    weights: number,
    count: number,
    values: number,
    errors: number,
    places: number,
    last: number,
  ): void;
  learn(
    order: number,
    last: number,
    rates: number,
    starts: number,
    ids: number,
    weights: number,
    values: number,
    scores: number,
    width: number,
    labels: number,
    lastLabel: number,
    places: number,
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
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return { memory: memory.buffer, ...instance.exports };
}
