import MiniSearch from 'minisearch';
import { rowsOf } from '../records.js';
import { type Engine, ranking } from './engine.js';

export const miniSearch: Engine = {
  make({ policies }, layout) {
    const index = new MiniSearch({
      fields: ['title', 'phrases', 'text'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } },
    });
    const rows = rowsOf(policies, layout);
    index.addAll(
      rows.map(({ title, phrases, text }, id) => ({
        id,
        title: title.join('\n'),
        phrases: phrases.join('\n'),
        text: text.join('\n'),
      })),
    );
    return ranking((question) =>
      index.search(question).map(({ id, score }) => ({ place: rows[id as number]?.place ?? -1, score })),
    );
  },
};
