import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import { rowsOf } from '../records.js';
import { type Engine, ranking } from './engine.js';

addStemmers(lunr);
addDutch(lunr);

export const lunrEngine: Engine = {
  make({ policies, language }, layout) {
    const rows = rowsOf(policies, layout);
    const index = lunr(function () {
      if (language === 'nl') this.use(lunr.nl);
      this.ref('id');
      this.field('title', { boost: 2 });
      this.field('phrases');
      this.field('text');
      rows.forEach(({ title, phrases, text }, id) => {
        this.add({ id, title: title.join('\n'), phrases: phrases.join('\n'), text: text.join('\n') });
      });
    });
    // A question is not a query: without its own syntax, in which a hyphen would mean "must not be there".
    return ranking((question) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .map(({ ref, score }) => ({ place: rows[Number(ref)]?.place ?? -1, score })),
    );
  },
};
