import { readCorpus } from './corpus.js';
import { readOwnSet } from './own-sets.js';
import type { BenchSet, Source } from './set.js';
import { makeSyntheticSet } from './synthetic.js';

export function readSet(source: Source): BenchSet {
  switch (source.kind) {
    case 'own':
      return readOwnSet(source);
    case 'corpus':
      return readCorpus(source);
    case 'synthetic':
      return makeSyntheticSet(source);
  }
}
