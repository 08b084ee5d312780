import { type Answer, type AnswerOptions, decide } from './answer.js';
import { makeCompanyReader } from './company-names.js';
import type { Language } from './language.js';
import { type Matcher, makeMatcher } from './matching/match.js';
import { buildModel, type Model } from './matching/model.js';
import { withoutCourtesy } from './matching/question/courtesy.js';
import { makeLanguageGuesser } from './matching/reading/guess-language.js';
import { maxQuestionLength } from './matching/words/fold.js';
import { placeIn } from './matching/words/sorted.js';
import { listOf } from './packed-texts.js';
import type { Day, Policies, Talk } from './policy.js';
import { questionsIn } from './questions-in.js';
import { courtesyIn, talkIn } from './talk.js';

/** Answers a question on a day. The same question, day and policies always give the same answer. */
export type Answerer = {
  (question: string, day: Day): Answer;
  /** The ranking on which the answer rests, to explain or to score it. */
  readonly match: Matcher;
};

/** A word that stands so often in the policies means something there, even where it is part of the company's name too. */
const ordinary = 10;

/** A message as the matcher gets it, what was left out, and the language it is in. */
type Read = { readonly question: string; readonly courtesy: readonly string[]; readonly language: Language };

/**
 * @param fallback the language of the reply when the question doesn't show one
 * @param model of these same policies; worked out here when it isn't given, which may take seconds
 * @param companyNames what people call the company
 */
export function makeAnswerer(
  policies: Policies,
  fallback: Language,
  model: Model = buildModel(policies),
  companyNames: readonly string[] = [],
): Answerer {
  const match = makeMatcher(policies, model);
  const guess = makeLanguageGuesser(model.parts.map(({ leanings }) => leanings));
  const hasCourtesy = model.parts.every(({ steps }) => steps.courtesy);
  // Taken out of the model, which would stay in memory as a whole.
  const vocabularies = model.parts.map(({ analyser: { words, counts } }) => ({
    words: listOf(words),
    counts,
  }));
  const withoutNames = makeCompanyReader(companyNames, (word) =>
    vocabularies.some(({ words, counts }) => (counts[placeIn(words, word)] ?? 0) >= ordinary),
  );
  const read = (message: string): Read => {
    const whole = message.slice(0, maxQuestionLength);
    const { rest, courtesy } = hasCourtesy ? withoutCourtesy(whole) : { rest: whole, courtesy: [] };
    const language = guess(rest) ?? guess(whole) ?? fallback;
    return { question: withoutNames(rest, language), courtesy, language };
  };
  const ask = (message: string, day: Day): Answer => {
    const { question, language } = read(message);
    const talk = talkIn(message);
    if (talk !== undefined) return smallTalk(talk, language);
    const options = { language, day };
    const answer = offerAll(questionsIn(question), options, match) ?? decide(match(question), options);
    const courtesy = isRecognised(answer) ? undefined : courtesyIn(message);
    return courtesy === undefined ? answer : smallTalk(courtesy, language);
  };
  return Object.assign(ask, {
    match(message: string) {
      const { question, courtesy } = read(message);
      return { ...match(question), courtesy };
    },
  });
}

function smallTalk(talk: Talk, language: Language): Answer {
  return { kind: 'none', language, why: `small talk: ${talk}`, nearest: [], talk };
}

/** Whether it is known what a message is about. */
function isRecognised(answer: Answer): boolean {
  return answer.kind === 'found' || (answer.kind === 'none' && answer.topic !== undefined);
}

/** When questions in a row have different clauses for an answer, all of these are offered; else undefined. */
function offerAll(questions: readonly string[], options: AnswerOptions, match: Matcher): Answer | undefined {
  const found = questions.flatMap((question) => {
    const answer = decide(match(question), options);
    return answer.kind === 'found' ? [{ question, match: answer.match }] : [];
  });
  const clauses = new Set(found.map((each) => each.match.clause));
  if (clauses.size < 2 || clauses.size < questions.length) return undefined;
  return {
    kind: 'unsure',
    language: options.language,
    why: `questions in a row: ${found.map((each) => `"${each.question}" ${each.match.clause.id}`).join(', ')}`,
    matches: found.map((each) => each.match),
  };
}
