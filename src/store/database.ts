/** What the store's statements need of a database. Placeholders are $1, $2 …; moments are numbers. */
export type Value = string | number | null;
export type Row = Record<string, Value>;
export type Query = (sql: string, values?: readonly Value[]) => Promise<Row[]>;

export type Session = {
  readonly query: Query;
  /** Runs several statements without values. */
  readonly script: (sql: string) => Promise<void>;
};

export type Database = {
  readonly kind: 'sqlite' | 'postgres';
  /** As one would name it to a person: no password. */
  readonly name: string;
  /** What follows a `select` to take rows that nobody else is working on. */
  readonly skipLocked: (table: string) => string;
  readonly query: Query;
  /** All or nothing. The work may be run again when the database asks for that. */
  readonly transaction: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** A transaction that no other process makes at the same time, for changing the schema. */
  readonly exclusively: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** The time that all processes on this database agree on. */
  readonly time: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Something about the store that a person has to know, in one line. */
export class StoreError extends Error {
  /** Trying again won't help: somebody has to change something first. */
  readonly final: boolean;

  constructor(message: string, options: { final?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'StoreError';
    this.final = options.final ?? false;
  }
}

/** PostgreSQL takes neither NUL nor half a character, so neither store does. */
export function storable(value: Value): Value {
  return typeof value === 'string' ? value.replace(/\0/gu, '').replace(/\p{Surrogate}/gu, '\ufffd') : value;
}

export function messageOf(error: unknown): string {
  return has(error, 'message') ? String(error.message) : String(error);
}

/** The `code` that drivers and Node put on their errors. */
export function codeOf(error: unknown): string {
  return has(error, 'code') ? String(error.code) : '';
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
