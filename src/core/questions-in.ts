import { maxQuestionLength, wordsOf } from './matching/words/fold.js';
import { askingWords, stopWords } from './matching/words/stop-words.js';

const mostQuestions = 3;
/** What may stand before the word that asks: "hoi, en mag ik …". */
const leads: ReadonlySet<string> = new Set(
  'en and hoi hallo hey hi hello dag goedemorgen maar but ook also verder dan then so dus'.split(' '),
);
const leastWords = 3;

/**
 * The questions in a message that asks two or three in a row: "mag ik thuiswerken en waar laat ik mijn fiets?". Only
 * where each begins as a question: "werk en privé" is one question about two things. Otherwise an empty list.
 */
export function questionsIn(message: string): readonly string[] {
  const parts: string[] = [];
  for (const part of message.slice(0, maxQuestionLength).split(/\?|\s(?=(?:en|and)\s)/iu)) {
    if (wordsOf(part).length === 0) continue;
    const before = parts.at(-1);
    // An "en" within a question starts no other one: what follows it belongs to what came before.
    if (before === undefined || beginsQuestion(part)) parts.push(part.trim());
    else parts[parts.length - 1] = `${before} ${part.trim()}`;
  }
  const isQuestion = (part: string): boolean => {
    const words = wordsOf(part).filter((word) => !leads.has(word));
    return beginsQuestion(part) && words.length >= leastWords && words.some((word) => !stopWords.has(word));
  };
  return parts.length >= 2 && parts.length <= mostQuestions && parts.every(isQuestion) ? parts : [];
}

function beginsQuestion(part: string): boolean {
  const first = wordsOf(part.slice(0, 200)).find((word) => !leads.has(word));
  return first !== undefined && askingWords.has(first);
}
