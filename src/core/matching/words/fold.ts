/** Longer questions are read up to here, in UTF-16 code units; what people ask stands in the first screenful. */
export const maxQuestionLength = 4000;

/** A word longer than this is noise or code; only its beginning counts. */
const maxWordLength = 40;

/** More words than this tell nothing new about what is asked. */
const maxWords = 250;

/** Lower case without accents and apostrophes: `Privé-foto's` becomes `prive-fotos`. */
export function fold(text: string): string {
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().replace(/['’‘`´]/gu, '');
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/u.test(text);
}

/** The words of a text, folded, in order. Addresses of pages and Slack's `<@U…>` and `:emoji:` codes are no words. */
export function wordsOf(text: string): string[] {
  const folded = fold(inFull(withoutCodes(text.slice(0, maxQuestionLength))));
  // The plain pattern finds the same, in a third of the time.
  const found = folded.match(isAscii(folded) ? /[a-z0-9]+/gu : /[\p{L}\p{N}]+/gu) ?? [];
  return found
    .slice(0, maxWords)
    .map((word) => (word.length > maxWordLength ? word.slice(0, maxWordLength) : word));
}

/**
 * "Mag'k", "da'k" and "I'll" with the word that was swallowed, "l'équipe" and "d'accord" without what is left of one: without
 * the apostrophe they would be other words.
 */
function inFull(text: string): string {
  // Few texts have any.
  if (!/['’‘`´]/u.test(text)) return text;
  return text
    .replace(/['’‘`´]k(?![\p{L}\p{N}])/giu, ' ik')
    .replace(/(?<![\p{L}\p{N}])(?:[ld]|qu)['’‘`´](?=[aeiouyhéèêàâîôû])/giu, ' ')
    .replace(
      /(?<=[a-z])['’‘`´](ll|ve|re|d|(?<=\bs?he['’‘`´])s)(?![\p{L}\p{N}])/giu,
      (_, end: string) => ` ${swallowed[end.toLowerCase()]}`,
    );
}

const swallowed: Readonly<Record<string, string>> = {
  ll: 'will',
  ve: 'have',
  re: 'are',
  d: 'would',
  s: 'is',
};

function withoutCodes(text: string): string {
  // Few texts have any.
  if (!text.includes('<') && !text.includes(':')) return text;
  return text
    .replace(/<[@#!][^<>\s]{0,80}>/gu, ' ')
    .replace(/https?:\/\/[^\s<>]{1,500}/gu, ' ')
    .replace(/:[a-z0-9_+-]{2,40}:/gu, ' ');
}
