const steps = 300;

/** A loss, and how it changes with each value. */
export type Slope = { readonly loss: number; readonly gradient: readonly number[] };

/** Gradient descent with a pace of its own for each value (Adam, Kingma and Ba 2015), slower at the end. */
export function adam(
  start: readonly number[],
  slopeAt: (values: readonly number[]) => Slope,
): { values: readonly number[]; before: number; after: number } {
  const values = [...start];
  const first = values.map(() => 0);
  const second = values.map(() => 0);
  let [before, after] = [0, 0];
  for (let step = 1; step <= steps; step++) {
    const { loss, gradient } = slopeAt(values);
    if (step === 1) before = loss;
    after = loss;
    const rate = step > 0.7 * steps ? 0.015 : 0.05;
    gradient.forEach((slope, at) => {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step));
      values[at] = (values[at] ?? 0) - (rate * mean) / (spread + 1e-8);
    });
  }
  return { values, before, after };
}
