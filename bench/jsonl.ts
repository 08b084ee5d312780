import { readFileSync } from 'node:fs';

/** A file with one JSON value a line. */
export function readJsonLines<Value>(file: string): Value[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Value;
      } catch (cause) {
        throw new Error(`${file}:${index + 1} is not JSON. Each line is one object`, { cause });
      }
    });
}
