import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stopwords as dutchStopWords } from '@orama/stopwords/dutch';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { rowsOf } from '../records.js';
import { type Engine, ranking } from './engine.js';

export const orama: Engine = {
  async make({ policies, language }, layout) {
    const tokenizer =
      language === 'nl'
        ? { language: 'dutch', stemmer: dutch, stopWords: dutchStopWords }
        : { language: 'english', stemmer: english, stopWords: englishStopWords };
    const index = create({
      schema: { title: 'string', phrases: 'string', text: 'string' } as const,
      components: { tokenizer: { ...tokenizer, stemming: true } },
    });
    const rows = rowsOf(policies, layout);
    await insertMultiple(
      index,
      rows.map(({ title, phrases, text }, id) => ({
        id: String(id),
        title: title.join('\n'),
        phrases: phrases.join('\n'),
        text: text.join('\n'),
      })),
    );
    // All rows: the wordings of one clause may come before those of all others.
    return ranking(async (term) => {
      const { hits } = await search(index, { term, boost: { title: 2 }, limit: rows.length });
      return hits.map(({ id, score }) => ({ place: rows[Number(id)]?.place ?? -1, score }));
    });
  },
};
