import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type ContentFile, parsePolicies } from './core/parse-policy.js';
import type { Policies } from './core/policy.js';
import { PolicyError } from './core/problem.js';
import { maxFileBytes } from './core/yaml-source.js';

/**
 * Loads policy files and what belongs to them. A path is a folder (its `*.yml`, with `phrases/` and `elsewhere.yml`)
 * or one policy file, which brings along its phrase bank and the `elsewhere.yml` beside it, if they are there.
 *
 * @throws {PolicyError} with every problem of every file; nothing of a bad set is used.
 */
export function loadPolicies(paths: readonly string[]): Policies {
  return parsePolicies(readContent(paths));
}

/** The bytes of all content files under these paths, in a fixed order: policies, phrases, elsewhere. */
export function readContent(paths: readonly string[]): ContentFile[] {
  const found = paths.flatMap(contentFiles);
  if (!found.some(({ kind }) => kind === 'policy')) {
    throw problem(paths[0] ?? 'policy', 'no policy was found here. Put a policy file (*.yml) in this folder');
  }
  const unique = new Map(found.map((file) => [file.path, file]));
  return [...unique.values()].map(({ path, kind }) => ({
    name: shownAs(path),
    kind,
    bytes: readBytes(path),
  }));
}

/** Name, size and time of every content file, as one string: it changes when anything is saved. */
export function fingerprint(paths: readonly string[]): string {
  return paths
    .flatMap((path) => (existsSync(path) ? contentFiles(path) : []))
    .map(({ path }) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return `${path}:${stat?.size}:${stat?.mtimeMs}:${stat?.ino}`;
    })
    .join('\n');
}

type Found = { path: string; kind: ContentFile['kind'] };

function contentFiles(path: string): Found[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw problem(path, 'there is no such file or folder. Check the path');
  if (!stat.isDirectory()) return [{ path, kind: kindOf(path) }, ...besides(path)];
  const names = yamlNames(path);
  const phrases = join(path, 'phrases');
  return [
    ...names
      .filter((name) => !reserved.has(stem(name)))
      .map((name) => ({ path: join(path, name), kind: 'policy' as const })),
    ...yamlNames(phrases).map((name) => ({ path: join(phrases, name), kind: 'phrases' as const })),
    ...names
      .filter((name) => stem(name) === 'elsewhere')
      .map((name) => ({ path: join(path, name), kind: 'elsewhere' as const })),
  ];
}

// Files of a policy folder that hold no clauses.
const reserved = new Set(['elsewhere', 'reminders']);

function kindOf(path: string): ContentFile['kind'] {
  return stem(basename(path)) === 'elsewhere' ? 'elsewhere' : 'policy';
}

/** The phrase bank is named after the policy; by custom so is the policy's file. */
function besides(path: string): Found[] {
  const folder = dirname(path);
  const id = policyId(path) ?? stem(basename(path));
  const candidates: Found[] = [
    ...['.yml', '.yaml'].map((end) => ({
      path: join(folder, 'phrases', id + end),
      kind: 'phrases' as const,
    })),
    ...['.yml', '.yaml'].map((end) => ({
      path: join(folder, `elsewhere${end}`),
      kind: 'elsewhere' as const,
    })),
  ];
  return kindOf(path) === 'elsewhere' ? [] : candidates.filter((file) => existsSync(file.path));
}

function policyId(path: string): string | undefined {
  if (statSync(path).size > maxFileBytes) return undefined;
  const id = /^policy:[ \t]*["']?([^"'\r\n#]+?)["']?[ \t]*(?:#.*)?$/mu.exec(readFileSync(path, 'utf8'))?.[1];
  return id !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : undefined;
}

/** Content files of a folder, sorted; an editor's leftovers (`.x.yml.swp`, `x.yml~`, `.#x.yml`) are not content. */
function yamlNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(
      (name) =>
        /^[^.#~].*\.ya?ml$/u.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
    )
    .sort();
}

function readBytes(path: string): Uint8Array {
  const size = statSync(path).size;
  // A file far over the limit isn't read into memory: a byte more than allowed is enough to be refused for its size.
  if (size > maxFileBytes) return new Uint8Array(size > 2 * maxFileBytes ? maxFileBytes + 1 : size);
  try {
    return readFileSync(path);
  } catch (error) {
    throw problem(
      path,
      `can't be read (${error instanceof Error ? error.message : error}). Check its permissions`,
    );
  }
}

function shownAs(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown === '' || shown.startsWith('..') ? path : shown;
}

function stem(name: string): string {
  return name.replace(/\.ya?ml$/u, '');
}

function problem(file: string, message: string): PolicyError {
  return new PolicyError([{ file, line: 1, column: 1, message }]);
}
