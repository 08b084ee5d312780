import type { Language } from '../core/language.js';
import type { Delivery, Plan, Reminder } from '../core/reminding/reminder.js';
import type { Choice, Turn } from '../core/reminding/rotation.js';
import type { Rule } from '../core/reminding/schedule.js';
import type { Database, Query, Row, Value } from './database.js';

/** A reminder as it is first written down. */
export type NewReminder = Plan &
  Pick<Reminder, 'id' | 'team' | 'origin' | 'createdAt'> & { readonly nextAt: number };

/** What is to happen to a reminder that is due. */
export type Decision = {
  /** Undefined ends it. */
  readonly nextAt: number | undefined;
  /** Without one nothing is posted this time. */
  readonly occurrence?: {
    readonly dueAt: number;
    readonly clause: string;
    readonly turn: Turn;
    readonly missed: number;
  };
};

export type Failure = { readonly now: number; readonly because: string; readonly pauseAfter: number };

export type Reminders = {
  /** Writes it down, or gives false when one with this id is there already. */
  readonly add: (reminder: NewReminder) => Promise<boolean>;
  readonly get: (id: string) => Promise<Reminder | undefined>;
  readonly list: () => Promise<Reminder[]>;
  /** False when somebody else changed or deleted it since it was read. What was waiting to be posted is called off. */
  readonly change: (was: Reminder, to: Change) => Promise<boolean>;
  /** Gives how many posts were on their way at that moment, or undefined when there is no such reminder. */
  readonly remove: (id: string) => Promise<{ underWay: number } | undefined>;

  /** Writes down what is due and moves the reminders on, all or nothing. `decide` may be called again. */
  readonly plan: (now: number, limit: number, decide: (reminder: Reminder) => Decision) => Promise<number>;
  /** Takes deliveries to post, at most one a channel, for as long as the lease. */
  readonly claim: (ask: { now: number; holder: string; lease: number; limit: number }) => Promise<Delivery[]>;
  /** False when the lease was lost to another process. */
  readonly sent: (
    delivery: Delivery,
    holder: string,
    result: { now: number; ts: string },
  ) => Promise<boolean>;
  /** Gives a delivery back, to be tried at `at`; `check` when this try may have reached Slack. */
  readonly later: (
    delivery: Delivery,
    holder: string,
    when: { now: number; at: number; check: boolean; channelFreeAt?: number; note: string },
  ) => Promise<boolean>;
  /** Gives up on a delivery. Says whether the owner has to be told now, and whether the reminder is paused. */
  readonly failed: (
    delivery: Delivery,
    holder: string,
    failure: Failure,
  ) => Promise<{ tell: boolean; paused: boolean }>;
  /** Gives up on a delivery through no fault of the reminder. */
  readonly dropped: (delivery: Delivery, holder: string, now: number, note: string) => Promise<boolean>;
  /** Puts another clause in place of one that can't be shown any more. */
  readonly replaceClause: (delivery: Delivery, clause: string, turn: Turn) => Promise<void>;
  /** How many deliveries wait or are on their way. */
  readonly open: () => Promise<number>;
  /** Removes some of what is older than its time; gives how many rows that were. */
  readonly tidy: (now: number) => Promise<number>;
};

export type Change = Plan & { readonly state: Reminder['state']; readonly nextAt: number | undefined };

/** Slack takes about one message a second in a channel. */
const channelPause = 1000;

const oneDay = 86_400_000;
/** How long a delivery is kept after it was posted or given up. */
export const keepDeliveries = 90 * oneDay;

export function remindersIn(database: Database): Reminders {
  const { query, transaction, skipLocked } = database;

  return {
    add: async (reminder) => {
      const rows = await query(
        `insert into reminder (id, team, origin, channel, owner, language, rule, choice, drafts, state, next_at, turn,
          failures, revision, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'active', $10, '[]', 0, 0, $11)
        on conflict (id) do nothing returning id`,
        [
          reminder.id,
          reminder.team,
          reminder.origin,
          ...planValues(reminder),
          reminder.nextAt,
          reminder.createdAt,
        ],
      );
      return rows.length > 0;
    },

    get: async (id) => (await query('select * from reminder where id = $1', [id])).map(toReminder)[0],

    list: async () => (await query('select * from reminder order by created_at, id')).map(toReminder),

    change: (was, to) =>
      transaction(async (session) => {
        const rows = await session.query(
          `update reminder set channel = $1, owner = $2, language = $3, rule = $4, choice = $5, drafts = $6,
            state = $7, next_at = $8, paused_because = null, failures = 0, told_at = null, revision = revision + 1
          where id = $9 and revision = $10 returning id`,
          [...planValues(to), to.state, to.nextAt ?? null, was.id, was.revision],
        );
        if (rows.length === 0) return false;
        await callOff(session.query, was.id);
        return true;
      }),

    remove: (id) =>
      transaction(async (session) => {
        const busy = await session.query(
          `select count(*) as number from delivery where reminder = $1 and state = 'sending'`,
          [id],
        );
        const rows = await session.query('delete from reminder where id = $1 returning id', [id]);
        return rows.length === 0 ? undefined : { underWay: Number(busy[0]?.['number']) };
      }),

    plan: async (now, limit, decide) => {
      const due = `select * from reminder where state = 'active' and next_at <= $1 order by next_at, id limit $2`;
      // Most ticks find nothing; that is found without a transaction.
      if ((await query(due, [now, 1])).length === 0) return 0;
      return transaction(async (session) => {
        const rows = await session.query(due + skipLocked('reminder'), [now, limit]);
        const decided = rows.map(toReminder).map((reminder) => ({ reminder, decision: decide(reminder) }));
        const inserted = await insertDeliveries(session.query, decided);
        await moveOn(session.query, decided, inserted);
        return rows.length;
      });
    },

    claim: async ({ now, holder, lease, limit }) => {
      const waiting = await query('select 1 as one from delivery where open_at <= $1 limit 1', [now]);
      if (waiting.length === 0) return [];
      return transaction(async (session) => {
        const candidates = await session.query(
          `select d.* from delivery d where d.id in (
            select id from (
              select o.id, row_number() over (partition by o.channel order by o.due_at, o.id) as place
              from delivery o left join channel c on c.id = o.channel
              where o.open_at <= $1 and coalesce(c.free_at, 0) <= $1
                and not exists (
                  select 1 from delivery s where s.channel = o.channel and s.state = 'sending' and s.open_at > $1)
            ) ranked where place = 1)
          and d.open_at <= $1 order by d.channel, d.id limit $2${skipLocked('d')}`,
          [now, limit],
        );
        const free = await takeChannels(session.query, candidates, now);
        const taken = candidates.filter((row) => free.has(row['channel'] ?? null));
        if (taken.length === 0) return [];
        await session.query(
          `update delivery set state = 'sending', holder = $1, open_at = $2, attempts = attempts + 1,
            first_try_at = coalesce(first_try_at, $3) where id in (${places(taken.length, 4)})`,
          [holder, now + lease, now, ...taken.map((row) => row['id'] ?? null)],
        );
        return taken.map((row) => toDelivery(row, now));
      });
    },

    sent: (delivery, holder, { now, ts }) =>
      transaction(async (session) => {
        const mine = await close(session.query, delivery, holder, 'sent', { now, ts });
        if (mine) {
          await session.query(
            'update reminder set failures = 0, told_at = null where id = $1 and (failures > 0 or told_at is not null)',
            [delivery.reminder],
          );
        }
        return mine;
      }),

    later: (delivery, holder, { now, at, check, channelFreeAt, note }) =>
      transaction(async (session) => {
        const rows = await session.query(
          `update delivery set state = $1, open_at = $2, holder = null, note = $3
          where id = $4 and holder = $5 and state = 'sending' returning id`,
          [check ? 'unclear' : 'planned', at, note, delivery.id, holder],
        );
        await holdChannel(session.query, delivery.channel, Math.max(channelFreeAt ?? 0, now + channelPause));
        return rows.length > 0;
      }),

    failed: (delivery, holder, { now, because, pauseAfter }) =>
      transaction(async (session) => {
        const mine = await close(session.query, delivery, holder, 'failed', { now, note: because });
        if (!mine) return { tell: false, paused: false };
        const [row] = await session.query(
          'update reminder set failures = failures + 1 where id = $1 returning failures',
          [delivery.reminder],
        );
        if (row === undefined) return { tell: false, paused: false };
        const told = await session.query(
          'update reminder set told_at = $1 where id = $2 and told_at is null returning id',
          [now, delivery.reminder],
        );
        const paused = Number(row['failures']) >= pauseAfter;
        if (paused) {
          await session.query(
            `update reminder set state = 'paused', paused_because = $1, revision = revision + 1 where id = $2`,
            [because, delivery.reminder],
          );
          await callOff(session.query, delivery.reminder);
        }
        return { tell: told.length > 0, paused };
      }),

    dropped: (delivery, holder, now, note) =>
      transaction((session) => close(session.query, delivery, holder, 'dropped', { now, note })),

    replaceClause: (delivery, clause, turn) =>
      transaction(async (session) => {
        await session.query('update delivery set clause = $1 where id = $2', [clause, delivery.id]);
        await session.query('update reminder set turn = $1 where id = $2', [
          JSON.stringify(turn),
          delivery.reminder,
        ]);
      }),

    open: async () => {
      const rows = await query('select count(*) as number from delivery where open_at is not null');
      return Number(rows[0]?.['number']);
    },

    tidy: async (now) => {
      const old = [
        ['delivery', 'open_at is null and due_at', now - keepDeliveries],
        ['channel', 'free_at', now - oneDay],
      ] as const;
      let removed = 0;
      for (const [table, age, before] of old) {
        const rows = await query(
          `delete from ${table} where id in (select id from ${table} where ${age} < $1 limit 500) returning id`,
          [before],
        );
        removed += rows.length;
      }
      return removed;
    },
  };
}

type Decided = { reminder: Reminder; decision: Decision };

/** Gives the reminders whose occurrence is new; the others had theirs before. */
async function insertDeliveries(query: Query, decided: readonly Decided[]): Promise<Set<string>> {
  const inserted = new Set<string>();
  const due = decided.flatMap(({ reminder, decision: { occurrence } }) =>
    occurrence === undefined ? [] : [{ reminder, ...occurrence }],
  );
  for (const some of chunks(due, 100)) {
    const rows = await query(
      `insert into delivery (id, reminder, due_at, channel, clause, missed, open_at, state, attempts)
      values ${some.map((_, row) => `(${places(7, row * 7 + 1)}, 'planned', 0)`).join(', ')}
      on conflict (reminder, due_at) do nothing returning reminder`,
      some.flatMap(({ reminder, dueAt, clause, missed }) => [
        `${reminder.id}:${dueAt}`,
        reminder.id,
        dueAt,
        reminder.channel,
        clause,
        missed,
        dueAt,
      ]),
    );
    for (const row of rows) inserted.add(String(row['reminder']));
  }
  return inserted;
}

/** Sets the next moment of each, and whose turn it is where an occurrence was really written down. */
async function moveOn(
  query: Query,
  decided: readonly Decided[],
  inserted: ReadonlySet<string>,
): Promise<void> {
  for (const some of chunks(decided, 100)) {
    await query(
      `with moved (id, next_at, state, turn) as (values ${some
        .map((_, row) => {
          const [id, next, state, turn] = [1, 2, 3, 4].map((place) => `$${row * 4 + place}`);
          return `(cast(${id} as text), cast(${next} as bigint), cast(${state} as text), cast(${turn} as text))`;
        })
        .join(', ')})
      update reminder set next_at = moved.next_at, state = moved.state, turn = moved.turn
      from moved where reminder.id = moved.id`,
      some.flatMap(({ reminder, decision: { nextAt, occurrence } }): Value[] => [
        reminder.id,
        nextAt ?? null,
        nextAt === undefined ? 'ended' : 'active',
        JSON.stringify(
          occurrence !== undefined && inserted.has(reminder.id) ? occurrence.turn : reminder.turn,
        ),
      ]),
    );
  }
}

/** Reserves the channels that are free at this moment, also where another process tries the same. */
async function takeChannels(query: Query, rows: readonly Row[], now: number): Promise<Set<Value>> {
  const taken = new Set<Value>();
  // In order of name, so that two processes never wait for one another crosswise.
  const channels = [...new Set(rows.map((row) => String(row['channel'])))].sort();
  for (const some of chunks(channels, 100)) {
    const got = await query(
      `insert into channel (id, free_at) values ${some.map((_, row) => `(${places(2, row * 2 + 2)})`).join(', ')}
      on conflict (id) do update set free_at = excluded.free_at where channel.free_at <= $1 returning id`,
      [now, ...some.flatMap((channel) => [channel, now + channelPause])],
    );
    for (const row of got) taken.add(row['id'] ?? null);
  }
  return taken;
}

async function holdChannel(query: Query, channel: string, until: number): Promise<void> {
  await query(
    `insert into channel (id, free_at) values ($1, $2)
    on conflict (id) do update set free_at = excluded.free_at where channel.free_at < excluded.free_at`,
    [channel, until],
  );
}

async function close(
  query: Query,
  delivery: Delivery,
  holder: string,
  state: 'sent' | 'failed' | 'dropped',
  { now, ts, note }: { now: number; ts?: string; note?: string },
): Promise<boolean> {
  const rows = await query(
    `update delivery set state = $1, open_at = null, holder = null, message_ts = $2, note = $3
    where id = $4 and holder = $5 and state = 'sending' returning id`,
    [state, ts ?? null, note ?? null, delivery.id, holder],
  );
  await holdChannel(query, delivery.channel, now + channelPause);
  return rows.length > 0;
}

async function callOff(query: Query, reminder: string): Promise<void> {
  await query(
    `update delivery set state = 'dropped', open_at = null, note = 'called off'
    where reminder = $1 and state in ('planned', 'unclear')`,
    [reminder],
  );
}

function planValues({ channel, owner, language, rule, choice, drafts }: Plan): Value[] {
  return [channel, owner, language, JSON.stringify(rule), JSON.stringify(choice), drafts ? 1 : 0];
}

function toReminder(row: Row): Reminder {
  const because = row['paused_because'] ?? undefined;
  const nextAt = row['next_at'] ?? undefined;
  return {
    id: String(row['id']),
    team: String(row['team']),
    origin: row['origin'] as Reminder['origin'],
    channel: String(row['channel']),
    owner: String(row['owner']),
    language: row['language'] as Language,
    rule: JSON.parse(String(row['rule'])) as Rule,
    choice: JSON.parse(String(row['choice'])) as Choice,
    drafts: row['drafts'] === 1,
    state: row['state'] as Reminder['state'],
    ...(because === undefined ? {} : { pausedBecause: String(because) }),
    ...(nextAt === undefined ? {} : { nextAt: Number(nextAt) }),
    turn: JSON.parse(String(row['turn'])) as Turn,
    failures: Number(row['failures']),
    revision: Number(row['revision']),
    createdAt: Number(row['created_at']),
  };
}

/** A row as it was before it was claimed. */
function toDelivery(row: Row, now: number): Delivery {
  return {
    id: String(row['id']),
    reminder: String(row['reminder']),
    dueAt: Number(row['due_at']),
    channel: String(row['channel']),
    clause: String(row['clause']),
    missed: Number(row['missed']),
    attempts: Number(row['attempts']) + 1,
    firstTryAt: Number(row['first_try_at'] ?? now),
    check: row['state'] !== 'planned',
  };
}

function places(count: number, from: number): string {
  return Array.from({ length: count }, (_, index) => `$${from + index}`).join(', ');
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
