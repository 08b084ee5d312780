import type { Language } from '../../core/language.js';
import type { Unclear } from '../../core/reminding/recurrence.js';
import type { Days, Rule, Weekday } from '../../core/reminding/schedule.js';

/** What the bot says about reminders, Dutch and English side by side. What is missing in one does not compile. */
export const remindWords = {
  nl: {
    help: '`/socialpolicy herinner`: regelmatig een regel in een kanaal. `/socialpolicy herinneringen`: alle herinneringen. (Voor beheerders.)',
    title: '📣 *Uit het beleid:*',
    late: (date) => `Deze had ${date} moeten komen; toen kon ik niets sturen.`,
    askButton: 'Stel een vraag',
    readButton: 'Lees de hele regel',
    askTitle: 'Stel een vraag',
    askLabel: 'Wat wil je weten?',
    askHint: 'Je krijgt het antwoord in een bericht dat alleen jij ziet.',
    askSubmit: 'Vraag',

    days: describeDaysNl,
    at: (time, zone) => `om ${time} uur (${zone})`,
    notOnHolidays: 'niet op feestdagen',
    untilDay: (day) => `tot en met ${day}`,
    allOf: (policy) => `alle regels van ${policy}, om de beurt`,
    someOf: (titles) => `${titles}, om de beurt`,
    oneOf: (title) => title,
    drafts: 'ook concepten',

    check: '*Klopt dit?*',
    rules: 'Regels',
    nextThree: 'De eerste keren:',
    nothingToShow: 'Let op: op dit moment is er geen regel die hierin getoond mag worden.',
    onlyDrafts:
      'Let op: dit beleid is nog een concept. Vink "ook concepten" aan als het toch geplaatst mag worden.',
    save: 'Opslaan',
    adjust: 'Aanpassen',
    cancel: 'Laat maar',
    cancelled: 'Goed, er is niets opgeslagen.',
    saved: (what, date) => `Staat genoteerd: ${what}. De eerste keer is ${date}.`,
    changed: (what, date) => `Gewijzigd: ${what}. De volgende keer is ${date}.`,
    already: 'Deze herinnering was al opgeslagen.',
    twin: 'Er is al een herinnering met dezelfde regels op dezelfde momenten in dit kanaal. Er is niets opgeslagen.',
    tooMany: (most) => `Er zijn al ${most} herinneringen. Verwijder er eerst een.`,
    elsewhereChanged:
      'Iemand anders heeft deze herinnering intussen gewijzigd of verwijderd. Kijk opnieuw in de lijst.',
    away: 'De opslag is even niet bereikbaar, dus er is niets gewijzigd. Probeer het over een paar minuten nog eens.',
    tooLate: 'Dat duurde net te lang voor Slack. Probeer het nog eens.',

    formTitle: 'Herinnering',
    checkTitle: 'Klopt dit?',
    next: 'Verder',
    back: 'Terug',
    close: 'Sluiten',
    channel: 'Kanaal',
    channelHint: 'Nodig de bot er eerst uit: typ in het kanaal /invite en kies de bot.',
    howOften: 'Hoe vaak',
    everyWeeks: (weeks) => (weeks === 1 ? 'elke week' : weeks === 2 ? 'om de week' : `elke ${weeks} weken`),
    nthOfMonth: (nth) => `elke ${ordinalNl[nth]} … van de maand`,
    dayOfMonth: 'op een dag van de maand',
    weekdays: 'Op welke dagen',
    weekdayNames: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    monthDay: 'Dag van de maand',
    lastDay: 'laatste dag',
    time: 'Tijd',
    zone: 'Tijdzone',
    which: 'Welke regels',
    whichHint: 'Alle regels van een beleid, of een of meer losse regels. Ze komen om de beurt.',
    allOfOption: (policy) => `Alles van ${policy}`,
    languageLabel: 'Taal van het bericht',
    languageNames: { nl: 'Nederlands', en: 'Engels' },
    options: 'Verder',
    skipHolidays: 'Niet op Nederlandse feestdagen',
    withDrafts: 'Ook regels die nog concept zijn',
    until: 'Tot en met',

    pickWeekday: 'Kies minstens één dag.',
    pickOneWeekday: 'Kies precies één dag.',
    pickMonthDay: 'Kies een dag van de maand.',
    pickClauses: 'Kies een beleid, of een of meer regels.',
    pickOneKind: 'Kies één beleid, of losse regels, maar niet allebei.',
    pickFewer: 'Dat zijn te veel losse regels. Kies er minder, of een heel beleid.',
    over: 'Zo komt de herinnering nooit. Kies een latere dag.',

    list: 'Herinneringen',
    none: 'Er zijn nog geen herinneringen.',
    nextTime: (date) => `volgende keer ${date}`,
    paused: 'gepauzeerd',
    ended: 'afgelopen',
    madeBy: (who) => `gemaakt door ${who}`,
    fromFile: 'uit policy/reminders.yml',
    preview: 'Bekijk',
    pause: 'Pauzeer',
    resume: 'Hervat',
    edit: 'Wijzig',
    remove: 'Verwijder',
    removeTitle: 'Herinnering verwijderen?',
    removeText: 'De herinnering komt dan niet meer. Dit kan niet ongedaan worden gemaakt.',
    removeYes: 'Verwijder',
    removeNo: 'Bewaar',
    removed: 'Verwijderd.',
    removedUnderWay: 'Verwijderd. Eén bericht was al onderweg en kan nog verschijnen.',
    isPaused: 'Gepauzeerd.',
    isResumed: (date) => `Hervat. De volgende keer is ${date}.`,
    isOver: 'Deze herinnering is voorbij. Wijzig haar laatste dag als ze door moet gaan.',
    gone: 'Deze herinnering is er niet meer.',
    makeNew: 'Nieuwe herinnering',
    more: 'Volgende',
    fewer: 'Vorige',
    previewIntro: 'Zo ziet de volgende eruit. Alleen jij ziet dit.',
    previewNothing:
      'Er is nu geen regel die getoond mag worden: misschien is die nog een concept, of geldt ze vandaag niet.',

    denied: (who) =>
      `Herinneringen zijn voor beheerders. Vraag het aan ${who}, die regelt het graag voor je.`,
    anAdmin: 'een beheerder van deze Slack',
    or: 'of',
    unsureWho: 'Ik kan nu niet nagaan of je herinneringen mag beheren. Probeer het zo nog eens.',

    trouble: (channel, when, because) =>
      `Je herinnering in ${channel} (${when}) kon niet geplaatst worden: ${because} Lukt het drie keer achter elkaar niet, dan pauzeer ik haar. Je vindt haar met \`/socialpolicy herinneringen\`.`,
    because: {
      not_in_channel: 'ik zit niet in dat kanaal. Nodig me uit met /invite.',
      channel_not_found:
        'ik kan dat kanaal niet vinden: het is verwijderd, of privé zonder mij. Nodig me uit met /invite.',
      is_archived: 'dat kanaal is gearchiveerd.',
      restricted_action: 'in dat kanaal mogen alleen bepaalde mensen iets plaatsen.',
      msg_too_long: 'de regel is te lang voor één bericht.',
      missing_scope: 'ik mis een recht in Slack. Vraag IT de app opnieuw te installeren.',
      is_direct: 'dat is een direct bericht. Kies een kanaal.',
      not_yours: 'je zit zelf niet in dat besloten kanaal.',
      other: (code) => `Slack zegt "${code}".`,
    },

    unclear: unclearNl,
    chooseChannel: 'Kies het kanaal in het formulier.',
  },
  en: {
    help: '`/socialpolicy remind`: a rule in a channel, regularly. `/socialpolicy reminders`: all reminders. (For admins.)',
    title: '📣 *From the policy:*',
    late: (date) => `This one was due ${date}; I couldn't send anything then.`,
    askButton: 'Ask a question',
    readButton: 'Read the whole rule',
    askTitle: 'Ask a question',
    askLabel: 'What would you like to know?',
    askHint: 'You get the answer in a message that only you can see.',
    askSubmit: 'Ask',

    days: describeDaysEn,
    at: (time, zone) => `at ${time} (${zone})`,
    notOnHolidays: 'not on Dutch public holidays',
    untilDay: (day) => `until ${day}`,
    allOf: (policy) => `all rules of ${policy}, in turn`,
    someOf: (titles) => `${titles}, in turn`,
    oneOf: (title) => title,
    drafts: 'drafts too',

    check: '*Is this right?*',
    rules: 'Rules',
    nextThree: 'The first times:',
    nothingToShow: 'Mind: there is no rule at the moment that this may show.',
    onlyDrafts: 'Mind: this policy is still a draft. Tick "drafts too" if it may be posted all the same.',
    save: 'Save',
    adjust: 'Adjust',
    cancel: 'Never mind',
    cancelled: 'All right, nothing was saved.',
    saved: (what, date) => `Noted: ${what}. The first time is ${date}.`,
    changed: (what, date) => `Changed: ${what}. The next time is ${date}.`,
    already: 'This reminder was saved already.',
    twin: 'There is a reminder with the same rules at the same moments in this channel. Nothing was saved.',
    tooMany: (most) => `There are ${most} reminders already. Delete one first.`,
    elsewhereChanged:
      'Somebody else has changed or deleted this reminder meanwhile. Please look at the list again.',
    away: "The store can't be reached just now, so nothing was changed. Please try again in a few minutes.",
    tooLate: 'That took a little too long for Slack. Please try again.',

    formTitle: 'Reminder',
    checkTitle: 'Is this right?',
    next: 'Next',
    back: 'Back',
    close: 'Close',
    channel: 'Channel',
    channelHint: 'Invite the bot first: type /invite in the channel and choose the bot.',
    howOften: 'How often',
    everyWeeks: (weeks) => (weeks === 1 ? 'every week' : `every ${weeks} weeks`),
    nthOfMonth: (nth) => `every ${ordinalEn[nth]} … of the month`,
    dayOfMonth: 'on a day of the month',
    weekdays: 'On which days',
    weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    monthDay: 'Day of the month',
    lastDay: 'last day',
    time: 'Time',
    zone: 'Time zone',
    which: 'Which rules',
    whichHint: 'All rules of a policy, or one or more single rules. They come in turn.',
    allOfOption: (policy) => `All of ${policy}`,
    languageLabel: 'Language of the post',
    languageNames: { nl: 'Dutch', en: 'English' },
    options: 'Also',
    skipHolidays: 'Not on Dutch public holidays',
    withDrafts: 'Also rules that are still drafts',
    until: 'Until',

    pickWeekday: 'Choose at least one day.',
    pickOneWeekday: 'Choose exactly one day.',
    pickMonthDay: 'Choose a day of the month.',
    pickClauses: 'Choose a policy, or one or more rules.',
    pickOneKind: 'Choose one policy, or single rules, but not both.',
    pickFewer: 'These are too many single rules. Choose fewer, or a whole policy.',
    over: 'Then it never comes. Choose a later day.',

    list: 'Reminders',
    none: 'There are no reminders yet.',
    nextTime: (date) => `next time ${date}`,
    paused: 'paused',
    ended: 'over',
    madeBy: (who) => `made by ${who}`,
    fromFile: 'from policy/reminders.yml',
    preview: 'Preview',
    pause: 'Pause',
    resume: 'Resume',
    edit: 'Edit',
    remove: 'Delete',
    removeTitle: 'Delete this reminder?',
    removeText: "It won't come any more. This can't be undone.",
    removeYes: 'Delete',
    removeNo: 'Keep',
    removed: 'Deleted.',
    removedUnderWay: 'Deleted. One message was on its way already and may still appear.',
    isPaused: 'Paused.',
    isResumed: (date) => `Resumed. The next time is ${date}.`,
    isOver: 'This reminder is over. Change its last day if it should go on.',
    gone: 'This reminder is no longer there.',
    makeNew: 'New reminder',
    more: 'Next',
    fewer: 'Previous',
    previewIntro: 'This is what the next one looks like. Only you can see this.',
    previewNothing: 'There is no rule to show right now: it may still be a draft, or not be in force today.',

    denied: (who) => `Reminders are for admins. Ask ${who}, who will be glad to set one up for you.`,
    anAdmin: 'an admin of this Slack',
    or: 'or',
    unsureWho: "I can't check right now whether you may manage reminders. Please try again in a moment.",

    trouble: (channel, when, because) =>
      `Your reminder in ${channel} (${when}) couldn't be posted: ${because} If it fails three times in a row, I'll pause it. You find it with \`/socialpolicy reminders\`.`,
    because: {
      not_in_channel: "I'm not in that channel. Invite me with /invite.",
      channel_not_found:
        "I can't find that channel: it was deleted, or is private without me. Invite me with /invite.",
      is_archived: 'that channel is archived.',
      restricted_action: 'only certain people may post in that channel.',
      msg_too_long: 'the rule is too long for one message.',
      missing_scope: 'I lack a permission in Slack. Ask IT to install the app again.',
      is_direct: 'that is a direct message. Choose a channel.',
      not_yours: "you aren't in that private channel yourself.",
      other: (code) => `Slack says "${code}".`,
    },

    unclear: unclearEn,
    chooseChannel: 'Choose the channel in the form.',
  },
} satisfies Record<Language, RemindWords>;

type Trouble =
  | 'not_in_channel'
  | 'channel_not_found'
  | 'is_archived'
  | 'restricted_action'
  | 'msg_too_long'
  | 'missing_scope'
  | 'is_direct'
  | 'not_yours';
type Nth = Extract<Days, { kind: 'month-weekday' }>['nth'];

/** What is put in has been escaped by who draws. */
export type RemindWords = {
  readonly [key in
    | 'help'
    | 'title'
    | 'askButton'
    | 'readButton'
    | 'askTitle'
    | 'askLabel'
    | 'askHint'
    | 'askSubmit'
    | 'notOnHolidays'
    | 'drafts'
    | 'check'
    | 'rules'
    | 'nextThree'
    | 'nothingToShow'
    | 'onlyDrafts'
    | 'save'
    | 'adjust'
    | 'cancel'
    | 'cancelled'
    | 'already'
    | 'twin'
    | 'elsewhereChanged'
    | 'away'
    | 'tooLate'
    | 'formTitle'
    | 'checkTitle'
    | 'next'
    | 'back'
    | 'close'
    | 'channel'
    | 'channelHint'
    | 'howOften'
    | 'dayOfMonth'
    | 'weekdays'
    | 'monthDay'
    | 'lastDay'
    | 'time'
    | 'zone'
    | 'which'
    | 'whichHint'
    | 'languageLabel'
    | 'options'
    | 'skipHolidays'
    | 'withDrafts'
    | 'until'
    | 'pickWeekday'
    | 'pickOneWeekday'
    | 'pickMonthDay'
    | 'pickClauses'
    | 'pickOneKind'
    | 'pickFewer'
    | 'over'
    | 'list'
    | 'none'
    | 'paused'
    | 'ended'
    | 'fromFile'
    | 'preview'
    | 'pause'
    | 'resume'
    | 'edit'
    | 'remove'
    | 'removeTitle'
    | 'removeText'
    | 'removeYes'
    | 'removeNo'
    | 'removed'
    | 'removedUnderWay'
    | 'isPaused'
    | 'isOver'
    | 'gone'
    | 'makeNew'
    | 'more'
    | 'fewer'
    | 'previewIntro'
    | 'previewNothing'
    | 'anAdmin'
    | 'or'
    | 'unsureWho'
    | 'chooseChannel']: string;
} & {
  readonly [key in
    | 'late'
    | 'untilDay'
    | 'allOf'
    | 'someOf'
    | 'oneOf'
    | 'allOfOption'
    | 'nextTime'
    | 'madeBy'
    | 'isResumed'
    | 'denied']: (inserted: string) => string;
} & {
  readonly days: (days: Days) => string;
  readonly at: (time: string, zone: string) => string;
  readonly saved: (what: string, date: string) => string;
  readonly changed: (what: string, date: string) => string;
  readonly tooMany: (most: number) => string;
  readonly everyWeeks: (weeks: number) => string;
  readonly nthOfMonth: (nth: Nth) => string;
  readonly weekdayNames: readonly string[];
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly trouble: (channel: string, when: string, because: string) => string;
  readonly because: Readonly<Record<Trouble, string>> & { readonly other: (code: string) => string };
  readonly unclear: (unclear: Unclear, words: string) => string;
};

/** Why a channel can't be used, as a clause that ends a sentence. */
export function becauseOf(language: Language, code: string): string {
  const { because } = remindWords[language];
  const known: Readonly<Record<string, unknown>> = because;
  const sentence = code === 'other' ? undefined : known[code];
  return typeof sentence === 'string' ? sentence : because.other(code);
}

/** `elke maandag om 9:00 uur (Europe/Amsterdam), niet op feestdagen, tot en met 30 juni 2027` */
export function ruleInWords(rule: Rule, language: Language): string {
  const say = remindWords[language];
  const time = `${rule.hour}:${String(rule.minute).padStart(2, '0')}`;
  return [
    `${say.days(rule.days)} ${say.at(time, rule.zone)}`,
    ...(rule.skipHolidays ? [say.notOnHolidays] : []),
    ...(rule.until === undefined ? [] : [say.untilDay(dayInWords(rule.until, language))]),
  ].join(', ');
}

/** `maandag 30 november 2026, 9:00`, in the rule's own zone. */
export function momentInWords(at: number, zone: string, language: Language): string {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'full' }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(
    at,
  );
  return `${day}, ${time.replace(/^0/u, '')}`;
}

function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const ordinalNl: Record<Nth, string> = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', last: 'laatste' };
const ordinalEn: Record<Nth, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' };

function namesOf(days: readonly Weekday[], names: readonly string[], and: string): string {
  const list = days.map((day) => names[day - 1] ?? '');
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${and} ${list.at(-1)}`;
}

function describeDaysNl(days: Days): string {
  const names = remindWords.nl.weekdayNames;
  if (days.kind === 'month-day')
    return days.day === 'last' ? 'op de laatste dag van de maand' : `op de ${days.day}e van de maand`;
  if (days.kind === 'month-weekday')
    return `elke ${ordinalNl[days.nth]} ${names[days.weekday - 1]} van de maand`;
  const list = namesOf(days.weekdays, names, 'en');
  if (days.every === 2) return `om de week op ${list}`;
  if (days.every > 2) return `elke ${days.every} weken op ${list}`;
  const key = days.weekdays.join('');
  return key === '1234567' ? 'elke dag' : key === '12345' ? 'elke werkdag' : `elke ${list}`;
}

function describeDaysEn(days: Days): string {
  const names = remindWords.en.weekdayNames;
  if (days.kind === 'month-day')
    return days.day === 'last' ? 'on the last day of the month' : `on day ${days.day} of the month`;
  if (days.kind === 'month-weekday')
    return `every ${ordinalEn[days.nth]} ${names[days.weekday - 1]} of the month`;
  const list = namesOf(days.weekdays, names, 'and');
  if (days.every > 1) return `every ${days.every} weeks on ${list}`;
  const key = days.weekdays.join('');
  return key === '1234567' ? 'every day' : key === '12345' ? 'every weekday' : `every ${list}`;
}

function clock(hour: number, minute: number): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

function unclearNl(unclear: Unclear, words: string): string {
  switch (unclear.kind) {
    case 'words':
      return `Dit begreep ik niet: _${words}_. Schrijf het bijvoorbeeld zo: _elke maandag om 9 uur_.`;
    case 'bad-time':
      return `_${words}_ is geen tijd. Schrijf bijvoorbeeld _om 9:30_.`;
    case 'bad-date':
      return `_${words}_ is geen duidelijke datum. Schrijf bijvoorbeeld _tot 1 juli 2027_.`;
    case 'interval':
      return `_${words}_ kan ik niet. Wel: vaste dagen, om de zoveel weken, of een dag van de maand.`;
    case 'which-week':
      return `_${words}_ kan op twee manieren gelezen worden. Schrijf er _van de maand_ bij, of _om de week_.`;
    case 'which-half':
      return `Bedoel je ${clock(unclear.hour, unclear.minute)} of ${clock(unclear.hour + 12, unclear.minute)}? Schrijf de tijd zo op.`;
    case 'bad-day':
      return `Niet elke maand heeft een dag ${unclear.day}. Kies 1 tot en met 28, of _laatste dag van de maand_.`;
    case 'past':
      return 'Die laatste dag is al geweest. Kies een latere.';
    case 'no-time':
      return 'Hoe laat? Schrijf er bijvoorbeeld _om 9 uur_ bij.';
    case 'two-times':
      return 'Daar staan twee tijden in. Maak voor elke tijd een eigen herinnering.';
    case 'no-day':
      return 'Wanneer? Schrijf bijvoorbeeld _elke maandag om 9 uur_.';
    case 'which-weekday':
      return 'Op welke dag van de week? Schrijf er bijvoorbeeld _op maandag_ bij.';
    case 'two-days':
      return 'Daar staan verschillende soorten dagen door elkaar. Maak er twee herinneringen van.';
    case 'too-often':
      return 'Vaker dan eens per dag doe ik niet; dan leest niemand het meer. Kies dagen en één tijd.';
  }
}

function unclearEn(unclear: Unclear, words: string): string {
  switch (unclear.kind) {
    case 'words':
      return `I didn't understand this: _${words}_. Write it like this, for instance: _every Monday at 9_.`;
    case 'bad-time':
      return `_${words}_ is not a time. Write, for instance, _at 9:30_.`;
    case 'bad-date':
      return `_${words}_ is not a clear date. Write, for instance, _until 1 July 2027_.`;
    case 'interval':
      return `_${words}_ is more than I can do. What I can: set days, every so many weeks, or a day of the month.`;
    case 'which-week':
      return `_${words}_ can be read in two ways. Add _of the month_, or write _every two weeks_.`;
    case 'which-half':
      return `Do you mean ${clock(unclear.hour, unclear.minute)} or ${clock(unclear.hour + 12, unclear.minute)}? Please write the time like that.`;
    case 'bad-day':
      return `Not every month has a day ${unclear.day}. Choose 1 to 28, or _last day of the month_.`;
    case 'past':
      return 'That last day is over. Choose a later one.';
    case 'no-time':
      return 'At what time? Add, for instance, _at 9:00_.';
    case 'two-times':
      return 'There are two times in it. Make a reminder for each.';
    case 'no-day':
      return 'When? Write, for instance, _every Monday at 9_.';
    case 'which-weekday':
      return 'On which day of the week? Add, for instance, _on Monday_.';
    case 'two-days':
      return 'There are different kinds of days in it. Make two reminders of it.';
    case 'too-often':
      return "More than once a day I don't do; nobody would read it any more. Choose days and one time.";
  }
}
