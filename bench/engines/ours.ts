import type { Answer } from '../../src/core/answer.js';
import { makeAnswerer } from '../../src/core/ask.js';
import { buildModel } from '../../src/core/matching/model.js';
import { type AnalysisSteps, allSteps } from '../../src/core/matching/words/steps.js';
import type { Day, Policies } from '../../src/core/policy.js';
import type { Engine, Ready } from './engine.js';

/** What can be switched off: a step of the analysis, a classifier, or the topics of elsewhere. */
export const parts = [
  ...(Object.keys(allSteps) as (keyof AnalysisSteps)[]),
  'classifier',
  'scope',
  'topics',
] as const;
export type Part = (typeof parts)[number];

/** The product, with its own fixed thresholds; `without` one of its parts to see what that gives. */
export function ours(without?: Part): Engine {
  return {
    make({ policies: all, language }) {
      const policies = without === 'topics' ? { ...all, topics: [] } : all;
      const steps =
        without !== undefined && without in allSteps ? { ...allSteps, [without]: false } : allSteps;
      const model = buildModel(policies, {
        steps,
        classifier: without !== 'classifier',
        scope: without !== 'scope',
      });
      const answer = makeAnswerer(policies, language, model);
      const day = lastDay(policies);
      const placeOf = new Map(policies.clauses.map((clause, place) => [clause.id, place]));
      const ready: Ready<Answer> = {
        ask: (question) => answer(question, day),
        read(found, question) {
          const { matches, ours } = answer.match(question);
          return {
            hits: matches.map(({ clause, score }) => ({ place: placeOf.get(clause.id) ?? -1, score })),
            sure: ours,
            given: found.kind === 'found' ? (placeOf.get(found.match.clause.id) ?? 'none') : 'none',
          };
        },
      };
      return ready as Ready;
    },
  };
}

/** A day on which all that was adopted counts, the same on every run. */
function lastDay({ policies, clauses }: Policies): Day {
  return (
    [...policies, ...clauses]
      .map(({ effective = '' }) => effective)
      .sort()
      .at(-1) ?? ''
  );
}
