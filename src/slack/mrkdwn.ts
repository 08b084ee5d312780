/** Slack reads `&`, `<` and `>` as markup; written like this they are only signs. */
export function escapeText(text: string): string {
  return withoutBroken(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What a person typed, from the way Slack sends it: `<@U1>` is a name, `<https://x|x>` a link, `&lt;` a sign. Decoded
 * once, so that who types `&lt;` keeps `&lt;`.
 */
export function readText(text: string, bot?: string): string {
  return withoutBroken(text)
    .replace(/<@([UWB][A-Z0-9]+)(?:\|([^<>]*))?>/gu, (_, id: string, name?: string) =>
      id === bot ? ' ' : `@${name === undefined || name === '' ? '…' : name}`,
    )
    .replace(/<#C[A-Z0-9]+\|([^<>]*)>/gu, '#$1')
    .replace(/<!subteam\^[A-Z0-9]+\|([^<>]*)>/gu, '$1')
    .replace(/<!(here|channel|everyone)(?:\|[^<>]*)?>/gu, '@$1')
    .replace(/<((?:https?|mailto|tel):[^<>|]*)\|([^<>]*)>/gu, '$2')
    .replace(/<((?:https?|mailto|tel):[^<>|]*)>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** A policy's text as Slack draws it: *bold* stays, a list gets dots, and nothing in it is a ping or a link. */
export function fromPolicy(text: string): string {
  return unpinged(escapeText(text.trim())).replace(/^([ \t]*)[-*] +/gmu, '$1• ');
}

// Slack may read @here even without the markup of a mention; an unseen sign between takes that away.
function unpinged(text: string): string {
  return text.replace(/@(?=(?:here|channel|everyone|group)\b)/giu, '@\u2060');
}

/** The same text without signs for bold, italics and code: for a notification, a screen reader, the terminal. */
export function plain(text: string): string {
  return text
    .replace(/(^|[\s(“"'])\*(?=\S)([^*\n]*\S)\*(?=$|[\s).,:;!?”"'…])/gmu, '$1$2')
    .replace(/(^|[\s(“"'])_(?=\S)([^_\n]*\S)_(?=$|[\s).,:;!?”"'…])/gmu, '$1$2')
    .replace(/`([^`\n]+)`/gu, '$1');
}

/** Pieces of at most this many signs that together are the whole text, cut between paragraphs where that can be. */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const at = cutBefore(rest, most);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function cutBefore(text: string, most: number): number {
  const room = text.slice(0, most + 1);
  for (const between of ['\n\n', '\n', '. ', ' ']) {
    const at = room.lastIndexOf(between);
    if (at > 0) return at + (between === '. ' ? 1 : 0);
  }
  // One endless word: cut anywhere but inside a pair or an `&amp;`.
  const entity = /&[a-z]{0,4}$/u.exec(text.slice(0, most));
  const at = entity === null ? most : most - entity[0].length;
  return /[\ud800-\udbff]$/u.test(text.slice(0, at)) ? at - 1 : at;
}

/** A text that fits, for a place where it is only a reminder of a longer one that is shown elsewhere. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, cutBefore(text, most - 1)).trimEnd()}…`;
}

// Half a character and signs without a picture break other people's programs; nobody types them on purpose.
function withoutBroken(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\ufffd]/gu, ' ');
}

/** A text without the full stop at its end, to stand inside a sentence of ours. */
export function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}
