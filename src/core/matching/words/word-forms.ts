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
 * `plaatste` from `plaatsen`, `doorgestuurd` from `doorsturen`, `filmpje` and the Flemish `filmke` from `film`. Most of
 * them are no words; which one counts, the words of the policies and of the lexicon decide.
 */
export function baseForms(word: string): readonly string[] {
  if (word.length <= shortest || /\d/u.test(word)) return [];
  const found = new Set<string>();
  const add = (form: string): void => {
    if (form.length >= shortest && form !== word) found.add(form);
  };
  const addVerb = (stem: string): void => {
    if (stem.length < shortest) return;
    add(infinitive(stem));
    add(stem);
  };
  const [, prefix = '', rest] = participle.exec(word) ?? [];
  if (rest?.endsWith('n') === true) add(prefix + rest);
  else if (rest !== undefined) {
    // gedeel-d; gepost has a t of its own.
    addVerb(prefix + rest.slice(0, -1));
    addVerb(prefix + rest);
  }
  if (/[^t]t$/u.test(word)) addVerb(word.slice(0, -1));
  if (/[td]en?$/u.test(word)) addVerb(word.replace(/[td]en?$/u, ''));
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

/** What a verb's stem is an infinitive of: `deel` of `delen`, `lees` of `lezen`, `schrijf` of `schrijven`. */
function infinitive(stem: string): string {
  const long = /^(.*)(aa|ee|oo|uu|ei|ij|ui|ie|oe|eu|ou)([^aeiou])$/u.exec(stem);
  if (long === null) return `${stem}en`;
  const [, start = '', vowel = '', last = ''] = long;
  const open = vowel[0] === vowel[1] ? vowel.slice(1) : vowel;
  return `${start}${open}${{ s: 'z', f: 'v' }[last] ?? last}en`;
}
