import { expect, test } from '@jest/globals';
import { makeAnswerer } from '../../src/core/ask.js';
import { parsePolicies } from '../../src/core/content/parse-policies.js';
import type { Clause } from '../../src/core/policy.js';
import { loadPolicies } from '../../src/load.js';
import {
  answerMessages,
  clauseMessages,
  type Look,
  subjects,
  topicsMessages,
  withQuestion,
} from '../../src/slack/blocks.js';
import { blockProblem } from '../slack-limits.js';
import { buttons, drawn } from './office.js';

const company = { nl: 'ons bedrijf', en: 'our company' };

function lookAt(clauses: readonly Clause[]): Look {
  return {
    company,
    today: '2026-11-22',
    policies: [...new Set(clauses.map(({ policy }) => policy))],
    clause: (id) => clauses.find((clause) => clause.id === id),
  };
}

/** A policy of which every text is as long as a policy file may make it. */
function largest(sign: string): readonly Clause[] {
  const text = (length: number): string => JSON.stringify(sign.repeat(length).slice(0, length));
  const ids = Array.from({ length: 120 }, (_, at) => `clause-${at}`);
  const clause = (id: string): string => `
  - id: ${id}
    title: { nl: ${text(150)} }
    verdict: duty
    sensitive: ${id === 'clause-1'}
    rule: { nl: ${text(1_000)} }
    text: { nl: ${text(9_000)} }
    source: ${text(300)}
    related: [clause-1, clause-2, clause-3, clause-4, clause-5, clause-6]
    contact: { nl: ${text(300)} }`;
  const file = `
policy: groot
title: { nl: ${text(150)} }
languages: [nl]
version: "1"
effective: 2026-01-01
owner: { nl: ${text(300)} }
contact: { nl: ${text(300)} }
status: draft
clauses:${ids.slice(0, 8).map(clause).join('')}`;
  return parsePolicies([{ name: 'groot.yml', kind: 'policy', bytes: Buffer.from(file) }]).clauses;
}

test.each(['x', '&', '<', 'é', '"', '\\', '😀', 'woord '])(
  'the longest texts that a policy file may hold, made of %s, keep every limit of Slack',
  (sign) => {
    const clauses = largest(sign);
    const look = lookAt(clauses);
    for (const clause of clauses.slice(0, 2)) {
      const messages = withQuestion(
        clauseMessages(clause, 'nl', look, clauses, 'vraag'),
        sign.repeat(5_000),
        'nl',
        {
          clause: clause.id,
          language: 'nl',
          question: sign.repeat(5_000),
        },
      );
      for (const { text, blocks } of messages) {
        expect(blockProblem(blocks, 50)).toBeUndefined();
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(4_000);
      }
    }
    for (const { blocks } of topicsMessages(clauses, 'nl', look))
      expect(blockProblem(blocks, 50)).toBeUndefined();
  },
);

test('every clause of the policies here keeps every limit, in both languages', () => {
  const { clauses } = loadPolicies(['policy']);
  const look = lookAt(clauses);
  for (const clause of clauses) {
    for (const language of ['nl', 'en'] as const) {
      const messages = clauseMessages(clause, language, look);
      expect([clause.id, messages.length]).toEqual([clause.id, 1]);
      expect(blockProblem(messages[0]?.blocks, 50)).toBeUndefined();
      expect(drawn(messages[0]?.blocks as never)).not.toContain('{company}');
    }
  }
  for (const { blocks } of topicsMessages(clauses, 'nl', look))
    expect(blockProblem(blocks, 50)).toBeUndefined();
});

test('a long text loses nothing on its way: joined again it is what the file says', () => {
  const [clause] = largest('woord ');
  if (clause === undefined) throw new Error('there is a clause');
  const all = clauseMessages(clause, 'nl', lookAt([clause]))
    .map(({ blocks }) => drawn(blocks as never))
    .join(' ');
  expect(all.match(/woord/gu)?.length).toBeGreaterThanOrEqual(1_500 + 166);
});

test('two or three candidates, worded as titles, and none of these', () => {
  const policies = loadPolicies(['test/fixtures/office']);
  const answer = makeAnswerer(policies, 'nl')('mag mijn hond en mijn kat mee naar kantoor', '2026-11-22');
  const [message] = answerMessages(answer, lookAt(policies.clauses));
  expect(message?.text).toMatch(
    /^Ik twijfel tussen deze\. Welke bedoel je\? .*(?:Honden|Katten) op kantoor$/u,
  );
  expect(buttons(message?.blocks).map(({ action_id }) => action_id)).toEqual([
    'clause.choose.0',
    'clause.choose.1',
    'clause.none',
  ]);
  const values = buttons(message?.blocks).map(({ value }) => JSON.parse(value));
  expect(
    values
      .map(({ clause }) => clause)
      .slice(0, 2)
      .sort(),
  ).toEqual(['hond', 'kat']);
  expect(values.at(-1)).toEqual({ language: 'nl' });
});

test.each([
  [['Sociale media', 'Sociale media, aanvulling'], 'sociale media'],
  [['Kantoor', 'Reizen'], 'kantoor en reizen'],
  [['AVG', 'Reizen', 'Kantoor'], 'AVG, reizen en kantoor'],
  [['A', 'B', 'C', 'D'], ''],
  [[], ''],
])('%j are about: %s', (titles, expected) => {
  const policies = titles.map((nl) => ({ title: { nl } }) as never);
  expect(subjects(policies, 'nl', company)).toBe(expected);
});

test('one candidate is a plain question, with a way out', () => {
  const policies = loadPolicies(['test/fixtures/office']);
  const answer = makeAnswerer(policies, 'nl')('mag mijn hond en mijn kat mee naar kantoor', '2026-11-22');
  if (answer.kind !== 'unsure') throw new Error('there is a choice');
  const one = { ...answer, matches: answer.matches.slice(0, 1) };
  const [message] = answerMessages(one, lookAt(policies.clauses));
  expect(message?.text).toMatch(/^Bedoel je dit\? (?:Honden|Katten) op kantoor$/u);
  expect(buttons(message?.blocks).map(({ action_id }) => action_id)).toEqual([
    'clause.choose.0',
    'clause.none',
  ]);
  expect(drawn(message?.blocks as never)).toContain('Nee, iets anders');
});
