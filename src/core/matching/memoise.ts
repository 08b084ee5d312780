/** The same function, which remembers what it gave for a word, for as long as it is in use itself. */
export function memoise<Value>(work: (word: string) => Value): (word: string) => Value {
  const seen = new Map<string, Value>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const made = work(word);
    seen.set(word, made);
    return made;
  };
}
