import { wordsOf } from './matching/words/fold.js';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Frequent words of one language that the other doesn't have. */
const tellingWords: Record<Language, ReadonlySet<string>> = {
  nl: set(`aan alle als alvast anders ben bent bij daar dan dat de deze dit doe doen door dus een eens eigenlijk elke en
    er erg even ga gaan gaat geen geldt gewoon graag hebben heb heeft het hem hoe hij hier ik iemand iets ja je jij
    jouw jullie kan kon kun kunnen maar mag me mee meer met mij mijn moet moeten mogen na naar niet nog nou nu of om
    omdat ons onze ook op over pas te toch tot uit uw van vanuit via voor waar waarom wanneer wat we weer wel welke
    werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zou zijn mn zn ff idd ge gij da nie kunde moogde ne den
    mijne wnr gwn collega collegas bedrijf werk baas klant klanten vraag vragen mogelijk hoi hallo bedankt goedemorgen
    zaak leidinggevende toegestaan verboden plaatsen zetten delen gebruiken sturen foto fotos beleid`),
  en: set(`a about after all allowed am an and any are as be because been but by can could did do does for from get got
    had has have how i if it its just let like may me my need no not now of on or our out over please post she should so some
    something that the their them then there these they thing this those to up us want was were what when where which
    who whom why will with would you your the hi hello thanks thank boss colleague customer employee work company
    someone anyone posting share sharing make use using photo policy whats dont cant im`),
};

/** Frequent words of other languages; a person who writes one of these is more likely to read English than Dutch. */
const foreignWords =
  set(`ich nicht und ist das der ein eine kann darf wie mit auf auch bei fur sind haben wir mein je ne
  pas est les des une dans pour avec que qui puis vous nous mon sur los las una puedo como para con por mi esta que es
  czy moge jak nie jest sie na moj dla co ben bir icin nasil ve bu mi posso come il che per con sono mio della uma nao
  posso meu voce`);

/**
 * The language of most of a question's words; `undefined` when they don't tell. Questions in a third language count
 * as English, for that is what most who ask in one can read.
 */
export function languageOfText(text: string): Language | undefined {
  const words = wordsOf(text);
  let dutch = 0;
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    const isDutch = tellingWords.nl.has(word);
    const isEnglish = tellingWords.en.has(word);
    // A word of both languages says nothing: me, over, of.
    if (isDutch && !isEnglish) dutch++;
    if (isEnglish && !isDutch) english++;
    if (foreignWords.has(word) && !isDutch && !isEnglish) foreign++;
    // Sounds that are written so in one language only.
    if (!isEnglish && /ij|aa|uu|sch|eeu|oei|ieuw|[^a]uis/u.test(word)) dutch += 0.5;
    if (!isDutch && /^th(?!ui|ee|em)|ough|tion|[^i]sh|wh|ck$/u.test(word)) english += 0.5;
  }
  if (
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Han}\p{Script=Hebrew}\p{Script=Devanagari}]/u.test(
      text,
    )
  )
    foreign += 3;
  if (foreign > dutch + english) return 'en';
  if (dutch === english) return undefined;
  return dutch > english ? 'nl' : 'en';
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
