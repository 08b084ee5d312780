import type { App, SlashCommand } from '@slack/bolt';
import type { KnownBlock, MessageMetadata, WebClient } from '@slack/web-api';
import type { Config } from '../config.js';
import type { Answer } from '../core/answer.js';
import type { Language } from '../core/language.js';
import type { Clause, Day, Policies } from '../core/policy.js';
import type { Log } from '../log.js';
import type { Store } from '../store/index.js';

/** One thing a person can do with the bot: one file, one line in `slack/index.ts`. */
export type Feature = {
  /** A line of `/socialpolicy help`. Empty: the feature isn't listed. */
  readonly help: Readonly<Record<Language, string>>;
  /** Words that `/socialpolicy` understands as the beginning of something else than a question. */
  readonly commands?: readonly Subcommand[];
  listen(app: App, bot: Bot): void;
};

/** `/socialpolicy herinner …`: its word also shows the language; a word of both goes by the setting. */
export type Subcommand = {
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** Counts only when nothing follows: `help`, but not "help, mijn foto staat online". */
  readonly alone?: boolean;
  /** The command has been acked. What is thrown here becomes an apology with a reference number. */
  run(use: SubcommandUse): Promise<void>;
};

export type SubcommandUse = {
  readonly bot: Bot;
  readonly command: SlashCommand;
  readonly language: Language;
  /** What followed the word, trimmed. */
  readonly rest: string;
  /** Answers so that only this person sees it. */
  reply(message: Message): Promise<void>;
};

/** What is sent: `text` is what notifications and screen readers get, so it says it all. */
export type Message = { readonly text: string; readonly blocks: readonly KnownBlock[] };

/** Where a message goes: a channel, a person (their DM), or a thread. */
export type Place = { readonly channel: string; readonly thread?: string };

/**
 * What became of a message. `unclear`: Slack may or may not have it, and it could not be looked up;
 * sending again might double it.
 */
export type Sent =
  | { readonly outcome: 'sent'; readonly channel: string; readonly ts: string }
  | { readonly outcome: 'refused'; readonly error: string }
  | { readonly outcome: 'unclear'; readonly error: string };

export type SendOptions = {
  /** Ids only: any app or user of the workspace can read it. */
  readonly metadata?: MessageMetadata;
  /** The channel's history may be read, so an unclear outcome is looked up by the metadata before a resend. */
  readonly lookUp?: boolean;
};

/** Whether this was seen before; asking remembers it. Several replicas share one through the store. */
export type Seen = (id: string) => Promise<boolean>;

/** All that a feature is given. */
export type Bot = {
  readonly config: Config;
  readonly log: Log;
  ask(question: string): Answer;
  /** A clause that counts today. */
  clause(id: string): Clause | undefined;
  policies(): Policies;
  /** Today where the company is. */
  today(): Day;
  /** The sub-commands and help lines of all features. */
  readonly commands: readonly Subcommand[];
  readonly help: readonly Readonly<Record<Language, string>>[];
  /** Never retries by itself and gives up after eight seconds. */
  readonly web: WebClient;
  /** Posts once: waits out a short 429, and rather sends nothing than the same twice. */
  send(place: Place, message: Message, options?: SendOptions): Promise<Sent>;
  readonly seen: Seen;
  /** What reminders are kept in; a database may be away at any moment. */
  readonly store?: Store;
};
