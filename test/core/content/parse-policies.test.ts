import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leave, problemsIn, problemsOf, read, spoilt } from '../sample-policy.js';

const empty = '1:1  the file is empty. Put the text back, or delete the file';
const utf16Problem =
  '1:1  the file is saved as UTF-16 ("Unicode"). Save the file again with the encoding "UTF-8"';
const tooDeep =
  'goes more than 100 levels deep here. Look for brackets that are not closed, and check the indentation';

// Each row: what is wrong, what stood in the sample, what stands there now, and what the owner reads.

test.each<[string, string, string, string[]]>([
  [
    'a key that is misspelt',
    'rule:',
    'rul:',
    ['13:5  clause "meenemen": "rul" is not a key. Did you mean "rule"?'],
  ],
  [
    'a Dutch word for a key',
    '    title:',
    '    titel:',
    ['11:5  clause "meenemen": "titel" is not a key. Did you mean "title"?'],
  ],
  [
    'a key that is like none',
    'version:',
    'xyzzy: 1\nversion:',
    [
      '4:1  policy: "xyzzy" is not a key. The keys are: policy, title, languages, version, effective, review, owner, contact, status, source, words, covers, clauses',
    ],
  ],
  [
    'a key in the wrong case',
    '    verdict:',
    '    Verdict:',
    ['12:5  clause "meenemen": "Verdict" is not a key. Did you mean "verdict"?'],
  ],
  [
    'a language that the bot does not speak',
    'en: Leave',
    'en: Leave, de: Urlaub',
    ['2:33  title: "de" is not a key. The keys are: nl, en'],
  ],
  [
    'a key twice',
    'version: "1.0"',
    'version: "1.0"\nversion: "2.0"',
    ['5:1  policy: "version" stands here twice, first at verlof.yml:4:1. Keep one of them'],
  ],
  [
    'a key twice, once in quotes',
    'version: "1.0"',
    'version: "1.0"\n"version": "2.0"',
    ['5:1  policy: "version" stands here twice, first at verlof.yml:4:1. Keep one of them'],
  ],
  [
    'a language twice',
    'nl: Verlof,',
    'nl: Verlof, nl: x,',
    ['2:22  title: "nl" stands here twice, first at verlof.yml:2:10. Keep one of them'],
  ],
  ['a missing key', 'version: "1.0"\n', '', ['1:1  policy: "version" is missing. Add "version: …"']],
  ['a missing id', 'id: meenemen\n    ', '', ['10:5  clause: "id" is missing. Add "id: a-short-name"']],
  [
    'a list for a key',
    'version:',
    '? [a, b]\n: x\nversion:',
    ['4:3  policy: a key must be one word, followed by a colon. Put the word there'],
  ],
  [
    'no key before the colon',
    'version:',
    ': x\nversion:',
    ['4:1  policy: a key must be one word, followed by a colon. Put the word there'],
  ],
  [
    '__proto__ as a key',
    'version:',
    '__proto__: x\nversion:',
    [
      '4:1  policy: "__proto__" is not a key. The keys are: policy, title, languages, version, effective, review, owner, contact, status, source, words, covers, clauses',
    ],
  ],
  [
    'constructor as a key',
    'nl: Verlof,',
    'nl: Verlof, constructor: x,',
    ['2:22  title: "constructor" is not a key. The keys are: nl, en'],
  ],
  [
    'toString as a key',
    '    rule:',
    '    toString: x\n    rule:',
    [
      '13:5  clause "meenemen": "toString" is not a key. The keys are: id, title, verdict, rule, text, phrases, source, contact, sensitive, related, effective, until',
    ],
  ],
  [
    'an invisible character in a key',
    'version',
    'ver\u202esion',
    ['4:1  policy: "ver<U+202E>sion" is not a key. Did you mean "version"?'],
  ],
])('names what is wrong with keys: %s', (_name, find, by, problems) => {
  expect(problemsOf(spoilt(find, by))).toEqual(problems);
});

test.each<[string, string, string, string[]]>([
  [
    'a missing language',
    '{ nl: Verlof, en: Leave }',
    '{ nl: Verlof }',
    ['2:8  title: "en" is missing. Every text must be there in nl and en; add "en: …"'],
  ],
  [
    'a missing language in a clause',
    '      en: Ask before December.\n',
    '',
    ['15:7  clause "meenemen", text: "en" is missing. Every text must be there in nl and en; add "en: …"'],
  ],
  [
    'a language that the policy does not have',
    '[nl, en]',
    '[nl]',
    [
      '2:22  title: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
      '6:18  owner: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
      '7:33  contact: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
      '11:34  clause "meenemen", title: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
      '13:46  clause "meenemen", rule: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
      '16:7  clause "meenemen", text: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
      '19:7  clause "meenemen", phrases: "en" is not among the languages of this file (nl). Add it to "languages", or take this text out',
    ],
  ],
  [
    'an unknown language',
    '[nl, en]',
    '[nl, fr]',
    ['3:17  languages: expected nl or en, got "fr". Name only languages that the bot speaks'],
  ],
  [
    'no languages',
    '[nl, en]',
    '[]',
    ['3:12  languages: the list is empty. Write [nl, en], or one of the two'],
  ],
  [
    'one text for all languages',
    '{ nl: Verlof, en: Leave }',
    'Verlof',
    ['2:8  title: expected a text in each language, got "Verlof". Write it as { nl: …, en: … }'],
  ],
  [
    'a list for a text',
    '{ nl: Verlof, en: Leave }',
    '[Verlof]',
    ['2:8  title: expected a text in each language, got a list. Write it as { nl: …, en: … }'],
  ],
  [
    'no value',
    'title: { nl: Verlof, en: Leave }',
    'title:',
    ['2:7  title: has no value. Fill it in as { nl: …, en: … }'],
  ],
  ['no value in one language', 'nl: Verlof,', 'nl: ,', ['2:14  title, nl: has no value. Fill it in']],
  ['an empty text', 'nl: Verlof,', 'nl: "",', ['2:14  title, nl: is empty. Fill it in']],
  [
    'a day that does not exist',
    '2026-01-01',
    '2026-02-30',
    ['5:12  effective: "2026-02-30" is not a date. Write it as year-month-day: 2026-01-31'],
  ],
  [
    'a date in words',
    '2026-01-01',
    '1 januari 2026',
    ['5:12  effective: "1 januari 2026" is not a date. Write it as year-month-day: 2026-01-31'],
  ],
  [
    'a year alone',
    '2026-01-01',
    '2026',
    ['5:12  effective: "2026" is not a date. Write it as year-month-day: 2026-01-31'],
  ],
  [
    'no date',
    'effective: 2026-01-01',
    'effective:',
    ['5:11  effective: expected a date, got nothing. Write it as year-month-day: 2026-01-31'],
  ],
  [
    'an end before its beginning',
    '    verdict:',
    '    effective: 2026-05-01\n    until: 2026-04-01\n    verdict:',
    [
      '13:12  clause "meenemen": "until" (2026-04-01) is before "effective" (2026-05-01). Put the first day in "effective" and the last in "until"',
    ],
  ],
  [
    'a verdict that is none',
    'allowed-if',
    'alowed',
    [
      '12:14  clause "meenemen", verdict: expected one of allowed, allowed-if, not-allowed, duty, info, got "alowed". Did you mean "allowed"?',
    ],
  ],
  [
    'a verdict in Dutch',
    'allowed-if',
    'verboden',
    [
      '12:14  clause "meenemen", verdict: expected one of allowed, allowed-if, not-allowed, duty, info, got "verboden". Did you mean "not-allowed"?',
    ],
  ],
  [
    'a status in Dutch',
    'adopted',
    'concept',
    ['8:9  status: expected one of adopted, draft, got "concept". Did you mean "draft"?'],
  ],
  [
    'a word for yes',
    '    verdict:',
    '    sensitive: ja\n    verdict:',
    [
      '12:16  clause "meenemen", sensitive: expected true or false, got "ja". Write one of the two, without quotes',
    ],
  ],
  [
    'an id with a space',
    'id: meenemen',
    'id: mee nemen',
    ['10:9  clause: "mee nemen" can\'t be an id. Use letters, digits and hyphens, such as "klanten-noemen"'],
  ],
  [
    'a number as an id',
    'id: meenemen',
    'id: 08',
    ['10:9  clause, id: expected a text, got the number 08. Put quotes around it: "08"'],
  ],
  [
    'a text for a list',
    '    verdict:',
    '    related: meenemen\n    verdict:',
    [
      '12:14  clause "meenemen", related: expected a list, got "meenemen". Write it as [meenemen], or a line each that starts with "- "',
    ],
  ],
  [
    'phrases without a language',
    'phrases:\n      nl: [dagen bewaren, verlof opsparen]\n      en: [save days, keep leave]',
    'phrases: [a, b]',
    [
      '17:14  clause "meenemen", phrases: expected lists by language, got a list. Write it as { nl: [ … ], en: [ … ] }',
    ],
  ],
  [
    'a clause that is a word',
    '  - id:',
    '  - los\n  - id:',
    ['10:5  clause: expected a clause, got "los". Start it with "- id: its-name"'],
  ],
  [
    'clauses that are no list',
    '  - id: meenemen',
    '    id: meenemen',
    ['10:5  clauses: expected a list, got keys with values. Start each item with "- "'],
  ],
  [
    'words outside a group',
    'status:',
    'words: [[a, b], c]\nstatus:',
    ['8:17  words, a group: expected a list, got "c". Write it as [c], or a line each that starts with "- "'],
  ],
  [
    'related to nowhere',
    '    verdict:',
    '    related: [meenemn, iets]\n    verdict:',
    [
      '12:15  clause "meenemen": "related" names "meenemn", which is no clause. Did you mean "meenemen"?',
      '12:24  clause "meenemen": "related" names "iets", which is no clause. Name an existing id, or take it out',
    ],
  ],
  [
    'a text too long for Slack',
    'Vraag het voor december.',
    'x'.repeat(9001),
    [
      '15:11  clause "meenemen", text, nl: is 9001 characters long; at most 9000 fit in Slack. Make it shorter',
    ],
  ],
  [
    'a title too long for Slack',
    'nl: Verlof',
    `nl: ${'x'.repeat(151)}`,
    ['2:14  title, nl: is 151 characters long; at most 150 fit in Slack. Make it shorter'],
  ],
])('names what is wrong with values: %s', (_name, find, by, problems) => {
  expect(problemsOf(spoilt(find, by))).toEqual(problems);
});

test.each<[string, string, string, string[]]>([
  [
    'no',
    'nl: Vraag het voor december.',
    'nl: no',
    ['15:11  clause "meenemen", text, nl: YAML can read no as "yes" or "no". Put quotes around it: "no"'],
  ],
  [
    'off',
    'nl: Vraag het voor december.',
    'nl: off',
    ['15:11  clause "meenemen", text, nl: YAML can read off as "yes" or "no". Put quotes around it: "off"'],
  ],
  [
    'True',
    'nl: Vraag het voor december.',
    'nl: True',
    ['15:11  clause "meenemen", text, nl: YAML can read True as "yes" or "no". Put quotes around it: "True"'],
  ],
  [
    '~',
    'nl: Vraag het voor december.',
    'nl: ~',
    ['15:11  clause "meenemen", text, nl: YAML can read ~ as "nothing". Put quotes around it: "~"'],
  ],
  [
    '08',
    'nl: Vraag het voor december.',
    'nl: 08',
    ['15:11  clause "meenemen", text, nl: expected a text, got the number 08. Put quotes around it: "08"'],
  ],
  [
    '010',
    'nl: Vraag het voor december.',
    'nl: 010',
    ['15:11  clause "meenemen", text, nl: expected a text, got the number 010. Put quotes around it: "010"'],
  ],
  [
    '1.10',
    'nl: Vraag het voor december.',
    'nl: 1.10',
    [
      '15:11  clause "meenemen", text, nl: expected a text, got the number 1.10. Put quotes around it: "1.10"',
    ],
  ],
  [
    '1e3',
    'nl: Vraag het voor december.',
    'nl: 1e3',
    ['15:11  clause "meenemen", text, nl: expected a text, got the number 1e3. Put quotes around it: "1e3"'],
  ],
  [
    '-5',
    'nl: Vraag het voor december.',
    'nl: -5',
    ['15:11  clause "meenemen", text, nl: expected a text, got the number -5. Put quotes around it: "-5"'],
  ],
  [
    '12345678901234567890',
    'nl: Vraag het voor december.',
    'nl: 12345678901234567890',
    [
      '15:11  clause "meenemen", text, nl: expected a text, got the number 12345678901234567890. Put quotes around it: "12345678901234567890"',
    ],
  ],
  [
    '0x1F',
    'nl: Vraag het voor december.',
    'nl: 0x1F',
    [
      '15:11  clause "meenemen", text, nl: expected a text, got the number 0x1F. Put quotes around it: "0x1F"',
    ],
  ],
  [
    '.inf',
    'nl: Vraag het voor december.',
    'nl: .inf',
    [
      '15:11  clause "meenemen", text, nl: expected a text, got the number .inf. Put quotes around it: ".inf"',
    ],
  ],
  [
    'a version as a number',
    '"1.0"',
    '1.10',
    ['4:10  version: expected a text, got the number 1.10. Put quotes around it: "1.10"'],
  ],
  [
    'a phrase as a number',
    '[dagen bewaren',
    '[010, dagen bewaren',
    [
      '18:12  clause "meenemen", phrases, nl: expected a text, got the number 010. Put quotes around it: "010"',
    ],
  ],
  [
    'mag # niet',
    'nl: Vraag het voor december.',
    'nl: mag # niet',
    [
      '15:11  clause "meenemen", text, nl: YAML stops reading at the " #" and leaves out "# niet". Put quotes around the whole text',
    ],
  ],
  [
    '# alles',
    'nl: Vraag het voor december.',
    'nl: # alles',
    [
      '15:11  clause "meenemen", text, nl: YAML stops reading at the " #" and leaves out "# alles". Put quotes around the whole text',
    ],
  ],
  [
    '&foo bar',
    'nl: Vraag het voor december.',
    'nl: &foo bar',
    ['15:11  "&foo" would vanish: YAML takes it for a label. Put quotes around a text that starts with &'],
  ],
  [
    '&foo',
    'nl: Vraag het voor december.',
    'nl: &foo',
    ['15:11  "&foo" would vanish: YAML takes it for a label. Put quotes around a text that starts with &'],
  ],
  [
    '!important',
    'nl: Vraag het voor december.',
    'nl: !important',
    [
      '15:11  "!important" would vanish: YAML takes it for a type. Put quotes around a text that starts with !',
    ],
  ],
  [
    '!!str 5',
    'nl: Vraag het voor december.',
    'nl: !!str 5',
    ['15:11  "!!str" would vanish: YAML takes it for a type. Put quotes around a text that starts with !'],
  ],
  [
    '*bold* at the start',
    'nl: Vraag het voor december.',
    'nl: *bold* at the start',
    ["15:18  a text can't start with * without quotes. Put quotes around the whole text"],
  ],
  [
    '*bold*',
    'nl: Vraag het voor december.',
    'nl: *bold*',
    [
      '15:11  "*bold*" points to a text elsewhere, which policy files don\'t do. Write the text out, or put quotes around a text that starts with *',
    ],
  ],
  [
    'a: b',
    'nl: Vraag het voor december.',
    'nl: a: b',
    [
      '15:11  the ": " in this text makes YAML read it as a key with a value. Put quotes around the whole text',
    ],
  ],
  [
    '"half" daarna',
    'nl: Vraag het voor december.',
    'nl: "half" daarna',
    [
      '15:18  the text goes on after the closing quote. Put quotes around the whole text: single ones if it holds double ones',
    ],
  ],
  [
    "'t is zo",
    'nl: Vraag het voor december.',
    "nl: 't is zo",
    [
      "15:11  YAML takes the ' at the start of this text for a quote that must be closed. Put double quotes around the whole text",
    ],
  ],
  [
    '[a] b',
    'nl: Vraag het voor december.',
    'nl: [a] b',
    ["15:15  a text can't start with [ without quotes. Put quotes around the whole text"],
  ],
  [
    '{company} mag',
    'nl: Vraag het voor december.',
    'nl: {company} mag',
    ["15:21  a text can't start with { without quotes. Put quotes around the whole text"],
  ],
  [
    '{company}',
    'nl: Vraag het voor december.',
    'nl: {company}',
    [
      '15:11  clause "meenemen", text, nl: expected a text, got keys with values. Put quotes around a text that holds ": " or starts with { or [',
    ],
  ],
  [
    '@hr weet het',
    'nl: Vraag het voor december.',
    'nl: @hr weet het',
    ["15:11  a text can't start with @ without quotes. Put quotes around the whole text"],
  ],
  [
    '% x',
    'nl: Vraag het voor december.',
    'nl: % x',
    ["15:11  a text can't start with % without quotes. Put quotes around the whole text"],
  ],
  [
    '? vraag',
    'nl: Vraag het voor december.',
    'nl: ? vraag',
    ["15:11  a text can't start with ? without quotes. Put quotes around the whole text"],
  ],
  [
    '- los',
    'nl: Vraag het voor december.',
    'nl: - los',
    [
      '15:11  a "-" stands right after the key. Put quotes around the whole text, or start the list on the next line',
    ],
  ],
  [
    '| text',
    'nl: Vraag het voor december.',
    'nl: | text',
    ['15:13  after | or > the text must start on the next line, indented. Move it down'],
  ],
  [
    '"open',
    'nl: Vraag het voor december.',
    'nl: "open',
    ['15:11  the quote that opens here (") is not closed. Put the same quote at the end of the text'],
  ],
  [
    "'open",
    'nl: Vraag het voor december.',
    "nl: 'open",
    ["15:11  the quote that opens here (') is not closed. Put the same quote at the end of the text"],
  ],
  [
    'a # between brackets',
    'nl: Dagen meenemen,',
    'nl: Dagen #meenemen,',
    [
      '11:24  YAML stops reading at the " #" and leaves out "#meenemen, en: Carry over days }". Put quotes around the whole text',
    ],
  ],
  [
    'a comma between brackets',
    'nl: Je mag vijf dagen meenemen.',
    'nl: Je mag vijf dagen, soms tien.',
    [
      '13:36  clause "meenemen", rule: the comma before "soms tien." ends the text. Put quotes around the whole text when it holds a comma',
    ],
  ],
  [
    'a colon between brackets',
    '[dagen bewaren',
    '[mag dit: ja',
    [
      '18:12  clause "meenemen", phrases, nl: expected a text, got keys with values. Put quotes around a text that holds ": " or starts with { or [',
    ],
  ],
])('does not let YAML change a text without a word: %s', (_name, find, by, problems) => {
  expect(problemsOf(spoilt(find, by))).toEqual(problems);
});

test.each<[string, string, string, string[]]>([
  [
    'a tab as indentation',
    '    verdict',
    '\tverdict',
    ['12:1  a tab stands where spaces must be. Indent with spaces, two for each level'],
  ],
  [
    'a tab after spaces',
    '      nl: Vraag',
    '  \tnl: Vraag',
    ['15:3  a tab stands where spaces must be. Indent with spaces, two for each level'],
  ],
  [
    'a non-breaking space as indentation',
    '    verdict',
    '\u00a0\u00a0\u00a0\u00a0verdict',
    [
      '12:1  a special space (U+00A0) stands where an ordinary one must be. It comes along when text is copied; type the spaces here anew',
    ],
  ],
  [
    'a non-breaking space after a colon',
    'verdict: ',
    'verdict:\u00a0',
    [
      '12:13  a special space (U+00A0) stands where an ordinary one must be. It comes along when text is copied; type the spaces here anew',
    ],
  ],
  [
    'a line separator as indentation',
    '    verdict',
    '\u2028    verdict',
    [
      '12:1  a special space (U+2028) stands where an ordinary one must be. It comes along when text is copied; type the spaces here anew',
    ],
  ],
  [
    'a line too far to the left',
    '    verdict',
    '   verdict',
    [
      '12:4  this line starts neither where the others of its list item do, nor with "- ". Line it up with them: count the spaces at the start of the lines',
    ],
  ],
  [
    'a line too far to the right',
    '    verdict',
    '      verdict',
    [
      "12:7  this line doesn't start in the same column as those it belongs beside. Line it up with them: count the spaces at the start of the lines",
    ],
  ],
  [
    'a colon forgotten',
    'verdict: ',
    'verdict ',
    [
      '12:5  "verdict allowed-if" has no ": ". Write a key, a colon, a space and a value, such as "status: draft"',
    ],
  ],
  [
    'a space forgotten',
    'verdict: ',
    'verdict:',
    [
      '12:5  "verdict:allowed-if" has no ": ". Write a key, a colon, a space and a value, such as "status: draft"',
    ],
  ],
  [
    'a bracket forgotten',
    'en: Leave }',
    'en: Leave',
    [
      '2:8  the { that opens here is not closed. Put a } at the end, and quotes around texts with brackets in them',
    ],
  ],
  [
    'a list not closed',
    '[nl, en]',
    '[nl, en',
    [
      '3:12  the [ that opens here is not closed. Put a ] at the end, and quotes around texts with brackets in them',
    ],
  ],
  [
    'a quote not closed',
    '"1.0"',
    '"1.0',
    ['4:10  the quote that opens here (") is not closed. Put the same quote at the end of the text'],
  ],
  [
    'an unknown escape',
    'nl: Vraag het voor december.',
    'nl: "Vraag \\q het"',
    ['15:18  between double quotes "\\q" means nothing. Write \\\\ for a backslash, or use single quotes'],
  ],
  [
    'a second document',
    'status: adopted',
    '---\nstatus: adopted',
    ['8:1  a second document starts here with "---". Take out the ---, and keep one policy a file'],
  ],
  [
    'a directive',
    'policy: verlof',
    '%YAML 1.1\n---\npolicy: verlof',
    [
      "1:1  a line starts with %, which is an instruction to YAML that policy files don't need. Take the line out",
    ],
  ],
  [
    'a merge conflict',
    'version: "1.0"',
    '<<<<<<< HEAD\nversion: "1.0"\n=======\nversion: "1.1"\n>>>>>>> branch',
    [
      '4:1  holds the marks of a merge conflict. Choose one of the two versions and take out the lines with <<<<<<<, ======= and >>>>>>>',
    ],
  ],
  [
    'half a merge conflict',
    'version: "1.0"',
    'version: "1.0"\n>>>>>>> branch',
    [
      '5:1  holds the marks of a merge conflict. Choose one of the two versions and take out the lines with <<<<<<<, ======= and >>>>>>>',
    ],
  ],
  [
    'a merge key',
    'title: { nl',
    '<<: *x\ntitle: { nl',
    [
      '2:5  "*x" points to a text elsewhere, which policy files don\'t do. Write the text out, or put quotes around a text that starts with *',
    ],
  ],
  [
    'an empty character',
    'Vraag het',
    'Vraag\u0000het',
    [
      '15:16  holds an empty character (NUL): this is no plain text, or it was saved as UTF-16. Save it again with the encoding "UTF-8"',
    ],
  ],
  [
    'a line separator in a text',
    'Vraag het',
    'Vraag\u2028het',
    [
      '15:16  clause "meenemen", text, nl: holds an invisible control character (U+2028). Take it out, or type the text anew',
    ],
  ],
  [
    'a bidirectional override',
    'Vraag het',
    'Vraag \u202ehet',
    [
      '15:17  clause "meenemen", text, nl: holds an invisible control character (U+202E). Take it out, or type the text anew',
    ],
  ],
  [
    'a bidirectional override as an escape',
    'nl: Vraag het voor december.',
    'nl: "Vraag \\u202e het"',
    [
      '15:11  clause "meenemen", text, nl: holds an invisible control character (U+202E). Take it out, or type the text anew',
    ],
  ],
  [
    'half a character',
    'nl: Vraag het voor december.',
    'nl: "Vraag \\ud83d het"',
    [
      '15:11  clause "meenemen", text, nl: holds an invisible control character (U+D83D). Take it out, or type the text anew',
    ],
  ],
  [
    'a character that was lost',
    'Vraag het',
    'Vraag \ufffd het',
    [
      '15:17  clause "meenemen", text, nl: holds a "\ufffd", which stands for a character that was lost. Type that word anew',
    ],
  ],
])('names what breaks the form of the file: %s', (_name, find, by, problems) => {
  expect(problemsOf(spoilt(find, by))).toEqual(problems);
});

test.each<[string, string | Uint8Array, string[]]>([
  ['nothing', '', [empty]],
  ['only comments', '# later\n# more\n', [empty]],
  ['only ---', '---\n', [empty]],
  ['a word', 'hallo', ['1:1  expected a policy, got "hallo". Start the file with "policy: its-name"']],
  ['a list', '- a\n- b\n', ['1:1  expected a policy, got a list. Start the file with "policy: its-name"']],
  [
    'old Mac line ends',
    leave.replaceAll('\n', '\r'),
    [
      '1:15  has the line ends of an old Mac (CR). Save it again with the line ends of Windows (CRLF) or Unix (LF)',
    ],
  ],
  ['UTF-16', bytes([0xff, 0xfe], utf16(leave)), [utf16Problem]],
  ['UTF-16, the other way round', bytes([0xfe, 0xff], swapped(utf16(leave))), [utf16Problem]],
  [
    'UTF-16 without its mark',
    utf16(leave),
    [
      '1:2  holds an empty character (NUL): this is no plain text, or it was saved as UTF-16. Save it again with the encoding "UTF-8"',
    ],
  ],
  [
    'Latin-1',
    Uint8Array.from(spoilt('nl: Vraag', 'nl: Café, vraag'), (character) => character.charCodeAt(0)),
    ['15:15  the file is not UTF-8 from here on. Save the file again with the encoding "UTF-8"'],
  ],
  [
    'more than 8 MB',
    new Uint8Array(8 * 1024 * 1024 + 1),
    ['1:1  the file is 8.1 MB; at most 8 MB is read. Split it in several files'],
  ],
  ['10,000 brackets', '['.repeat(10_000), [`1:101  ${tooDeep}`]],
  ['10,000 brackets, a line each', '[\n'.repeat(10_000), [`101:1  ${tooDeep}`]],
  ['5,000 keys in one another', '{a: '.repeat(5000), [`1:401  ${tooDeep}`]],
  ['5,000 lists in one another', '- '.repeat(5000), [`1:1  ${tooDeep}`]],
  ['2,000 levels of keys', staircase(2000), [`101:101  ${tooDeep}`]],
  [
    '8 MB of empty lines',
    '\n'.repeat(8_000_000),
    [
      '1:1  holds 8000000 brackets, colons, commas and line ends, which is too much to read. Split it in several files',
    ],
  ],
])('refuses a file of %s, and quickly', (_name, content, problems) => {
  const { result, ms } = timed(() => problemsOf(content));
  expect(result).toEqual(problems);
  // A third of this on a quiet machine.
  expect(ms).toBeLessThan(2000);
});

test('refuses a bomb of references without setting it off', () => {
  const tenfold = (name: string): string => Array(10).fill(`*${name}`).join(', ');
  const bomb = [
    'a: &a [lol]',
    ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${tenfold('abcdefghi'.charAt(i))}]`),
  ];
  const before = process.memoryUsage().heapUsed;
  const { result, ms } = timed(() => problemsOf(bomb.join('\n')));
  expect(result.slice(0, 3)).toEqual([
    '1:4  "&a" would vanish: YAML takes it for a label. Put quotes around a text that starts with &',
    '2:4  "&b" would vanish: YAML takes it for a label. Put quotes around a text that starts with &',
    `2:8  "*a" points to a text elsewhere, which policy files don't do. Write the text out, or put quotes around a text that starts with *`,
  ]);
  expect(result).toHaveLength(100);
  expect(ms).toBeLessThan(1000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
});

test('refuses a chain of merges', () => {
  const chain = [
    'a0: &a0 { x: 1 }',
    ...Array.from({ length: 50 }, (_, i) => `a${i + 1}: &a${i + 1} { <<: [*a${i}, *a${i}] }`),
  ];
  expect(problemsOf(chain.join('\n'))).toHaveLength(51 + 100);
});

test('names both places of an id that is there twice', () => {
  const clause = leave.slice(leave.indexOf('  - id'));
  const other = spoilt('policy: verlof', 'policy: reizen');
  expect(problemsIn({ 'policy/verlof.yml': leave + clause })).toEqual([
    'policy/verlof.yml:20:9  clause "meenemen": this id is also at policy/verlof.yml:10:9. Give one of them another id',
  ]);
  expect(problemsIn({ 'policy/reizen.yml': other, 'policy/verlof.yml': leave })).toEqual([
    'policy/verlof.yml:10:9  clause "meenemen": this id is also at policy/reizen.yml:10:9. Give one of them another id',
  ]);
  expect(problemsIn({ 'policy/a.yml': leave, 'policy/b.yml': spoilt('id: meenemen', 'id: ander') })).toEqual([
    'policy/b.yml:1:9  policy "verlof": this name is also at policy/a.yml:1:9. Give one of them another name, or delete the file that is a copy',
  ]);
  const topics = 'topics:\n  - { id: parkeren, title: { nl: Parkeren, en: Parking } }\n';
  expect(problemsIn({ 'a.yml': leave, 'elsewhere.yml': topics, 'b/elsewhere.yml': topics })).toEqual([
    'b/elsewhere.yml:2:11  topic "parkeren": this id is also at elsewhere.yml:2:11. Give one of them another id',
  ]);
});

test('a topic has a name unless it says that it has none', () => {
  const topic = (more: string): string =>
    `topics:\n  - { id: parkeren, title: { nl: Parkeren, en: Parking }${more} }\n`;
  const named = (more: string): boolean | undefined =>
    read({ 'a.yml': leave, 'elsewhere.yml': topic(more) }).topics[0]?.named;
  expect([named(''), named(', named: true'), named(', named: false')]).toEqual([true, true, false]);
  expect(problemsIn({ 'a.yml': leave, 'elsewhere.yml': topic(', named: nee') })).toEqual([
    'elsewhere.yml:2:66  topic "parkeren", named: expected true or false, got "nee". Write one of the two, without quotes',
  ]);
});

test('tells all problems of all files at once, in the order of files and lines', () => {
  const first = spoilt('status: adopted', 'status: nieuw')
    .replace('id: meenemen', 'id: a b')
    .replace('"1.0"', '1.0');
  const second = spoilt('policy: verlof', 'policy: reizen').replace('2026-01-01', 'morgen');
  const phrases = 'meenemen:\n  nl: [a]\nmenemen:\n  nl: [b]\n  fr: [c]\n';
  expect(
    problemsIn({ 'b.yml': first, 'a.yml': second, 'c.yml': 'x: [', 'phrases/reizen.yml': phrases }),
  ).toEqual([
    'b.yml:4:10  version: expected a text, got the number 1.0. Put quotes around it: "1.0"',
    'b.yml:8:9  status: expected one of adopted, draft, got "nieuw". Choose one of them',
    'b.yml:10:9  clause: "a b" can\'t be an id. Use letters, digits and hyphens, such as "klanten-noemen"',
    'a.yml:5:12  effective: "morgen" is not a date. Write it as year-month-day: 2026-01-31',
    'c.yml:1:4  the [ that opens here is not closed. Put a ] at the end, and quotes around texts with brackets in them',
    'phrases/reizen.yml:3:1  phrases: "menemen" is not a key. Did you mean "meenemen"?',
  ]);
});

test('tells two slips in two clauses apart, and leaves out what only follows from them', () => {
  const clause = leave.slice(leave.indexOf('  - id')).replace('meenemen', 'ander');
  const two = leave.replace('    verdict', '   verdict') + clause.replace('nl: Vraag', 'nl: Let op: vraag');
  expect(problemsOf(two)).toEqual([
    '12:4  this line starts neither where the others of its list item do, nor with "- ". Line it up with them: count the spaces at the start of the lines',
    '25:11  the ": " in this text makes YAML read it as a key with a value. Put quotes around the whole text',
  ]);
});

test('does not blame one file for what is broken in another', () => {
  const related = spoilt('    verdict:', '    related: [ander]\n    verdict:');
  const problems = problemsIn({ 'a.yml': related, 'b.yml': 'x: [', 'phrases/reizen.yml': 'x: { nl: [y] }' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^b\.yml:1:4 /u);
});

test('says of wordings without a policy which one is meant', () => {
  expect(problemsIn({ 'verlof.yml': leave, 'phrases/verlov.yml': 'meenemen: { nl: [x] }' })).toEqual([
    'phrases/verlov.yml:1:1  these phrases are for the policy "verlov", which isn\'t there. Did you mean "verlof.yml"?',
  ]);
  expect(problemsIn({ 'verlof.yml': leave, 'phrases/reizen.yml': 'meenemen: { nl: [x] }' })).toEqual([
    'phrases/reizen.yml:1:1  these phrases are for the policy "reizen", which isn\'t there. Name the file after its policy, or delete it',
  ]);
});

test('takes wordings from the phrase bank besides those of the clause, and lets them repeat', () => {
  const bank = 'meenemen:\n  nl:\n    - verlof opsparen\n    - dagen over\n    - dagen over\n';
  expect(read({ 'verlof.yml': leave, 'phrases/verlof.yml': bank }).clauses[0]?.phrases).toEqual({
    nl: ['dagen bewaren', 'verlof opsparen', 'verlof opsparen', 'dagen over', 'dagen over'],
    en: ['save days', 'keep leave'],
  });
});

test.each<[string, string]>([
  ['a comment behind a date', spoilt('2026-01-01', '2026-01-01   # a date')],
  [
    'a comment behind a verdict, a status and ids',
    leave.replace(/(verlof|adopted|allowed-if|meenemen)$/gmu, '$1 # x'),
  ],
  ['a comment behind a text in quotes', spoilt('"1.0"', '"1.0" # x')],
  ['a clause without phrases', leave.slice(0, leave.indexOf('    phrases'))],
  ['Windows line ends', leave.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${leave}`],
  ['--- at the start and ... at the end', `---\n${leave}...\n`],
  ['a time and a date in a text', spoilt('Vraag het', '12:30 2026-01-01')],
  ['an emoji of several parts', spoilt('Vraag het', 'Vraag 👩‍👩‍👧 het')],
  [
    'a closing bracket at the start of a line',
    spoilt('[dagen bewaren, verlof opsparen]', '[\n        dagen bewaren\n      ]'),
  ],
])('accepts %s', (_name, content) => {
  expect(problemsOf(content)).toEqual([]);
});

test.each(['a.b_c/d-e', 'één', '2026-regels', '__proto__', 'constructor', 'toString'])(
  'accepts %s as an id',
  (id) => {
    const other = spoilt('policy: verlof', `policy: ${id}`).replace(
      'id: meenemen',
      `id: ${id}\n    related: [${id}]`,
    );
    const policies = read({ 'verlof.yml': other });
    expect(policies.clauses.map((clause) => [clause.id, clause.related, clause.policy.id])).toEqual([
      [id, [id], id],
    ]);
  },
);

test('accepts an empty text, written either way', () => {
  const text = '    text:\n      nl: Vraag het voor december.\n      en: Ask before December.\n';
  for (const emptyText of ['    text: ""\n', '    text: { nl: "", en: "" }\n']) {
    expect(read({ 'a.yml': spoilt(text, emptyText) }).clauses[0]?.text).toEqual({ nl: '', en: '' });
  }
});

test('reads a policy in one language', () => {
  const dutch = leave
    .replace('[nl, en]', '[nl]')
    .replace(/, en: [^}\n]*\}/gu, ' }')
    .replace(/^ +en: .*\n/gmu, '');
  expect(read({ 'a.yml': dutch }).clauses[0]?.title).toEqual({ nl: 'Dagen meenemen' });
});

test('reads text under | as it stands, with stars, dashes, # and colons', () => {
  const text = 'nl: |\n        Mag dit: ja.\n        - twee # drie\n        *vet* {company}\n';
  for (const content of [
    spoilt('nl: Vraag het voor december.\n', text),
    spoilt('nl: Vraag het voor december.\n', text).replaceAll('\n', '\r\n'),
  ]) {
    expect(read({ 'a.yml': content }).clauses[0]?.text.nl).toBe(
      'Mag dit: ja.\n- twee # drie\n*vet* {company}',
    );
  }
});

test('loads 2,000 clauses of ten phrases, and 10,000 short ones, in a second or so', () => {
  for (const content of [manyClauses(2000, 10), manyClauses(10_000, 0)]) {
    const { result, ms } = timed(() => problemsOf(content));
    expect(result).toEqual([]);
    expect(ms).toBeLessThan(5000);
  }
});

test('names 20,000 unknown keys without delay', () => {
  const { result, ms } = timed(() =>
    problemsOf(`${leave}${Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('')}`),
  );
  expect(result).toHaveLength(20_000);
  expect(ms).toBeLessThan(3000);
});

describe('whatever the bytes are', () => {
  const snippets = [
    ...'[]{}:,-?&*!|>\'"%@#\\\n\t \0',
    '---\n',
    '...\n',
    '<<: *a',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\r\n',
    '  - id: x\n',
    '%YAML 1.1\n',
    '!!binary ',
    '\\x',
    '|2-\n',
  ];
  const spoil = fc
    .array(fc.tuple(fc.nat(leave.length), fc.nat(6), fc.constantFrom(...snippets)), { maxLength: 8 })
    .map((edits) =>
      edits.reduce((text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length), leave),
    );

  test.each<[string, fc.Arbitrary<string | Uint8Array>, number]>([
    ['bytes', fc.uint8Array({ maxLength: 500 }), 500],
    [
      'YAML marks',
      fc.array(fc.constantFrom(...snippets), { maxLength: 300 }).map((parts) => parts.join('')),
      700,
    ],
    ['a spoilt policy', spoil, 700],
  ])('%s give policies or problems with a place, soon', (_name, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (content) => {
        const { result, ms } = timed(() => problemsOf(content));
        expect(ms).toBeLessThan(1000);
        for (const line of result) expect(line).toMatch(/^[1-9]\d*:[1-9]\d* {2}\S/u);
      }),
      { numRuns, seed: 2 },
    );
  });
});

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  return { result: work(), ms: performance.now() - start };
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  );
}

function swapped(pairs: Uint8Array): Uint8Array {
  return pairs.map((_, index) => pairs[index ^ 1] ?? 0);
}

function bytes(...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function staircase(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}

function manyClauses(clauses: number, phrases: number): string {
  const clause = (i: number): string => {
    const ways = Array.from(
      { length: phrases },
      (_, j) => `        - mag ik ding ${i} op manier ${j} doen\n`,
    ).join('');
    return `  - id: c${i}
    title: { nl: Titel ${i}, en: Title ${i} }
    verdict: allowed
    rule: { nl: Regel ${i}., en: Rule ${i}. }
    text: { nl: Tekst., en: Text. }
${phrases === 0 ? '' : `    phrases:\n      nl:\n${ways}`}`;
  };
  return (
    leave.slice(0, leave.indexOf('  - id')) + Array.from({ length: clauses }, (_, i) => clause(i)).join('')
  );
}
