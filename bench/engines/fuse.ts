import Fuse, { type IFuseOptions } from 'fuse.js';
import { documentsOf } from '../documents.js';
import { type Engine, ranking } from './engine.js';

type Row = {
  readonly title: readonly string[];
  readonly phrases: readonly string[];
  readonly text: readonly string[];
};

/** fuse.js over documents of three keys, a list each, the title counting double, as its documentation weighs them. */
function fuse(options: IFuseOptions<Row>): Engine {
  return {
    make({ policies }) {
      const rows: Row[] = documentsOf(policies).map(({ title, phrases, text }) => ({ title, phrases, text }));
      const keys = [{ name: 'title', weight: 2 }, 'phrases', 'text'];
      const index = new Fuse(rows, { keys, includeScore: true, ...options });
      // Its score is a product over all phrases that match, 0 for the best: only its logarithm tells small ones apart.
      return ranking((question) =>
        index.search(question).map(({ refIndex, score = 1 }) => ({
          place: refIndex,
          score: -Math.log(Math.max(score, Number.MIN_VALUE)),
        })),
      );
    },
  };
}

export const byDefault = fuse({});
export const anywhere = fuse({ ignoreLocation: true, threshold: 0.6 });
export const byToken = fuse({ useTokenSearch: true, ignoreLocation: true });
