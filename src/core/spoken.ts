/**
 * How people write as they speak, and the written word for it: Flemish forms, chat shorthand, words run together.
 * These belong to the language and to no subject; what means the same within one policy stands in its `words`.
 */
const forms: Readonly<Record<string, string>> = {
  // Flemish and other spoken Dutch
  ge: 'je', gij: 'je', gijle: 'jullie', ulle: 'jullie', da: 'dat', wa: 'wat', nie: 'niet', ni: 'niet', kunde: 'kun je',
  moogde: 'mag je', moete: 'moet je', moetk: 'moet ik', hebde: 'heb je', zijde: 'ben je', gade: 'ga je', doede: 'doe je',
  wilde: 'wil je', ziede: 'zie je', weetde: 'weet je', krijgde: 'krijg je', ne: 'een', nen: 'een', den: 'de',
  mijne: 'mijn', mijnen: 'mijn', zijne: 'zijn', onzen: 'onze', uwe: 'jouw', uwen: 'jouw', efkes: 'even', effe: 'even',
  effen: 'even', effekes: 'even', seffens: 'straks', precies: 'precies', plezant: 'leuk', bureau: 'kantoor',
  goesting: 'zin', allez: '', amai: '', kik: 'ik', ikke: 'ik', zitte: 'zitten', goe: 'goed', ma: 'maar', iet: 'iets',
  niks: 'niets', wijle: 'wij', zulle: '', hé: '', eh: '', he: '', tis: 'het is', tgaat: 'het gaat', keer: 'keer',
  // Chat shorthand
  ff: 'even', idd: 'inderdaad', mn: 'mijn', m: 'mijn', zn: 'zijn', vd: 'van de', vh: 'van het', t: 'het', n: 'een',
  wnr: 'wanneer', gwn: 'gewoon', wrm: 'waarom', iig: 'in ieder geval', bv: 'bijvoorbeeld', bvb: 'bijvoorbeeld',
  ivm: 'in verband met', mbt: 'met betrekking tot', tov: 'ten opzichte van', aub: 'alsjeblieft', ajb: 'alsjeblieft',
  mss: 'misschien', egt: 'echt', wrk: 'werk', tog: 'toch', ofzo: '', enzo: '', jwz: '', iemnd: 'iemand', vr: 'voor',
  vor: 'voor', ni3t: 'niet', nr: 'naar', zoon: 'zo een', doetet: 'doet het', doetut: 'doet het', doettie: 'doet hij',
  hoevl: 'hoeveel', hvl: 'hoeveel', watis: 'wat is', magik: 'mag ik', kanik: 'kan ik', isdat: 'is dat', sm: 'social media',
  socials: 'social media', socmed: 'social media', smedia: 'social media',
  // English shorthand
  u: 'u', ur: 'your', pls: 'please', plz: 'please', thx: 'thanks', ppl: 'people', bc: 'because', cuz: 'because',
  dont: 'do not', doesnt: 'does not', cant: 'can not', wont: 'will not', isnt: 'is not', whats: 'what is',
  gonna: 'going to', wanna: 'want to', im: 'i am', ive: 'i have', id: 'id', ima: 'i am', tho: 'though', w: 'with',
};

const written: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(forms).map(([spoken, word]) => [spoken, word === '' ? [] : word.split(' ')]),
);

/** The written words for a word as people type it; undefined when it is written as it should be. */
export function writtenForm(word: string): readonly string[] | undefined {
  return written.get(word);
}
