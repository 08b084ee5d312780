import { unnamed } from './company.js';
import type { Language } from './language.js';
import { wordsOf } from './matching/words/fold.js';
import { stopWords } from './matching/words/stop-words.js';

/** What stands behind a company's name on paper, and is seldom said. */
const legalForm =
  /[\s,]+(?:[bn]\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|bvba|srl|s\.?a\.?|gmbh|ag|inc\.?|ltd\.?|llc|plc)$/iu;

const shortestTelling = 3;
/** Of these alone no name is made. */
const particles: ReadonlySet<string> = new Set('van von de den der het ter ten the and'.split(' '));

/**
 * A function that reads the company's names in a question as what wordings say instead, "ons bedrijf": otherwise a name
 * is a word that no policy has. The first words of a name are enough ("Vandersteen" for Vandersteen Logistics BV) as long
 * as one of them is no word of the policies, for "Social" and "Action" mean other things as well.
 *
 * @param names of the company; none is fine
 * @param isWord whether a word, folded, means something to the policies
 */
export function makeCompanyReader(
  names: readonly string[],
  isWord: (word: string) => boolean,
): (question: string, language: Language) => string {
  const tells = (part: string): boolean =>
    wordsOf(part).some(
      (word) =>
        word.length >= shortestTelling && !particles.has(word) && !stopWords.has(word) && !isWord(word),
    );
  const patterns = names
    .flatMap(shorterNames)
    .filter(tells)
    .sort((a, b) => b.length - a.length)
    .map(pattern);
  if (patterns.length === 0) return (question) => question;
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?:\\s+[bn]\\.?v\\.?)?(?:['’]?s)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (question, language) => question.replace(name, unnamed[language]);
}

/** A name without its legal form, and its beginnings; with its article ("De Meerpaal") and without. */
function shorterNames(name: string): string[] {
  const whole = name.trim().replace(legalForm, '');
  return [whole, whole.replace(/^(?:de|het|the)\s+/iu, '')].flatMap((one) => {
    const words = one.split(/\s+/u);
    return words.map((_, at) => words.slice(0, words.length - at).join(' '));
  });
}

/** However its words are joined: "Cool Blue", "coolblue", "Cool-Blue". */
function pattern(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => (word === '&' ? '(?:&(?:amp;)?|en|and)' : word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')))
    .join('[\\s-]*');
}
