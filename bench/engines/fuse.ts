import Fuse, { type IFuseOptions } from 'fuse.js';
import { type Row, rowsOf } from '../records.js';
import { type Engine, ranking } from './engine.js';

/** fuse.js over three keys, a list each, the title counting double, as its documentation weighs them. */
function fuse(options: IFuseOptions<Row>): Engine {
  return {
    make({ policies }, layout) {
      const keys = [{ name: 'title', weight: 2 }, 'phrases', 'text'];
      const index = new Fuse(rowsOf(policies, layout), { keys, includeScore: true, ...options });
      // Its score is a product over all phrases that match, 0 for the best: only its logarithm tells small ones apart.
      return ranking((question) =>
        index.search(question).map(({ item, score = 1 }) => ({
          place: item.place,
          score: -Math.log(Math.max(score, Number.MIN_VALUE)),
        })),
      );
    },
  };
}

export const byDefault = fuse({});
export const anywhere = fuse({ ignoreLocation: true, threshold: 0.6 });
export const byToken = fuse({ useTokenSearch: true, ignoreLocation: true });
