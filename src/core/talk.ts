import { isCourtesy } from './matching/question/courtesy.js';
import { fold, wordsOf } from './matching/words/fold.js';
import type { Talk } from './policy.js';

/**
 * Small talk that is recognised without any content file, because a person may say it to any bot. Only the whole
 * message counts: "hoi, mag ik dit delen?" is a question. More of it stands in `elsewhere.yml`.
 */
const lines: Readonly<Record<Exclude<Talk, 'nonsense' | 'grumble'>, string>> = {
  greeting: `hoi|hi|hallo|hello|hey|hee|heey|yo|dag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiedag|goeie dag|
    good morning|good afternoon|good evening|morning|salut|mag ik iets vragen|mag ik wat vragen|mag ik je iets vragen|mag ik u iets vragen|
    kan ik iets vragen|ik wil iets vragen|can i ask something|can i ask you something|hallo daar|hoi hoi|hi there|hello there|is daar iemand|
    anybody there|are you there|ben je daar`,
  thanks: `dank|dank je|dank je wel|dankje|dankjewel|dank u|dank u wel|bedankt|hartelijk dank|merci|thanks|thank you|thx|
    many thanks|thanks a lot|super bedankt|top bedankt|top|super|fijn|mooi|helder|duidelijk|ok|oke|okay|prima|great|
    perfect|clear|got it|begrepen|goed om te weten`,
  goodbye: `doei|dag dag|tot ziens|tot morgen|tot later|tot straks|tot volgende week|fijne dag|fijne dag nog|fijn weekend|bye|goodbye|see you|see you later|
    have a nice day|ciao|houdoe|de groeten|groetjes`,
  identity: `wie ben jij|wie ben je|wat ben jij|wat ben je|ben jij een robot|ben je een robot|ben je een bot|ben jij een mens|
    ben je ai|ben jij ai|is dit ai|is dit een ai|wie zit hier|who are you|what are you|are you a bot|are you a robot|
    are you human|are you ai|is this ai|are you chatgpt|ben jij chatgpt|hoe heet je|hoe heet jij|whats your name|
    bewaar je mijn vragen|bewaar jij mijn vragen|bewaar je mijn vraag|bewaar je wat ik vraag|sla je mijn vragen op|worden mijn vragen bewaard|
    wordt mijn vraag bewaard|wordt bewaard wat ik vraag|wordt bewaard wie wat vraagt|wie ziet wat ik vraag|wie leest mijn vragen|
    kan mijn baas zien wat ik vraag|kan hr zien wat ik vraag|is dit anoniem|ben ik anoniem|is dit vertrouwelijk|
    do you store my questions|do you save my questions|do you keep my questions|are my questions stored|are my questions saved|
    who sees what i ask|who can see what i ask|can my boss see what i ask|is this anonymous|am i anonymous|is this confidential`,
  help: `help|help me|help me even|help mij|kun je me helpen|kan je me helpen|kunt u me helpen|can you help me|
    hulp|info|uitleg|menu|start|wat kun je|wat kan je|wat kun jij|wat kan ik vragen|wat kan ik je vragen|wat kan ik hier vragen|
    welke vragen kan ik stellen|welke vragen kan ik je stellen|what questions can i ask|
    hoe werkt dit|hoe werk je|hoe werk jij|what can you do|what can i ask|how does this work|how do you work`,
  laughter: 'haha|hahaha|hihi|lol|lmao|grappig|hehe',
};

const talkOf: ReadonlyMap<string, Talk> = new Map(
  Object.entries(lines).flatMap(([talk, all]) =>
    all.split('|').map((line): [string, Talk] => [wordsOf(line).join(' '), talk as Talk]),
  ),
);

/** The kind of small talk that a whole message is; `nonsense` for one without a single letter or digit. */
export function talkIn(message: string): Talk | undefined {
  const words = wordsOf(message);
  if (words.length === 0) return /[\p{L}\p{N}]/u.test(fold(message)) ? undefined : 'nonsense';
  return talkOf.get(words.join(' '));
}

const thanking: ReadonlySet<string> = new Set(
  'bedankt dank dankjewel dankje merci thanks thank thx'.split(' '),
);

/** The kind of small talk that a message of courtesy alone is: "Goedemorgen Els, ik had een vraagje." */
export function courtesyIn(message: string): Talk | undefined {
  if (!isCourtesy(message)) return undefined;
  return wordsOf(message).some((word) => thanking.has(word)) ? 'thanks' : 'greeting';
}
