import { createRequire } from 'node:module';
import { fold } from '../words/fold.js';
import { askingWords, stopWords } from '../words/stop-words.js';
import type byWeight from './courtesy-weights.json';

/** One word of a message. */
export type Piece = {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  /** How much more it is of courtesy than of questions: the logarithm of the ratio. Below zero for words of questions. */
  readonly weight: number;
  /** Whether a stop, a line's end or a picture stands before it. */
  readonly marked: boolean;
};

/** From here on a word is courtesy by itself, and a name may follow: "groetjes", "sorry". */
export const strong = 2.5;
/** So many words behind it, one that nobody knows is a name; elsewhere it rather belongs to the question. */
const mostNames = 5;
const strange = -1;
/** Courtesy stands at the ends of a message: no more words than these are looked at, at either. */
export const mostAtEnds = 40;

/** Words of thanks and farewell, which may begin an end without any mark before them: "… delen alvast bedankt". */
const closers: ReadonlySet<string> = new Set(
  'alvast bedankt dank dankjewel dankje merci thanks thx groet groeten groetjes mvg gr cheers regards'.split(
    ' ',
  ),
);
const ofCloser = 2;
/** Words behind which people say why they ask: "… delen, want ik weet het niet zeker". */
const reasons: ReadonlySet<string> = new Set('want omdat because volgens according'.split(' '));

/** What people say for courtesy in small words that are in all questions too. Each word of it counts as much as this. */
const ofFormula = 2;
// Letters as what stands between marks: with a class of all letters V8 takes twenty milliseconds at the first message.
const inWord = '[^\\s.,!?;:()"“”\'‘’–-]';
const formulas = new RegExp(
  `(?<!${inWord})(?:${[
    `ik vroeg (?:me|mij)(?: ${inWord}+){0,2} af`,
    `ik (?:wou|wil|wilde|zou)(?: ${inWord}+){0,2} (?:weten|vragen)`,
    "i(?:'m|’m| am| was)?(?: just)? wondering",
    "i(?:'d|’d| would)(?: just)? (?:like|love) to (?:know|ask)",
    `(?:kan|kunt?|kun|zou) (?:iemand|je|jij|u|jullie) (?:mij|me|ons)(?: ${inWord}+){0,2} (?:vertellen|zeggen|uitleggen|weten|helpen)`,
    '(?:can|could) (?:you|anyone|anybody|someone)(?: please)? (?:tell|help) (?:me|us)',
    'weet (?:iemand|jij|je|u|gij)(?: (?:toevallig|misschien|dat|dit|het|da)){0,2}',
    '(?:do|does) (?:you|anyone|anybody) (?:happen to )?know(?: this| that)?',
    '(?:ik )?hoor (?:ik )?(?:het )?(?:wel|graag)(?: van (?:je|jou|u|jullie))?',
    `laat (?:het )?(?:me|mij|maar)(?: ${inWord}+){0,2} weten`,
    'let me know',
    'dank ?(?:je|u)? ?wel',
    '(?:dringend|spoed|urgent|hypothetisch|theoretisch|help|stel|situatie|serieuze vraag)(?=\\s*[:!])',
    '(?:(?:mijn|een|n) )?collega vraagt(?: zich af)?(?=\\s*[:,])',
    `ik weet het niet(?: ${inWord}+)? zeker`,
    'wat raad (?:je|jij|u) (?:me |mij )?aan',
    'graag (?:wat )?advies',
    // What the question is put to: the policy, which every clause is part of.
    'volgens (?:het|ons|jullie|dit|de) (?:beleid|regels|richtlijnen|policy)(?=\\s*(?:[?.!,;:]|$)|\\s(?:mag|mogen|moet|moeten|kan)\\s)',
    '(?:wat )?(?:zegt|vindt|schrijft) (?:het|ons|jullie|dit) (?:beleid|reglement|policy) (?:over|van|rond|bij|daarover|hierover)',
    '(?:wat )?(?:staat|staat er|is) (?:er )?in (?:het|ons|jullie) (?:beleid|reglement) (?:over|rond|hierover|daarover)',
    'according to (?:the|our) (?:policy|rules|guidelines)',
    'what (?:does|do) (?:the|our) (?:policy|rules|guidelines) say (?:about|on)',
    "what(?:'s|’s| is) (?:the|our) (?:policy|rule) (?:on|about|for)",
  ].join('|')})(?!${inWord})`,
  'giu',
);

/**
 * The words of a message, with what speaks for courtesy. In a long one, those in the middle are known by themselves alone:
 * courtesy stands at the ends.
 */
export function piecesOf(message: string): Piece[] {
  const formulaic = [...message.matchAll(formulas)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
  const found = [...message.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ 0: text, index }): Found => {
    const word = fold(text);
    return { at: index, end: index + text.length, word, text, known: weights().get(word) };
  });
  const weigh = (place: number, { at, end, word, text, known }: Found): number => {
    if (place >= mostAtEnds && place < found.length - mostAtEnds) return known ?? 0;
    if (formulaic.some(([from = 0, to = 0]) => at >= from && end <= to))
      return Math.max(ofFormula, known ?? 0);
    if (closers.has(word)) return Math.max(ofCloser, known ?? 0);
    if (known !== undefined) return known;
    if (stopWords.has(word) || askingWords.has(word)) return 0;
    if (place > 0 && /^\p{Lu}/u.test(text)) return 0;
    const before = found.slice(Math.max(0, place - mostNames), place);
    return before.some((one) => (one.known ?? 0) >= strong) ? 0 : strange;
  };
  return found.map((one, place) => {
    const { at, end, word } = one;
    const between = message.slice(found[place - 1]?.end ?? 0, at);
    return {
      at,
      end,
      word,
      weight: weigh(place, one),
      marked: /[,.!?:;\n()–…-]|\p{Extended_Pictographic}/u.test(between),
    };
  });
}

type Found = Pick<Piece, 'at' | 'end' | 'word'> & {
  readonly text: string;
  readonly known: number | undefined;
};

/** Whether the end of a message may begin with this word. */
export function mayClose({ marked, word }: Piece): boolean {
  return marked || closers.has(word) || reasons.has(word);
}

/** Words behind which a question may begin: "sorry dat ik stoor maar …". */
const links: ReadonlySet<string> = new Set('maar but dus so of if whether want because omdat'.split(' '));
/** Of the words that a question begins with, those that seldom stand anywhere else. */
const beginnings: ReadonlySet<string> = new Set(
  [...askingWords].filter((word) => !/^(?:is|zijn|ben|wil|are|will|would|am)$/u.test(word)),
);

/** Whether a word is one that questions begin with, and no part of a formula. */
export function beginsQuestion({ word, weight }: Piece): boolean {
  return beginnings.has(word) && weight < ofFormula;
}

/** Whether a question may begin with a word, given the word before it. */
export function mayBegin({ marked, word }: Piece, before: Piece): boolean {
  return marked || links.has(before.word) || beginnings.has(word);
}

let table: ReadonlyMap<string, number> | undefined;

/** Without words that are as frequent in the one as in the other. Read when first needed. */
function weights(): ReadonlyMap<string, number> {
  table ??= readTable();
  return table;
}

function readTable(): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  const lists = createRequire(import.meta.url)('./courtesy-weights.json') as typeof byWeight;
  for (const [weight, words] of Object.entries(lists))
    for (const word of words.split(' ')) read.set(word, Number(weight));
  return read;
}
