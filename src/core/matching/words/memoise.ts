/** Makes a function of a word remember, or not. */
export type Memory = <Value>(work: (word: string) => Value) => (word: string) => Value;

/** Remembers nothing: for what people ask. */
export const forget: Memory = (work) => work;

/** The same function, which remembers what it gave for a word, for as long as it is in use itself. */
export const memoise: Memory = <Value>(work: (word: string) => Value) => {
  const seen = new Map<string, Value>();
  return (word: string): Value => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const made = work(word);
    seen.set(word, made);
    return made;
  };
};

/**
 * The same function, which remembers what it gave for the last numbers that it was asked, for some hundreds or thousands.
 *
 * @param some so many it remembers at least, and twice as many at most
 */
export function rememberSome<Value>(
  some: number,
  work: (number: number) => Value,
): (number: number) => Value {
  let recent = new Map<number, Value>();
  let earlier = new Map<number, Value>();
  return (number) => {
    const known = recent.get(number);
    if (known !== undefined) return known;
    const value = earlier.get(number) ?? work(number);
    // What isn't asked any more goes with its generation.
    if (recent.size >= some) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(number, value);
    return value;
  };
}
