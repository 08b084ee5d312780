const linesOf = (text: string): string[] => text.trim().split(/\s*\n\s*/u);
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
const oneOf = (lines: string): string => `(?:${linesOf(lines).join('|')})`;

/** What says by itself that somebody has heard something, and asks whether it is so. */
const words = wordsIn(`
  klopt kloppen gehoord hoorde opgevangen beweert beweerde beweerd beweren gerucht geruchten verluidt schijnt zogezegd
  heard rumour rumours rumor rumors apparently supposedly`);
const phrases = linesOf(`
  is dat waar\nis het waar\nis da waar\nis dit waar\nis er waar\nof dat waar is\necht waar\nwaar of niet
  is dat juist\nis het juist\nis dat correct\njuist of niet\nis dat zo\nis het zo\nis da zo\nis dat echt zo\niets van waar\nis er iets van
  horen zeggen\nving op\nze zeggen\nmen zegt\niedereen zegt\nwordt gezegd\nwordt verteld\nwordt gefluisterd\ngaat rond\nde ronde
  weet jij of dat\nweet je of dat\nweet iemand of dat\nhoor dat\nhoor net dat
  is it true\nis that true\nis this true\nis it right\nis that right\nis that correct\nis it correct\nis that so\nis it so\nthe case that
  they say\npeople say\nword is\ntold me\ntold us\ntells me\nwas told\nany truth\nanything in it\nreally happen`);

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
