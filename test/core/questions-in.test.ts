import { expect, test } from '@jest/globals';
import { questionsIn } from '../../src/core/questions-in.js';

test.each([
  ['mag ik thuiswerken en waar laat ik mijn fiets?', ['mag ik thuiswerken', 'en waar laat ik mijn fiets']],
  ['Mag ik thuiswerken? En waar laat ik mijn tas?', ['Mag ik thuiswerken', 'En waar laat ik mijn tas']],
  ['can I bring my dog and may I smoke here', ['can I bring my dog', 'and may I smoke here']],
  [
    'hoi, mag mijn hond mee? mag mijn kat mee? mag ik roken?',
    ['hoi, mag mijn hond mee', 'mag mijn kat mee', 'mag ik roken'],
  ],
  [
    'mag ik foto en video delen en wie vraag ik toestemming',
    ['mag ik foto en video delen', 'en wie vraag ik toestemming'],
  ],
])('"%s" asks more than one thing', (message, questions) => expect(questionsIn(message)).toEqual(questions));

test.each([
  'mag ik thuiswerken',
  'werk en privé',
  'wanneer is het werk en wanneer privé',
  'mag ik foto en video delen',
  'Hoi! Mag mijn hond mee?',
  'mag het? mag ik een foto delen?',
  'ik zat op het dak en ik viel. mag ik dat filmen?',
  'mag ik dit? mag ik dat? mag ik zo? mag ik hier?',
  '',
  '????',
])('"%s" asks no more than one thing, or too much', (message) => expect(questionsIn(message)).toEqual([]));
