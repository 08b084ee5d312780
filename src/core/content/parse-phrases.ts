import { languages } from '../language.js';
import type { Clause, Phrases } from '../policy.js';
import { isBroken } from './check-references.js';
import type { ContentFile } from './content-file.js';
import { ContentReader, mapping } from './content-reader.js';
import { didYouMean } from './did-you-mean.js';
import type { ParsedPolicy } from './parse-policy.js';
import { show } from './show.js';
import type { YamlSource } from './yaml-source.js';

/** Adds `phrases/<policy>.yml` to the clauses of that policy; the file's name says which. */
export function addPhrases(
  file: ContentFile,
  source: YamlSource,
  parsed: readonly ParsedPolicy[],
  clauses: Map<string, Clause>,
): void {
  const id = file.name.replace(/^.*[\\/]/u, '').replace(/\.ya?ml$/u, '');
  const owner = parsed.find(({ policy }) => policy.id === id);
  if (owner === undefined) {
    if (parsed.some(isBroken)) return;
    const guess = didYouMean(
      id,
      parsed.map(({ policy }) => policy.id),
    );
    source.problem(
      0,
      `these phrases are for the policy "${show(id)}", which isn't there.${guess === undefined ? ' Name the file after its policy, or delete it' : ` Did you mean "${guess}.yml"?`}`,
    );
    return;
  }
  const root = mapping(source, 'wordings by clause', 'a-clause:');
  if (root === undefined) return;
  const read = new ContentReader(source, owner.policy.languages);
  for (const [name, entry] of source.entries(root, 'phrases', [...owner.ids.keys()])) {
    const more = read.named(`phrases of "${show(name)}"`).phraseLists(entry.value ?? entry.key);
    const clause = clauses.get(name);
    if (clause !== undefined) clauses.set(name, { ...clause, phrases: joined(clause.phrases, more) });
  }
}

function joined(one: Phrases, other: Phrases): Phrases {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const all = [...(one[language] ?? []), ...(other[language] ?? [])];
      return all.length === 0 ? [] : [[language, all]];
    }),
  );
}
