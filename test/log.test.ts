import { expect, test } from '@jest/globals';
import { makeLog } from '../src/log.js';

function lines(write: (log: ReturnType<typeof makeLog>) => void, level: 'debug' | 'info' = 'info'): string[] {
  const all: string[] = [];
  write(
    makeLog(
      level,
      (line) => all.push(line),
      () => new Date('2026-11-22T12:00:00Z'),
    ),
  );
  return all;
}

test('one event is one line, with what belongs to it', () => {
  expect(
    lines((log) => log.info('ready', { road: 'socket', clauses: 49, port: undefined, note: 'two words' })),
  ).toEqual(['2026-11-22T12:00:00.000Z info  ready road=socket clauses=49 note="two words"\n']);
});

test('below its level nothing is written', () => {
  expect(lines((log) => log.debug('matched'))).toEqual([]);
  expect(lines((log) => log.debug('matched'), 'debug')).toHaveLength(1);
});

test('nobody can write a line of their own through a value', () => {
  const [line = '', ...more] = lines((log) =>
    log.warn('odd\nname', { channel: 'x\n{"level":"info","msg":"admin granted"}\u2028\u202e\u0007' }),
  );
  expect(more).toEqual([]);
  expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
});

test('an error is told with what caused it, on one line', () => {
  const error = new Error('no answer', { cause: new Error('connect ECONNREFUSED') });
  expect(lines((log) => log.error('a bug', { error }))[0]).toContain(
    'error="Error: no answer, because Error: connect ECONNREFUSED"',
  );
});

test.each([
  'xoxb-1234-canary',
  'xapp-1-A1-canary',
  'postgres://bot:canary@db:5432/x',
  'https://hooks.slack.com/commands/T1/2/canary',
  'authorization: Bearer canary',
])('a secret is struck out: %s', (secret) => {
  const [line = ''] = lines((log) =>
    log.error(`failed with ${secret}`, { error: new Error(secret), list: [secret] }),
  );
  expect(line).not.toContain('canary');
});
