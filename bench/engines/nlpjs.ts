import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangNl } from '@nlpjs/lang-nl';
import { Nlp } from '@nlpjs/nlp';
import { documentsOf } from '../../src/core/matching/reading/documents.js';
import { type Engine, ranking } from './engine.js';

export const nlpjs: Engine = {
  async make({ policies, language }) {
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use(language === 'nl' ? LangNl : LangEn);
    const nlp = container.get('nlp');
    Object.assign(nlp.settings, {
      autoSave: false,
      autoLoad: false,
      calculateSentiment: false,
      nlu: { log: false },
    });
    nlp.addLanguage(language);
    documentsOf(policies).forEach(({ title, phrases, text }, place) => {
      for (const wording of [...title, ...phrases, ...text]) {
        if (wording !== '') nlp.addDocument(language, wording, String(place));
      }
    });
    await nlp.train();
    return ranking(async (question) => {
      const { classifications } = await nlp.process(language, question);
      return classifications
        .filter(({ intent }) => intent !== 'None')
        .map(({ intent, score }) => ({ place: Number(intent), score }));
    });
  },
};
