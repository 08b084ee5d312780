import { type Language, languages } from '../language.js';
import type { Matcher } from '../matching/match.js';
import { enoughWordings, partsOf } from '../matching/parts.js';
import { type Detail, detailsAsked, gives } from '../matching/question/asked-detail.js';
import type { Clause, Policies, Topic } from '../policy.js';
import { type NearDuplicate, nearDuplicates } from './near-duplicates.js';

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
  readonly few: readonly FewWordings[];
  /** From so many on a clause has no longer few. */
  readonly enough: number;
};

/** A clause with few wordings, and the topics of elsewhere that people ask about in words like its title. */
export type FewWordings = Holder & { readonly wordings: number; readonly topics: readonly string[] };

/** All titles and phrases of clauses, in the order in which `checkContent` takes what they find. */
export function titlesAndPhrases(policies: Policies): string[] {
  return clauseWordings(policies).map(({ text }) => text);
}

/**
 * Looks whether what clauses are called and how people ask for them leads to them, and to them alone.
 *
 * @param firsts what `firstFor` gives for each of `titlesAndPhrases`: that takes long, and may have been done by several at once
 */
export function checkContent(
  policies: Policies,
  match: Matcher,
  firsts: readonly (Holder | undefined)[] = titlesAndPhrases(policies).map((text) => firstFor(text, match)),
): ContentCheck {
  const wordings = clauseWordings(policies);
  const elsewhere = policies.topics.flatMap((topic) => wordingsOf(topic, topicHolder(topic)));
  // Clauses come first: a wording of a topic is then held against theirs.
  const repeats = languages.flatMap((language) =>
    findRepeats([...wordings, ...elsewhere].filter((wording) => wording.language === language)),
  );
  const { thefts, foundFirst } = findThefts(wordings, firsts);
  return {
    policies: policies.policies.length,
    clauses: policies.clauses.length,
    topics: policies.topics.length,
    wordings: wordings.length,
    foundFirst,
    repeats,
    // Which of two has the same wording is told once, as a repeat.
    thefts: thefts.flatMap((theft) => {
      const own = theft.wordings.filter(
        (text) => !repeats.some((repeat) => isOfTwo(repeat, theft.from, text)),
      );
      return own.length === 0 ? [] : [{ ...theft, wordings: own }];
    }),
    openDetails: policies.clauses.flatMap(openDetailsOf),
    few: (partsOf(policies)[1]?.clauses ?? []).map((clause) => ({
      ...clauseHolder(clause),
      wordings: Object.values(clause.phrases).flat().length,
      topics: topicsNear(clause, match),
    })),
    enough: enoughWordings(policies),
  };
}

/** Whether nothing that was found has to be changed. */
export function isSound({ thefts, repeats }: ContentCheck): boolean {
  return thefts.length === 0 && repeats.length === 0;
}

/** So like a wording of a topic must a title be for the two to be near. */
const nearTitle = 0.55;

function topicsNear({ title }: Clause, match: Matcher): string[] {
  const near = Object.values(title)
    .flatMap((text) => match(text).topics)
    .filter(({ grounds }) => grounds.words >= nearTitle);
  return [...new Set(near.map(({ topic }) => topic.id))];
}

function openDetailsOf(clause: Clause): OpenDetail[] {
  return wordingsOf(clause, clauseHolder(clause)).flatMap(({ holder, text }) =>
    detailsAsked(text)
      .filter((detail) => !gives(clause, detail, undefined))
      .map((detail) => ({ holder, text, detail })),
  );
}

type Wording = { holder: Holder; text: string; language: Language; isTitle: boolean };

function clauseWordings({ clauses }: Policies): Wording[] {
  return clauses.flatMap((clause) => wordingsOf(clause, clauseHolder(clause)));
}

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
  firsts: readonly (Holder | undefined)[],
): { thefts: readonly Theft[]; foundFirst: number } {
  const thefts = new Map<string, { from: Holder; thief?: Holder; wordings: string[] }>();
  let foundFirst = 0;
  for (const [at, { holder, text }] of wordings.entries()) {
    const winner = firsts[at];
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
export function firstFor(text: string, match: Matcher): Holder | undefined {
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

/** Whether two are the same clause or topic. */
export function isSame(one: Holder, other: Holder): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Whether a repeat is about this wording of this holder, and somebody else's. */
function isOfTwo({ holder, text, other, otherText }: Repeat, of: Holder, wording: string): boolean {
  if (isSame(holder, other)) return false;
  return (isSame(holder, of) && text === wording) || (isSame(other, of) && otherText === wording);
}
