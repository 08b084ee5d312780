import { capital } from './capital.js';
import type { Language } from './language.js';
import { inLanguage, type Text } from './policy.js';

/** What `{company}` stands for, in each language: a name, or words such as "ons bedrijf". */
export type Company = Readonly<Record<Language, string>>;

/** What stands in the place of a name that nobody has given. */
export const unnamed: Company = { nl: 'ons bedrijf', en: 'our company' };

/** A policy's text as people read it: in their language, and with the company's name in its place. */
export function tell(text: Text, language: Language, company: Company): string {
  return fillCompany(inLanguage(text, language), company[language]);
}

/** Puts the name where `{company}` stands; "ons bedrijf" becomes "Ons bedrijf" where a sentence begins. */
export function fillCompany(text: string, name: string): string {
  return text.replaceAll('{company}', (_, at: number) =>
    beginsSentence(text.slice(0, at)) ? capital(name) : name,
  );
}

// Nothing, a new line or list item, or the end of a sentence stands before it; "bijv. " ends none.
function beginsSentence(before: string): boolean {
  return /(?:^|\n)[\s*_>"'“‘(•-]*(?:\d+[.)]\s+)?[*_"'“‘(]*$|(?<!\b(?:bijv|bv|o\.a|d\.w\.z|e\.g|i\.e|incl|nr))[.!?…]["'”’)*_]*\s+["'“‘(*_]*$/iu.test(
    before,
  );
}
