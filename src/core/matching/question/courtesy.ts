import { stopWords } from '../words/stop-words.js';
import {
  beginsQuestion,
  mayBegin,
  mayClose,
  mostAtEnds,
  type Piece,
  piecesOf,
  strong,
} from './courtesy-words.js';

/** A message without what is said for courtesy, and that, piece by piece in its order. */
export type Bare = { readonly rest: string; readonly courtesy: readonly string[] };

/** A place where the message may be cut, as the number of a word, and how much courtesy is cut off. */
type Cut = { readonly at: number; readonly worth: number };

/** So much must speak for courtesy, as a logarithm of odds. */
const sure = 2;
/** And so much more where no mark, and no word that begins a question or a farewell, shows where to cut. */
const unmarked = 2;
/** A word of questions counts more than one of courtesy: what is cut off by mistake is lost. */
const ofQuestions = 1.5;
/** A word that is so much more of questions tells that one is left. */
const asking = -0.5;
/** Without such a word, a question of fewer words than this may be courtesy too. */
const leastLeft = 3;

/**
 * Takes greetings, run-ups ("ik vroeg me af of"), thanks and signatures off the ends of a message. They tell nothing of
 * what is asked, and as words that hardly any wording has they would make it look like something else. Where nothing
 * telling would be left, the message stays whole.
 *
 * Each word has the logarithm of how much more often it stands in courtesy than in questions (naive Bayes; learnt by
 * `scripts/courtesy`). What is cut off at the two ends together is what has the highest sum, and so what is left the lowest.
 */
export function withoutCourtesy(message: string): Bare {
  const pieces = piecesOf(message);
  const isQuestion = questionTest(pieces);
  const ends = cutsAtEnd(pieces);
  let best = { from: 0, to: pieces.length, worth: 0 };
  for (const start of cutsAtStart(pieces)) {
    for (const end of ends) {
      const worth = start.worth + end.worth;
      if (worth > best.worth && isQuestion(start.at, end.at)) best = { from: start.at, to: end.at, worth };
    }
  }
  const from = best.from === 0 ? 0 : (pieces[best.from]?.at ?? 0);
  const to = pieces[best.to]?.at ?? message.length;
  const courtesy = [message.slice(0, from), message.slice(to)].map((part) => part.trim());
  return { rest: message.slice(from, to).trim(), courtesy: courtesy.filter((part) => part !== '') };
}

/** Whether a message is courtesy as a whole: "Goedemorgen, ik had een vraagje." */
export function isCourtesy(message: string): boolean {
  const pieces = piecesOf(message);
  const sum = pieces.reduce((total, { weight }) => total + weight, 0);
  return (
    sum >= sure &&
    pieces.some(({ weight }) => weight >= strong) &&
    pieces.every((piece) => isCourteous(piece, message))
  );
}

/** A small word that begins no question, a word of courtesy, or a name. */
function isCourteous(piece: Piece, message: string): boolean {
  if (stopWords.has(piece.word)) return !beginsQuestion(piece);
  return piece.weight > 0 || (piece.weight === 0 && /^\p{Lu}/u.test(message.slice(piece.at, piece.end)));
}

/** A function that tells whether the words from one to before another may be a question by themselves. */
function questionTest(pieces: readonly Piece[]): (from: number, to: number) => boolean {
  const tells = runningCount(pieces, ({ word, weight }) => !stopWords.has(word) && weight < 1);
  const asks = runningCount(pieces, ({ word, weight }) => !stopWords.has(word) && weight <= asking);
  return (from, to) => tells(from, to) > 0 && (to - from >= leastLeft || asks(from, to) > 0);
}

/** How many pieces from one to before another are of a kind. All pairs of cuts are tried, so it isn't counted anew. */
function runningCount(
  pieces: readonly Piece[],
  isOne: (piece: Piece) => boolean,
): (from: number, to: number) => number {
  const before = [0];
  for (const piece of pieces) before.push((before.at(-1) ?? 0) + Number(isOne(piece)));
  return (from, to) => (before[to] ?? 0) - (before[from] ?? 0);
}

function worthOf({ weight }: Piece): number {
  return weight < 0 ? ofQuestions * weight : weight;
}

function cutsAtStart(pieces: readonly Piece[]): Cut[] {
  const cuts: Cut[] = [{ at: 0, worth: 0 }];
  let sum = 0;
  for (let at = 1; at < Math.min(pieces.length, mostAtEnds); at++) {
    const [before, piece] = [pieces[at - 1] as Piece, pieces[at] as Piece];
    sum += worthOf(before);
    const worth = sum - (mayBegin(piece, before) ? 0 : unmarked);
    if (worth >= sure) cuts.push({ at, worth });
  }
  return cuts;
}

function cutsAtEnd(pieces: readonly Piece[]): Cut[] {
  const cuts: Cut[] = [{ at: pieces.length, worth: 0 }];
  let sum = 0;
  for (let at = pieces.length - 1; at >= Math.max(1, pieces.length - mostAtEnds); at--) {
    const piece = pieces[at] as Piece;
    sum += worthOf(piece);
    const worth = sum - (mayClose(piece) ? 0 : unmarked);
    if (worth >= sure) cuts.push({ at, worth });
  }
  return cuts;
}
