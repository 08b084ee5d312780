import { browse } from './answering.js';
import type { Feature } from './feature.js';
import { words } from './words.js';

/** `/socialpolicy onderwerpen`: all that is in the policy. Its buttons are those of an answer. */
export const topics: Feature = {
  help: { nl: words.nl.help.topics, en: words.en.help.topics },
  commands: [
    {
      words: { nl: ['onderwerpen', 'onderwerp', 'overzicht'], en: ['topics', 'topic'] },
      alone: true,
      async run({ bot, language, reply }) {
        for (const message of browse(bot, language).messages) await reply(message);
      },
    },
  ],
  listen() {},
};
