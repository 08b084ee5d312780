export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What belongs to an event: `{ clause: 'vertrouwelijk', ms: 12 }`. Never the text of a question above debug. */
export type Details = Readonly<Record<string, unknown>>;

/** One line an event: `2026-11-22T16:40:31.123Z info  ready road=socket clauses=24`. */
export type Log = Readonly<Record<LogLevel, (event: string, details?: Details) => void>>;

/** A log that writes lines from this level up. The clock and the pen are given, so that a test can hold both. */
export function makeLog(
  level: LogLevel,
  write: (line: string) => void = (line) => void process.stderr.write(line),
  now: () => Date = () => new Date(),
): Log {
  const writer =
    (at: LogLevel) =>
    (event: string, details: Details = {}): void => {
      if (logLevels.indexOf(at) < logLevels.indexOf(level)) return;
      const shown = Object.entries(details)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}=${shownAs(value)}`)
        .join('');
      write(`${now().toISOString()} ${at.padEnd(5)} ${oneLine(withoutSecrets(event))}${shown}\n`);
    };
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}

/** A token, a signing secret in an address, a database password: whatever slips into a message is struck out. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app)-[\w.-]+/giu, (token) => `${token.slice(0, 5)}***`)
    .replace(/(\b[a-z][a-z0-9+]*:\/\/[^\s:/@]*):[^\s/@]+@/giu, '$1:***@')
    .replace(/(hooks\.slack\.com\/)[^\s"']+/giu, '$1***')
    .replace(/(\bBearer )[^\s"']+/giu, '$1***');
}

function shownAs(value: unknown): string {
  if (value instanceof Error) return shownAs(reasons(value));
  if (typeof value !== 'string') return withoutSecrets(JSON.stringify(value) ?? String(value));
  const text = withoutSecrets(value);
  return /^[\p{L}\p{N}_.:/@#+-]+$/u.test(text) ? text : oneLine(JSON.stringify(text));
}

/** An error and what caused it, on one line: `Error: no answer, because Error: connect ECONNREFUSED`. */
function reasons(error: Error): string {
  const { cause } = error;
  const own = `${error.name}: ${error.message}`;
  return cause instanceof Error && cause !== error ? `${own}, because ${reasons(cause)}` : own;
}

// One event is one line, whatever a name or a message holds: line ends and control signs are written out.
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
