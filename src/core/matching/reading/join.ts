import { weights } from '../features/feature-weights.js';
import type { Term } from '../features/features.js';
import type { Meaning, Meanings } from './meaning.js';

// What texts and questions are put together from in the same way.

/** What a word means, wherever it comes from. */
export function termsOf({ terms, senses }: Pick<Meaning, 'terms' | 'senses'>): readonly Term[] {
  return senses.length === 0 ? terms : [...terms, ...senses];
}

/** How much a word counts where it stands. */
export function weightOf({ isStop }: Pick<Meaning, 'isStop'>): number {
  return isStop ? weights.stop : 1;
}

/** How much each of its parts counts there. */
export function weightOfPart({ parts }: Pick<Meaning, 'parts'>): number {
  return parts.length === 1 ? weights.lonePart : weights.part;
}

/** What may join two neighbours in one word. */
const links = ['', 's', 'en'] as const;

/** The word of the policies that two neighbours make together: `sociale media`, `media beleid`. */
export function joined(
  { text, longer }: Pick<Meaning, 'text' | 'longer'>,
  next: string,
  meanings: Meanings,
): string | undefined {
  for (const link of links) {
    // Most neighbours make no word: a look at the beginning spares them the stemmer.
    const beginning = text + link + next.slice(0, 2);
    if (next.length > 2 && !meanings.vocabulary.hasLonger(longer, beginning)) continue;
    const whole = text + link + next;
    if (meanings.isKnown(whole)) return whole;
  }
  return undefined;
}

/** Whether a word may make another with the next, if that is no stop word. */
export function canBegin({ isStop, longer }: Pick<Meaning, 'isStop' | 'longer'>): boolean {
  return !isStop && longer.from < longer.to;
}
