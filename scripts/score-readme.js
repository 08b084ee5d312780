// `npm run score:readme`: scores the project's own questions, and puts the tables between their marks: what all sets of a kind
// come to in README.md, set by set in docs/scores.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { tempFolder } from '../dist/test/program.js';
import { scoreSet } from '../dist/test/score-set.js';

const names = {
  'sociale-media.jsonl': 'social media, twelve clauses',
  'sociale-media-2.jsonl': 'the same, by other hands',
  'sociale-media-3.jsonl': 'the same again, near misses sought out',
  'sociale-media-4.jsonl': 'the same, three more hands',
  'sociale-media-5.jsonl': 'the same, never looked into',
  'sociale-media-6.jsonl': 'the same, half of the unanswerable near misses',
  'sociale-media-7.jsonl': 'the same, half near misses, never looked into',
  'sociale-media-8.jsonl': 'the same, by two more hands',
  'sociale-media-9.jsonl': 'the same, by another hand',
  'sociale-media-10.jsonl': 'the same, by yet another hand',
  'sociale-media-11.jsonl': 'the same, as whole messages that greet, thank and name names',
  'sociale-media-12.jsonl': 'the same, by another hand',
  'sociale-media-13.jsonl': 'the same, by a third, never looked into',
  'sociale-media-14.jsonl': 'typed with the thumbs, two to four slips each',
  'sociale-media-15.jsonl': 'the same, by another hand, never looked into',
  'sociale-media-16.jsonl': 'in eight ways of writing, from officialese to dictation',
  'sociale-media-17.jsonl': 'officialese and telling, by three other hands, never looked into',
  'sociale-media-18.jsonl': 'all styles, by two more hands, never looked into',
  'sociale-media-19.jsonl': 'in eight more ways, from pasted drafts to texting, never looked into',
  'sociale-media-20.jsonl': 'in eight more, from regional speech to what-ifs, never looked into',
  'sociale-media-21.jsonl': 'in eight more again, from English idiom to jokes, never looked into',
  'sociale-media-22.jsonl': 'in eight ways, from hearsay to Dutch with French in it',
  'alles.jsonl': 'all 49 clauses',
  'alles-2.jsonl': 'the same, by other hands',
  'alles-3.jsonl': 'the same again, near misses sought out',
  'alles-4.jsonl': 'the same, three more hands',
  'alles-5.jsonl': 'the same, never looked into',
  'alles-6.jsonl': 'the same, half of the unanswerable near misses',
  'alles-7.jsonl': 'the same, half near misses, never looked into',
  'alles-8.jsonl': 'the same, by two more hands',
  'alles-9.jsonl': 'the same, by another hand',
  'alles-10.jsonl': 'the same, by yet another hand',
  'alles-11.jsonl': 'the same, as whole messages that greet, thank and name names',
  'alles-12.jsonl': 'the same, by another hand',
  'alles-13.jsonl': 'the same, by a third, never looked into',
  'alles-14.jsonl': 'typed with the thumbs, two to four slips each',
  'alles-15.jsonl': 'each in the words of the other: social media and everyday matters',
  'alles-16.jsonl': 'typed with the thumbs, by another hand, never looked into',
  'alles-17.jsonl': 'in eight ways of writing, from officialese to dictation',
  'alles-18.jsonl': 'officialese and telling, by three other hands, never looked into',
  'alles-19.jsonl': 'all styles, by two more hands, never looked into',
  'alles-20.jsonl': 'in eight more ways, from pasted drafts to texting, never looked into',
  'alles-21.jsonl': 'in eight more, from regional speech to what-ifs, never looked into',
  'alles-22.jsonl': 'in eight more again, from English idiom to jokes, never looked into',
  'alles-23.jsonl': 'two-part questions, and emoji and formatting',
  'alles-24.jsonl': 'hearsay, and Dutch with French in it',
  'alles-25.jsonl': 'Dutch with French in it, by another hand, never looked into',
  'alles-26.jsonl': 'hearsay, by a third hand, never looked into',
  'wagenpark.jsonl': 'lease cars: 28 clauses without any wordings',
  'integriteit.jsonl': 'code of conduct: 30 clauses of three wordings',
  'zorg.jsonl': 'work and illness in care: 30 clauses of four wordings',
  'magazijn.jsonl': 'warehouse: 30 clauses of eight wordings',
  'bouw.jsonl': 'building sites: 27 clauses without any wordings',
  'horeca.jsonl': 'hotel and restaurant: 28 clauses of four wordings',
  'school.jsonl': 'school staff: 28 clauses of four wordings',
  'andere-onderwerpen.jsonl': 'travel costs, security, leave: 42 clauses without any wordings',
  'klein.jsonl': 'six small policies, of none to eleven wordings a clause',
  'klein-2.jsonl': 'six more of them',
  'andere-naast': 'travel costs, security, leave, beside the 49',
  'wagenpark-naast': 'lease cars, beside the 49',
  'integriteit-naast': 'code of conduct, beside the 49',
  'magazijn-naast': 'warehouse, beside the 49',
  'zorg-naast': 'care, beside the 49',
  'bouw-naast': 'building sites, beside the 49',
  'horeca-naast': 'hotel and restaurant, beside the 49',
  'klein-naast': 'six small policies, beside the 49',
  'klein-2-naast': 'six more of them, beside the 49',
  'alles-7-naast': 'questions to the 49, with care beside them',
  'ergens-anders.jsonl': 'two for each topic',
  'ergens-anders-2.jsonl': 'one for each, by another hand',
  'ergens-anders-3.jsonl': 'two to seven words each, by a third, never looked into',
  'ergens-anders-twaalf': 'two for each topic, beside the twelve clauses alone',
  'ergens-anders-2-twaalf': 'one for each, beside the twelve clauses alone',
};
const cache = tempFolder();
const floors = JSON.parse(readFileSync('test/questions/floors.json', 'utf8'));
const part = (count, of) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
const cards = Object.entries(floors).map(([name, set]) => {
  process.stderr.write(`${name}\n`);
  const { policies, heldOut } = set;
  return { key: name, name: names[name] ?? name, policies, heldOut, ...scoreSet(name, set, cache.path) };
});
cache.remove();

const scoreHead = [
  'policies',
  'answerable + not',
  'right clause given',
  'given or among one to three',
  'wrong clause given',
  'not ours: says so',
  'not ours: answered',
];
const topicsHead = [
  'questions for elsewhere',
  'asked',
  'says so',
  'names the topic',
  'names another',
  'answered with a clause',
];
const about = (policies) => (card) => card.policies.join() === policies;
const isAlone = ({ policies }) => policies.every((path) => path.startsWith('test/fixtures/'));
const isBeside = ({ policies, key }) => policies.length > 1 && !key.startsWith('alles');
const asksClauses = ({ answerable }) => answerable > 0;
const asksTopics = ({ topic_asked }) => topic_asked > 0;

fill('README.md', 'score', [
  scoreHead,
  ...[
    together('the twelve clauses', asksClauses, about('policy/sociale-media.yml')),
    together('all 49', asksClauses, about('policy')),
    together('policies with few wordings or none, alone', asksClauses, isAlone),
    together('such policies, beside the 49', asksClauses, isBeside),
  ].map(scoreRow),
]);
fill('README.md', 'topics', [
  topicsHead,
  ...[
    together('beside the 49', asksTopics, about('policy')),
    together('beside the twelve', asksTopics, about('policy/sociale-media.yml')),
  ].map(topicsRow),
]);
fill('docs/scores.md', 'score', [scoreHead, ...cards.filter(asksClauses).map(scoreRow)]);
fill('docs/scores.md', 'topics', [topicsHead, ...cards.filter(asksTopics).map(topicsRow)]);

function scoreRow({ name, answerable, unanswerable, ...card }) {
  return [
    name,
    `${answerable} + ${unanswerable}`,
    part(card.found_right, answerable),
    part(card.found_right + card.unsure_right, answerable),
    part(card.found_wrong, answerable),
    part(card.none_right, unanswerable),
    part(card.found_unanswerable, unanswerable),
  ];
}

function topicsRow({ name, topic_asked: asked, ...card }) {
  return [
    name,
    String(asked),
    part(card.none_right, asked),
    part(card.topic_right, asked),
    part(card.topic_wrong, asked),
    part(card.found_unanswerable, asked),
  ];
}

/** The counts of those sets among the chosen ones that no number of the matcher was fitted to, added up. */
function together(name, isAsked, isChosen) {
  const all = cards.filter((card) => card.heldOut && isAsked(card) && isChosen(card));
  const counts = [
    'answerable',
    'unanswerable',
    'found_right',
    'found_wrong',
    'unsure_right',
    'none_right',
    'found_unanswerable',
    'topic_asked',
    'topic_right',
    'topic_wrong',
  ];
  const sum = (count) => all.reduce((total, card) => total + card[count], 0);
  return { name, ...Object.fromEntries(counts.map((count) => [count, sum(count)])) };
}

/** Puts a table between the two marks of that name in a file. */
function fill(file, mark, [head, ...rows]) {
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const between = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`, 'u');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(between, () => `<!-- ${mark} -->\n${table}\n<!-- /${mark} -->`),
  );
}
