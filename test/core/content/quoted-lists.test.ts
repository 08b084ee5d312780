import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isScalar, type Node, parseDocument, visit } from 'yaml';
import { putBack, withoutQuotedLists } from '../../../src/core/content/quoted-lists.js';

/** What the texts of a tree say, and where they stand. */
function textsIn(root: Node | null): unknown[] {
  const found: unknown[] = [];
  if (root !== null)
    visit(root, (_, node) => {
      if (isScalar(node)) found.push([node.value, node.source, node.type, node.range?.[0], node.range?.[1]]);
    });
  return found;
}

const parsed = (text: string): Node | null => parseDocument(text).contents;

const bank = `# Vragen
foto:
  nl:
    - "mag ik een foto"
    - "mag dat, ja: of nee # echt"
    - ""
    - "met \\"haakjes\\" erin"
    - "en verder"
    - "tot hier"
  en: ["may I", "or not"]
logo:
  nl:
    - "één"
    # een opmerking
    - "twee"

    - drie
    - "vier"   # nog een
    - - "vijf"
      - "zes"
      - "zeven"
    - "acht"
    - "negen"
`;

test.each([
  ['with the line ends of Unix', bank],
  ['with those of Windows', bank.replaceAll('\n', '\r\n')],
  ['without a line end behind the last item', bank.trimEnd()],
])('a bank %s is the same tree as the parser alone makes of it', (_, text) => {
  const { rest, lists } = withoutQuotedLists(text);
  const root = parsed(rest);
  expect([lists.length, rest.length]).toEqual([4, text.length]);
  expect(putBack(text, root, lists)).toBe(true);
  expect(textsIn(root)).toEqual(textsIn(parsed(text)));
});

test.each([
  ['a text of several lines', 'text: |\n  Denk aan:\n  - "het een"\n  - "het ander"\n'],
  ['a quoted text of several lines', 'text: \'Denk aan:\n  - "het een"\n  - "het ander"\n  \'\n'],
  ['a comment within a text', 'text: >\n  - "het een"\n  - "het ander"\nand: x\n'],
])('what looks like a list in %s is none', (_, text) => {
  const { rest, lists } = withoutQuotedLists(text);
  expect(lists).toHaveLength(1);
  expect(putBack(text, parsed(rest), lists)).toBe(false);
});

test('whatever lines stand below one another, the tree is that of the parser, or it is left to the parser', () => {
  const line = fc.constantFrom(
    '- "een"',
    '- "twee: # x"',
    '- "nog een"',
    '- "en nog een"',
    '  - "drie"',
    '  - "vier"',
    '- vijf',
    "- 'zes'",
    '- "zeven" # acht',
    '- "negen',
    'tien"',
    '- |',
    '# elf',
    '',
    'a:',
    '  b:',
    '- - "c"',
    '    - "d"',
    '- "e": f',
    '  : g',
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
      const text = `${lines.join('\n')}\n`;
      const { rest, lists } = withoutQuotedLists(text);
      const document = parseDocument(rest);
      if (lists.length === 0 || document.errors.length > 0 || !putBack(text, document.contents, lists))
        return;
      taken++;
      const whole = parseDocument(text);
      expect(whole.errors).toEqual([]);
      expect(textsIn(document.contents)).toEqual(textsIn(whole.contents));
    }),
    { seed: 1, numRuns: 4000 },
  );
  expect(taken).toBeGreaterThan(50);
});
