import type { Document } from './evidence.js';
import { type Language, languages } from './language.js';
import type { Clause, Phrases, Policies, Text, Topic } from './policy.js';

/** A clause or topic as the index sees it. Both languages stand side by side: people mix them. */
export function clauseDocument(clause: Clause): Document {
  return {
    title: texts(clause.title),
    phrases: wordings(clause.phrases),
    text: clause.policy.languages.map((language) =>
      `${clause.rule[language] ?? ''} ${clause.text[language] ?? ''}`.trim(),
    ),
  };
}

export function topicDocument(topic: Topic): Document {
  // Topics with one address are told apart by likeness alone: there are many, and mixing them up costs little.
  const family = topic.talk ?? JSON.stringify(topic.contact ?? '');
  return { title: texts(topic.title), phrases: wordings(topic.phrases), text: [], family };
}

/** The language whose endings words have: the one in which the policies have most to say. */
export function mainLanguage(policies: Policies): Language {
  const count = (language: Language): number =>
    policies.policies.filter((policy) => policy.languages.includes(language)).length;
  return count('nl') > 0 ? 'nl' : (languages.find((language) => count(language) > 0) ?? 'nl');
}

function texts(text: Text): string[] {
  return languages.flatMap((language) => text[language] ?? []);
}

function wordings(phrases: Phrases): string[] {
  return languages.flatMap((language) => phrases[language] ?? []);
}
