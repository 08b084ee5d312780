/** Foreign text inside a message: on one line, short, and with what is invisible made visible. */
export function show(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu, (character) => `<${codePoint(character)}>`);
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : line;
}

/** `U+202E`, by which a character that can't be seen can be looked up. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
