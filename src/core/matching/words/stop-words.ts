/**
 * Words that say little about the subject of a question. They count a little, never nothing: "who" tells
 * "whom do I tell" from "may I tell".
 */
const dutch = `
aan al alle allemaal als alvast anders bij ben bent binnen buiten daar dan dat de deze die dit doe doen door dus echt
een eens eigenlijk elk en er eraan erg ergens even ga gaan gaat geen gewoon graag had hadden heb hebben hebt heeft heel
het hem hen hier hij hoe hoor hun iemand iets ik in is ja je jij jou jouw jullie kan kon kun kunnen kunt langs maar
mag me mee meer men met mij mijn moet moeten moest mogen na naar niet niets nog nou nu of om omdat ons onze ook op over
paar per pas precies soms steeds te tegen tegenwoordig toch toen tot tussen u uit uw van vanuit via voor vooral waar
waarom wanneer want waren was wat we weer wel welk welke werd wie wij wil willen wilt worden wordt zal ze zelf zich zij
zijn zo zoiets zou zouden sowieso ooit nooit altijd hallo hoi hey goedemorgen alstublieft alsjeblieft svp dank bedankt`;

const english = `
a about after all also always am an and any are as at be because been being but by can could did do does doing down
each else ever every for from get gets got had has have having he her here him his how i if im in into is it its ive
just let like lot many may me might more much must my need no nor not now of off ok okay on once one only or other our
out over own please pls quite really same shall she should so some something somebody someone still such than that
thats the their them then there these they thing this those through to too under up us very was we were what when where
whether which while who whom whose why will with would yet you your yours`;

export const stopWords: ReadonlySet<string> = new Set(`${dutch} ${english}`.trim().split(/\s+/u));

/** Words that begin the asking part of a question, in both languages. */
export const askingWords: ReadonlySet<string> = new Set(
  `mag mogen moet moeten kan kunnen kun kunt wie wat waar waarom wanneer hoe welke hoeveel is zijn geldt valt ben wil
  can may must should do does is are what who whom where why when how which could am will would`
    .trim()
    .split(/\s+/u),
);
