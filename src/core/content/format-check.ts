import {
  type ContentCheck,
  type Holder,
  isSame,
  isSound,
  type OpenDetail,
  type Repeat,
  type Theft,
} from './check.js';
import type { NearDuplicate } from './near-duplicates.js';
import { show } from './show.js';

/** Where a wording of a clause or topic stands, to be read: its file, with line and column where these are known. */
export type PlaceOf = (holder: Holder, wording?: string) => string;

/**
 * The check as lines to print: every finding with its file and clause, then the count.
 *
 * @param details whether the wordings are listed that ask for what their clause doesn't say. They may stay: whoever
 *   wrote them may mean that the clause says enough.
 */
export function formatCheck(
  check: ContentCheck,
  { details = false, placeOf = ({ file }) => file }: { details?: boolean; placeOf?: PlaceOf } = {},
): string {
  const findings = [
    ...check.thefts.map((theft) => formatTheft(theft, placeOf)),
    ...check.repeats.map((repeat) => formatRepeat(repeat, placeOf)),
  ];
  const open = details ? check.openDetails.map((detail) => formatOpenDetail(detail, placeOf)) : [];
  const lines = [...findings, ...open];
  if (lines.length > 0) lines.push('');
  lines.push(
    `${count(check.policies, 'policy', 'policies')}, ${count(check.clauses, 'clause')}, ${count(check.topics, 'topic')} of elsewhere.`,
    `${check.foundFirst} of ${count(check.wordings, 'title and phrase', 'titles and phrases')} find their own clause first.`,
    `${count(
      check.thefts.reduce((sum, { wordings }) => sum + wordings.length, 0),
      'wording leads',
      'wordings lead',
    )} elsewhere, ${count(check.repeats.length, 'says', 'say')} nearly the same as another.`,
    ...formatFew(check),
    ...(check.openDetails.length === 0
      ? []
      : [
          `${count(check.openDetails.length, 'wording asks', 'wordings ask')} for a detail of which the clause says nothing${details ? '.' : ' (--details lists them).'}`,
        ]),
    isSound(check)
      ? 'In order: nothing has to be changed.'
      : `${count(findings.length, 'finding', 'findings')} to mend, listed above.`,
  );
  return lines.join('\n');
}

const why: Record<NearDuplicate['why'], string> = {
  'same words': 'has the same words as',
  'one character': 'is but one character off',
  alike: 'is nearly the same as',
};

function formatRepeat(
  { holder, text, other, otherText, language, why: reason }: Repeat,
  placeOf: PlaceOf,
): string {
  const start = `${placeOf(holder, text)}  ${holder.kind} "${holder.id}", ${language}: "${show(text)}" ${why[reason]} "${show(otherText)}"`;
  return isSame(holder, other)
    ? `${start}. Keep one of them`
    : `${start} of ${other.kind} "${other.id}" (${placeOf(other, otherText)}). Keep it where it belongs`;
}

function formatTheft({ from, thief, wordings }: Theft, placeOf: PlaceOf): string {
  const place = placeOf(from, wordings[0]);
  const examples = wordings
    .slice(0, 3)
    .map((text) => `"${show(text)}"`)
    .join(', ');
  const many = `${count(wordings.length, 'wording')}, e.g. ${examples}`;
  return thief === undefined
    ? `${place}  clause "${from.id}" isn't found by its own: ${many}. Use words that its rule and text have too`
    : `${place}  ${thief.kind} "${thief.id}" (${placeOf(thief)}) steals from clause "${from.id}": ${many}. Move them there, or let them say what is particular to "${from.id}"`;
}

function formatOpenDetail({ holder, text, detail }: OpenDetail, placeOf: PlaceOf): string {
  return `${placeOf(holder, text)}  ${holder.kind} "${holder.id}": "${show(text)}" asks ${detail}, of which the clause says nothing. Take it out unless the clause answers it all the same`;
}

/** Some lines a file. They may stay as they are: a new clause has to begin somewhere. */
function formatFew({ few, enough }: ContentCheck): string[] {
  return [...new Set(few.map(({ file }) => file))].flatMap((file) => {
    const own = few.filter((one) => one.file === file);
    const named = some(own.map(({ id, wordings }) => `"${id}" ${wordings}`));
    const topics = some([...new Set(own.flatMap((one) => one.topics))].map((id) => `"${id}"`));
    return [
      `${file}: ${count(own.length, 'clause')} ${own.length === 1 ? 'has' : 'have'} few wordings beside the others (${named}), and will more often be offered than given. Each way of asking that you add helps; from ${enough} on it is judged like the others.`,
      ...(topics === ''
        ? []
        : [
            `${file}: near to ${own.length === 1 ? 'it' : 'them'} in elsewhere.yml: ${topics}. If this policy answers what is asked there, add it to "covers".`,
          ]),
    ];
  });
}

/** Names in a row; of many, the first. */
function some(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')}, …` : names.join(', ');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
