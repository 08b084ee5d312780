import { type Answerer, makeAnswerer } from '../../src/core/ask.js';
import type { Policies } from '../../src/core/policy.js';
import { loadPolicies } from '../../src/load.js';

/** Two small policies and what isn't theirs: bilingual with many wordings, and English with none. */
export const workplaceFolder = 'test/fixtures/workplace';

/** A day on which every clause but the two that ended counts. */
export const today = '2026-11-22';

export function workplace(): { policies: Policies; ask: Answerer } {
  const policies = loadPolicies([workplaceFolder]);
  return { policies, ask: makeAnswerer(policies, 'nl') };
}
