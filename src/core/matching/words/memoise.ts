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
