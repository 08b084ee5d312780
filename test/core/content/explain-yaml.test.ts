import { expect, test } from '@jest/globals';
import { YamlSource } from '../../../src/core/content/yaml-source.js';

const encoder = new TextEncoder();

/** The problems of a file as `line:column message`, where a fault in one line is one problem. */
function problemsIn(lines: readonly string[]): string[] {
  const { problems } = new YamlSource('x.yml', encoder.encode(`${lines.join('\n')}\n`));
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const lineUp = 'Line it up with them: count the spaces at the start of the lines';

test.each<[string, string[], string]>([
  [
    'a list item too far to the left, where other texts hold an apostrophe',
    ['parkeren:', '  nl:', `    - "amai, 't is hier vol"`, `    - "weer, 's ochtends"`, '   - "waar dan"'],
    `5:4 this line starts further to the left than the list items it belongs beside. ${lineUp}`,
  ],
  [
    'a clause too far to the left',
    ['clauses:', '  - id: a', '    title: b', ' - id: c', '   title: d'],
    `4:2 this line starts further to the left than the list items it belongs beside. ${lineUp}`,
  ],
  [
    'a key too far to the right',
    ['a:', '  b: c', '    nl:', '      - x'],
    `3:5 this line starts further to the right than the key it belongs beside. ${lineUp}`,
  ],
  [
    'no space after the dash',
    ['a:', '  nl:', '    - "x"', '    -"y"', '    - "z"'],
    '4:5 no space stands after this "-". Put one between it and the text',
  ],
  [
    'a quote that the next text closes',
    ['a: { nl: "HR, #vraag-hr, en: "HR, #vraag-hr" }'],
    '1:10 the quote that opens here (") is not closed before ", en:". Put the same quote at the end of the text',
  ],
  [
    'an apostrophe that begins a text',
    ['a:', `  - 't is mooi`, '  - b'],
    "2:5 YAML takes the ' at the start of this text for a quote that must be closed. Put double quotes around the whole text",
  ],
])('%s is told where it stands, and nothing else is', (_, lines, expected) => {
  expect(problemsIn(lines)).toEqual([expected]);
});
