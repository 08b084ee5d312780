import MiniSearch from 'minisearch';
import { documentsOf } from '../documents.js';
import { type Engine, ranking } from './engine.js';

export const miniSearch: Engine = {
  make({ policies }) {
    const index = new MiniSearch({
      fields: ['title', 'phrases', 'text'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } },
    });
    index.addAll(
      documentsOf(policies).map(({ title, phrases, text }, id) => ({
        id,
        title: title.join('\n'),
        phrases: phrases.join('\n'),
        text: text.join('\n'),
      })),
    );
    return ranking((question) =>
      index.search(question).map(({ id, score }) => ({ place: id as number, score })),
    );
  },
};
