import { fillCompany, unnamed } from '../../company.js';
import { type Language, languages } from '../../language.js';
import type { Clause, Phrases, Policies, Text, Topic } from '../../policy.js';

/** What can be matched: a clause, or a topic of elsewhere. Both languages stand side by side, for people mix them. */
export type Document = {
  readonly title: readonly string[];
  /** The Dutch ones first. */
  readonly phrases: readonly string[];
  /** The place of the first English phrase; how many phrases there are where none is. */
  readonly englishFrom: number;
  readonly text: readonly string[];
  /** The languages it is in; both for a topic, which collects what is asked in either. */
  readonly languages: readonly Language[];
  /** Documents of one family are one class to the classifier; which of them is meant is left to likeness. */
  readonly family?: string;
};

export function clauseDocument(clause: Clause): Document {
  return {
    title: texts(clause.title),
    ...wordings(clause.phrases),
    languages: clause.policy.languages,
    text: clause.policy.languages.flatMap((language) =>
      withoutName(sentences(`${clause.rule[language] ?? ''}\n${clause.text[language] ?? ''}`), language),
    ),
  };
}

export function topicDocument(topic: Topic): Document {
  // Topics with one address are told apart by likeness alone: there are many, and mixing them up costs little.
  const family = topic.talk ?? JSON.stringify(topic.contact ?? '');
  return { title: texts(topic.title), ...wordings(topic.phrases), text: [], languages, family };
}

/** In a class apart from the topics that have the same address and aren't covered. */
function coveredDocument(topic: Topic): Document {
  const document = topicDocument(topic);
  return { ...document, family: `covered ${document.family}` };
}

/** All documents in the order of their numbers: clauses first, then topics, and those that are covered last. */
export function documentsOf({ clauses, topics, covered }: Policies): Document[] {
  return [...clauses.map(clauseDocument), ...topics.map(topicDocument), ...covered.map(coveredDocument)];
}

/** All texts of a document; a wording's number is its place among them. */
export function textsOf({ title, phrases, text }: Document): string[] {
  return [...title, ...phrases, ...text];
}

/** Where the texts of each document begin when those of all come one after the other; the last is how many there are. */
export function textStarts(documents: readonly Document[]): Int32Array {
  const starts = new Int32Array(documents.length + 1);
  documents.forEach(({ title, phrases, text }, at) => {
    starts[at + 1] = (starts[at] as number) + title.length + phrases.length + text.length;
  });
  return starts;
}

/** The language whose endings words have: Dutch where any policy is in Dutch, for that takes more undoing. */
export function mainLanguage(policies: Policies): Language {
  return (
    languages.find((language) => policies.policies.some((policy) => policy.languages.includes(language))) ??
    'nl'
  );
}

/** The class of each document, and how many classes there are. */
export type Families = { readonly of: Int32Array; readonly count: number };

export function familiesOf(documents: readonly Document[]): Families {
  const numbers = new Map<string, number>();
  let count = 0;
  const of = Int32Array.from(documents, ({ family }) => {
    const known = family === undefined ? undefined : numbers.get(family);
    if (known !== undefined) return known;
    if (family !== undefined) numbers.set(family, count);
    return count++;
  });
  return { of, count };
}

/** A question is about something that a text says in one of its sentences, seldom about all of it. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;:])\s+|\n+/u).filter((sentence) => sentence.trim() !== '');
}

function texts(text: Text): string[] {
  return languages.flatMap((language) => {
    const one = text[language];
    return one === undefined ? [] : withoutName([one], language);
  });
}

function wordings(phrases: Phrases): Pick<Document, 'phrases' | 'englishFrom'> {
  const dutch = withoutName(phrases.nl ?? [], 'nl');
  return { phrases: [...dutch, ...withoutName(phrases.en ?? [], 'en')], englishFrom: dutch.length };
}

/** The company's name is no word of a policy: questions are read without it as well. */
function withoutName(texts: readonly string[], language: Language): readonly string[] {
  // Few have it, and there are tens of thousands, at every start.
  if (!texts.some((text) => text.includes('{company}'))) return texts;
  return texts.map((text) => fillCompany(text, unnamed[language]));
}
