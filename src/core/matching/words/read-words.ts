import { wordsOf } from './fold.js';
import { writtenForm } from './spoken.js';
import type { AnalysisSteps } from './steps.js';

/** The words of a text or a question, with those that are written as they are spoken in their written form. */
export function readWords(text: string, { spoken }: Pick<AnalysisSteps, 'spoken'>): string[] {
  const words = wordsOf(text);
  return spoken ? words.flatMap((word) => writtenForm(word) ?? word) : words;
}
