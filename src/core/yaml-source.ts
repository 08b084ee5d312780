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
import type { Problem } from './problem.js';

/** A file may be this large, in bytes; more is a mistake, and would hold up every answer while it is read. */
export const maxFileBytes = 8 * 1024 * 1024;

/** Deeper than any content file goes; a file of ten thousand brackets is stopped before it is parsed. */
const maxDepth = 30;

/** A YAML file as a tree that knows where everything stands, and that collects what is wrong with it. */
export class YamlSource {
  readonly problems: Problem[] = [];
  readonly root: Node | null;
  readonly #file: string;
  readonly #lines = new LineCounter();

  /** Reads the file's bytes. Never throws for what is in them: look at `problems`. */
  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    const text = this.#decode(bytes);
    this.root = text === undefined ? null : this.#parse(text);
  }

  /** Notes a problem at a node of the tree, or at the start of the file. */
  problem(at: Node | number | null | undefined, message: string): void {
    const offset = typeof at === 'number' ? at : (at?.range?.[0] ?? 0);
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1), message });
  }

  /** Where a node stands, as `12:5`, to point from one problem at another place. */
  place(at: Node | null | undefined): string {
    const { line, col } = this.#lines.linePos(at?.range?.[0] ?? 0);
    return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }

  /**
   * The keys and values of a mapping, in order. What is no mapping gives nothing and is a problem, as are keys
   * that aren't among `allowed` (any key is fine without it) and keys that stand there twice.
   */
  entries(node: Node | null | undefined, what: string, allowed?: readonly string[]): Map<string, Entry> {
    const found = new Map<string, Entry>();
    if (!isMap(node)) {
      this.problem(
        node,
        `${what}: expected keys with values, ${got(node)}. Write it as "key: value", a line each`,
      );
      return found;
    }
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const name = isScalar(key) ? String(key.source ?? key.value) : undefined;
      if (name === undefined || !isScalar(key)) {
        this.problem(key, `${what}: a key must be one word followed by a colon`);
        continue;
      }
      const first = found.get(name);
      if (first !== undefined) {
        this.problem(
          key,
          `${what}: "${show(name)}" stands here twice, first at ${this.place(first.key)}. Keep one of them`,
        );
      } else if (allowed !== undefined && !allowed.includes(name)) {
        const guess = didYouMean(name, allowed);
        this.problem(
          key,
          `${what}: "${show(name)}" is not a key.${guess === undefined ? ` The keys are: ${allowed.join(', ')}` : ` Did you mean "${guess}"?`}`,
        );
      } else {
        found.set(name, { key, value: (pair.value as Node | null) ?? null });
      }
    }
    return found;
  }

  /** The items of a list; what is no list gives nothing and is a problem. */
  items(node: Node | null | undefined, what: string): Node[] {
    if (isSeq(node)) return node.items as Node[];
    this.problem(
      node,
      `${what}: expected a list, ${got(node)}. Write it as [ one, two ], or a line each that starts with "- "`,
    );
    return [];
  }

  /**
   * A text. Numbers, dates, yes and no are texts only in quotes: YAML would change them (1.10 to 1.1) or leave
   * the reader guessing. A text that YAML cuts at a " #" is a problem too.
   */
  text(
    node: Node | null | undefined,
    what: string,
    max: number,
    options: { empty?: boolean } = {},
  ): string | undefined {
    if (!isScalar(node)) {
      this.problem(node, `${what}: expected a text, ${got(node)}`);
      return undefined;
    }
    const { value, source, type, comment } = node;
    if (type === Scalar.PLAIN && comment !== undefined && comment !== null) {
      this.problem(
        node,
        `${what}: YAML stops reading at the " #" and leaves out "${show(`#${comment}`)}". Put quotes around the whole text`,
      );
      return undefined;
    }
    if (type === Scalar.PLAIN && ambiguous.test(source ?? '')) {
      this.problem(
        node,
        `${what}: "${show(source ?? '')}" can be read as ${meaning(source ?? '')}. Put quotes around it to make it a text`,
      );
      return undefined;
    }
    if (typeof value !== 'string') {
      this.problem(
        node,
        `${what}: expected a text, ${got(node)}. ${value === null ? 'Fill it in' : `Put quotes around it: "${show(source ?? '')}"`}`,
      );
      return undefined;
    }
    const text = value.trim();
    if (text === '' && options.empty !== true) {
      this.problem(node, `${what}: is empty. Fill it in`);
      return undefined;
    }
    const odd = text.match(unprintable)?.[0];
    if (odd !== undefined) {
      const code = `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      this.problem(
        node,
        `${what}: holds an invisible control character (${code}). Take it out, or type the text anew`,
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
    return text.normalize('NFC');
  }

  #decode(bytes: Uint8Array): string | undefined {
    if (bytes.byteLength > maxFileBytes) {
      this.problem(
        0,
        `the file is ${(bytes.byteLength / 1048576).toFixed(1)} MB; at most 8 MB is read. Split it in several files`,
      );
      return undefined;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      const good = validPrefix(bytes);
      const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good));
      this.#countLines(before);
      this.problem(before.length, 'is not UTF-8 from here on. Save the file again with the encoding "UTF-8"');
      return undefined;
    }
  }

  #countLines(text: string): void {
    this.#lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#lines.addNewLine(at + 1);
  }

  #parse(text: string): Node | null {
    const conflict = /^(<{7} |={7}$|>{7} )/mu.exec(text);
    const deep = tooDeep(text);
    if (conflict !== null || deep !== undefined) {
      this.#countLines(text);
      this.problem(
        conflict?.index ?? deep,
        conflict !== null
          ? 'holds the marks of a merge conflict. Choose one of the two versions and take the marks out'
          : `goes more than ${maxDepth} levels deep here. Check the brackets and the indentation`,
      );
      return null;
    }
    let document: Document.Parsed;
    try {
      // The library's own check for duplicate keys is quadratic; entries() does it in linear time.
      document = parseDocument(text, {
        lineCounter: this.#lines,
        uniqueKeys: false,
        prettyErrors: false,
        strict: true,
      });
    } catch (error) {
      this.problem(
        0,
        `can't be read as YAML (${error instanceof Error ? error.message : String(error)}). Check brackets and indentation`,
      );
      return null;
    }
    for (const error of document.errors) this.problem(error.pos[0], explain(error.code, error.message));
    for (const warning of document.warnings)
      this.problem(warning.pos[0], explain(warning.code, warning.message));
    if (document.errors.length > 0) return null;
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
      this.problem(0, 'is empty. Put the policy back, or delete the file');
      return null;
    }
    return this.#refuseTricks(document.contents) ? null : document.contents;
  }

  /** Anchors, aliases and tags: content files don't need them, and a slip of the pen makes one (`&`, `*`, `!`). */
  #refuseTricks(root: Node): boolean {
    const before = this.problems.length;
    const todo: (Node | null)[] = [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (node === null) continue;
      if (isAlias(node))
        this.problem(
          node,
          `"*${show(node.source)}" is a reference to another place, which policy files don't have. Write it out, or put quotes around a text that starts with *`,
        );
      else if ('anchor' in node && node.anchor !== undefined)
        this.problem(
          node,
          `"&${show(String(node.anchor))}" is read as a name for what follows and would vanish. Put quotes around a text that starts with &`,
        );
      else if (node.tag?.startsWith('!') && !isMap(node) && !isSeq(node))
        this.problem(
          node,
          `"${show(node.tag)}" is read as a tag and would vanish. Put quotes around a text that starts with !`,
        );
      if (isSeq(node)) todo.push(...(node.items as Node[]));
      if (isMap(node)) for (const pair of node.items) todo.push(pair.key as Node, pair.value as Node);
    }
    return this.problems.length > before;
  }
}

export type Entry = { key: Node; value: Node | null };

/** The name among `names` that was probably meant, if one is near: at most two letters off, or a third of it. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.floor(name.length / 3) + 1);
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase().replace(/\s/gu, ''), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// Words that one YAML reads as yes, no or nothing and another as a text.
const ambiguous = /^(?:~|null|true|false|yes|no|on|off|y|n)$/iu;
// Control characters, half characters, bidirectional overrides and other invisible ones that hide or break text.
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd\ufeff]/u;

function meaning(source: string): string {
  return /^(?:~|null)$/iu.test(source) ? 'nothing at all' : 'yes or no';
}

function got(node: Node | null | undefined): string {
  if (isMap(node)) return 'got keys with values';
  if (isSeq(node)) return 'got a list';
  if (!isScalar(node) || node.value === null) return 'got nothing';
  if (typeof node.value === 'number') return `got the number ${show(String(node.source ?? node.value))}`;
  return `got "${show(String(node.value))}"`;
}

/** Foreign text inside a message: on one line, and short. */
export function show(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function explain(code: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands where spaces must be. Indent with spaces, two for each level';
    case 'MULTIPLE_DOCS':
      return 'a second document starts here with "---". Keep one policy a file';
    case 'BAD_INDENT':
      return `the indentation is off (${message}). Line it up with its neighbours, two spaces for each level`;
    case 'MISSING_CHAR':
      return `something is missing (${message}). Look for a quote, bracket, comma or colon just before this place`;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'YAML sees a second colon or key in this line. Put quotes around a text that holds ": "';
    default:
      return `can't be read as YAML: ${message}. Put quotes around texts with : # [ ] { } & * ! | > % @ in them`;
  }
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

/** The offset at which brackets or indentation go deeper than any content file does. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    else if (code === 0x0a) depth = text.startsWith('  ', at + 1) ? depth : 0;
    if (depth > maxDepth) return at;
  }
  return /(?:^|\n)(?:- ){31}/u.exec(text)?.index ?? /\n {200}/u.exec(text)?.index;
}
