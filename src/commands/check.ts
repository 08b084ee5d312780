import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { readContent } from '../content-files.js';
import { checkContent } from '../core/content/check.js';
import { formatCheck } from '../core/content/format-check.js';
import { makePlaceOf } from '../core/content/place-of.js';
import { makeMatcher } from '../core/matching/match.js';
import { loadPolicies } from '../load.js';
import { checkReminderFiles } from '../reminders-file.js';
import { readArguments } from './usage.js';

export const checkUsage = `npm run check [-- PATH …]

Says what is wrong with policy files, each problem with its file, line and column. When they are sound, it asks every
clause's own title and wordings and says which clause took one from another, and which wordings say the same twice.
  PATH       policy files or folders of them, instead of the settings' own
  --details  lists the wordings as well that ask how long, what it costs, which tool, for a form, or for a name, where
             the clause says nothing of it: take out those that it doesn't answer`;

const progressEveryMs = 2000;

/** Checks content; gives what to print and whether it is sound. */
export function checkCommand(
  args: readonly string[],
  config: Config,
  tell: (text: string) => void,
): { text: string; sound: boolean } {
  const { switches, values, rest } = readArguments(
    args,
    { help: 'switch', details: 'switch', policy: 'values' },
    checkUsage,
    (value) => existsSync(value),
  );
  if (switches.has('help')) return { text: checkUsage, sound: true };
  const paths = [...(values.get('policy') ?? []), ...rest];
  const places = paths.length === 0 ? [config.policyFolder] : paths;
  const policies = loadPolicies(places);
  checkReminderFiles(places, policies, config);
  let told = performance.now();
  const found = checkContent(policies, makeMatcher(policies), (asked, all) => {
    const now = performance.now();
    if (now - told < progressEveryMs) return;
    tell(`${asked} of ${all} titles and phrases\n`);
    told = now;
  });
  return {
    text: formatCheck(found, {
      details: switches.has('details'),
      placeOf: makePlaceOf(readContent(places)),
    }),
    sound: found.thefts.length === 0 && found.repeats.length === 0,
  };
}
