import { readContent } from './content-files.js';
import { parsePolicies } from './core/content/parse-policies.js';
import type { Policies } from './core/policy.js';

/**
 * Loads policy files and what belongs to them, from the paths that `readContent` takes.
 *
 * @throws {PolicyError} with every problem of every file; nothing of a bad set is used.
 */
export function loadPolicies(paths: readonly string[]): Policies {
  return parsePolicies(readContent(paths));
}
