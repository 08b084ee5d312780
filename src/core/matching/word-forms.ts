const shortest = 3;

// Parts that a verb is separated from by the ge- of its participle: door-ge-stuurd.
const prefixes =
  'aan achter af bij binnen buiten dicht door goed in klaar langs los mee na neer om onder op open over rond samen tegen terug thuis toe tussen uit vast vol voor voort vrij weg'.split(
    ' ',
  );
const participle = new RegExp(`^(${prefixes.join('|')})?ge(.{2,}(?:[td]|en))$`, 'u');

// berichtje, autootje, filmpje, balletje; in Flanders groepke, boekske, filmpke, beeldeke.
const diminutives = ['je', 'tje', 'pje', 'etje', 'ke', 'ske', 'pke', 'eke'];

/**
 * The forms that an inflected Dutch word may come from, where the stemmer sees none: `plaatst`, `geplaatst` and
 * `plaatste` from `plaats`, `doorgestuurd` from `doorstuur`, `filmpje` and the Flemish `filmke` from `film`. Most of
 * them are no words; which one counts, the words of the policies and of the lexicon decide.
 */
export function baseForms(word: string): readonly string[] {
  if (word.length <= shortest || /\d/u.test(word)) return [];
  const found = new Set<string>();
  const add = (form: string): void => {
    if (form.length >= shortest && form !== word) found.add(form);
  };
  const parted = participle.exec(word);
  if (parted !== null) {
    const [, prefix = '', rest = ''] = parted;
    // gedeel-d; gepost has a t of its own; gelezen has all of lezen.
    if (!rest.endsWith('n')) add(prefix + rest.slice(0, -1));
    add(prefix + rest);
  }
  if (/[^t]t$/u.test(word)) add(word.slice(0, -1));
  add(word.replace(/[td]en?$/u, ''));
  const single = word.replace(/s$/u, '');
  for (const ending of diminutives) {
    if (!single.endsWith(ending)) continue;
    const base = single.slice(0, -ending.length);
    add(base);
    // autoo-tje and ball-etje: the last letter was doubled.
    if (base.at(-1) === base.at(-2)) add(base.slice(0, -1));
  }
  return [...found];
}
