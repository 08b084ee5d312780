import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { readContent } from '../content-files.js';
import { checkContent, isSound, titlesAndPhrases } from '../core/content/check.js';
import { formatCheck } from '../core/content/format-check.js';
import { parsePolicies } from '../core/content/parse-policies.js';
import { makePlaceOf } from '../core/content/place-of.js';
import { makeMatcher } from '../core/matching/match.js';
import { prepare } from '../prepare.js';
import { checkReminderFiles } from '../reminders-file.js';
import { findFirsts } from './find-firsts.js';
import { type Progress, tellNowAndThen } from './progress.js';
import { readArguments } from './usage.js';

export const checkUsage = `npm run check [-- PATH …]

Says what is wrong with policy files, each problem with its file, line and column. When they are sound, it asks every
clause's own title and wordings and says which clause took one from another, and which wordings say the same twice.
  PATH       policy files or folders of them, instead of the settings' own
  --details  lists the wordings as well that ask how long, how many, what it costs, which tool, for a form, or for a name, where
             the clause says nothing of it: take out those that it doesn't answer`;

/** Checks content; gives what to print and whether it is sound. */
export async function checkCommand(
  args: readonly string[],
  config: Config,
  tell: Progress,
): Promise<{ text: string; sound: boolean }> {
  const { switches, values, rest } = readArguments(
    args,
    { help: 'switch', details: 'switch', policy: 'values' },
    checkUsage,
    (value) => existsSync(value),
  );
  if (switches.has('help')) return { text: checkUsage, sound: true };
  const paths = [...(values.get('policy') ?? []), ...rest];
  const places = paths.length === 0 ? [config.policyFolder] : paths;
  const files = readContent(places);
  const policies = parsePolicies(files);
  checkReminderFiles(places, policies, config);
  const prepared = await prepare(places, config.cacheFolder);
  const told = tellNowAndThen(tell, 'titles and phrases');
  const firsts = await findFirsts(titlesAndPhrases(policies), prepared, told);
  const found = checkContent(policies, makeMatcher(prepared.policies, prepared.model), firsts);
  return {
    text: formatCheck(found, {
      details: switches.has('details'),
      placeOf: makePlaceOf(files),
    }),
    sound: isSound(found),
  };
}
