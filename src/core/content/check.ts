import { type Language, languages } from '../language.js';
import { type Detail, detailsAsked, gives } from '../matching/asked-detail.js';
import type { Matcher } from '../matching/match.js';
import { partsOf } from '../matching/parts.js';
import type { Clause, Policies, Topic } from '../policy.js';
import { type NearDuplicate, nearDuplicates } from './near-duplicates.js';
import { show } from './show.js';

/** Who has a wording: a clause of a policy, or a topic of `elsewhere.yml`. */
export type Holder = { readonly kind: 'clause' | 'topic'; readonly file: string; readonly id: string };

/** Two wordings of one language that say the same. */
export type Repeat = {
  readonly holder: Holder;
  readonly text: string;
  /** Who has the other one; the same holder when it says the same twice. */
  readonly other: Holder;
  readonly otherText: string;
  readonly language: Language;
  readonly why: NearDuplicate['why'];
};

/** Titles and phrases of a clause that find another clause or topic first, or (without `thief`) nothing. */
export type Theft = { readonly from: Holder; readonly thief?: Holder; readonly wordings: readonly string[] };

/** A wording that asks for something of which its clause says nothing. */
export type OpenDetail = { readonly holder: Holder; readonly text: string; readonly detail: Detail };

export type ContentCheck = {
  readonly policies: number;
  readonly clauses: number;
  readonly topics: number;
  /** Titles and phrases of clauses, and how many of them find their own clause first. */
  readonly wordings: number;
  readonly foundFirst: number;
  readonly repeats: readonly Repeat[];
  readonly thefts: readonly Theft[];
  readonly openDetails: readonly OpenDetail[];
  /** Clauses with few wordings beside others with many: more often offered than given. */
  readonly few: readonly Holder[];
};

/** Looks whether what clauses are called and how people ask for them leads to them, and to them alone. */
export function checkContent(policies: Policies, match: Matcher): ContentCheck {
  const wordings = policies.clauses.flatMap((clause) => wordingsOf(clause, clauseHolder(clause)));
  const elsewhere = policies.topics.flatMap((topic) => wordingsOf(topic, topicHolder(topic)));
  const { thefts, foundFirst } = findThefts(wordings, match);
  return {
    policies: policies.policies.length,
    clauses: policies.clauses.length,
    topics: policies.topics.length,
    wordings: wordings.length,
    foundFirst,
    // Clauses come first: a wording of a topic is then held against theirs.
    repeats: languages.flatMap((language) =>
      findRepeats([...wordings, ...elsewhere].filter((wording) => wording.language === language)),
    ),
    thefts,
    openDetails: policies.clauses.flatMap(openDetailsOf),
    few: (partsOf(policies)[1]?.clauses ?? []).map(clauseHolder),
  };
}

/**
 * The check as lines to print: every finding with its file and clause, then the count.
 *
 * @param details whether the wordings are listed that ask for what their clause doesn't say. They may stay: whoever
 *   wrote them may mean that the clause says enough.
 */
export function formatCheck(check: ContentCheck, details = false): string {
  const findings = [
    ...check.thefts.map(formatTheft),
    ...check.repeats.map(formatRepeat),
    ...(details ? check.openDetails.map(formatOpenDetail) : []),
  ];
  const lines = findings.length === 0 ? [] : [...findings, ''];
  lines.push(
    `${count(check.policies, 'policy', 'policies')}, ${count(check.clauses, 'clause')}, ${count(check.topics, 'topic')} of elsewhere.`,
    `${check.foundFirst} of ${count(check.wordings, 'title and phrase', 'titles and phrases')} find their own clause first.`,
    `${count(
      check.thefts.reduce((sum, { wordings }) => sum + wordings.length, 0),
      'wording leads',
      'wordings lead',
    )} elsewhere, ${count(check.repeats.length, 'says', 'say')} nearly the same as another.`,
    ...formatFew(check.few),
    ...(check.openDetails.length === 0
      ? []
      : [
          `${count(check.openDetails.length, 'wording asks', 'wordings ask')} for a detail of which the clause says nothing${details ? '.' : ' (--details lists them).'}`,
        ]),
  );
  return lines.join('\n');
}

function openDetailsOf(clause: Clause): OpenDetail[] {
  return wordingsOf(clause, clauseHolder(clause)).flatMap(({ holder, text }) =>
    detailsAsked(text)
      .filter((detail) => !gives(clause, detail, undefined))
      .map((detail) => ({ holder, text, detail })),
  );
}

type Wording = { holder: Holder; text: string; language: Language; isTitle: boolean };

function wordingsOf(owner: Clause | Topic, holder: Holder): Wording[] {
  return languages.flatMap((language) => {
    const title = owner.title[language];
    const phrases = (owner.phrases[language] ?? []).map((text) => ({
      holder,
      text,
      language,
      isTitle: false,
    }));
    return title === undefined ? phrases : [{ holder, text: title, language, isTitle: true }, ...phrases];
  });
}

function findRepeats(wordings: readonly Wording[]): Repeat[] {
  return nearDuplicates(wordings.map(({ text }) => text)).flatMap(({ first, second, why }) => {
    const one = wordings[second];
    const other = wordings[first];
    if (one === undefined || other === undefined) return [];
    // A phrase may well be the title, and topics may overlap: both lead to the same answer.
    const isOwnTitle = isSame(one.holder, other.holder) && one.isTitle !== other.isTitle;
    if (isOwnTitle || (one.holder.kind === 'topic' && other.holder.kind === 'topic')) return [];
    return [
      {
        holder: one.holder,
        text: one.text,
        other: other.holder,
        otherText: other.text,
        language: one.language,
        why,
      },
    ];
  });
}

function findThefts(
  wordings: readonly Wording[],
  match: Matcher,
): { thefts: readonly Theft[]; foundFirst: number } {
  const thefts = new Map<string, { from: Holder; thief?: Holder; wordings: string[] }>();
  let foundFirst = 0;
  for (const { holder, text } of wordings) {
    const winner = firstFor(text, match);
    if (winner !== undefined && isSame(winner, holder)) {
      foundFirst++;
      continue;
    }
    const key = JSON.stringify([holder.id, winner?.kind, winner?.id]);
    const theft = thefts.get(key) ?? {
      from: holder,
      ...(winner === undefined ? {} : { thief: winner }),
      wordings: [],
    };
    theft.wordings.push(text);
    thefts.set(key, theft);
  }
  return { thefts: [...thefts.values()], foundFirst };
}

/** The clause or topic that a wording leads to. A topic goes before a clause only if it scores higher. */
function firstFor(text: string, match: Matcher): Holder | undefined {
  const { matches, topics } = match(text);
  const [clause] = matches;
  const [topic] = topics;
  if (topic !== undefined && topic.score > (clause?.score ?? 0)) return topicHolder(topic.topic);
  return clause === undefined ? undefined : clauseHolder(clause.clause);
}

function clauseHolder({ id, policy }: Clause): Holder {
  return { kind: 'clause', file: policy.file, id };
}

function topicHolder({ id }: Topic): Holder {
  return { kind: 'topic', file: 'elsewhere.yml', id };
}

function isSame(one: Holder, other: Holder): boolean {
  return one.kind === other.kind && one.id === other.id;
}

const why: Record<NearDuplicate['why'], string> = {
  'same words': 'has the same words as',
  'one character': 'is but one character off',
  alike: 'is nearly the same as',
};

function formatRepeat({ holder, text, other, otherText, language, why: reason }: Repeat): string {
  const start = `${holder.file}  ${holder.kind} "${holder.id}", ${language}: "${show(text)}" ${why[reason]} "${show(otherText)}"`;
  return isSame(holder, other)
    ? `${start}. Keep one of them`
    : `${start} of ${other.kind} "${other.id}" (${other.file}). Keep it where it belongs`;
}

function formatTheft({ from, thief, wordings }: Theft): string {
  const examples = wordings
    .slice(0, 3)
    .map((text) => `"${show(text)}"`)
    .join(', ');
  const many = `${count(wordings.length, 'wording')}, e.g. ${examples}`;
  return thief === undefined
    ? `${from.file}  clause "${from.id}" isn't found by its own: ${many}. Use words that its rule and text have too`
    : `${from.file}  ${thief.kind} "${thief.id}" (${thief.file}) steals from clause "${from.id}": ${many}. Move them there, or let them say what is particular to "${from.id}"`;
}

function formatOpenDetail({ holder, text, detail }: OpenDetail): string {
  return `${holder.file}  ${holder.kind} "${holder.id}": "${show(text)}" asks ${detail}, of which the clause says nothing. Take it out unless the clause answers it all the same`;
}

/** A line a file. They may stay as they are: a new clause has to begin somewhere. */
function formatFew(few: readonly Holder[]): string[] {
  return [...new Set(few.map(({ file }) => file))].map((file) => {
    const ids = few.filter((holder) => holder.file === file).map(({ id }) => `"${id}"`);
    const named = ids.length > 3 ? `${ids.slice(0, 3).join(', ')}, …` : ids.join(', ');
    const have = ids.length === 1 ? 'has' : 'have';
    return `${file}: ${count(ids.length, 'clause')} ${have} few wordings beside the others (${named}), and will more often be offered than given. More ways in which people ask help.`;
  });
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
