/** Room for the words of any policy; questions bring new words for ever, so what is kept must be bounded. */
const most = 50_000;

/** The same function, which remembers what it gave for a word. */
export function memoise<Value>(work: (word: string) => Value): (word: string) => Value {
  const seen = new Map<string, Value>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const made = work(word);
    if (seen.size >= most) seen.clear();
    seen.set(word, made);
    return made;
  };
}
