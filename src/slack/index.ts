import { ask } from './ask.js';
import { choose } from './choose.js';
import type { Feature } from './feature.js';
import { remind } from './remind/remind.js';
import { topics } from './topics.js';

/** What a person can do with the bot. */
export const features: readonly Feature[] = [ask, topics, choose, remind];
