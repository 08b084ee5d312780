import type { Config } from './config.js';
import { type Answerer, makeAnswerer } from './core/ask.js';
import { type Clause, type Day, inForce, type Policies } from './core/policy.js';
import type { Log } from './log.js';
import type { Prepared } from './prepared.js';
import type { Mind } from './slack/wire/connect.js';

export type Bot = Mind & {
  /** Puts other policies in the place of these, all at once: an answer is wholly of the old or of the new. */
  use(prepared: Prepared): void;
};

/** What the bot knows and decides, in Slack and in the terminal alike. */
export function makeBot(config: Config, log: Log, first: Prepared, now: () => Date = () => new Date()): Bot {
  let current = ready(first, config);
  const today = (): Day => dayIn(config.zone, now());
  return {
    config,
    log,
    today,
    ask: (question) => current.answer(question, today()),
    clause(id) {
      const clause = current.byId.get(id);
      return clause !== undefined && inForce(clause, today()) ? clause : undefined;
    },
    policies: () => current.policies,
    use(prepared) {
      current = ready(prepared, config);
    },
  };
}

type Ready = { policies: Policies; answer: Answerer; byId: ReadonlyMap<string, Clause> };

function ready({ policies, model }: Prepared, { language, companyNames }: Config): Ready {
  return {
    policies,
    answer: makeAnswerer(policies, language, model, companyNames),
    byId: new Map(policies.clauses.map((clause) => [clause.id, clause])),
  };
}

/** The calendar day somewhere, as `2026-01-31`. */
export function dayIn(zone: string, at: Date): Day {
  // The Swedish way of writing a date is the one of the policy files.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}
