const listOf = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/u);
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
const oneOf = (lines: string): string =>
  `(?:${lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|')})`;

/** What says by itself that somebody has heard something, and asks whether it is so. */
const words = wordsIn(`
  klopt kloppen gehoord hoorde opgevangen beweert beweerde beweerd beweren gerucht geruchten verluidt schijnt zogezegd
  heard rumour rumours rumor rumors apparently supposedly`);
const phrases = listOf(`
  is dat waar, is het waar, is da waar, is dit waar, is er waar, of dat waar is, echt waar, waar of niet
  is dat juist, is het juist, is dat correct, juist of niet, is dat zo, is het zo, is da zo, is dat echt zo, iets van waar, is er iets van
  horen zeggen, ving op, ze zeggen, men zegt, iedereen zegt, wordt gezegd, wordt verteld, wordt gefluisterd, gaat rond, de ronde
  weet jij of dat, weet je of dat, weet iemand of dat, hoor dat, hoor net dat
  is it true, is that true, is this true, is it right, is that right, is that correct, is it correct, is that so, is it so, the case that
  they say, people say, word is, told me, told us, tells me, was told, any truth, anything in it, really happen`);

/** In characters. Who needs more than this tells a story, and asks about that. */
const longest = 220;

/** Whether a text, as details are looked for in it, asks whether something that was heard is so. */
export function isHearsay(text: string): boolean {
  if (text.length > longest) return false;
  const padded = ` ${text} `;
  return (
    text.split(' ').some((word) => words.has(word)) ||
    phrases.some((phrase) => padded.includes(` ${phrase} `))
  );
}

const month = oneOf(`
  januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
  january|february|march|may|june|july|august|october`);
const day = '(?:maan|dins|woens|donder|vrij|zater|mon|tues|wednes|thurs|fri|satur)da[gy]';
const period = '(?:weken|week|maand|jaar|kwartaal|zomer|winter|month|quarter|year|summer|spring)';
const date = new RegExp(
  `\\b${oneOf(`
    (?:vanaf|sinds|tegen|per) (?:nu|volgende?|vorige?|deze?|komende?|begin|eind|${month}|${day}|\\d+)
    (?:volgende?|vorige?|afgelopen|komende?|last|next) (?:${period}|${day})|binnenkort
    (?:in|on|eind|begin|half|early|late|\\d+) (?:${month}|${day})
    (?:as of|since|from|starting|by|until|before) (?:next|last|this|the|${month}|${day}|20\\d\\d)`)}\\b`,
  'u',
);

/** Whoever asks what may or must be done asks for a rule, whatever it is that they heard. */
const ofRules = wordsIn(`
  mag mg mogen moet moeten moe kan kun kunnen hoeft hoef hoeven verplicht verboden toegelaten toegestaan strafbaar wil willen zal
  zou zouden may can must should could shall will would allowed permitted forbidden banned obliged supposed ok okay need needs
  cannot cant have`);

/** Whether a text tells when something happened or is to happen, and says nothing of what may or must be done. */
export function isDatedNews(text: string): boolean {
  return date.test(text) && !text.split(' ').some((word) => ofRules.has(word));
}
