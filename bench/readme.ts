import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Replaces what stands in README.md between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`, if it has those. */
export function putInReadme(name: string, text: string, file = 'README.md'): void {
  if (!existsSync(file)) return;
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const old = readFileSync(file, 'utf8');
  const from = old.indexOf(begin);
  const to = old.indexOf(end);
  if (from < 0 || to < from) return;
  writeFileSync(file, `${old.slice(0, from + begin.length)}\n${text.trim()}\n${old.slice(to)}`);
  process.stderr.write(`put in ${file}\n`);
}
