import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import { maxFileBytes } from './content-file.js';
import { didYouMean } from './did-you-mean.js';
import { childrenOf, explainErrors } from './explain-yaml.js';
import type { Problem } from './problem.js';
import { putBack, withoutQuotedLists } from './quoted-lists.js';
import { refuseText } from './refuse-text.js';
import { codePoint, show } from './show.js';

/** A YAML file as a tree that knows where everything stands, and that collects what is wrong with it. */
export class YamlSource {
  readonly problems: Problem[] = [];
  /** The top of the tree; nothing when the file couldn't be read, and then `problems` says why. */
  readonly root: Node | null;
  readonly #file: string;
  readonly #lines = new LineCounter();
  #text = '';

  /** Reads the file's bytes. Never throws for what is in them: look at `problems`. */
  constructor(file: string, bytes: Uint8Array, size = bytes.byteLength) {
    this.#file = file;
    const text = this.#decode(bytes, size);
    this.#text = text ?? '';
    this.root = text === undefined ? null : this.#parse(text);
  }

  /** Notes a problem at a node of the tree, or at an offset of the file. */
  problem(at: Node | number | null | undefined, message: string): void {
    const offset = typeof at === 'number' ? at : (at?.range?.[0] ?? 0);
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1), message });
  }

  /** Where a node stands, as `policy/leave.yml:12:5`, to point from one problem at another place. */
  place(at: Node | null | undefined): string {
    const { line, col } = this.#lines.linePos(at?.range?.[0] ?? 0);
    return `${this.#file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }

  /**
   * The keys and values of a mapping, in order. What is no mapping gives nothing and is a problem, as are keys
   * that aren't among `allowed` and keys that stand there twice. A misspelt key counts as the one that was meant,
   * so that its value is looked at in the same go.
   */
  entries(
    node: Node | null | undefined,
    what: string,
    allowed: readonly string[],
    expected = 'expected keys with values',
    hint = 'Write it as "key: value", a line each',
  ): Map<string, Entry> {
    const found = new Map<string, Entry>();
    const guessed = new Map<string, Entry>();
    if (!isMap(node)) {
      this.problem(node, `${what}: ${expected}, ${got(node)}. ${hint}`);
      return found;
    }
    const names = new Set(allowed);
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const name =
        isScalar(key) && key.range?.[1] !== key.range?.[0] ? String(key.source ?? key.value) : undefined;
      const entry = { key: key as Node, value: (pair.value as Node | null) ?? null };
      const first = name === undefined ? undefined : found.get(name);
      if (name === undefined) {
        this.problem(key ?? node, `${what}: a key must be one word, followed by a colon. Put the word there`);
      } else if (first !== undefined) {
        this.problem(
          key,
          `${what}: "${show(name)}" stands here twice, first at ${this.place(first.key)}. Keep one of them`,
        );
      } else if (names.has(name)) {
        found.set(name, entry);
      } else if (node.flow === true && pair.value === null) {
        this.problem(
          key,
          `${what}: the comma before "${show(name)}" ends the text. Put quotes around the whole text when it holds a comma`,
        );
      } else {
        const guess = didYouMean(name, allowed);
        if (guess !== undefined && !guessed.has(guess)) guessed.set(guess, entry);
        this.problem(
          key,
          `${what}: "${show(name)}" is not a key.${guess === undefined ? ` The keys are: ${some(allowed)}` : ` Did you mean "${guess}"?`}`,
        );
      }
    }
    for (const [name, entry] of guessed) if (!found.has(name)) found.set(name, entry);
    return found;
  }

  /** The items of a list; what is no list gives nothing and is a problem. */
  items(node: Node | null | undefined, what: string): Node[] {
    if (isSeq(node)) return node.items as Node[];
    if (isMap(node)) {
      this.problem(node, `${what}: expected a list, got keys with values. Start each item with "- "`);
      return [];
    }
    const example =
      isScalar(node) && node.value !== null ? show(String(node.source ?? node.value)) : 'one, two';
    this.problem(
      node,
      `${what}: expected a list, ${got(node)}. Write it as [${example}], or a line each that starts with "- "`,
    );
    return [];
  }

  /**
   * A text. Numbers, yes and no are texts only in quotes: YAML would change them (1.10 to 1.1) or leave
   * the reader guessing. A text that YAML cuts at a " #" is a problem too.
   */
  text(
    node: Node | null | undefined,
    what: string,
    max: number,
    options: { empty?: boolean } = {},
  ): string | undefined {
    if (!isScalar(node)) {
      this.problem(
        node,
        `${what}: expected a text, ${got(node)}. Put quotes around a text that holds ": " or starts with { or [`,
      );
      return undefined;
    }
    const { value, source, type } = node;
    const cut = type === Scalar.PLAIN ? this.#commentAfter(node) : undefined;
    if (cut !== undefined) {
      this.problem(
        node,
        `${what}: YAML stops reading at the " #" and leaves out "${show(cut)}". Put quotes around the whole text`,
      );
      return undefined;
    }
    if (type === Scalar.PLAIN && ambiguous.test(source ?? '')) {
      this.problem(
        node,
        `${what}: YAML can read ${show(source ?? '')} as ${meaning(source ?? '')}. Put quotes around it: "${show(source ?? '')}"`,
      );
      return undefined;
    }
    if (typeof value !== 'string') {
      this.problem(
        node,
        `${what}: ${value === null ? 'has no value. Fill it in' : `expected a text, ${got(node)}. Put quotes around it: "${show(source ?? '')}"`}`,
      );
      return undefined;
    }
    const text = value.trim();
    if (text === '' && options.empty !== true) {
      this.problem(node, `${what}: is empty. Fill it in`);
      return undefined;
    }
    const isPlain = ordinary.test(text);
    const odd = isPlain ? undefined : text.match(unprintable)?.[0];
    if (odd !== undefined) {
      const [start, end] = node.range ?? [0, 0];
      const at = this.#text.indexOf(odd, start);
      this.problem(
        at >= 0 && at < end ? at : node,
        odd === '\ufffd'
          ? `${what}: holds a "\ufffd", which stands for a character that was lost. Type that word anew`
          : `${what}: holds an invisible control character (${codePoint(odd)}). Take it out, or type the text anew`,
      );
      return undefined;
    }
    if (text.length > max) {
      this.problem(
        node,
        `${what}: is ${text.length} characters long; at most ${max} fit in Slack. Make it shorter`,
      );
      return undefined;
    }
    return isPlain ? text : text.normalize('NFC');
  }

  /** A value with a form of its own (a date, a name from a list), as it stands there; a comment may follow it. */
  word(node: Node | null | undefined): string | undefined {
    if (!isScalar(node) || node.value === null) return undefined;
    return (node.source ?? String(node.value)).trim().normalize('NFC');
  }

  /** The comment behind a plain text on its line. */
  #commentAfter(node: Scalar): string | undefined {
    const end = node.range?.[1] ?? 0;
    return /^[ \t]*(#.*)/u.exec(this.#text.slice(end, end + 200))?.[1];
  }

  #decode(bytes: Uint8Array, size: number): string | undefined {
    if (size > maxFileBytes) {
      const megabytes = (Math.ceil((size / 1048576) * 10) / 10).toFixed(1);
      this.problem(0, `the file is ${megabytes} MB; at most 8 MB is read. Split it in several files`);
      return undefined;
    }
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      this.problem(
        0,
        'the file is saved as UTF-16 ("Unicode"). Save the file again with the encoding "UTF-8"',
      );
      return undefined;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      const before = new TextDecoder('utf-8').decode(bytes.subarray(0, validPrefix(bytes)));
      this.#countLines(before);
      this.problem(
        before.length,
        'the file is not UTF-8 from here on. Save the file again with the encoding "UTF-8"',
      );
      return undefined;
    }
  }

  #countLines(text: string): void {
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#lines.addNewLine(at + 1);
  }

  #parse(text: string): Node | null {
    this.#countLines(text);
    for (const { at, message } of refuseText(text)) this.problem(at, message);
    if (this.problems.length > 0) return null;
    let document: Document.Parsed;
    try {
      document = parse(text);
    } catch (error) {
      this.problem(
        0,
        `can't be read as YAML (${show(String(error))}). Check brackets and indentation, or put the last good version back`,
      );
      return null;
    }
    const root = document.contents;
    // A tag that YAML doesn't know is only a warning; #refuseTricks names it, with its place.
    const { errors } = document;
    if (errors.length > 0) {
      for (const { at, message } of explainErrors(text, errors, root)) this.problem(at, message);
      return null;
    }
    if (root === null || (isScalar(root) && root.range?.[0] === root.range?.[1])) {
      this.problem(0, 'the file is empty. Put the text back, or delete the file');
      return null;
    }
    return this.#refuseTricks(root) ? null : root;
  }

  /** Anchors, aliases and tags: content files don't need them, and a slip of the pen makes one (`&`, `*`, `!`). */
  #refuseTricks(root: Node): boolean {
    const before = this.problems.length;
    const todo: (Node | null)[] = [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (node === null) continue;
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        this.problem(
          node,
          `"*${show(node.source)}" points to a text elsewhere, which policy files don't do. Write the text out, or put quotes around a text that starts with *`,
        );
      } else if ('anchor' in node && node.anchor !== undefined) {
        this.problem(
          Math.max(0, this.#text.lastIndexOf(`&${node.anchor}`, start)),
          `"&${show(String(node.anchor))}" would vanish: YAML takes it for a label. Put quotes around a text that starts with &`,
        );
      } else if (node.tag !== undefined) {
        const at = Math.max(0, this.#text.lastIndexOf('!', start));
        const tag = this.#text.startsWith('!!', at - 1) ? at - 1 : at;
        const shown = /^\S*/u.exec(this.#text.slice(tag, tag + 60))?.[0] ?? '';
        this.problem(
          tag,
          `"${show(shown)}" would vanish: YAML takes it for a type. Put quotes around a text that starts with !`,
        );
      }
      for (const child of childrenOf(node)) todo.push(child);
    }
    return this.problems.length > before;
  }
}

/** Plain lists of quoted texts are read without the parser, unless anything is odd: then it reads all, and says what. */
function parse(text: string): Document.Parsed {
  // The library's own check for duplicate keys is quadratic; entries() does it in linear time.
  const options = { uniqueKeys: false, prettyErrors: false, strict: true };
  const { rest, lists } = withoutQuotedLists(text);
  if (lists.length > 0) {
    const document = parseDocument(rest, options);
    if (document.errors.length === 0 && putBack(text, document.contents, lists)) return document;
  }
  return parseDocument(text, options);
}

export type Entry = { key: Node; value: Node | null };

// Words that one YAML reads as yes, no or nothing and another as a text.
const ambiguous = /^(?:~|null|true|false|yes|no|on|off|y|n)$/iu;
// What nearly every text is made of, which needs no closer look.
const ordinary = /^[\x20-\x7e]*$/u;
// Control characters, half characters, bidirectional overrides and other invisible ones that hide or break text.
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd\ufeff]/u;

function meaning(source: string): string {
  return /^(?:~|null)$/iu.test(source) ? '"nothing"' : '"yes" or "no"';
}

/** What stands there, for the middle of a message. */
export function got(node: Node | null | undefined): string {
  if (isMap(node)) return 'got keys with values';
  if (isSeq(node)) return 'got a list';
  if (!isScalar(node) || node.value === null) return 'got nothing';
  if (typeof node.value === 'number') return `got the number ${show(String(node.source ?? node.value))}`;
  return `got "${show(String(node.source ?? node.value))}"`;
}

/** Names in a row; of very many, the first. */
function some(names: readonly string[]): string {
  return names.length > 20
    ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more`
    : names.join(', ');
}

function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.byteLength;
  const decodes = (end: number): boolean => {
    try {
      // `stream` keeps a character that is cut at the end from counting as wrong.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
