import { isMap, isScalar, isSeq, type Node, Scalar, type YAMLError } from 'yaml';
import type { Slip } from './refuse-text.js';
import { codePoint, show } from './show.js';

/**
 * Says what a parser's errors mean to someone who doesn't know YAML. The parser sees a consequence, often lines later
 * and several times over; here the slip of the pen is looked for first, and what only follows from it is left out.
 */
export function explainErrors(text: string, errors: readonly YAMLError[], root: Node | null): Slip[] {
  const slips = findSlips(text);
  // What the parser stumbled over before the first slip is no consequence of it.
  const first = slips[0] === undefined ? text.length + 1 : lineStart(text, slips[0].at);
  const explained: Slip[] = [];
  const quotes = quotedTexts(root);
  let before: YAMLError | undefined;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // What is reported at the very end of a line is about the line after it.
    if (error.pos[0] + (/[\r\n]/u.test(text.charAt(error.pos[0])) ? 2 : 0) >= first) break;
    const isFollowUp = before !== undefined && follows(text, before, error);
    if (!isFollowUp) explained.push(explain(text, error, quotes));
    before = error;
  }
  const seen = new Set<number>();
  return [...explained, ...slips].filter(({ at }) => {
    const start = lineStart(text, at);
    if (seen.has(start)) return false;
    seen.add(start);
    return true;
  });
}

/** Whether an error is the parser's confusion over an earlier one: on the same line, or in the same item of a list. */
function follows(text: string, before: YAMLError, error: YAMLError): boolean {
  if (lineStart(text, before.pos[0]) === lineStart(text, error.pos[0])) return true;
  const isAboutPlace = error.code === 'BAD_INDENT' || error.code === 'MISSING_CHAR';
  return isAboutPlace && !/\n *- /u.test(text.slice(before.pos[0], error.pos[0]));
}

/** Slips that can be seen in a line of its own, without the parser. Texts under `|` and `>` are passed over. */
function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  let blockIndent = -1;
  for (let start = 0; start <= text.length; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, lineEnd(text, start));
    if (line.trim() === '') continue;
    const spaces = line.search(/[^ ]/u);
    if (blockIndent >= 0 && spaces > blockIndent) continue;
    blockIndent = /(?:^|[:\-?] )[|>][-+\d]{0,2}\s*(?:#.*)?$/u.test(line) ? spaces : -1;
    const found = slipIn(line);
    if (found !== undefined) slips.push({ at: start + found.at, message: found.message });
  }
  return slips;
}

function slipIn(line: string): Slip | undefined {
  if (line.trimStart().startsWith('#')) return undefined;
  const blank = line.search(/\S|$/u);
  const tab = line.slice(0, blank).indexOf('\t');
  if (tab !== -1)
    return { at: tab, message: 'a tab stands where spaces must be. Indent with spaces, two for each level' };
  const odd = /^ *[^\S ]/u.exec(line) ?? /^ *(?:- +)*[^\s:#"'{[]+:[^\S \t]/u.exec(line);
  if (odd !== null) {
    const at = odd[0].length - 1;
    return {
      at,
      message: `a special space (${codePoint(line.charAt(at))}) stands where an ordinary one must be. It comes along when text is copied; type the spaces here anew`,
    };
  }
  const dash = /^ *-(?=["'\p{L}])/u.exec(line);
  if (dash !== null)
    return {
      at: dash[0].length - 1,
      message: 'no space stands after this "-". Put one between it and the text',
    };
  const apostrophe = /(?:^ *|[:\-[,{] +)'(?=[tsnkm] )/u.exec(withoutQuoted(line));
  if (apostrophe !== null) {
    return {
      at: apostrophe.index + apostrophe[0].length - 1,
      message: `YAML takes the ' at the start of this text for a quote that must be closed. Put double quotes around the whole text`,
    };
  }
  return slipBetweenBrackets(line);
}

/** The line with what stands between double quotes blotted out, so that all else keeps its column. */
function withoutQuoted(line: string): string {
  return line.replace(/(?<=^|[\s,:[{])"(?:\\.|[^"\\])*(?:"|$)/gu, (quoted) => '"'.padEnd(quoted.length, '.'));
}

/** `{ nl: vraag #hr, en: … }`: from the # on it is a comment, so that the bracket is never closed. Or a quote that isn't. */
function slipBetweenBrackets(line: string): Slip | undefined {
  let quote = '';
  let openedAt = 0;
  let open = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const isAtStart = /[\s,:[{]/u.test(line.charAt(at - 1) || ' ');
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) {
        // `{ nl: "HR, en: "HR" }`: a quote is closed by the one that opens the next text.
        const next = /, *([a-z]+): *$/u.exec(line.slice(openedAt, at))?.[1];
        if (open > 0 && next !== undefined) {
          return {
            at: openedAt,
            message: `the quote that opens here (${quote}) is not closed before ", ${next}:". Put the same quote at the end of the text`,
          };
        }
        quote = '';
      }
    } else if ((character === '"' || character === "'") && isAtStart) {
      quote = character;
      openedAt = at;
    } else if (character === '[' || character === '{') open++;
    else if (character === ']' || character === '}') open--;
    else if (character === '#' && /\s/u.test(line.charAt(at - 1))) {
      if (open <= 0) return undefined;
      return {
        at,
        message: `YAML stops reading at the " #" and leaves out "${show(line.slice(at))}". Put quotes around the whole text`,
      };
    }
  }
  return undefined;
}

function explain(text: string, error: YAMLError, quotes: readonly number[]): Slip {
  const at = error.pos[0];
  const { message } = error;
  const line = text.slice(lineStart(text, at), lineEnd(text, at));
  const quoteMissing = /^Missing closing (["'])quote/u.exec(message)?.[1];
  if (quoteMissing !== undefined) {
    return {
      // It is reported where the text ended, which is the last line of the file when nothing closes it.
      at: quotes.findLast((start) => start < at) ?? at,
      message: `the quote that opens here (${quoteMissing}) is not closed. Put the same quote at the end of the text`,
    };
  }
  const bracket = /end with a ([}\]])/u.exec(message)?.[1];
  if (bracket !== undefined) {
    return {
      at: bracketBefore(text, at, bracket) ?? at,
      message: `the ${bracket === '}' ? '{' : '['} that opens here is not closed. Put a ${bracket} at the end, and quotes around texts with brackets in them`,
    };
  }
  const reserved = /Plain value cannot start with (?:.* )?(\S)$/u.exec(message)?.[1];
  if (reserved !== undefined) {
    return {
      at,
      message: `a text can't start with ${reserved} without quotes. Put quotes around the whole text`,
    };
  }
  if (/ at node end$/u.test(message)) return { at, message: afterTheEnd(text, at) };
  const sequence = /^Invalid escape sequence (.+)$/u.exec(message)?.[1];
  if (sequence !== undefined) {
    return {
      at,
      message: `between double quotes "${show(sequence)}" means nothing. Write \\\\ for a backslash, or use single quotes`,
    };
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { at, message: 'a tab stands where spaces must be. Indent with spaces, two for each level' };
    case 'RESOURCE_EXHAUSTION':
      return {
        at,
        message:
          'goes too many levels deep here. Look for brackets that are not closed, and check the indentation',
      };
    case 'MULTIPLE_DOCS':
      return {
        at,
        message: 'a second document starts here with "---". Take out the ---, and keep one policy a file',
      };
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'MULTIPLE_ANCHORS':
    case 'ALIAS_PROPS':
      return {
        at,
        message: 'a text that starts with *, & or ! needs quotes. Put quotes around the whole text',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence'))
        return {
          at: contentOf(text, at),
          message: `this line starts further to the left than the list items it belongs beside. ${lineUp}`,
        };
      if (/^\?\s/u.test(text.slice(at, at + 2)))
        return { at, message: "a text can't start with ? without quotes. Put quotes around the whole text" };
      if (/:\s/u.test(`${text.slice(at, lineEnd(text, at))}\n`)) {
        return {
          at,
          message:
            'the ": " in this text makes YAML read it as a key with a value. Put quotes around the whole text',
        };
      }
      return {
        at: nextLine(text, at),
        message: `this line starts further to the right than the key it belongs beside. ${lineUp}`,
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        at,
        message: `"${show(line)}" has no ": ". Write a key, a colon, a space and a value, such as "status: draft"`,
      };
    case 'MISSING_CHAR':
      if (message.startsWith('Implicit map keys'))
        return {
          at,
          message: `"${show(line)}" has no ": ". Write a key, a colon, a space and a value, such as "status: draft"`,
        };
      if (message.startsWith('Sequence item'))
        return {
          at: contentOf(text, at),
          message: `this line starts neither where the others of its list item do, nor with "- ". ${lineUp}`,
        };
      if (message.startsWith('Missing ,'))
        return {
          at,
          message: 'a comma is missing between two items here. Put a comma, or quotes around the whole text',
        };
      break;
    case 'BAD_INDENT':
      return {
        at: contentOf(text, at),
        message: `this line doesn't start in the same column as those it belongs beside. ${lineUp}`,
      };
    case 'UNEXPECTED_TOKEN':
      if (message.startsWith('Not a YAML token'))
        return { at, message: 'after | or > the text must start on the next line, indented. Move it down' };
      if (message.includes('block-seq-ind'))
        return {
          at,
          message:
            'a "-" stands right after the key. Put quotes around the whole text, or start the list on the next line',
        };
      if (/^Unexpected (?:,|empty item)/u.test(message))
        return { at, message: 'nothing stands before this comma. Take it out, or fill in what is missing' };
  }
  return {
    at,
    message: `can't be read as YAML (${show(message)}). Put quotes around the text, and check brackets and indentation`,
  };
}

const lineUp = 'Line it up with them: count the spaces at the start of the lines';

/** Why a text goes on where YAML saw its end: it began with a quote, a bracket or a star. */
function afterTheEnd(text: string, at: number): string {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (before === '"' || before === "'") {
    return 'the text goes on after the closing quote. Put quotes around the whole text: single ones if it holds double ones';
  }
  if (before === '}' || before === ']') {
    return `a text can't start with ${before === '}' ? '{' : '['} without quotes. Put quotes around the whole text`;
  }
  return "a text can't start with * without quotes. Put quotes around the whole text";
}

/** Where quoted texts start, in order. */
function quotedTexts(root: Node | null): number[] {
  const starts: number[] = [];
  const todo: (Node | null)[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE))
      starts.push(node.range?.[0] ?? 0);
    for (const child of childrenOf(node)) todo.push(child);
  }
  return starts.sort((a, b) => a - b);
}

/** The nodes directly below a node, keys and values alike. */
export function childrenOf(node: Node | null): (Node | null)[] {
  if (isSeq(node)) return node.items as Node[];
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key as Node | null, value as Node | null]);
  return [];
}

function bracketBefore(text: string, at: number, closing: string): number | undefined {
  const opening = closing === '}' ? '{' : '[';
  let closed = 0;
  for (let index = at - 1; index >= Math.max(0, at - 20_000); index--) {
    if (text[index] === closing) closed++;
    else if (text[index] === opening && --closed < 0) return index;
  }
  return undefined;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The first character after the indentation, when an offset is that of the line. */
function contentOf(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ') index++;
  return index;
}

function nextLine(text: string, at: number): number {
  return Math.min(contentOf(text, lineEnd(text, at) + 1), text.length);
}
