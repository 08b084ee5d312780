const most = 80;

/** A wording as it is shown in a reason: its beginning, where it is long. */
export function shortened(text: string): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
