import { expect, test } from '@jest/globals';
import { talkIn } from '../../src/core/talk.js';

test.each([
  ['hoi', 'greeting'],
  ['Goedemorgen!', 'greeting'],
  ['hi there :wave:', 'greeting'],
  ['Dank je wel.', 'thanks'],
  ['thx', 'thanks'],
  ['oké', 'thanks'],
  ['tot ziens', 'goodbye'],
  ['Wie ben jij?', 'identity'],
  ["what's your name?", 'identity'],
  ['are you AI', 'identity'],
  ['bewaar je mijn vragen?', 'identity'],
  ['Can my boss see what I ask?', 'identity'],
  ['welke vragen kan ik stellen', 'help'],
  ['help', 'help'],
  ['wat kan ik vragen?', 'help'],
  ['haha', 'laughter'],
  ['', 'nonsense'],
  ['   \n', 'nonsense'],
  ['???', 'nonsense'],
  ['🎉🎉', 'nonsense'],
  ['\u0000', 'nonsense'],
])('"%s" is %s', (message, talk) => expect(talkIn(message)).toBe(talk));

test.each([
  'hoi, mag ik een foto delen?',
  'help mijn collega wordt bedreigd',
  'thanks to whom may I post',
  'https://example.org',
  'parkeren',
])('"%s" is no small talk', (message) => expect(talkIn(message)).toBeUndefined());
