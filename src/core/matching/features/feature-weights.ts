/** How much a word counts by the way it was found; a word as it was typed counts one. */
export const weights = {
  stop: 0.6,
  strangeStop: 0.35,
  part: 0.7,
  lonePart: 0.5,
  form: 0.7,
  joined: 0.9,
  pair: 0.6,
  group: 0.7,
  synonym: 0.7,
  sense: 0.3,
  /** Of a word that may have been meant, by how many errors it is away. */
  oneError: 0.8,
  twoErrors: 0.55,
} as const;
