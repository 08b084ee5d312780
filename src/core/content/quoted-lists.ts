import { isScalar, isSeq, type Node, Scalar } from 'yaml';
import { childrenOf } from './explain-yaml.js';

/** List items that stand one below the other, each a text in double quotes on a line of its own. */
export type QuotedList = {
  /** Where the quote of the first item opens. */
  readonly first: number;
  /** Where the quotes of the others open and where they have closed, in turn. */
  readonly others: readonly number[];
};

// No backslash, so that the text is what stands there.
const item = /^( *)- "[^"\\\r\n]*"\r?$/gmu;

/**
 * The lists in a YAML text whose items need no parser, and the text with all but the first item of each blanked out. Everything
 * else keeps its place. Phrase banks hold tens of thousands of such items, and a parser of all of YAML takes five times as long.
 */
export function withoutQuotedLists(text: string): { rest: string; lists: readonly QuotedList[] } {
  const lists: { first: number; others: number[] }[] = [];
  const kept: string[] = [];
  let keptTo = 0;
  let list: (typeof lists)[number] | undefined;
  let indent = '';
  let end = 0;
  const close = (): void => {
    const last = list?.others.at(-1);
    if (list === undefined || last === undefined) return;
    lists.push(list);
    const from = text.indexOf('\n', list.first) + 1;
    kept.push(text.slice(keptTo, from), ' '.repeat(last - from));
    keptTo = last;
  };
  for (const { 0: line, 1: spaces = '', index } of text.matchAll(item)) {
    const open = index + spaces.length + 2;
    if (list !== undefined && index === end + 1 && text[end] === '\n' && spaces === indent) {
      list.others.push(open, index + line.trimEnd().length);
    } else {
      close();
      list = { first: open, others: [] };
      indent = spaces;
    }
    end = index + line.length;
  }
  close();
  return { rest: kept.join('') + text.slice(keptTo), lists };
}

/**
 * Puts the items that were blanked out back into the tree of the rest, as the parser would have made them.
 *
 * @returns false where one of the lists is none to the parser: in a text of several lines, say
 */
export function putBack(text: string, root: Node | null, lists: readonly QuotedList[]): boolean {
  const byFirst = new Map(lists.map((list) => [list.first, list]));
  const todo: (Node | null)[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    for (const child of childrenOf(node)) todo.push(child);
    if (isSeq(node))
      node.items = (node.items as Node[]).flatMap((one) => {
        const list = isQuoted(one) ? byFirst.get(one.range?.[0] ?? -1) : undefined;
        if (list === undefined) return one;
        byFirst.delete(list.first);
        return [one, ...nodesOf(text, list)];
      });
  }
  return byFirst.size === 0;
}

function isQuoted(node: Node | null): node is Scalar {
  return isScalar(node) && node.type === Scalar.QUOTE_DOUBLE;
}

function nodesOf(text: string, { others }: QuotedList): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < others.length; at += 2) {
    const from = others[at] as number;
    const to = others[at + 1] as number;
    const value = copyOf(text.slice(from + 1, to - 1));
    const node = new Scalar(value);
    node.source = value;
    node.type = Scalar.QUOTE_DOUBLE;
    node.range = [from, to, to];
    nodes.push(node as Node);
  }
  return nodes;
}

/**
 * A text of its own. A piece of a text keeps all of it in memory, and has two bytes a letter if a letter anywhere in it
 * needs them: tens of thousands of wordings would take twice the room.
 */
function copyOf(piece: string): string {
  return /^[\0-\xff]*$/u.test(piece) ? Buffer.from(piece, 'latin1').toString('latin1') : piece;
}
