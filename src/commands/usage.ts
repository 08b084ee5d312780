import { parseArgs } from 'node:util';
import { didYouMean } from '../core/content/did-you-mean.js';

/** A command that was called wrongly: what is wrong and what is right. Ends the program with exit code 2. */
export class UsageError extends Error {}

/** The flags of a command: whether each takes a value. */
export type Flags = Readonly<Record<string, 'switch' | 'value' | 'values'>>;

export type Arguments = {
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
};

/**
 * Reads a command's arguments. After a flag of `values` come one or more: what follows it belongs to it as long as
 * `more` says so, for a question may stand after a path.
 *
 * @throws {UsageError} for an unknown flag, or one without its value
 */
export function readArguments(
  args: readonly string[],
  flags: Flags,
  usage: string,
  more: (value: string) => boolean,
): Arguments {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const switches = new Set<string>();
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') open = undefined;
    if (token.kind === 'positional') {
      if (open !== undefined && more(token.value)) values.get(open)?.push(token.value);
      else {
        open = undefined;
        rest.push(token.value);
      }
    }
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (kind === undefined) {
      const guess = didYouMean(token.name, Object.keys(flags));
      throw new UsageError(
        `${token.rawName} is not an option.${guess === undefined ? '' : ` Did you mean --${guess}?`}\n\n${usage}`,
      );
    }
    open = undefined;
    if (kind === 'switch') {
      if (token.value !== undefined) throw new UsageError(`--${token.name} takes no value.\n\n${usage}`);
      switches.add(token.name);
      continue;
    }
    if (token.value === undefined || token.value === '')
      throw new UsageError(`--${token.name} needs a value.\n\n${usage}`);
    values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
    if (kind === 'values') open = token.name;
  }
  return { switches, values, rest };
}
