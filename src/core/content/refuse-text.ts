/** Something wrong at an offset of a text. */
export type Slip = { readonly at: number; readonly message: string };

/** Deeper than any content file goes, and shallower than what a recursive parser can bear. */
const maxDepth = 100;

/** So many brackets, colons and line ends make no policy, but a parser busy for minutes. */
const maxMarks = 1_000_000;

/** Short of that, a file of this many is refused when it holds little else. */
const manyMarks = 200_000;

const tooDeep = `goes more than ${maxDepth} levels deep here. Look for brackets that are not closed, and check the indentation`;

/** What makes a text unfit to be parsed at all; nothing when it may be tried. */
export function refuseText(text: string): Slip[] {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    return [
      {
        at: nul,
        message:
          'holds an empty character (NUL): this is no plain text, or it was saved as UTF-16. Save it again with the encoding "UTF-8"',
      },
    ];
  }
  if (!text.includes('\n') && /\r[^\n]/u.test(text)) {
    return [
      {
        at: text.indexOf('\r'),
        message:
          'has the line ends of an old Mac (CR). Save it again with the line ends of Windows (CRLF) or Unix (LF)',
      },
    ];
  }
  const directive = /^%/mu.exec(text);
  if (directive !== null) {
    return [
      {
        at: directive.index,
        message:
          "a line starts with %, which is an instruction to YAML that policy files don't need. Take the line out",
      },
    ];
  }
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return conflicts;
  const large = tooMuch(text);
  return large === undefined ? [] : [large];
}

function mergeConflicts(text: string): Slip[] {
  const starts = [...text.matchAll(/^<{7} /gmu)];
  const marks = starts.length > 0 ? starts : [...text.matchAll(/^(?:={7}$|>{7} )/gmu)].slice(0, 1);
  return marks.map(({ index }) => ({
    at: index,
    message:
      'holds the marks of a merge conflict. Choose one of the two versions and take out the lines with <<<<<<<, ======= and >>>>>>>',
  }));
}

/** One pass over the characters, before anything recursive or slow sees them. */
function tooMuch(text: string): Slip | undefined {
  const columns: number[] = [];
  let marks = 0;
  let open = 0;
  let openedIn = 0;
  let indent = 0;
  for (let at = 0; at < text.length; at++) {
    if (at === 0 || text.charCodeAt(at - 1) === 0x0a) {
      let column = 0;
      while (text.charCodeAt(at + column) === 0x20) column++;
      indent = column;
      const first = text.charCodeAt(at + column);
      const isBlank = first === 0x0a || first === 0x0d || first === 0x23 || Number.isNaN(first);
      // A bracket in a text is not always closed; a line that starts no further in ends its counting.
      if (!isBlank && open > 0 && indent <= openedIn && first !== 0x5b && first !== 0x7b) open = 0;
      if (!isBlank && open === 0) {
        while ((columns.at(-1) ?? -1) >= column) columns.pop();
        columns.push(column);
        // "- - a" and "? ? a" go a level deeper with each mark.
        while (/[-?:]/u.test(text.charAt(at + column)) && text.charCodeAt(at + column + 1) === 0x20) {
          column += 2;
          columns.push(column);
          if (columns.length > maxDepth) break;
        }
        if (columns.length > maxDepth) return { at: at + indent, message: tooDeep };
      }
    }
    const code = text.charCodeAt(at);
    if (isMark(code)) marks++;
    if (code === 0x5b || code === 0x7b) {
      if (open === 0) openedIn = indent;
      open++;
      if (open > maxDepth) return { at, message: tooDeep };
    } else if (code === 0x5d || code === 0x7d) {
      open = Math.max(0, open - 1);
    }
  }
  if (marks > maxMarks || (marks > manyMarks && marks * 3 > text.length)) {
    return {
      at: 0,
      message: `holds ${marks} brackets, colons, commas and line ends, which is too much to read. Split it in several files`,
    };
  }
  return undefined;
}

/** The characters with which YAML does something: `! " # % & ' * , - : > ? @ [ \ ] { | }` and the end of a line. */
function isMark(code: number): boolean {
  return marked[code] === 1;
}

const marked = new Uint8Array(65536);
for (const character of '!"#%&\'*,-:>?@[\\]{|}\n') marked[character.charCodeAt(0)] = 1;
