import { fingerprint } from './content-files.js';
import { formatProblem, PolicyError } from './core/content/problem.js';
import type { Policies } from './core/policy.js';
import type { Log } from './log.js';
import type { Prepared } from './prepared.js';

export type Watch = {
  /** Looks once; a test does so by hand, a running bot every second. */
  look(): Promise<void>;
  stop(): void;
};

/**
 * Loads the policies again when a file was saved. A save that is still going on is waited out: the files must be the
 * same twice in a row. A bad edit changes nothing but the log: the last good policies go on being used.
 *
 * @param first what is in use now, loaded from these paths
 * @param load reads the paths; meanwhile the old policies go on being used
 * @param use takes the new policies, all at once
 */
export function watchPolicies(
  paths: readonly string[],
  first: Policies,
  load: (paths: readonly string[]) => Promise<Prepared>,
  use: (prepared: Prepared) => void,
  log: Log,
  everyMs = 1_000,
): Watch {
  let current = first;
  let loaded = fingerprint(paths);
  let last = loaded;
  let loading = false;

  async function look(): Promise<void> {
    if (loading) return;
    const now = look_(paths, log);
    if (now === undefined) return;
    const settled = now === last;
    last = now;
    if (!settled || now === loaded) return;
    loaded = now;
    loading = true;
    await reload();
    loading = false;
  }

  async function reload(): Promise<void> {
    const inUse = current.clauses.length;
    try {
      const prepared = await load(paths);
      const { policies } = prepared;
      if (policies.clauses.length === 0 && inUse > 0) {
        log.error('the policy files hold no clauses, so the last good ones stay in use', { clauses: inUse });
        return;
      }
      use(prepared);
      current = policies;
      log.info('policies loaded again', {
        policies: policies.policies.length,
        clauses: policies.clauses.length,
      });
    } catch (error) {
      if (!(error instanceof PolicyError)) {
        log.error('the policies could not be loaded, so the last good ones stay in use', {
          clauses: inUse,
          error,
        });
        return;
      }
      for (const problem of error.problems) log.error(formatProblem(problem));
      log.error('a policy file has problems, so the last good policies stay in use', {
        problems: error.problems.length,
        clauses: inUse,
      });
    }
  }

  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}

// A folder that is being replaced is away for a moment.
function look_(paths: readonly string[], log: Log): string | undefined {
  try {
    return fingerprint(paths);
  } catch (error) {
    log.debug('the policy folder could not be looked at', { error });
    return undefined;
  }
}
