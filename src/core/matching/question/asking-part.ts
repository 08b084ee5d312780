import { wordsOf } from '../words/fold.js';
import { askingWords, stopWords } from '../words/stop-words.js';

/** Shorter messages are a question as a whole. */
const storyLength = 26;
const leastTellingWords = 2;

/**
 * The part of a story in which something is asked: its sentences that end in a question mark or begin as a question.
 * `undefined` when the message is short, is all question, or asks with words that tell nothing ("wat nu?").
 */
export function askingPart(message: string): string | undefined {
  if (wordsOf(message).length < storyLength) return undefined;
  const sentences = message.match(/[^.!?\n;]+[.!?\n;]*/gu) ?? [];
  const asked = sentences.filter((sentence) => {
    const first = wordsOf(sentence).find(
      (word) => word !== 'en' && word !== 'maar' && word !== 'and' && word !== 'but',
    );
    return sentence.includes('?') || (first !== undefined && askingWords.has(first));
  });
  if (asked.length === 0 || asked.length === sentences.length) return undefined;
  const part = asked.join(' ').trim();
  const telling = wordsOf(part).filter((word) => !stopWords.has(word));
  return telling.length < leastTellingWords ? undefined : part;
}
