import type { Engine } from './engine.js';
import type { Part } from './ours.js';

export type Entry = {
  readonly name: string;
  /** How it was used, for the caption. */
  readonly how: string;
  /** Whether it can have its documents by clause and by wording: it then gets the better of the two. */
  readonly searches: boolean;
  readonly load: () => Promise<Engine>;
};

const ours: Entry = {
  name: 'ours',
  searches: false,
  how: 'the product as it is, with its fixed thresholds',
  load: async () => (await import('./ours.js')).ours(),
};

/** Each is loaded where it runs, so that a process holds one library only. */
export const engines: readonly Entry[] = [
  ours,
  {
    name: 'fuse.js',
    searches: true,
    how: 'keys title (weight 2), phrases and text as lists, other options at their defaults',
    load: async () => (await import('./fuse.js')).byDefault,
  },
  {
    name: 'fuse.js anywhere',
    searches: true,
    how: 'the same with `ignoreLocation` and threshold 0.6',
    load: async () => (await import('./fuse.js')).anywhere,
  },
  {
    name: 'fuse.js tokens',
    searches: true,
    how: 'the same with `useTokenSearch` and `ignoreLocation`',
    load: async () => (await import('./fuse.js')).byToken,
  },
  {
    name: 'MiniSearch',
    searches: true,
    how: 'fields title (boost 2), phrases and text, `fuzzy: 0.2`, `prefix: true`',
    load: async () => (await import('./minisearch.js')).miniSearch,
  },
  {
    name: 'Orama',
    searches: true,
    how: "fields title (boost 2), phrases and text, with stemmer and stop words of the set's language",
    load: async () => (await import('./orama.js')).orama,
  },
  {
    name: 'lunr',
    searches: true,
    how: 'fields title (boost 2), phrases and text, with lunr-languages `nl` where the set is Dutch, queried by term',
    load: async () => (await import('./lunr.js')).lunrEngine,
  },
  {
    name: 'nlp.js',
    searches: false,
    how: "an intent a document, trained on title, phrases and text in the set's language",
    load: async () => (await import('./nlpjs.js')).nlpjs,
  },
];

export function oursWithout(part: Part): Entry {
  return { ...ours, name: `without ${part}`, load: async () => (await import('./ours.js')).ours(part) };
}
