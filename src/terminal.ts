import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Answer, sensitiveAmong } from './core/answer.js';
import { type Company, tell } from './core/company.js';
import type { Language } from './core/language.js';
import { type Clause, type Day, languageOf, type Policy, type Text } from './core/policy.js';
import { clausesToday } from './slack/answering.js';
import { smallLine, subjects } from './slack/blocks.js';
import { plain, withoutStop } from './slack/mrkdwn.js';
import type { Mind } from './slack/wire/connect.js';
import { type Words, words } from './slack/words.js';

/** What drawing as text needs beside the answer. */
export type TextLook = {
  readonly company: Company;
  readonly today: Day;
  readonly policies: readonly Policy[];
  /** A clause that counts today. */
  clause(id: string): Clause | undefined;
};

/** An answer as plain text, with the candidates numbered: the words are the same as in Slack. */
export function answerText(answer: Answer, look: TextLook): string {
  const { language } = answer;
  const say: Words = words[language];
  switch (answer.kind) {
    case 'found':
      return clauseText(answer.match.clause, language, look);
    case 'unsure': {
      const clauses = answer.matches.map(({ clause }) => clause);
      const delicate = sensitiveAmong(answer.matches);
      return [
        ...(delicate === undefined ? [] : [plain(say.sensitive(contactFor(delicate, language, look)))]),
        say.unsure(clauses.length),
        ...numbered(clauses, language, look),
        `  0. ${say.noneOfThese(clauses.length)}`,
        say.terminal.choose,
      ].join('\n');
    }
    case 'none': {
      if (answer.talk !== undefined) return plain(say.talk[answer.talk]);
      const { topic } = answer;
      const nearest = answer.nearest.map(({ clause }) => clause);
      const told = (text: Text): string => tell(text, language, look.company);
      const own = nearest[0]?.policy ?? look.policies[0];
      const contact = contactOf(own, language, look);
      const understood =
        topic === undefined
          ? say.none(subjects(look.policies, language, look.company))
          : topic.contact === undefined
            ? say.otherTopic(told(topic.title))
            : say.topic(told(topic.title), withoutStop(told(topic.contact)));
      return [
        plain(understood),
        ...(nearest.length === 0 ? [] : [say.nearest, ...numbered(nearest, language, look)]),
        ...(topic?.contact === undefined && contact !== '' ? [say.contact(contact)] : []),
      ].join('\n');
    }
  }
}

/** Whom a policy names; empty where there is none. */
function contactOf(policy: Policy | undefined, language: Language, { company }: TextLook): string {
  return policy === undefined ? '' : withoutStop(tell(policy.contact, language, company));
}

function contactFor(clause: Clause, wanted: Language, { company }: TextLook): string {
  const text = tell(clause.contact ?? clause.policy.contact, languageOf(clause, wanted), company);
  return withoutStop(plain(text).trim());
}

/** A clause as plain text: what Slack shows, without its markup. */
export function clauseText(clause: Clause, wanted: Language, look: TextLook): string {
  const language = languageOf(clause, wanted);
  const say = words[language];
  const told = (text: Text): string => plain(tell(text, language, look.company)).trim();
  const contact = contactFor(clause, language, look);
  const related = clause.related.flatMap((id) => look.clause(id) ?? []);
  const seeAlso = related.map(
    (each) => `${tell(each.title, languageOf(each, language), look.company)} (${each.id})`,
  );
  return [
    ...(clause.sensitive ? [plain(say.sensitive(contact))] : []),
    ...(clause.policy.status === 'draft' ? [plain(say.draft(told(clause.policy.owner)))] : []),
    `${plain(say.verdicts[clause.verdict])} ${told(clause.rule)}`,
    ...(told(clause.text) === '' ? [] : ['', told(clause.text), '']),
    ...(seeAlso.length === 0 ? [] : [`${say.seeAlso} ${seeAlso.join(', ')}.`]),
    ...(clause.sensitive ? [] : [say.contact(contact)]),
    smallLine(clause, language, look),
  ].join('\n');
}

export type TerminalOptions = {
  readonly mind: Mind;
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at it: then there is a greeting and a prompt. */
  readonly person: boolean;
};

export type Terminal = {
  /** Resolves when the conversation is over. */
  readonly done: Promise<void>;
  stop(): void;
};

/** A conversation on standard input and output: a question a line, and the answers of Slack as text. */
export function talk({ mind, input, output, person }: TerminalOptions): Terminal {
  const lines = createInterface({ input, output, terminal: person, prompt: person ? '\n> ' : '' });
  let choices: readonly Clause[] = [];
  /** Whether the choices were asked about: then none of them may be meant. */
  let asked = false;
  let language = mind.config.language;
  let answered = 0;
  let open = true;

  const write = (text: string): void => {
    if (open) output.write(text);
  };
  const stop = (): void => {
    if (!open) return;
    open = false;
    lines.close();
  };
  // Who reads along may leave first, as in `npm start | head`: then there is nothing left to say.
  output.on('error', stop);

  const done = new Promise<void>((resolve) => {
    lines.on('close', () => {
      if (open && person) write('\n');
      open = false;
      resolve();
    });
    lines.on('error', stop);
  });
  lines.on('SIGINT', stop);
  lines.on('line', (line) => {
    if (!open) return;
    const typed = line.trim();
    if (/^(?:stop|quit|exit|\/quit|\/exit|q)$/iu.test(typed)) {
      stop();
      return;
    }
    // With piped input an empty line is no question; a person who presses Enter gets the prompt again.
    if (typed !== '') write(`${!person && answered++ > 0 ? '\n' : ''}${reply(typed)}\n`);
    if (open && person) lines.prompt();
  });

  if (person) {
    const { terminal } = words[language];
    write(`${terminal.greeting(clausesToday(mind).length)}\n${terminal.hint}\n`);
    lines.prompt();
  }
  return { done, stop };

  function reply(typed: string): string {
    const look = {
      company: mind.config.company,
      today: mind.today(),
      policies: mind.policies().policies,
      clause: mind.clause,
    };
    const word = typed.toLowerCase().replace(/[.!?\s]+$/u, '');
    const { terminal, noneOfThese, askAHuman } = words[language];
    if (asked && (typed === '0' || word === noneOfThese(choices.length).toLowerCase())) {
      asked = false;
      return plain(askAHuman(contactOf(look.policies[0], language, look)));
    }
    if (/^\d{1,4}$/u.test(typed) && choices.length > 0) {
      const clause = choices[Number(typed) - 1];
      return clause === undefined
        ? terminal.noSuchNumber(choices.length)
        : clauseText(clause, language, look);
    }
    if (word === 'help' || word === 'hulp') return terminal.help.join('\n');
    if (word === 'onderwerpen' || word === 'topics') {
      asked = false;
      language = word === 'topics' ? 'en' : 'nl';
      choices = clausesToday(mind);
      if (choices.length === 0) return words[language].noTopics;
      return [words[language].topicsIntro, ...numbered(choices, language, look)].join('\n');
    }
    const named = mind.clause(word);
    if (named !== undefined) return clauseText(named, language, look);
    const answer = mind.ask(typed);
    language = answer.language;
    asked = answer.kind === 'unsure';
    choices =
      answer.kind === 'unsure'
        ? answer.matches.map(({ clause }) => clause)
        : answer.kind === 'none'
          ? answer.nearest.map(({ clause }) => clause)
          : [];
    return answerText(answer, look);
  }
}

function numbered(clauses: readonly Clause[], language: Language, look: TextLook): string[] {
  return clauses.map(
    (clause, index) => `  ${index + 1}. ${tell(clause.title, languageOf(clause, language), look.company)}`,
  );
}
