import { createHash } from 'node:crypto';

/** The first eight hex digits of SHA-256: enough to tell two versions of a text apart on a screenshot. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
