import type { Clause } from '../../policy.js';
import { readWords } from '../words/read-words.js';
import { isDatedNews, isHearsay } from './hearsay.js';

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

const span = oneOf(`
  uur uren dag dagen werkdag werkdagen week weken maand maanden jaar jaren minuut minuten kwartier
  hours? days? weeks? months? years? minutes?`);
const several = oneOf(`
  \\d+ twee drie vier vijf zes zeven acht negen tien elf twaalf veertien twintig dertig
  two three four five six seven eight nine ten eleven twelve fourteen twenty thirty`);
const tool = oneOf(`
  tools? software programma programmas systeem systemen filter pakket licenties? program system platform
  leverancier provider server vpn firewall`);
const paper = oneOf(`
  templates? sjabloon sjablonen formulier formulieren form checklist kalender calendar contentkalender planning
  handleiding stappenplan draaiboek brochure folder poster cursus cursussen training trainingen opleiding workshop webinar
  elearning courses? quiz toets examen vertaling translation pdf app`);
const course = oneOf('cursus cursussen training trainingen opleiding workshop webinar elearning courses?');
const tongue = oneOf(`
  pools engels frans duits turks arabisch spaans roemeens oekraiens italiaans portugees polish english french german turkish
  arabic spanish romanian ukrainian italian portuguese`);
/** What may follow "hoeveel" where no number of things is asked for: "hoeveel mogen we zeggen", or one of times. */
const notCounted = oneOf(`is mogen moeten kunnen zijn hebben keren times ${span}`);
/** Up to four: V8 writes out repetitions of three and fewer one by one, which takes it 20 ms at the first question. */
const someWords = '(?: [a-z]+){0,4}';

const whole = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'u');

const never = /(?!)/u;

/** Whether a text, as `plain` gives it, has something: a pattern, or what works like one. */
type Test = Pick<RegExp, 'test'>;
type Tests = { readonly asked: Test; readonly heard?: Test; readonly given: Test };

/**
 * How one asks for each detail, how one asks whether one has heard right about it, and what stands in a clause that gives
 * it.
 */
const details = {
  'how long or how often': {
    asked: whole(
      'hoe ?lang',
      'hoe (?:vaak|dikwijls|snel)',
      `(?:na|binnen|om de|voor|tot) hoeveel ${span}`,
      `hoeveel (?:tijd|keer|keren|${span})`,
      '(?:sinds|vanaf|tegen) wanneer',
      // One of two: on the same day, or not before a week has gone by?
      `(?:(?:de)?zelfde dag|vandaag nog)${someWords} of`,
      `of${someWords} (?:een|${several}) ${span}(?: of langer| duren| wachten)?$`,
      `(?:een|${several}) ${span} (?:bewaren|bijhouden|wachten|blijven)${someWords} of (?:langer|korter|meer|minder)`,
      `same day${someWords} or`,
      `or${someWords} (?:a|an|one|${several}) ${span}$`,
      'how (?:long|often|soon|fast|quickly)',
      `how (?:many|much) (?:times?|${span})`,
      'since when',
      '(?:om |tot |vanaf |van )?hoe laat(?! (?:ik|je|we))',
      'what time',
    ),
    // "Klopt het dat dat elke 90 dagen moet?" asks whether it is 90.
    heard: whole(`${several} (?:[a-z]+ )?${span}`),
    given: whole(
      `(?:een|half|one|${several}) ${span}`,
      // 26 vakantiedagen, twaalf volle maanden, 26 holiday days
      `${several} (?:[a-z]+ )?[a-z]*${span}`,
      '(?:elke?|iedere?|every) (?:dag|week|maand|jaar|day|month|year)',
      'jaarlijks|yearly|meteen|direct|onmiddellijk|zo snel|at once|immediately|right away|as soon',
      'kort|kortdurend|briefly|short|blijf|blijft|blijven|altijd|always',
    ),
  },
  'how many': {
    // In its last part, at the beginning: "hoeveel bedden we hebben, mag ik dat zeggen?" asks for no number.
    asked: new RegExp(
      `(?:^|[.] )(?:(?:en|maar|met|and|but) )?(?:hoeveel|how many) (?!${notCounted}\\b)[a-z]+(?:en|s)\\b[^.]*[. ]*$`,
      'u',
    ),
    given: whole(several, `(?:een|half|halve|one) ${span}`),
  },
  'what it costs': {
    asked: whole(
      '(?:wat|hoeveel) (?:kost|kosten|bedraagt)',
      'wie betaalt',
      `(?:betaal|betalen) (?:ik|we|wij)${someWords} of`,
      `(?:word|wordt|worden)${someWords} (?:vergoed|terugbetaald)`,
      `(?:vergoedt|vergoeden|betaalt)${someWords} (?:bedrijf|firma|baas|werkgever|zaak|kantoor)`,
      `(?:bedrijf|firma|baas|werkgever|zaak|kantoor)${someWords} (?:of ik )?(?:betaalt|vergoedt)`,
      'uit eigen zak',
      `(?:do|must|should) i pay${someWords} myself`,
      `(?:is|are|get|be)${someWords} reimbursed`,
      'wie draait op voor (?:(?:de|het|een|die) )?(?:kosten|rekening|boete|schade)',
      'betaalt (?:(?:de|mijn|ons|onze|het) )?(?:baas|werkgever|bedrijf|firma|zaak)',
      'welke? budget|hoeveel (?:geld|euro|budget|krijg)|hoe hoog is',
      'dagtarief|uurtarief|uurloon',
      'wat krijg ik (?:ervoor|betaald)',
      `krijg(?:en|t)? (?:ik|je|we|wij|men)${someWords} iets voor`,
      `(?:is|staat|krijg)${someWords} (?:een|e?n) (?:beloning|bonus|premie|cadeaubon)`,
      `krijg(?:en|t)? (?:ik|je|we|wij|men)${someWords} (?:bonus|premie|prime|vergoeding|toeslag|toelage|compensatie)`,
      `(?:hoeveel (?:mag|kan|mogen|kunnen)|how much (?:may|can|should)) (?:ik|je|we|wij|i|you|we)${someWords} (?:uitgeven|besteden|spend)`,
      `(?:is|are) there${someWords} (?:reward|bonus|incentive)s?`,
      'who pays|what budget',
      'how much (?:money|budget|do i get)',
      '(?:what|how much) (?:does|do|is|are)(?: [a-z]+){0,5} (?:cost|pay|paid)',
    ),
    heard: whole('\\d+ (?:euro|eur|euros|dollars?|pounds?|pond)', 'doorbetaald'),
    given:
      /budget|kost|betaal|vergoed|price|cost|\bpa(?:y|id)|\bfee|bonus|\bgeld\b|euro|money|beloning|reward/u,
  },
  'which tool': {
    asked: whole(
      `(?:welke?|which|what) (?:[a-z]+ )?${tool}`,
      `(?:welke?|which|what) (?:merk|brand|make|versie|version) (?:van|of)?${someWords} ${tool}`,
      `(?:hoe (?:heet|noemt)|naam van) (?:de|het|dat|die)(?: [a-z]+)?(?: [a-z]+)? ${tool}`,
      `name of the(?: [a-z]+)?(?: [a-z]+)? ${tool}`,
    ),
    given: /tool|software|programma|syste+m/u,
  },
  'a form or a course': {
    asked: whole(
      `(?:is|zijn|bestaat|bestaan|komt|hebben|hebt|heeft) (?:er|daar|we|wij|je|jullie|u|hr|marketing|it)${someWords} (?:een|e|n|ergens|soort|vaste)${someWords} ${paper}`,
      `(?:(?:is|are) there|do we have) (?:an?|any)${someWords} ${paper}`,
      `waar (?:vind|staat|haal|krijg|kan) (?:ik )?(?:de|het|een|die|dat)${someWords} ${paper}`,
      `where (?:can|do) i (?:find|get) (?:the|a)${someWords} ${paper}`,
      `(?:krijg|krijgen|volg|volgen) (?:ik|we|wij) (?:een|de)${someWords} ${paper}`,
      `(?:geeft|geven|biedt|bieden|organiseert|organiseren)${someWords} (?:een|e?n|de)${someWords} ${course}`,
    ),
    given: whole(paper),
  },
  'an appeal': {
    asked: whole(
      '(?:in )?beroep (?:gaan|aantekenen|instellen)',
      'bezwaar (?:maken|indienen|aantekenen)',
      `(?:waar|hoe|kan|mag)${someWords} (?:aanvechten|bezwaar|beroep)`,
      '(?:can|how|where)(?: do| can)? i appeal',
      'contest (?:the|this|that) decision',
    ),
    given: /beroep (?:gaan|aan|in)|bezwaar|appeal|objection/u,
  },
  'in another language': {
    asked: whole(
      `(?:in|naar) (?:het )?${tongue}`,
      `${tongue}(?:talige)? (?:versie|vertaling|version|translation)`,
      '(?:welke|which|what|andere?|een|another|vaste) (?:taal|talen|languages?)',
    ),
    given: /vertal|translat|\btaal|\btalen|language|engels|english|dutch|nederlands/u,
  },
  'what happened or is to happen': {
    asked: never,
    heard: { test: isDatedNews },
    // A policy holds rules, not news.
    given: never,
  },
  'who by name': {
    asked: whole(
      `wie (?:ondertekende|heeft${someWords} (?:ondertekend|getekend|geschreven|opgesteld|bedacht))`,
      'wie zit(?:ten)? (?:er )?in',
      'who (?:signed|wrote|drafted|sits)',
    ),
    // A policy names functions, not people.
    given: never,
  },
} satisfies Record<string, Tests>;

/** A detail that questions ask for in so many words, and that a clause either gives or doesn't. */
export type Detail = keyof typeof details;

const names = Object.keys(details) as Detail[];

/** The words of a text in their written form, with a stop between its sentences and their parts. */
function plain(text: string): string {
  const parts = text.split(/[.,;:!?\n]+/u);
  return parts.map((part) => readWords(part, { spoken: true }).join(' ')).join(' . ');
}

/**
 * The details that a question asks for.
 *
 * @param asMeant its words with misspelt ones put right, if there are any
 */
export function detailsAsked(question: string, asMeant: readonly string[] = []): readonly Detail[] {
  const texts = [plain(question), ...(asMeant.length === 0 ? [] : [asMeant.join(' ')])];
  const heard = texts.filter(isHearsay);
  return names.filter((detail) => {
    const tests: Tests = details[detail];
    return texts.some((text) => tests.asked.test(text)) || heard.some((text) => tests.heard?.test(text));
  });
}

/**
 * Whether a clause says anything of a detail, in any language.
 *
 * @param wording the clause's wording that is most like the question: where that asks for the detail as well, whoever
 *   wrote it means that the clause answers it
 */
export function gives(clause: Clause, detail: Detail, wording: string | undefined): boolean {
  if (wording !== undefined && detailsAsked(wording).includes(detail)) return true;
  const text = plain(
    [clause.title, clause.rule, clause.text].flatMap((one) => Object.values(one)).join('\n'),
  );
  return details[detail].given.test(text);
}
