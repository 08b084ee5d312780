/** The steps of the analysis, each of which can be switched off to see what it gives. */
export type AnalysisSteps = {
  /** Greetings and thanks are left out before any of the others. */
  readonly courtesy: boolean;
  readonly spoken: boolean;
  readonly forms: boolean;
  readonly compounds: boolean;
  readonly neighbours: boolean;
  readonly spelling: boolean;
  readonly groups: boolean;
  readonly lexicon: boolean;
  readonly pairs: boolean;
  readonly characters: boolean;
  /** The vectors of words: only where each clause has few wordings. */
  readonly embeddings: boolean;
  /** Words aligned by their vectors: only where there are embeddings. */
  readonly alignment: boolean;
};

export const allSteps: AnalysisSteps = {
  courtesy: true,
  spoken: true,
  forms: true,
  compounds: true,
  neighbours: true,
  spelling: true,
  groups: true,
  lexicon: true,
  pairs: true,
  characters: true,
  embeddings: true,
  alignment: true,
};
