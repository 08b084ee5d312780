import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type ContentFile, maxFileBytes } from './core/content/content-file.js';
import { PolicyError, type Problem } from './core/content/problem.js';

/**
 * The bytes of all content files under these paths, in a fixed order: policies, phrases, elsewhere. A path is a folder
 * (its `*.yml`, with `phrases/` and `elsewhere.yml`) or one policy file, which brings along its phrase bank and the
 * `elsewhere.yml` beside it, if they are there.
 *
 * @throws {PolicyError} with every file or folder that can't be read
 */
export function readContent(paths: readonly string[]): ContentFile[] {
  const problems: Problem[] = [];
  const attempt = <Value>(path: string, work: () => Value): Value | undefined => {
    try {
      return work();
    } catch (error) {
      problems.push({ file: shownAs(path), line: 1, column: 1, message: unreadable(error) });
      return undefined;
    }
  };
  const found = paths.flatMap((path) => attempt(path, () => contentFiles(path)) ?? []);
  if (problems.length === 0 && !found.some(({ kind }) => kind === 'policy')) {
    const message = 'no policy was found here. Put a policy file (*.yml) in this folder';
    problems.push({ file: shownAs(paths[0] ?? 'policy'), line: 1, column: 1, message });
  }
  const unique = new Map(found.map((file) => [resolve(file.path), file]));
  const files = [...unique.values()].flatMap(
    ({ path, kind }) => attempt(path, () => ({ name: shownAs(path), kind, ...readBytes(path) })) ?? [],
  );
  if (problems.length > 0) throw new PolicyError(problems);
  return files;
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
  if (!statSync(path).isDirectory()) return [{ path, kind: kindOf(path) }, ...besides(path)];
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
const reserved = new Set(['elsewhere', 'reminders', 'reminders.example']);

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

/** The name a policy gives itself, as far as it can be seen; a file that can't be read is named elsewhere. */
function policyId(path: string): string | undefined {
  try {
    const text = new TextDecoder().decode(readBytes(path).bytes);
    const id = /^policy:[ \t]*["']?([^"'\r\n#]+?)["']?[ \t]*(?:#.*)?$/mu.exec(text)?.[1];
    return id !== undefined && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
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

/** A file over the limit isn't read into memory: its size is enough to refuse it. */
function readBytes(path: string): { bytes: Uint8Array; size: number } {
  const { size } = statSync(path);
  return size > maxFileBytes ? { bytes: new Uint8Array(), size } : { bytes: readFileSync(path), size };
}

/** As the owner would name it: from the working folder, if it is in there. */
function shownAs(path: string): string {
  const shown = relative(process.cwd(), path);
  const isOutside = shown === '' || shown === '..' || shown.startsWith(`..${sep}`) || isAbsolute(shown);
  return isOutside ? path : shown;
}

/** What the file system answered, in words; other errors are bugs and go on. */
function unreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file or folder. Check the path';
    case 'EACCES':
    case 'EPERM':
      return "can't be opened: the bot has no permission. Make it readable for the account that the bot runs under";
  }
  if (typeof code !== 'string') throw error;
  return `can't be read (${code}). Check that it is an ordinary file`;
}

function stem(name: string): string {
  return name.replace(/\.ya?ml$/u, '');
}
