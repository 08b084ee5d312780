import { capital } from '../core/capital.js';
import type { Language } from '../core/language.js';
import type { Talk, Verdict } from '../core/policy.js';

/** Every sentence the bot says, Dutch and English side by side. What is missing in one does not compile. */
export const words = {
  nl: {
    verdicts: {
      allowed: '✅ *Mag:*',
      'allowed-if': '☑️ *Mag, als:*',
      'not-allowed': '⛔ *Mag niet:*',
      duty: '📌 *Moet:*',
      info: 'ℹ️ *Goed om te weten:*',
    },
    draft: (owner) => `_Concept: ${owner} heeft dit nog niet vastgesteld._`,
    sensitive: (contact) => `*Hier kun je nu terecht:* ${contact}.`,
    seeAlso: 'Zie ook:',
    contact: (contact) => `Liever een mens? ${capital(contact)}.`,
    version: (version) => `versie ${version}`,
    draftMark: 'concept',
    since: (day) => `geldt sinds ${day}`,
    from: (day) => `geldt vanaf ${day}`,
    meant: (day) => `bedoeld vanaf ${day}`,
    until: (day) => `tot en met ${day}`,
    code: (hash) => `code ${hash}`,

    unsure: (count) => (count === 1 ? 'Bedoel je dit?' : 'Ik twijfel tussen deze. Welke bedoel je?'),
    noneOfThese: (count) => (count === 1 ? 'Nee, iets anders' : 'Geen van deze'),
    askAHuman: (contact) =>
      `Dan weet een mens het beter: ${contact}. Of vraag het mij nog eens met andere woorden.`,
    youAsked: 'Je vroeg:',

    none: (policies) =>
      `Dat staat niet in het beleid${policies === '' ? '' : ` over ${policies}`}. Ik gok liever niet.`,
    and: 'en',
    topic: (title, contact) =>
      `Dat klinkt als een vraag over *${title}*. Daar gaat dit beleid niet over; je kunt ervoor terecht bij ${contact}.`,
    otherTopic: (title) => `Dat klinkt als een vraag over *${title}*. Daar gaat dit beleid niet over.`,
    nearest: 'Het dichtst in de buurt:',

    talk: {
      greeting:
        'Hoi! Ik beantwoord vragen over het beleid, met de vaste tekst uit het beleid (geen AI). Vraag bijvoorbeeld: _mag ik een foto van mijn collega’s plaatsen?_ Of typ `help`.',
      thanks: 'Graag gedaan. Heb je nog een vraag, dan hoor ik het.',
      goodbye: 'Tot de volgende keer.',
      identity:
        'Ik ben een programma dat vragen over het beleid beantwoordt. Elk antwoord is een vaste tekst uit het beleid zelf: ik verzin niets, en er komt geen AI aan te pas. Wat je vraagt bewaar ik niet, en ook niet wie het vroeg. Typ `onderwerpen` om te zien wat erin staat.',
      help: 'Stel je vraag in gewone woorden, dan zoek ik de regel erbij. Je krijgt de vaste tekst uit het beleid (geen AI). Weet ik het niet zeker, dan mag jij kiezen; staat het er niet in, dan zeg ik dat.',
      laughter: 'Fijn dat je het leuk hebt. Als je iets over het beleid wilt weten, zoek ik het voor je op.',
      grumble:
        'Dat klinkt vervelend. Ik kan alleen het beleid voor je opzoeken; wil je er met iemand over praten, dan kun je terecht bij je manager of HR.',
      nonsense:
        'Hier kan ik geen vraag in lezen. Schrijf in een paar woorden wat je wilt weten, bijvoorbeeld: _mag ik op LinkedIn over mijn werk schrijven?_ Of typ `help`.',
    },

    helpTitle: 'Zo werkt het',
    help: {
      ask: 'Stuur me je vraag als bericht, noem me in een kanaal, of typ `/socialpolicy` met je vraag erachter.',
      topics: '`/socialpolicy onderwerpen` laat alles zien wat in het beleid staat.',
      choose:
        'De naam van een regel, zoals onderaan elk antwoord, geeft die regel meteen: `/socialpolicy vertrouwelijk`.',
    },
    helpClosing: 'Wat je vraagt, bewaar ik niet.',
    file: 'Dank je, maar bestanden kan ik niet lezen. Schrijf je vraag erbij, dan zoek ik het op.',

    topics: 'Onderwerpen',
    topicsIntro: 'Dit staat in het beleid. Kies een onderwerp:',
    moreTopics: (count) => `En nog ${count} meer: stel gewoon je vraag, dan zoek ik de regel erbij.`,
    noTopics: 'Er geldt vandaag geen enkele regel. Vraag het aan een mens.',
    gone: 'Deze regel staat niet meer in het beleid, of geldt vandaag niet. Stel je vraag opnieuw, dan zoek ik in de tekst van nu.',

    onlyYou: 'Alleen jij ziet dit.',
    sendAsMessage: 'Stuur me dit als bericht',
    sentAsMessage: 'Gestuurd: je vindt het bij je berichten van mij.',
    notSent: 'Versturen lukte net niet. Probeer het zo nog eens.',
    privately: 'Dit gaat alleen jou aan, dus ik antwoord hier alleen aan jou.',

    broke: (code) =>
      `Er ging iets mis aan onze kant, dus ik kan nu niet antwoorden. Probeer het zo nog eens; blijft het misgaan, geef dan code *${code}* door aan IT.`,

    terminal: {
      greeting: (clauses) =>
        `Ik beantwoord vragen over het beleid met de vaste tekst eruit (${clauses} regels, geen AI). In Slack gebruiken: zie README.md, "Slack in five steps".`,
      hint: 'Stel je vraag, of typ: help, onderwerpen, stop.',
      choose: 'Typ het nummer, of stel je vraag anders.',
      help: [
        'Typ je vraag in gewone woorden en druk op Enter.',
        'onderwerpen: alles wat in het beleid staat; typ daarna een nummer om te lezen.',
        'stop: klaar.',
      ],
      noSuchNumber: (last) => `Dat nummer staat er niet bij. Kies 1 tot en met ${last}.`,
    },
  },
  en: {
    verdicts: {
      allowed: '✅ *Allowed:*',
      'allowed-if': '☑️ *Allowed, if:*',
      'not-allowed': '⛔ *Not allowed:*',
      duty: '📌 *Required:*',
      info: 'ℹ️ *Good to know:*',
    },
    draft: (owner) => `_Draft: ${owner} has not adopted this yet._`,
    sensitive: (contact) => `*Who you can turn to now:* ${contact}.`,
    seeAlso: 'See also:',
    contact: (contact) => `Rather ask a person? ${capital(contact)}.`,
    version: (version) => `version ${version}`,
    draftMark: 'draft',
    since: (day) => `in force since ${day}`,
    from: (day) => `in force from ${day}`,
    meant: (day) => `meant from ${day}`,
    until: (day) => `until ${day}`,
    code: (hash) => `code ${hash}`,

    unsure: (count) => (count === 1 ? 'Do you mean this?' : "I'm torn between these. Which one do you mean?"),
    noneOfThese: (count) => (count === 1 ? 'No, something else' : 'None of these'),
    askAHuman: (contact) => `Then a person knows better: ${contact}. Or ask me again in other words.`,
    youAsked: 'You asked:',

    none: (policies) =>
      `The ${policies === '' ? '' : `${policies} `}policy doesn't say, and I'd rather not guess.`,
    and: 'and',
    topic: (title, contact) =>
      `That sounds like a question about *${title}*. This policy isn't about that; for help, go to ${contact}.`,
    otherTopic: (title) => `That sounds like a question about *${title}*. This policy isn't about that.`,
    nearest: 'Closest to it:',

    talk: {
      greeting:
        'Hi! I answer questions about company policy with the fixed text of the policy (no AI). Ask, for instance: _may I post a photo of my colleagues?_ Or type `help`.',
      thanks: "You're welcome. If another question comes up, just ask.",
      goodbye: 'Until next time.',
      identity:
        "I'm a program that answers questions about company policy. Every answer is a fixed text from the policy itself: I make nothing up, and no AI is involved. I keep neither what you ask nor who asked it. Type `topics` to see what is in it.",
      help: "Ask in plain words and I'll look up the rule. You get the fixed text of the policy (no AI). If I'm not sure, you choose; if the policy doesn't say, I'll tell you so.",
      laughter: "Glad you're having fun. If you'd like to know something about the policy, I'll look it up.",
      grumble:
        'That sounds annoying. All I can do is look things up in the policy; if you want to talk it over, your manager or HR will listen.',
      nonsense:
        "I can't find a question in this. Write in a few words what you'd like to know, for instance: _may I write about my work on LinkedIn?_ Or type `help`.",
    },

    helpTitle: 'How it works',
    help: {
      ask: 'Send me your question as a message, mention me in a channel, or type `/socialpolicy` followed by your question.',
      topics: '`/socialpolicy topics` shows everything the policy covers.',
      choose:
        "A rule's name, as at the foot of each answer, gives that rule at once: `/socialpolicy vertrouwelijk`.",
    },
    helpClosing: "I don't keep what you ask.",
    file: "Thanks, but I can't read files. Write your question with it and I'll look it up.",

    topics: 'Topics',
    topicsIntro: 'This is what the policy covers. Choose a topic:',
    moreTopics: (count) => `And ${count} more: just ask, and I'll look up the rule.`,
    noTopics: 'No rule is in force today. Please ask a person.',
    gone: 'This rule is no longer in the policy, or is not in force today. Ask again and I will look in the text as it is now.',

    onlyYou: 'Only you can see this.',
    sendAsMessage: 'Send me this as a message',
    sentAsMessage: "Sent: you'll find it in your messages from me.",
    notSent: "That didn't get through just now. Please try again in a moment.",
    privately: 'This is for you alone, so only you can see my answer here.',

    broke: (code) =>
      `Something went wrong on our side, so I can't answer right now. Please try again in a moment; if it keeps happening, give IT this code: *${code}*.`,

    terminal: {
      greeting: (clauses) =>
        `I answer questions about company policy with its fixed text (${clauses} rules, no AI). To use me in Slack: see README.md, "Slack in five steps".`,
      hint: 'Ask your question, or type: help, topics, stop.',
      choose: 'Type the number, or ask in other words.',
      help: [
        'Type your question in plain words and press Enter.',
        'topics: everything the policy covers; then type a number to read it.',
        'stop: done.',
      ],
      noSuchNumber: (last) => `That number isn't there. Choose 1 to ${last}.`,
    },
  },
} satisfies Record<Language, Words>;

/** Signs of Slack's own markup (*bold*, _italic_, `code`) may stand in these; what is put in is escaped by who draws. */
export type Words = {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly draft: (owner: string) => string;
  readonly sensitive: (contact: string) => string;
  readonly seeAlso: string;
  readonly contact: (contact: string) => string;
  readonly version: (version: string) => string;
  readonly draftMark: string;
  readonly since: (day: string) => string;
  readonly from: (day: string) => string;
  /** Of a draft, which isn't in force however old it is. */
  readonly meant: (day: string) => string;
  readonly until: (day: string) => string;
  readonly code: (hash: string) => string;
  /** @param count how many clauses there are to choose from */
  readonly unsure: (count: number) => string;
  readonly noneOfThese: (count: number) => string;
  readonly askAHuman: (contact: string) => string;
  readonly youAsked: string;
  readonly none: (policies: string) => string;
  readonly and: string;
  readonly topic: (title: string, contact: string) => string;
  /** A topic for which nobody is named. */
  readonly otherTopic: (title: string) => string;
  readonly nearest: string;
  readonly talk: Readonly<Record<Talk, string>>;
  readonly helpTitle: string;
  readonly help: { readonly ask: string; readonly topics: string; readonly choose: string };
  readonly helpClosing: string;
  readonly file: string;
  readonly topics: string;
  readonly topicsIntro: string;
  readonly moreTopics: (count: number) => string;
  readonly noTopics: string;
  readonly gone: string;
  readonly onlyYou: string;
  readonly sendAsMessage: string;
  readonly sentAsMessage: string;
  readonly notSent: string;
  readonly privately: string;
  readonly broke: (code: string) => string;
  readonly terminal: {
    readonly greeting: (clauses: number) => string;
    readonly hint: string;
    readonly choose: string;
    readonly help: readonly string[];
    readonly noSuchNumber: (last: number) => string;
  };
};
