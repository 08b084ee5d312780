import { randomUUID } from 'node:crypto';
import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/web-api';
import { capital } from '../../core/capital.js';
import { type Language, languages } from '../../core/language.js';
import { readRecurrence } from '../../core/reminding/recurrence.js';
import { coincide, type Reminder } from '../../core/reminding/reminder.js';
import { pickClause, showable } from '../../core/reminding/rotation.js';
import { dayIn, nextTime } from '../../core/reminding/schedule.js';
import { type Store, StoreError } from '../../store/index.js';
import { look, sayTo } from '../answering.js';
import { textMessage, withQuestion } from '../blocks.js';
import type { Bot, Feature, Message, SubcommandUse } from '../feature.js';
import { escapeText } from '../mrkdwn.js';
import { insteadOf, type Origin, onlyTo } from '../wire/reply.js';
import { slackError } from '../wire/web.js';
import {
  type Draft,
  draftBlocks,
  draftMessage,
  type ListValue,
  listMessage,
  personLink,
  planInWords,
  remindActions,
  reminderMessage,
  remindViews,
} from './remind-blocks.js';
import { checkView, type FilledIn, formView, type Prefilled, questionView, readForm } from './remind-form.js';
import { askWhetherManager, channelTrouble, type Manager, ownTeam } from './remind-who.js';
import { becauseOf, momentInWords, remindWords } from './remind-words.js';

/** A channel isn't helped by more, and neither is the store. */
const mostReminders = 200;

/** `/socialpolicy herinner` and `/socialpolicy herinneringen`: rules of the policy in channels, at set times. */
export const remind: Feature = {
  help: { nl: remindWords.nl.help, en: remindWords.en.help },
  commands: [
    {
      words: { nl: ['herinner', 'herinnering'], en: ['remind', 'reminder'] },
      run: (use) => begin(use),
    },
    {
      words: { nl: ['herinneringen'], en: ['reminders'] },
      alone: true,
      run: (use) => showList(use),
    },
  ],
  listen(app, bot) {
    onPress(app, bot, remindActions.ask, (press) => askQuestion(bot, press));
    onPress(app, bot, remindActions.save, (press) => saveDraft(bot, press));
    onPress(app, bot, remindActions.adjust, (press) => adjustDraft(bot, press));
    onPress(app, bot, remindActions.cancel, (press) =>
      insteadOf(bot, press.origin)([textMessage(remindWords[press.language].cancelled)]),
    );
    onPress(app, bot, remindActions.make, (press) => makeNew(bot, press));
    onPress(app, bot, remindActions.preview, (press) => preview(bot, press));
    onPress(app, bot, remindActions.pause, (press) => pause(bot, press));
    onPress(app, bot, remindActions.resume, (press) => resume(bot, press));
    onPress(app, bot, remindActions.edit, (press) => edit(bot, press));
    onPress(app, bot, remindActions.remove, (press) => remove(bot, press));
    onPress(app, bot, remindActions.page, (press) => turnPage(bot, press));
    listenToForms(app, bot);
  },
};

// The command

async function begin({ bot, command, language, reply }: SubcommandUse): Promise<void> {
  const say = remindWords[language];
  const origin = originOf(command.user_id, command.channel_id, command.response_url);
  const told = (text: string) => reply(textMessage(text));
  await withStore(bot, language, told, async (store) => {
    const manager = await askWhetherManager(bot, command.user_id, 'create');
    if (manager.kind !== 'yes') return told(refusal(bot, manager, language));
    const { channel: named, sentence, unknownChannel } = readCommand(command.text);
    const here = /^[CG]/u.test(command.channel_id) ? command.channel_id : undefined;
    const channel = named ?? (unknownChannel ? undefined : here);
    const zone = manager.zone ?? bot.config.zone;
    const prefilled: Prefilled = {
      zone,
      language: bot.config.language,
      ...(channel === undefined ? {} : { channel }),
      ...optionalChoice(bot),
    };
    const open = (with_: Prefilled) => openForm(bot, command.trigger_id, origin, language, with_);
    if (sentence === '') return open(prefilled);

    const now = await store.time();
    const reading = readRecurrence(sentence, { zone, now });
    if ('unclear' in reading) {
      const words = 'words' in reading.unclear ? escapeText(reading.unclear.words) : '';
      return told(say.unclear(reading.unclear, words));
    }
    const { rule } = reading;
    // Which channel or which policy is never guessed: the form asks for what isn't clear.
    if (channel === undefined || prefilled.choice === undefined) return open({ ...prefilled, rule });
    const trouble = await channelTrouble(bot, channel, command.user_id);
    if (trouble !== undefined) return told(capital(becauseOf(language, trouble)));
    const draft: Draft = {
      id: randomUUID(),
      language,
      plan: {
        channel,
        owner: command.user_id,
        language: bot.config.language,
        rule,
        choice: prefilled.choice,
        drafts: false,
      },
    };
    return reply(draftMessage(draft, shownDraft(bot, draft, now)));
  });
}

/** `<#C1|algemeen> elke maandag …`, as Slack writes it when channels are escaped; or `#algemeen`, which says no id. */
function readCommand(text: string): { channel?: string; sentence: string; unknownChannel: boolean } {
  const after = text.trim().replace(/^\S+\s*/u, '');
  const channel = /<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/u.exec(after)?.[1];
  const rest = after.replace(/<#[CG][A-Z0-9]+(?:\|[^>]*)?>/u, ' ');
  const unknownChannel = channel === undefined && /(?:^|\s)#[^\s#]+/u.test(rest);
  const sentence = rest
    .replace(/(?:^|\s)#[^\s#]+/u, ' ')
    .replace(/^\s*in\s+(?=elk|ieder|every|each|op|om|dag|week|ma|di|wo|do|vr|za|zo)/iu, '')
    .trim();
  return { ...(channel === undefined ? {} : { channel }), sentence, unknownChannel };
}

/** With one adopted policy there is nothing to choose. */
function optionalChoice(bot: Bot): Pick<Prefilled, 'choice'> {
  const [only, ...others] = bot.policies().policies.filter(({ status }) => status === 'adopted');
  return only === undefined || others.length > 0 ? {} : { choice: { kind: 'policy', id: only.id } };
}

async function showList({ bot, command, language, reply }: SubcommandUse): Promise<void> {
  const told = (text: string) => reply(textMessage(text));
  await withStore(bot, language, told, async (store) => {
    const manager = await askWhetherManager(bot, command.user_id, 'list');
    if (manager.kind !== 'yes') return told(refusal(bot, manager, language));
    return reply(await listPage(bot, store, 0, language));
  });
}

// Forms

function listenToForms(app: App, bot: Bot): void {
  app.view<ViewSubmitAction>(remindViews.form, async ({ ack, body, view }) => {
    const filled = view as unknown as FilledIn;
    const { language } = JSON.parse(filled.private_metadata) as { language: Language };
    const say = remindWords[language];
    try {
      const store = storeOf(bot);
      const now = await store.time();
      const read = readForm(filled, { owner: body.user.id, policies: bot.policies(), now });
      if ('errors' in read) {
        await ack({ response_action: 'errors', errors: { ...read.errors } });
        return;
      }
      const { draft } = read;
      // Slack waits three seconds: what it doesn't say in two is found out when it is saved.
      const [manager, trouble] = await Promise.all([
        inTime(askWhetherManager(bot, body.user.id, 'form'), { kind: 'unsure' } as const),
        inTime(channelTrouble(bot, draft.plan.channel, body.user.id), undefined),
      ]);
      const wrong =
        manager.kind !== 'yes'
          ? plainText(refusal(bot, manager, language))
          : trouble === undefined
            ? undefined
            : capital(becauseOf(language, trouble));
      if (wrong !== undefined) {
        await ack({ response_action: 'errors', errors: { channel: wrong } });
        return;
      }
      await ack({ response_action: 'push', view: checkView(draft, shownDraft(bot, draft, now)) });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      bot.log.warn('store away while a reminder was made', { because: error.message });
      await ack({ response_action: 'errors', errors: { channel: say.away } });
    }
  });

  app.view<ViewSubmitAction>(remindViews.check, async ({ ack, body, view }) => {
    await ack({ response_action: 'clear' });
    const draft = JSON.parse(view.private_metadata) as Draft;
    const reply = onlyTo(bot, originOf(body.user.id, undefined, draft.responseUrl));
    await save(bot, draft, body.user.id, (text) => reply([textMessage(text)]));
  });

  app.view<ViewSubmitAction>(remindViews.question, async ({ ack, body, view }) => {
    await ack();
    const question = view.state.values['question']?.['value']?.value?.trim() ?? '';
    if (question === '') return;
    const said = sayTo(bot, question, true);
    for (const message of withQuestion(said.messages, question, said.language)) {
      const sent = await bot.send({ channel: body.user.id }, message);
      if (sent.outcome !== 'sent') return;
    }
    bot.log.info('answered', {
      by: 'reminder',
      kind: said.kind,
      clause: said.clause?.id,
      language: said.language,
    });
  });
}

async function openForm(
  bot: Bot,
  trigger: string,
  origin: Origin,
  language: Language,
  prefilled: Prefilled,
  kept: Partial<Pick<Draft, 'id' | 'edit'>> = {},
): Promise<void> {
  const view = formView(
    prefilled,
    {
      id: randomUUID(),
      language,
      ...(origin.responseUrl === undefined ? {} : { responseUrl: origin.responseUrl }),
      ...kept,
    },
    { policies: bot.policies(), look: look(bot) },
  );
  await openView(bot, trigger, view, origin, language);
}

async function openView(
  bot: Bot,
  trigger: string,
  view: ModalView,
  origin: Origin,
  language: Language,
): Promise<void> {
  try {
    await bot.web.views.open({ trigger_id: trigger, view });
  } catch (error) {
    const because = slackError(error);
    if (because !== 'expired_trigger_id' && because !== 'trigger_expired') throw error;
    await onlyTo(bot, origin)([textMessage(remindWords[language].tooLate)]);
  }
}

// Saving

async function save(
  bot: Bot,
  draft: Draft,
  user: string,
  told: (text: string) => Promise<void>,
): Promise<void> {
  const { language, plan } = draft;
  const say = remindWords[language];
  await withStore(bot, language, told, async (store) => {
    const manager = await askWhetherManager(bot, user, 'save');
    if (manager.kind !== 'yes') return told(refusal(bot, manager, language));
    const trouble = await channelTrouble(bot, plan.channel, user);
    if (trouble !== undefined) return told(capital(becauseOf(language, trouble)));
    const now = await store.time();
    const nextAt = nextTime(plan.rule, now);
    if (nextAt === undefined) return told(say.over);
    const what = planInWords(plan, language);
    const date = momentInWords(nextAt, plan.rule.zone, language);
    const team = await ownTeam(bot);
    const others = (await store.reminders.list()).filter((one) => one.id !== draft.edit?.id);
    const twin = others.some(
      (one) =>
        one.id !== draft.id &&
        one.state === 'active' &&
        coincide(one, plan, now) &&
        JSON.stringify(one.choice) === JSON.stringify(plan.choice),
    );
    if (twin) return told(say.twin);

    if (draft.edit !== undefined) {
      const was = await mine(bot, store, draft.edit.id);
      const same = was !== undefined && was.revision === draft.edit.revision && was.origin === 'slack';
      const done =
        same && (await store.reminders.change(was, { ...plan, owner: was.owner, state: 'active', nextAt }));
      if (done) bot.log.info('reminder changed', { reminder: was.id, by: user, channel: plan.channel });
      return told(done ? say.changed(what, date) : say.elsewhereChanged);
    }
    if (others.filter(({ origin }) => origin === 'slack').length >= mostReminders)
      return told(say.tooMany(mostReminders));
    const added = await store.reminders.add({
      ...plan,
      owner: user,
      id: draft.id,
      team,
      origin: 'slack',
      createdAt: now,
      nextAt,
    });
    if (added) bot.log.info('reminder made', { reminder: draft.id, by: user, channel: plan.channel });
    return told(added ? say.saved(what, date) : say.already);
  });
}

function shownDraft(bot: Bot, draft: Draft, now: number) {
  const { plan } = draft;
  const policies = bot.policies();
  const about = { day: dayIn(plan.rule.zone, now), drafts: plan.drafts };
  return draftBlocks(draft, {
    look: look(bot),
    policies,
    now,
    count: showable(plan.choice, policies, about).length,
  });
}

// Buttons

type Press = {
  readonly origin: Origin;
  readonly trigger: string;
  readonly language: Language;
  readonly value: Readonly<Record<string, unknown>>;
};

function onPress(
  app: App,
  bot: Bot,
  actionId: string | RegExp,
  handle: (press: Press) => Promise<void>,
): void {
  app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, body, action }) => {
    await ack();
    const value = readValue(action.value);
    const language = languages.find((one) => one === value['language']) ?? bot.config.language;
    await handle({
      origin: originOf(body.user.id, body.channel?.id, body.response_url),
      trigger: body.trigger_id,
      language,
      value,
    });
  });
}

function readValue(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function askQuestion(bot: Bot, { origin, trigger, language }: Press): Promise<void> {
  await openView(bot, trigger, questionView(language), origin, language);
}

async function saveDraft(bot: Bot, { origin, value }: Press): Promise<void> {
  const replace = insteadOf(bot, origin);
  await save(bot, value as unknown as Draft, origin.user, (text) => replace([textMessage(text)]));
}

async function adjustDraft(bot: Bot, press: Press): Promise<void> {
  const { plan, id } = press.value as unknown as Draft;
  await managed(bot, press, 'adjust', async (_, manager) => {
    await openForm(
      bot,
      press.trigger,
      press.origin,
      press.language,
      { ...plan, zone: manager.zone ?? bot.config.zone },
      { id },
    );
  });
}

async function makeNew(bot: Bot, press: Press): Promise<void> {
  await managed(bot, press, 'create', async (_, manager) => {
    await openForm(bot, press.trigger, press.origin, press.language, {
      zone: manager.zone ?? bot.config.zone,
      language: bot.config.language,
      ...optionalChoice(bot),
    });
  });
}

async function preview(bot: Bot, press: Press): Promise<void> {
  const say = remindWords[press.language];
  await withReminder(
    bot,
    press,
    'preview',
    async (store, { choice, turn, rule, drafts, language, nextAt }) => {
      const at = nextAt ?? (await store.time());
      const pick = pickClause(choice, turn, bot.policies(), { day: dayIn(rule.zone, at), drafts });
      const reply = onlyTo(bot, press.origin);
      if (pick === undefined) return reply([textMessage(say.previewNothing)]);
      const shown = reminderMessage(pick.clause, language, look(bot));
      const intro = textMessage(say.previewIntro);
      return reply([{ text: `${intro.text}\n${shown.text}`, blocks: [...intro.blocks, ...shown.blocks] }]);
    },
  );
}

async function pause(bot: Bot, press: Press): Promise<void> {
  const say = remindWords[press.language];
  await withReminder(bot, press, 'pause', async (store, was) => {
    const done = await store.reminders.change(was, { ...was, state: 'paused', nextAt: undefined });
    if (done) bot.log.info('reminder paused', { reminder: was.id, by: press.origin.user });
    await listAgain(bot, store, press, done ? say.isPaused : say.elsewhereChanged);
  });
}

async function resume(bot: Bot, press: Press): Promise<void> {
  const say = remindWords[press.language];
  await withReminder(bot, press, 'resume', async (store, was) => {
    const nextAt = nextTime(was.rule, await store.time());
    if (nextAt === undefined) return listAgain(bot, store, press, say.isOver);
    const done = await store.reminders.change(was, { ...was, state: 'active', nextAt });
    if (done) bot.log.info('reminder resumed', { reminder: was.id, by: press.origin.user });
    const date = momentInWords(nextAt, was.rule.zone, press.language);
    return listAgain(bot, store, press, done ? say.isResumed(date) : say.elsewhereChanged);
  });
}

async function edit(bot: Bot, press: Press): Promise<void> {
  await withReminder(bot, press, 'edit', async (store, was, manager) => {
    if (was.origin === 'file') return listAgain(bot, store, press);
    return openForm(
      bot,
      press.trigger,
      press.origin,
      press.language,
      { ...was, zone: manager.zone ?? bot.config.zone },
      { id: was.id, edit: { id: was.id, revision: was.revision } },
    );
  });
}

async function remove(bot: Bot, press: Press): Promise<void> {
  const say = remindWords[press.language];
  await withReminder(bot, press, 'delete', async (store, was) => {
    if (was.origin === 'file') return listAgain(bot, store, press);
    const removed = await store.reminders.remove(was.id);
    bot.log.info('reminder deleted', { reminder: was.id, by: press.origin.user });
    return listAgain(bot, store, press, removed?.underWay === 1 ? say.removedUnderWay : say.removed);
  });
}

async function turnPage(bot: Bot, press: Press): Promise<void> {
  await managed(bot, press, 'list', (store) => listAgain(bot, store, press));
}

async function listAgain(bot: Bot, store: Store, press: Press, note?: string): Promise<void> {
  const { page } = press.value as Partial<ListValue>;
  const message = await listPage(bot, store, typeof page === 'number' ? page : 0, press.language, note);
  await insteadOf(bot, press.origin)([message]);
}

async function listPage(
  bot: Bot,
  store: Store,
  page: number,
  language: Language,
  note?: string,
): Promise<Message> {
  const team = await ownTeam(bot);
  const all = (await store.reminders.list()).filter((one) => one.team === team || one.team === '');
  return listMessage(all, page, language, {
    look: look(bot),
    policies: bot.policies(),
    ...(note === undefined ? {} : { note }),
  });
}

// What they share

/** Does something for who may manage reminders, while the store is there; or says why not. */
async function managed(
  bot: Bot,
  press: Press,
  act: string,
  work: (store: Store, manager: Extract<Manager, { kind: 'yes' }>) => Promise<void>,
): Promise<void> {
  const reply = onlyTo(bot, press.origin);
  const told = (text: string) => reply([textMessage(text)]);
  await withStore(bot, press.language, told, async (store) => {
    const manager = await askWhetherManager(bot, press.origin.user, act);
    if (manager.kind !== 'yes') return told(refusal(bot, manager, press.language));
    return work(store, manager);
  });
}

async function withReminder(
  bot: Bot,
  press: Press,
  act: string,
  work: (store: Store, reminder: Reminder, manager: Extract<Manager, { kind: 'yes' }>) => Promise<void>,
): Promise<void> {
  await managed(bot, press, act, async (store, manager) => {
    const { id } = press.value as Partial<ListValue>;
    const reminder = await mine(bot, store, typeof id === 'string' ? id : '');
    if (reminder === undefined) return listAgain(bot, store, press, remindWords[press.language].gone);
    return work(store, reminder, manager);
  });
}

/** A reminder of this workspace. */
async function mine(bot: Bot, store: Store, id: string): Promise<Reminder | undefined> {
  const found = await store.reminders.get(id);
  return found !== undefined && (found.team === '' || found.team === (await ownTeam(bot)))
    ? found
    : undefined;
}

async function withStore(
  bot: Bot,
  language: Language,
  told: (text: string) => Promise<void>,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  try {
    await work(storeOf(bot));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    bot.log.warn('store away while reminders were managed', { because: error.message });
    await told(remindWords[language].away);
  }
}

function storeOf({ store }: Bot): Store {
  if (store === undefined) throw new StoreError('there is no store');
  return store;
}

function refusal({ config }: Bot, manager: Manager, language: Language): string {
  const say = remindWords[language];
  if (manager.kind === 'unsure') return say.unsureWho;
  const listed = config.admins.slice(0, 3).map(personLink);
  return say.denied([...listed, ...(listed.length === 0 ? [say.anAdmin] : [])].join(` ${say.or} `));
}

/** An error in a form is shown as it is, without names for ids. */
function plainText(text: string): string {
  return text.replace(/<@[A-Z0-9]+>/gu, '…');
}

function originOf(user: string, channel?: string, responseUrl?: string): Origin {
  return {
    user,
    ...(channel === undefined ? {} : { channel }),
    ...(responseUrl === undefined ? {} : { responseUrl }),
  };
}

async function inTime<Value>(work: Promise<Value>, otherwise: Value, ms = 2000): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
