import type { Outcome, Work } from './prepare.js';
import { prepareNow } from './prepare-now.js';

// Does one piece of work and ends. Whoever asked for it may have gone meanwhile.
process.once('disconnect', () => process.exit());
process.once('message', (work) => {
  const outcome: Outcome = prepareNow(work as Work);
  process.send?.(outcome, () => process.disconnect());
});
