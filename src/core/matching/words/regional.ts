import { french } from './french.js';

/**
 * How people type everyday words where they write as they speak in their region, from West Flanders to Groningen: the written
 * word or words, and the forms that are read as it. None is a word of Dutch or English by itself. Other words that are spelt by
 * ear are known by their sound (sound.ts).
 */
const regional = `
aan: aon oan
aan het: aant
aanvraag: aanvroag
achter: achtur
afspraak: afsproak
allemaal: allemaol allemoal amaol ammaal amoal
alles: allus alns
als het: alst
als hij: alsem assie
als ik: alsk assik
als je: agge alsge
als ze: azze
alsjeblieft: asjeblief asjeblieft
alstublieft: asteblief asteblieft astublief astublieft
altijd: aaltied altied altiet altij
antwoorden: antwoordn
avond: aovend oavend oavond
baas: baos
bedoelen: bedoeln
beetje: bietje bietsje
begrijpen: begriepe begrijpn
bellen: belln
ben ik: bennik
ben je: bist
ben jij: zeddegij zijdegij
beneden: beneje
bericht: berich
berichten: berichtn
berichtje: berichie berichje
betaal: betoal
betalen: betaole betoale betoalen betoaln
bij: bie biej
bijna: bekan bekanst biena bienoa
blij: bliej
blijven: blieve blieven blievn blijvn
boven: boaven bovn
brengen: brengn
broer: bruur
buiten: buitn
collega: colegga kollega
computer: kompjoeter
daar: daaro daarzo daor doar
daarbij: doarbie
daarin: doarin
daarmee: doarmit
daarna: doarnoa
daarom: daorum doarum
daarvan: doarvan
daarvoor: doarveur
dadelijk: dalijk
dank je: dankje
dank u: danku
dat hij: datem dattem dattie
dat ik: dattik
dat is niet: dasnie
dat je: dagge datge
dat we: dawe
dat ze: dazze
de: dn
de ander: dander
de eerste: deerste
delen: deeln
denken: denkn peize peizen
deze: dezen dizze
doen: doun
doet: deit duut
doet hij: doetem doetie
doordat: doorda
doorgaan: deurgaon
doorsturen: deursturen
duidelijk: duidelek duideluk duudelik
echt: ech
een: unne unnen
een keer: nekeer nekjir
eerlijk: eerlek
eerst: ierst
eerste: ierste
eigen: eign
eigenlijk: eigelik eigeluk eigenlek
eindelijk: eindelek eindelik eindeluk
elkaar: mekaor
erg: erreg errug
ergens: ievers ieverst urgens
eten: eetn etn
even: effies
factuur: faktuur
filmpje: filmpie
foto: fotoo
foutje: foutsje
ga je: gaade gaje gaode
gaan: gaon goan
gaan we: gaanwe
gaat: gaot
gaat hij: gaatem gaatie
gebruik: gebruuk
gebruiken: gebruikn gebruukn
gedaan: gedaon gedoan
geen: geeneen geine genne gien giene ginne ginnen
gegaan: gegaon gegoan
gehad: ghad
gekomen: gekomn
gekregen: gekregn
geld: doekoe
gelijk: gelaik geliek
geloven: geleuve
gemaakt: gemaokt gemoakt
gemakkelijk: gemakkelek
genoeg: genog
geschreven: geschrevn
geven: geevn
gevraagd: gevraogd gevroagd
geweest: gewees gewiest
gewoon: gewoan
gezegd: gezeed gezeid
gezien: gezeen
gisteren: gistern
goedemorgen: mogge
goedenavond: goeienavond
goedendag: goeiendag
graag: graog groag
groot: groat
haar: heuren
had ik: haddik
had je: hajje
hadden: haddn
halen: hoale hoalen
half: alf
handig: andig
heb ik: hebbekik hebbik
heb je: hejje
heb jij: hebdegij heddegij
hebben: ebbe hebbn hubbe
heeft: eeft
heeft hij: hebbie heeftem
heel: heul
helemaal: elemaal elemoal helemoal
help: elp
helpen: elpn helpn
hen: hulder
het: ut
het gaat: tga
het komt: tkomt
het lukt: tlukt
het was: twas
het werkt: twerkt
het zal: tzal
het zou: tzou
hier: hiero hierzo ier
hierbij: hierbie
hiermee: hiermit
hiervoor: hierveur
hoe: hoo oe
hoe gaat het: fakka
hoe laat: hoelaot
hoeveel: hoeveul oeveel wieveul
houden: houe
huis: hus huus osso
iedereen: edderein elkendeen iederein
iemand: iemant iemes iemus
ik: ekik ich iech
ik bel: kbel
ik ben: kzijn
ik blijf: kblijf
ik denk: kpeis
ik geef: kgeef
ik heb: keb
ik hoop: khoop
ik kom: kkom
ik maak: kmaak
ik probeer: kprobeer
ik schrijf: kschrijf
ik sta: ksta
ik stuur: kstuur
ik versta: kversta
ik wacht: kwacht
ik was: kwas
ik werk: kwerk
ik zal: kzal
ik zeg: kzeg
ik zet: kzet
ik zoek: kzoek
inloggen: inloggn
installeren: installeern
is dat: isda
is er: isser
is het: isset
is hij: issie
ja: jaak jah jao jaoh joa joah
ja maar: jamaar
jaar: jaor joar
jawel: bajaat
jij: geej gie
jongens: jongus
jou: dich diech
jouw: joen oew
juist: juust
jullie: gieder gijlie gillie gollie gulder gullie gunder jelui
kaart: kaort koart
kamer: koamer
kan hij: kannem
kan ik: kannekik kannik
kan je: kanje
kan niet: kannie
kantoor: buro
kiezen: kiezn
kijk: kaik
kijken: kiekn kijkn
kind: kiend
kinderen: kiender
klaar: klaor kloar
klanten: klantn
klein: klain kleen
kleine: klene
klikken: klikkn
kom je: komde
komen: komme komn
komt: kump kumt
komt hij: komtem komtie
kon ik: konnik
kopen: koopn
koud: kaod koald
krijgen: kriege kriegen kriegn krijgn
krijgt: kriegt
kun je: kuj
kun jij: kundegij
kunnen we: kunnewe
kwaad: kwaod kwoad
laat: laot loat
laatste: laotste loatste
laten: laote laoten loate loaten loatn
later: laoter loater
leren: leern
lezen: leezn
liggen: liggn
lijken: lieken
lijkt: liekt
loopt: lupt
loopt hij: looptie
lopen: loopn
maak: maok moak
maakt: maokt moakt
maand: maond moand
maandag: maondag moandag
maar: maor moar
mag ik: maggik
mag je: magje
mag jij: moogdegij
maken: maakn maoken moaken moakn
makkelijk: makkelik makkeluk
materiaal: matriaal
meer: mear
meisje: meissie
melk: melluk
mensen: mensn miense minsen
meteen: metteen mitain
middag: middeg
mij: mich miech
mijn: mien miene mienen mun
minder: minner
minuten: minuutn
misschien: meschien mischien misschin missien
moeilijk: moeilek moeilik moeluk
moesten: moestn
moet hij: moetem moettie mottie
moet ik: moetekik moettik mottik
moet je: mojje
moeten: moetn mutn
moeten we: mottewe
mogelijk: meugelijk mogelek
mogen: magge maggen meuge meugen
morgen: morgn murge
naam: naom noam
naar: naor noar
naar huis: noahuus
naast: naost neffe neffens noast
nacht: nach
natuurlijk: natuurlek natuurlik natuurluk tuurlijk
nee: neej neeje
nemen: nemn
nergens: nargens nievers nieverst
niemand: niemant niemes
niet: nait nich
niet meer: nemie niemeer niemer nimeer nimmir
niets: nieks
nieuw: nief niew nij
nieuwe: nieve niewe nije
nooit: noeit noit
nu: noe
om: oem
omdat: omdet umda umdat
ons: oes oons
onze: oeze oonze
ook: ouk
ook niet: ooknie
op het: ipt
opslaan: opslaon opsloan
oud: oald oold
oude: aolde
over: euver oaver
pakken: pakkn
plaats: plaots ploats
posten: postn
praat: praot proat
praten: praote praoten proate proaten
precies: presies
proberen: probeern
reageren: reageern
rijden: rieje
samen: tegare
schrijf: schrief
schrijft: schrieft
schrijven: schrieve schrieven schrievn schrijvn
slaan: slaon sloan
slapen: sloape sloapen
sluiten: sluitn
staan: staon stoan
staat: staot steit
staat hij: staatie
stoppen: stoppn
straat: straot stroat
straks: straoks stroaks
sturen: stuurn
taal: taol toal
te veel: teveul
tegen: tegn
telefoon: telefoan tillefon tillefoon
terug: teruk trug
thuis: thoes thuus tuis
toch: toh
toen: toun
tot ziens: houdoe
totdat: totda
tussen: tusse tussn
twee: twie
uit: oet uut
vaak: voak
van het: vant
vanavond: vanavend vanoavend
vandaag: fandaag vandaog vandoag vandoage vundaag
veel: veul veule
veranderen: verandern
vergadering: vergoadering
vergeten: vergeetn
verhaal: verhaol verhoal
verkopen: verkoopn
verstaan: verstaon verstoan
verwijderen: verwijdern
vinden: vindn
volk: vollek volluk
vooral: veural
voordat: veurdat
vraag: vraog vroag
vraagt: vroagt
vragen: vraoge vraogen vroage vroagen vroagn
vriend: mattie vrind
vrienden: vrinde
waar: waor woar
waarbij: woarbie
waarin: woarin
waarmee: woarmee woarmit
waarom: waaroem waorom waorum woarom woarum worrum worum
waarop: woarop
waarschijnlijk: waarschijnluk
waarvan: woarvan
waarvoor: woarveur woarvoor
wachten: wachtn
wanneer: wannear wanneir
waren: woare woaren woarn
was hij: wassie
was ik: wassik
wat: wadde wah wuk
wat hij: wattie
water: waoter woater
weet hij: weetie
weet ik: weettik
weet je: weje
weet niet: weetnie
welk: wellek
werk: waark wark weirk werrek werruk wirk
werken: warken werkn wirken
weten: weetn wetn
wij: wiej wulder wullie
wil hij: wiltem wiltie
wil ik: willik
wil je: wilje
wil jij: wildegij
willen: willn
worden: wordn worre
zaak: zaok zoak
zal hij: zalem
zal ik: zallekik zallik
zaterdag: zaoterdag zoaterdag
zeggen: zeggn
zegt hij: zegtie
zei hij: zeitie
zeker: seker
zelf: zellef zelve
zetten: zetn zettn
zie je: zieje
zij: hullie zai ziej zulder
zijn: zun
zitten: zittn
zoals: zoas
zodat: zoda
zoeken: zoekn
zonder: zunder
zou je: zodde zoude
zou jij: zoudegij
zouden: zouwe zouwen
zoveel: zoeveul zoveul
zul je: zulde
zullen: zulln
zullen we: zullewe
zwaar: zwaor zwoar
`;

/** Each form with what is written for it: those above, and French words. */
export function regionalForms(): (readonly [form: string, written: string])[] {
  return `${regional}${french}`.split('\n').flatMap((line) => {
    const [written = '', forms = ''] = line.split(': ');
    return forms.split(' ').flatMap((form) => (form === '' ? [] : [[form, written] as const]));
  });
}
