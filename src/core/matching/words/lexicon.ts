/**
 * A small general lexicon, Dutch and English: each line holds words that mean the same, or so nearly that a text about
 * the one helps who asks about the other. It is about no subject in particular; what means the same within one policy
 * stands in that policy's `words`. A word in several lines belongs to each of them.
 */
const lines: readonly string[] = `
mens persoon individu mensen lui lieden person people human individual folks
man kerel vent gozer mannen meneer guy men dude gentleman
kind kinderen kids kroost koter kindje child children kid
baby zuigeling pasgeborene kleintje boreling infant newborn
peuter kleuter dreumes toddler preschooler
tiener puber jongere jongeren adolescent teenager youngster youth
minderjarige onmondig minor underage
bejaarde oudere senior ouderling gepensioneerde elderly pensioner retiree
ouder ouders verzorger parent parents guardian
moeder mama mam ma mother mom mum
vader papa pap pa father dad daddy
partner echtgenoot echtgenote wederhelft levensgezel spouse husband wife
vriend vriendin makker kameraad gabber vrienden friend buddy pal mate
opa grootvader bompa grandfather grandpa
oma grootmoeder bomma grandmother grandma
familie verwanten familielid familieleden gezinslid relatives family kin
gezin huishouden huisgenoten household
huwelijk bruiloft trouw trouwfeest trouwdag wedding marriage
trouwen huwen getrouwd gehuwd marry married
scheiden scheiding echtscheiding gescheiden divorce divorced separated
geboorte bevalling bevallen geboren baren birth childbirth born
zwanger zwangerschap pregnant pregnancy expecting
zwangerschapsverlof bevallingsverlof moederschapsverlof moederschapsrust maternity
vaderschapsverlof geboorteverlof partnerverlof paternity
ouderschapsverlof ouderverlof parental
adoptie adopteren pleegkind pleegzorg adoption adopt foster
kinderopvang creche opvang kinderdagverblijf onthaalmoeder gastouder daycare childcare nursery
oppas babysit babysitter kinderoppas sitter nanny
overlijden dood sterfgeval doodgaan heengaan death decease bereavement
begrafenis uitvaart crematie teraardebestelling funeral burial cremation
rouw rouwen verdriet rouwverlof mourning grief bereavement
leven bestaan levend leeft life lives living alive
naam benaming voornaam achternaam familienaam name surname
leeftijd ouderdom levensjaren age
verjaardag verjaren jarig geboortedag birthday
geboortedatum birthdate dob
bezoeker gast bezoek visite visitor guest
groep team ploeg groepje club group crew squad
collega teamgenoot medewerker werkmakker confrater colleague coworker teammate
baas chef leidinggevende manager meerdere overste boss supervisor superior
werknemer personeelslid medewerker arbeidskracht bediende employee worker staffer
beginner nieuweling starter groentje newbie novice newcomer rookie
lid leden lidmaatschap aangeslotene member membership
deelnemer deelneemster participant attendee entrant
eigenaar bezitter houder eigenares owner holder proprietor
gezondheid welzijn gezondheidstoestand welbevinden health wellbeing wellness
ziekte aandoening kwaal ziektes disease illness sickness ailment disorder
ziek onwel beroerd ziekjes onpasselijk ill sick unwell
ziekmelden ziekmelding ziekgemeld ziekteverzuim absenteeism
arbeidsongeschikt werkonbekwaam arbeidsongeschiktheid arbeidsongeschikte incapacitated unfit disability
griep verkoudheid verkouden snotterig snipverkouden flu influenza cold
rugpijn rugklachten spit hernia backache
pijn pain ache hurts sore painful pijnlijk
duizelig duizeligheid draaierig flauwvallen flauwgevallen dizzy faint fainted
wond verwonding letsel blessure kwetsuur wound injury injured gewond
allergie allergisch overgevoelig hooikoorts allergy allergic allergies
besmetting besmet infectie aansteken ontsteking infection infected contamination
besmettelijk aanstekelijk overdraagbaar contagious infectious
inenting vaccin vaccinatie prik spuit inenten vaccination vaccine jab shot
arts dokter huisarts doc medicus geneesheer doctor physician gp
tandarts orthodontist mondhygienist dentist
kinesist fysio fysiotherapeut kine kinesitherapeut physio physiotherapist
psycholoog therapeut psychiater psych therapist counselor shrink
therapie behandeling behandelen kuur therapy treatment treat
ziekenhuis hospitaal kliniek spoed spoedafdeling hospital clinic
ziekenwagen ambulance ziekenauto ambulances
medicijn geneesmiddel medicatie pil pillen medicijnen medicine medication drug pill
recept voorschrift voorschrijven prescription
doktersbriefje ziektebriefje doktersattest ziekteattest sicknote
pleister verband zwachtel plaster bandage bandaid
ehbo hulpverlening eerstehulp hulpverlener firstaid
genezen herstellen opknappen genezing herstel recover heal recovery cured
handicap beperking gehandicapt mindervalide invalide disability disabled handicapped
rolstoel rollator scootmobiel wheelchair
bril brillenglazen lenzen contactlenzen glasses spectacles lenses eyewear
burnout overspannen opgebrand overspannenheid burnedout overworked
stress spanning gestrest druk stressed pressure
roken sigaret roker peuk rookpauze smoke smoking cigarette
alcohol drank sterkedrank booze liquor spirits
drugs verdovend narcotica dope narcotics
toilet wc plee badkamer restroom loo bathroom lavatory
douche douchen doucheruimte badkuip shower bathtub
huis woning onderkomen stulp house dwelling residence
wonen gehuisvest verblijven inwonen residing reside live
huren huur verhuur gehuurd huurprijs rent rental hire lease
gebouw pand bouwwerk kantoorgebouw building premises edifice
kamer ruimte lokaal zaal room chamber hall
lift elevator liften lifts
deur deuren poort toegangsdeur doorway gate
stoel zetel bureaustoel zitplaats kruk chair seat stool
tafel bureau werktafel werkplek desk table workstation
verwarming radiator kachel verwarmen cv heating heater
airco airconditioning klimaatregeling koeling aircon cooling
koelkast ijskast frigo diepvries vriezer fridge refrigerator freezer
sleutel sleutels huissleutel sleutelbos key keys
slot hangslot grendel vergrendeling lock padlock latch
stopcontact stekker verlengsnoer plug socket outlet
stroom elektriciteit elektrisch elektra electricity electric electrical
lekkage lek lekken waterlek leak leaking leakage
vuilnis afval vuil rommel restafval huisvuil trash garbage waste rubbish litter
vuilnisbak prullenbak afvalbak prullenmand bin dustbin wastebasket
schoonmaken poetsen kuisen reinigen schoongemaakt schoonmaak clean cleaning mop
schoonmaker poetsvrouw poetshulp schoonmaakster kuisvrouw cleaner janitor
vlek vlekken smet stain spot
verhuizen verhuizing verhuis relocate relocation
adres woonplaats woonadres verblijfplaats domicilie address domicile
eten voedsel voeding kost food meal
maaltijd gerecht hap bord meal dish
ontbijt ontbijten breakfast
lunch middageten middagmaal noenmaal lunchen lunchtime
avondeten diner avondmaal dineren dinner supper
tussendoortje snack hapje versnapering snoepje vieruurtje snacks treat bite
drinken drankje dronk gedronken frisdrank drink beverage beverages drank
koffie bakkie espresso cappuccino koffietje coffee
vegetarisch vegetarier vegan veganistisch plantaardig vegetarian veggie
restaurant eethuis eetcafe bistro brasserie eatery diner
kantine bedrijfsrestaurant refter eetzaal mensa canteen cafeteria
fooi drinkgeld tip gratuity
bestellen bestelling order ordered besteld
kleding kleren kleed kledij outfit plunje garderobe clothes clothing garment apparel
werkkleding uniform werkkledij bedrijfskleding overall werkpak workwear uniforms
kledingvoorschrift dresscode kledingvoorschriften kledingcode
schoen schoenen laarzen sneakers shoe shoes boots
helm veiligheidshelm hoofddeksel helmet hardhat
handschoen handschoenen wanten glove gloves
aantrekken aandoen dragen aangetrokken wear wore worn
weer weersomstandigheden klimaat weersverwachting weerbericht weather forecast climate
regen regenen bui buien neerslag rain rainy rainfall shower
sneeuw sneeuwen sneeuwval snow snowfall
glad gladheid ijzel ijs slippery icy ice
hitte hittegolf warmte heat heatwave
overstroming watersnood wateroverlast overstromen flood flooding
auto wagen voertuig bolide kar vierwieler car vehicle automobile
bedrijfswagen leaseauto leasewagen dienstwagen firmawagen salariswagen dienstauto
fiets rijwiel tweewieler bike bicycle velo cycle
ebike speedpedelec pedelec electrobike
fietsen pedaleren gefietst fietser cycling biking cyclist
step autoped deelstep kickscooter escooter
bus autobus lijnbus touringcar coach shuttle
trein spoor ns nmbs intercity train rail railway
station perron halte treinstation opstapplaats platform
luchthaven vliegveld airport
vlucht vliegen vliegreis gevlogen fly flew flight flying
taxi cab uber taxirit
rijden besturen chaufferen reed gereden drive drove driven driving steer
bestuurder chauffeur driver motorist
meerijden carpool carpoolen carpooling meegereden rideshare
parkeren parking geparkeerd wegzetten park parked
parkeerplaats parkeerplek parkeerterrein parkeergarage parkeervak parkeerruimte carpark
nummerplaat kenteken kentekenplaat nummerbord plate registration
benzine brandstof diesel naft mazout fuel petrol gasoline
tanken tankstation benzinestation tankbeurt tankkaart refuel refuelling
laden laadpaal opladen laadpunt opgeladen laadpas charge charging charger recharge
band banden autoband lekke tyre tire tyres tires puncture
motorpech pech autopech panne breakdown
filevorming opstopping verkeersopstopping verkeersinfarct congestie congestion
snelheidsovertreding flitser geflitst flitspaal speeding
bekeuring boete verkeersboete geldboete bon prent fine penalty ticket
ongeluk ongeval botsing aanrijding crash ongelukken accident collision
botsen aanrijden aangereden gebotst tegenop collide bump
route traject parcours reisweg itinerary
woonwerk woonwerkverkeer pendelen forens pendelaar forenzen commute commuter commuting
ov openbaar transport vervoer transit transportation
vervoeren transporteren overbrengen transport haul
vertrek vertrekken afreizen vertrokken opstappen depart departure leave left
aankomst aankomen arriveren aangekomen arrive arrival arrived
vertraging oponthoud vertraagd delay delayed
dienstregeling uurregeling spoorboekje vertrektijden timetable
kaartje vervoerbewijs treinkaartje vliegticket tickets
abonnement jaarkaart treinabonnement abonneren subscription subscribe
reis reizen trip rit tocht uitstap travel journey voyage travelling
dienstreis zakenreis werkreis buitenlandreis businesstrip
vakantie verlof vrijaf vakantiedag verlofdag holiday vacation pto leave conge
hotel logement verblijf herberg accommodation lodging hostel inn
overnachten overnachting logeren overnacht stay overnight
bagage koffer valies koffers reistas luggage suitcase baggage
inpakken pakken ingepakt pack packing packed
paspoort reispas identiteitskaart identiteitsbewijs legitimatie passport id
visum visa inreisvisum
douane tol douanier customs
wereldwijd globaal internationaal worldwide global international
plaats plek locatie stek oord place location site venue
ingang toegang inkom entree toegangspoort entrance entry access
uitgang exit nooduitgang afrit
receptie onthaal balie ontvangst reception frontdesk desk
kantoor werkplek bureel vestiging office
magazijn opslagplaats loods depot opslag warehouse storage
winkel zaak shop store boetiek
ziekteverzekering mutualiteit ziekenfonds zorgverzekering mutuality
gebed bidden gebedsruimte pray prayer
geloof religie godsdienst religieus belief religion faith religious
huisdier huisdieren pets
duurzaam milieuvriendelijk groen ecologisch sustainable green ecofriendly
bloem bloemen boeket ruiker flower flowers bouquet
vuur brand vlam vlammen flame flames blaze fire
brandblusser blusapparaat blussen brandblussen extinguisher
rook rookmelder brandmelder brandalarm smoke
leraar leerkracht docent onderwijzer juf meester teacher lecturer
opleiding cursus scholing vorming training bijscholing course education
opleiden scholen coachen bijscholen opgeleid train coach educate
leren aanleren bijleren opsteken geleerd learn learning learned
toets examen proef tentamen proefwerk exam quiz
slagen geslaagd gelukken lukken gelukt pass succeed passed
zakken gezakt mislukken mislukt falen faalde fail failed failure
diploma getuigschrift certificaat brevet bul degree certificate
stage stageplaats stagiair stagiaire internship intern trainee
taak taken klus opdracht karwei klusje task job chore duty
kennis knowhow expertise vakkennis knowledge
ervaring werkervaring ondervinding experience
vaardigheid bekwaamheid competentie kunde skill skills ability competence
vertalen vertaling tolk vertaler translate translation translator interpreter
pen balpen potlood stift stylo ballpoint pencil marker
papier papieren vel paper papers sheet
onderzoek onderzoeken research investigate investigation
sport sporten sportief sports sporty
fitness fitnessclub sportschool gym fitnesszaal workout
vrijetijd ontspanning recreatie leisure recreation relaxation
ontspannen relaxen uitrusten chillen ontspan relax unwind chill
pauze onderbreking schaft rustpauze pauzeren break pause
feest feestje fuif borrel festiviteit party celebration
teambuilding personeelsuitstap bedrijfsuitje teamuitje personeelsfeest outing
cadeau geschenk kado presentje relatiegeschenk gift present
foto kiekje afbeelding plaatje beeld photo picture image pic
video filmpje opname videos clip footage
filmen opnemen opgenomen registreren record recording recorded
nieuwsbrief mailing newsletter
maand maanden maandelijks month monthly months
kwartaal trimester driemaandelijks quarter quarterly
jaar jaren jaarlijks year yearly annual annually
ochtend voormiddag smorgens vanochtend morning sochtends forenoon
vandaag heden today
morgen overmorgen tomorrow
datum dagtekening date dates
kalender agenda planning calendar diary
rooster uurrooster werkrooster planning dienstrooster schedule roster shift
dienst shift ploegendienst werkbeurt shifts
feestdag feestdagen kerst kerstmis nieuwjaar holidays christmas
deadline uiterlijk einddatum tijdslimiet limiet cutoff
duur tijdsduur looptijd duration length
duren duurde lasts lasting
begin start aanvang oorsprong beginning outset
einde eind afloop ending end
onmiddellijk direct meteen dadelijk terstond subiet immediately instantly directly asap
binnenkort weldra spoedig gauw soon shortly straks
eerder vroeger voorheen eertijds previously earlier formerly
vaak dikwijls regelmatig geregeld often frequently regularly
tijdelijk voorlopig interim provisorisch temporary temporarily provisional
permanent blijvend definitief voorgoed permanently forever
eenmalig eenmaal once onetime
wachten afwachten gewacht wacht wait waiting await
wachtrij rij queue line
wachttijd bedenktijd wachtperiode waitingtime
uitstellen verschuiven verplaatsen uitgesteld opschorten postpone defer reschedule
haast spoed haasten opschieten jachten hurry rush haste
aantal hoeveelheid getal quantity amount number
nummer cijfer getal nr number digit
tellen berekenen optellen rekenen geteld calculate count compute
berekening som becijfering calculation
totaal geheel totale globaal total overall sum
deel gedeelte stukje onderdeel part portion piece component
minimum minstens minimaal ondergrens minimal
maximum hoogstens maximaal bovengrens hooguit maximal max
limiet grens plafond bovengrens limit cap ceiling
genoeg voldoende toereikend enough sufficient adequate
ongeveer circa plusminus pakweg approximately roughly approx
extra bijkomend aanvullend additioneel supplementair additional further supplementary
tekort gebrek schaarste krapte shortage lack deficit
ontbreken ontbrekend missen mankeren vermist missing absent
toenemen stijgen groeien aangroeien gestegen toegenomen increase rise grow grew
toename stijging groei aanwas increase growth
verhogen opschroeven optrekken verhoogd opslaan raise raised boost
afnemen dalen zakken verminderen gedaald afgenomen decrease decline drop
verminderen verlagen reduceren beperken inperken verlaagd reduce lower cut
geld poen centen duiten cash pecunia cent money dough
munt munten valuta muntstuk coin coins currency
betalen vereffenen dokken afrekenen betaald pay paid settle payment
betaling storting overschrijving afrekening payment transfer
overschrijven overmaken storten overgemaakt wiretransfer remit
terugbetalen vergoeden terugstorten terugbetaald vergoed onkosten reimburse refund repay
terugbetaling vergoeding restitutie onkostenvergoeding refund reimbursement compensation
compensatie schadevergoeding tegemoetkoming schadeloosstelling compensation damages
onkosten kosten uitgaven uitgave expenses costs spending expenditure
kosten kostprijs prijs kost tarief price cost fee rate
prijzig kostbaar duur peperduur expensive costly pricey
goedkoop voordelig spotgoedkoop laaggeprijsd budgetvriendelijk cheap inexpensive affordable
gratis kosteloos free complimentary costfree
korting rabat afslag prijsverlaging aanbieding reductie discount rebate sale solden
aanbieding promotie actie promo offer deal bargain
bon tegoedbon waardebon cadeaubon kortingsbon voucher coupon
factuur rekening nota facturatie invoice bill
factureren aanrekenen doorrekenen gefactureerd invoicing bill charge
bonnetje kassabon kasticket kwitantie aankoopbewijs betaalbewijs receipt
bank bankrekening rekeningnummer iban account
bankkaart betaalkaart pinpas debetkaart debitcard
kredietkaart creditcard visakaart mastercard
pinnen geldautomaat bankautomaat flappentap atm withdraw withdrawal
contant cash contanten geldbiljetten
sparen spaargeld spaarrekening opzijzetten gespaard save savings saving
besparen besparing bezuinigen bezuiniging uitsparen economize saving
lenen uitlenen geleend ontlenen borrow lend loan borrowed lent
lening krediet hypotheek voorschot loan mortgage credit
schuld schulden verschuldigd openstaand debt debts owe owed
rente interest intrest interesten
belasting belastingen fiscus taks heffing tax taxes levy
btw omzetbelasting vat
loon salaris wedde verdienste bezoldiging verloning pay salary wage wages
verdienen verdiend opbrengen earn earned earnings
bonus premie dertiende eindejaarspremie gratificatie bonuses premium
toeslag supplement meerprijs bijslag surcharge allowance
subsidie toelage steun beurs subsidy grant
verzekering polis verzekeren verzekerd dekking insurance policy insured coverage
pensioen pensionering oudedag aow pension retirement
budget begroting middelen budgetten funds
spenderen uitgeven uitgegeven besteden spend spent
portemonnee portefeuille beurs portemonnaie wallet purse
boodschappen inkopen winkelen shoppen shopping groceries
kopen aankopen aanschaffen kocht gekocht aangekocht verwerven buy purchase bought acquire
verkopen verkocht slijten verkoop sell sold sale selling
klant client afnemer koper klanten customer buyer consumer
leverancier toeleverancier leveranciers supplier vendor
leveren bezorgen afleveren geleverd bezorgd deliver delivered supply
levering bezorging aflevering delivery
pakket pakje colli poststuk parcel package
verzenden versturen opsturen verzonden verstuurd toesturen send sent sturen
omruilen ruilen inruilen verwisselen omwisselen geruild exchange swap
terugsturen retourneren terugzenden teruggestuurd retourzending return
garantie waarborg garantiebewijs warranty guarantee
webshop webwinkel onlinewinkel eshop
product artikel goederen item goods merchandise
voorraad stock voorradig reserve inventory
zeggen meedelen uiten zei gezegd say tell said told
praten spreken kletsen babbelen sprak gesproken talk speak spoke speaking
bespreken overleggen discussieren aankaarten besproken overlegd discuss consult
overleg vergadering meeting bijeenkomst bespreking samenkomst conference
vragen navragen informeren verzoeken vroeg gevraagd opvragen ask inquire enquire
vraag verzoek aanvraag vragen question query request inquiry
aanvragen aangevraagd indienen verzoeken apply request application
antwoorden beantwoorden reageren geantwoord respond answer reply responded
antwoord reactie weerwoord respons response answer reply feedback
uitleggen toelichten verklaren verduidelijken uitgelegd explain clarify
schrijven opschrijven noteren neerschrijven schreef geschreven write wrote written writing
opmerking commentaar bemerking comment remark
lezen doornemen nalezen gelezen las read reading
brief epistel brieven letter correspondence
post briefwisseling poststukken postbus mail postal
handtekening paraaf krabbel signature autograph
ondertekenen tekenen aftekenen ondertekend getekend sign signed
mailen emailen doormailen gemaild mailtje email mail
bericht berichtje boodschap melding tijding message notification
sms appje whatsapp whatsappen smsen texten text texting
bellen telefoneren opbellen belde gebeld call phone ring dial
terugbellen terugbelverzoek teruggebeld callback
telefoonnummer gsmnummer belnummer phonenumber
doorsturen doorzenden doorgestuurd doorverwijzen forward forwarded forwarding
melden rapporteren aangeven signaleren gemeld aangegeven report reported notify
melding aangifte rapport signalement report notification
verwittigen waarschuwen inlichten alarmeren gewaarschuwd verwittigd warn alert
waarschuwing alarm alert verwittiging warning
informeren inlichten briefen geinformeerd inform notify informed
informatie info inlichtingen gegevens information details
gegevens data informatie persoonsgegevens dataset
tonen vertonen voorleggen getoond voorgelegd show display shown
presenteren voorstellen presentatie voorstelling presentation
beschrijven omschrijven beschreven omschreven omschrijving beschrijving describe description
beloven toezeggen belofte beloofd toezegging promise promised pledge
afspreken overeenkomen afgesproken overeengekomen agree agreed
afspraak rendezvous appointment afspraken
overeenkomst contract verdrag deal agreement
instemmen akkoord toestemmen goedvinden agree consent agreed
toestemming goedkeuring permissie fiat akkoord permission consent approval authorization
liegen leugen gelogen jokken loog lie lying
bedriegen oplichten bedrogen opgelicht beduvelen frauderen cheat deceive scam swindle
fraude bedrog oplichting zwendel oplichterij fraud scam deception
waarheid feit feiten truth fact true
geheim geheimhouden geheimhouding vertrouwelijk discreet secret confidential secrecy
roddel roddelen gerucht kwaadspreken gossip rumor rumour
bedanken danken dank bedankt dankjewel merci thanks thank
feliciteren gelukwensen felicitatie proficiat gefeliciteerd congratulate congratulations
excuses verontschuldigen verontschuldiging sorry spijt excuus apologize apology apologies
klacht klagen bezwaar klachten klaagde complaint complain grievance
ruzie conflict onenigheid twist geschil argument quarrel dispute
onderhandelen onderhandeling afdingen onderhandeld negotiate negotiation bargain
overtuigen overhalen ompraten overtuigd overgehaald convince persuade
adviseren aanraden aanbevelen raadgeven geadviseerd aangeraden aanbevolen advise recommend recommended
advies raad aanbeveling tip suggestie advice recommendation suggestion
voorstellen suggereren opperen voorgesteld opwerpen propose suggest proposed
uitnodigen inviteren uitgenodigd uitnodiging invite invitation invited
aankondigen bekendmaken aangekondigd afkondigen aankondiging announce announcement
publiceren uitgeven gepubliceerd publicatie publish publication published
reclame advertentie advertenties adverteren advertisement advertising ad advert
mening opinie standpunt visie oordeel opinion view viewpoint
vinden aantreffen opsporen vond gevonden terugvinden find found locate
zoeken opzoeken speuren gezocht zocht uitzoeken search seek lookup looking
weten kennen wist geweten bekend know knew known aware
begrijpen snappen verstaan vatten begreep begrepen understand comprehend grasp
misverstand verwarring misvatting miscommunicatie misunderstanding confusion
herinnering aanmaning reminder geheugensteuntje remind
vergeten vergat ontgaan vergeetachtig forget forgot forgotten
vertrouwen betrouwen fiducie vertrouwd trust confidence faith
betwijfelen twijfelen twijfel aarzelen getwijfeld doubt hesitate unsure
schatten inschatten taxeren begroten geschat raming estimate estimation
verwachten voorzien anticiperen verwacht verwachting expect anticipate expectation
besluiten beslissen besloten beslist besloot decide decided conclude
plannen inplannen voorbereiden gepland inroosteren plan schedule planned
doel doelstelling oogmerk streefdoel goal target purpose objective aim
reden oorzaak aanleiding motief beweegreden reason cause motive
gevolg resultaat consequentie effect uitkomst result consequence outcome
oplossen verhelpen fiksen opgelost uitwerken solve resolve fix solved resolved
oplossing remedie uitweg solution remedy workaround
probleem moeilijkheid kwestie issue hapering problem trouble difficulty
fout vergissing misser blunder foutje mistake error slip
bewijs bewijsstuk aantoonbaar attest proof evidence
attest verklaring certificaat certificate statement
controleren nakijken checken nagaan verifieren nazien gecontroleerd check verify inspect
controle inspectie nazicht keuring check inspection audit
bekijken kijken aanschouwen keek gekeken look watch view looked
willen wensen verlangen wilde gewild wenst wants wanted wish desire
nodig benodigd noodzakelijk vereist need needed necessary required
verplicht verplichting bindend obligatoir mandatory compulsory obligatory required
verplichten dwingen noodzaken gedwongen verplicht force oblige compel forced
optioneel vrijblijvend facultatief vrijwillig optional voluntary
voorwaarde vereiste eis conditie voorwaarden condition requirement prerequisite
proberen pogen trachten uitproberen geprobeerd try attempt tried trying
zoekgeraakt kwijtgeraakt kwijt verdwenen zoek missing misplaced lost verloren verliezen verloor
geven aanreiken verstrekken gaf gegeven schenken give gave given provide
overhandigen afgeven bezorgen overgedragen afgegeven handover
aanbieden bieden aangeboden geboden offreren offer offering provide
krijgen ontvangen bekomen kreeg gekregen verkrijgen get receive got received obtain
meenemen meebrengen meegenomen meegebracht bring brought
halen ophalen afhalen opgehaald gehaald fetch collect pickup retrieve
delen uitdelen verdelen meedelen gedeeld share divide distribute shared
behouden bewaren houden bijhouden gehouden bewaard keep retain kept
bewaren opslaan bewaard opbergen opgeslagen save store storing
teruggeven terugbrengen teruggegeven inleveren ingeleverd return returned handin
inleveren indienen ingediend binnenbrengen afgeven submit submitted handin
accepteren aanvaarden aannemen geaccepteerd accept accepted
weigeren afwijzen geweigerd afgewezen afslaan verwerpen refuse reject decline rejected
stelen jatten pikken gestolen ontvreemden steal stole stolen
diefstal inbraak roof beroving theft burglary robbery
gebruiken benutten aanwenden hanteren gebruikt toepassen use used utilize
misbruik misbruiken oneigenlijk misbruikt abuse misuse
beginnen starten aanvangen begon begonnen gestart opstarten start begin commence begun
eindigen aflopen ophouden afgelopen geeindigd end finish expire ended
stoppen ophouden staken gestopt beeindigen stopzetten stop quit cease terminate
beeindigen opzeggen stopzetten opgezegd beeindigd terminate cancel termination
annuleren afzeggen cancelen afgezegd geannuleerd schrappen afgelasten cancel cancelled cancellation
afronden voltooien afmaken afwerken afgerond voltooid complete finish finalize completed
klaar gereed voltooid ready done finished
doorgaan voortzetten verdergaan vervolgen doorgegaan continue proceed resume
verlengen hernieuwen verlengd vernieuwen verlenging extend renew extension renewal
vervallen verlopen verstreken expire expired lapse
openen opendoen ontsluiten geopend opengaan open opened opening
sluiten dichtdoen afsluiten gesloten dichtgaan toedoen close closed shut
afsluiten vergrendelen afgesloten lock locked
ontgrendelen deblokkeren vrijgeven gedeblokkeerd unlock unblock unlocked
blokkeren versperren tegenhouden geblokkeerd blokkade block blocked
bezoeken langsgaan bezichtigen bezocht aandoen visit visited
verplaatsen verzetten verschuiven verplaatst verschoven move relocate
vallen struikelen uitglijden viel gevallen uitgegleden fall fell slip trip stumble
tillen heffen optillen getild lift lifting
dragen torsen zeulen droeg gedragen carry carried
weggooien wegdoen dumpen weggegooid afdanken discard dispose dump
verbinden koppelen aansluiten verbonden aangesloten gekoppeld connect link connected
maken vervaardigen creeren produceren gemaakt make create produce made created
ontwerpen ontwikkelen ontworpen ontwerp ontwikkeld design develop designed
breken stukmaken gebroken brak stukgaan stukgegaan break broke broken
kapot stuk defect kaduuk gebroken broken damaged faulty defective
beschadigen vernielen beschadigd toetakelen vernield damage damaged wreck
schade beschadiging averij damage harm
herstellen repareren maken fiksen hersteld gerepareerd reparatie repair fix mend repaired
onderhoud onderhouden servicebeurt nazicht maintenance servicing upkeep
storing defect panne hapering malfunction outage fault glitch
functioneren werken werkt draaien gefunctioneerd function works operate
vullen invullen bijvullen gevuld ingevuld fill filled complete
toevoegen bijvoegen bijdoen toegevoegd bijgevoegd add append attach added
verwijderen wissen deleten weghalen verwijderd gewist delete remove erase deleted
vervangen verwisselen vervangend vervanging replace substitute replacement replaced
vervanger invaller plaatsvervanger vervangster substitute replacement backup
organiseren regelen inrichten georganiseerd geregeld organize organise arrange
opruimen rangeren ordenen opgeruimd tidy declutter cleanup
beschermen beveiligen behoeden beschermd beveiligd protect secure safeguard protected
bescherming beveiliging protectie protection security
aanvallen belagen aangevallen attaqueren aanval attack assault
geweld agressie gewelddadig agressief violence violent aggression aggressive
bedreigen dreigen bedreiging dreiging bedreigd threaten threat threatened
pesten treiteren pesterij getreiter gepest bullying bully harass
intimideren lastigvallen intimidatie lastiggevallen harass harassment intimidate intimidation
ongewenst grensoverschrijdend ongepast unwanted inappropriate
discrimineren discriminatie achterstellen gediscrimineerd discriminate discrimination
racisme racistisch racist racism
beledigen kwetsen schelden uitschelden beledigd belediging insult offend insulted
helpen assisteren bijstaan ondersteunen hielp geholpen help assist aid helped
hulp bijstand ondersteuning assistentie steun help assistance support aid
samenwerken samenwerking meewerken samengewerkt collaborate cooperate collaboration
deelnemen meedoen participeren deelgenomen meegedaan participate join partake
zorgen verzorgen verzorging zorg care caring
mantelzorg mantelzorger zorgverlof caregiver carer caregiving
toestaan toelaten goedkeuren permitteren toegestaan toegelaten gepermitteerd allow permit allowed permitted
toegestaan geoorloofd gepermitteerd toegelaten allowed permitted permissible
goedkeuren fiatteren goedgekeurd bekrachtigen approve approved authorize
verbieden ontzeggen verbood verboden forbid prohibit ban forbidden
verboden ontoelaatbaar ongeoorloofd prohibited forbidden banned
recht aanspraak gerechtigd rechthebbend entitled entitlement eligible
bevoegd gemachtigd gerechtigd geautoriseerd authorized authorised competent
volmacht machtiging machtigen mandaat proxy authorization mandate
regel voorschrift richtlijn reglement regels rule regulation guideline
beleid gedragscode policy policies
legaal wettelijk wettig rechtmatig legal lawful legitimate
illegaal onwettig onwettelijk onrechtmatig illegal unlawful
overtreden schenden overtreding overtreedt schending violate violation breach infringe
naleven respecteren nakomen nageleefd naleving comply compliance obey
straf sanctie bestraffing strafmaatregel tuchtmaatregel punishment sanction penalty
ontslaan ontslagen wegsturen buitengooien afdanken fire fired dismiss sacked
ontslag opzegging ontslagname dismissal resignation termination redundancy
aanwerven aannemen rekruteren aangeworven aangenomen werven hire recruit hired
werk baan job arbeid betrekking beroep work employment occupation
werken arbeiden zwoegen gewerkt bezig work working labour
overuren overwerk overwerken meeruren overtime
parttime deeltijds deeltijd halftijds
fulltime voltijds voltijd
thuiswerk thuiswerken telewerk telewerken telework remote homeworking hybrid wfh
vermijden ontwijken voorkomen mijden vermeden avoid evade
voorkomen verhinderen beletten vermijden preventie prevent avoid prevention
hinderen belemmeren gehinderd hinder obstruct impede
veranderen wijzigen aanpassen gewijzigd veranderd aangepast change modify alter adjust amend
wijziging verandering aanpassing change modification amendment adjustment
bewerken editen redigeren bewerkt edit edited
verbeteren optimaliseren verbeterd verbetering bijschaven improve improvement enhance
corrigeren verbeteren rechtzetten gecorrigeerd rechtgezet correct rectify correction
bijwerken updaten actualiseren bijgewerkt geactualiseerd update updated
gebeuren voorvallen plaatsvinden gebeurd voorgevallen happen occur happened
kiezen uitkiezen selecteren koos gekozen verkiezen choose select pick chose chosen
keuze selectie optie keus choice selection option
mogelijkheid optie kans gelegenheid possibility opportunity chance option
voorkeur verkiezen liefst prefer preference preferred
vergelijken vergelijking vergeleken afwegen compare comparison compared
bevatten inhouden omvatten bevat contain include contains comprise
inbegrepen inclusief inclus meegerekend included including inclusive
uitgezonderd exclusief uitzondering except excluding exception exclusive
gelden geldig geldend geldigheid valid validity
ongeldig nietig vervallen invalid void
bepalen vastleggen vaststellen vastgelegd bepaald determine define establish
afhangen afhankelijk afhangt depend dependent depends
beoordelen evalueren beoordeeld evaluatie evalueer evaluate assess rate review
registreren inschrijven aanmelden ingeschreven aangemeld geregistreerd register enroll signup enrol
inschrijving aanmelding registratie registration enrolment signup
uitschrijven afmelden opzeggen uitgeschreven afgemeld unsubscribe deregister
boeken reserveren vastleggen gereserveerd geboekt book reserve booked
reservering reservatie boeking reservation booking
invoeren ingeven intypen ingevoerd ingegeven enter input type
beheren besturen administreren beheer beheerd manage administer management
verantwoordelijk aansprakelijk verantwoordelijkheid aansprakelijkheid responsible accountable liable liability
uitvoeren verrichten uitgevoerd verricht execute perform
behandelen afhandelen verwerken behandeld afgehandeld handle process
instructie handleiding gebruiksaanwijzing aanwijzing instructions manual guide
ontmoeten treffen tegenkomen ontmoet ontmoeting meet encounter
afwezig absent afwezigheid absence away
aanwezig present aanwezigheid bijwonen attend attendance presence
groot grote omvangrijk fors reusachtig big large huge
klein kleine gering mini little small tiny
lang lange langdurig lengthy long
kort korte kortstondig beknopt brief short concise
zwaar zware loodzwaar lijvig heavy
vol volle volgeladen bomvol full packed
leeg lege empty blank vacant
snel vlug rap gezwind vlot fast quick rapid quickly
langzaam traag trage slow slowly sluggish
versnellen bespoedigen versneld opdrijven accelerate expedite speedup
nieuw nieuwe recent vers new brandnew
oud oude verouderd gedateerd old outdated obsolete
huidig actueel tegenwoordig momenteel current currently nowadays
vorig vorige voorgaand afgelopen previous former prior
laatste laatst finale final latest
volgend volgende aanstaand eerstvolgend komend next upcoming following
vroeg vroegtijdig voortijdig early premature
laat late laattijdig overtijd overdue tardy
laatkomen laatkomer lateness latecomer tardiness
punctueel stipt tijdig ontime punctual timely
dringend urgent spoedeisend hoogdringend urgency pressing
urgentie dringendheid noodgeval spoedgeval emergency
belangrijk essentieel cruciaal wezenlijk gewichtig important essential crucial key
onbelangrijk bijkomstig onbeduidend unimportant trivial minor
prioriteit voorrang prioritair priority precedence
goed goede prima oke deugdelijk good fine okay
uitstekend geweldig fantastisch super schitterend tof excellent great fantastic awesome superb
slecht slechte belabberd beroerd abominabel bad poor lousy
beter betere superieur better superior
mooi fraai knap prachtig schoon beautiful pretty gorgeous handsome
leuk plezant fijn gezellig tof aangenaam nice pleasant enjoyable
plezier lol pret genot pleasure fun enjoyment
belangstelling interesse geinteresseerd interest interested
vreemd raar gek eigenaardig bizar ongewoon weird odd unusual strange
normaal gewoon doorsnee alledaags courant normal ordinary usual regular
gebruikelijk gangbaar courant doorgaans customary usual common
algemeen generiek generaal general generic
speciaal bijzonder uniek specifiek special particular specific unique
apart afzonderlijk gescheiden los separate separately
samen gezamenlijk tezamen gemeenschappelijk together jointly joint
juist correct kloppend kloppen right accurate
verkeerd fout onjuist foutief incorrect wrong erroneous
mogelijk haalbaar doenbaar uitvoerbaar possible feasible doable
zeker vaststaand gegarandeerd stellig certain sure definitely certainly
onzeker onzekerheid twijfelachtig uncertain uncertainty doubtful
duidelijk helder overduidelijk klaarblijkelijk clear obvious evident
onduidelijk vaag wazig onhelder unclear vague blurry
makkelijk gemakkelijk eenvoudig simpel easy simple straightforward
moeilijk lastig zwaar ingewikkeld difficult hard tough tricky
ingewikkeld complex gecompliceerd complicated
handig nuttig praktisch bruikbaar useful handy practical helpful
geschikt passend gepast suitable appropriate fitting proper
sterk sterke stevig krachtig robuust strong sturdy powerful
warm warme heet hete verhit hot
koud koude kil fris koel cold chilly cool
vies vuil smerig goor vuile dirty filthy unclean
veilig veilige beveiligd safe secure safely
veiligheid security safety
gevaarlijk onveilig riskant gevaarlijke dangerous unsafe hazardous risky
gevaar risico dreiging gevaren danger risk hazard
gezond fit gezonde vitaal healthy
ongezond schadelijk unhealthy harmful
giftig vergiftig toxisch gif vergif poison poisonous toxic
beschikbaar voorhanden verkrijgbaar available obtainable
bereikbaar toegankelijk reachable accessible
bereiken behalen halen bereikt behaald reach achieve attain achieved
vrij onbezet vrije vacant unoccupied
druk drukke hectisch busy hectic
rustig kalm stil bedaard quiet calm peaceful
lawaai herrie geluid kabaal geluidsoverlast rumoer noise sound racket
openbaar publiek openbare public
prive persoonlijk particulier privaat private personal
privacy privesfeer vertrouwelijkheid confidentiality
officieel formeel ambtelijk official formal
informeel officieus ongedwongen informal casual unofficial
streng strikt strenge rigide strict rigorous stringent
flexibel soepel plooibaar buigzaam flexible
echt authentiek origineel waarachtig real genuine authentic original
vals nep namaak vervalst fake counterfeit false forged
verdacht dubieus louche suspicious suspect dodgy
betrouwbaar solide deugdelijk reliable trustworthy dependable
eerlijk oprecht rechtvaardig billijk honest fair sincere
oneerlijk onrechtvaardig onbillijk unfair dishonest
gelijk eender identiek dezelfde hetzelfde same equal identical
vast vaste stabiel onveranderlijk fixed stable steady
geheel volledig compleet gans hele whole entire full
bekend beroemd befaamd vermaard famous known familiar
slim intelligent verstandig pienter snugger smart clever
lief vriendelijk aardig sympathiek friendly nice
beleefd hoffelijk welgemanierd polite courteous
voorzichtig behoedzaam omzichtig careful cautious
zorgvuldig nauwkeurig secuur nauwgezet careful thorough meticulous
blij gelukkig verheugd vrolijk happy cheerful
tevreden voldaan content vergenoegd satisfied pleased
ontevreden misnoegd onvoldaan dissatisfied unhappy
teleurgesteld teleurstelling ontgoocheld ontgoocheling disappointed disappointment
verdrietig triest droevig bedroefd treurig sad unhappy
depressief neerslachtig somber depressie depressed depression gloomy
boos kwaad nijdig woedend razend angry mad furious
ergeren irriteren geergerd storen irritant annoy irritate annoyed
gefrustreerd frustratie frustreren frustrated frustration
bang angstig bevreesd schrik afraid scared frightened fearful
angst vrees schrik paniek fear anxiety panic
bezorgd ongerust verontrust worried concerned anxious
zenuwachtig nerveus gespannen nervous tense
moe vermoeid uitgeput bekaf doodop tired exhausted weary
medelijden medeleven deelneming condoleren sympathy condolences
dichtbij nabij vlakbij nearby near close
voorval incident akkefietje incidents
ramp catastrofe calamiteit onheil disaster catastrophe calamity
evacueren ontruimen evacuatie ontruiming geevacueerd evacuate evacuation
apparaat toestel machine device appliance apparatus
computer pc laptop notebook machine desktop
scherm beeldscherm monitor display screen
toetsenbord klavier keyboard
printer afdrukken printen afgedrukt geprint kopieermachine print printing
kopie kopieren afschrift gekopieerd fotokopie copy copied photocopy
scannen scanner inscannen gescand scan
telefoon gsm mobiel smartphone mobieltje toestel phone mobile cellphone
koptelefoon oortjes headset hoofdtelefoon headphones earphones earbuds
batterij accu batterijen powerbank battery batteries
oplader lader adapter laadkabel charger
kabel snoer draad kabels cable cord wire
aanzetten inschakelen activeren aangezet ingeschakeld geactiveerd enable activate
uitzetten uitschakelen deactiveren uitgezet uitgeschakeld afzetten disable deactivate
herstarten rebooten herstart heropstarten reboot restart
instellen configureren ingesteld afstellen configure setup
instelling configuratie voorkeuren settings configuration
installeren geinstalleerd installatie install installation installed
programma software app applicatie programs application program
bug softwarefout programmeerfout foutmelding
vastlopen crashen vastgelopen bevriezen crash hang freeze
internet web online net internetverbinding
wifi draadloos wireless wlan
website webpagina webstek site webpage
intranet portaal portal
downloaden binnenhalen download gedownload
uploaden geupload upload
inloggen aanmelden ingelogd inlog login logon signin
uitloggen afmelden uitgelogd logout logoff signout
wachtwoord paswoord password passwords wachtwoorden passphrase
pincode code toegangscode pin passcode
account profiel profile accounts
bestand document documenten stukken file
bijlage bijvoegsel bijlagen attachment annex appendix
map folder mappen directory
formulier invulformulier invulblad formulieren form
lijst overzicht opsomming lijstje list overview
hacken hacker gehackt kraken hacked hacking
phishing phishingmail spam nepmail
toets knop knoppen button
badge toegangspas pas toegangskaart keycard
kaart pas kaartje pasje card
soort type aard sort
manier wijze methode aanpak werkwijze method approach manner
procedure proces werkwijze stappen process
stap stadium fase etappe phase stage
situatie toestand omstandigheid situation circumstance
voordeel pluspunt profijt voordelen advantage benefit perk benefits
nadeel minpunt keerzijde nadelen disadvantage drawback downside
materiaal materieel uitrusting benodigdheden material equipment supplies
bedrijf onderneming firma organisatie bedrijven company business firm organization
afdeling departement dienst divisie department division
politie agent flikken politieagent police cop
vakbond bond syndicaat ondernemingsraad union
uur uren uurtje hour hours hourly
week weken wekelijks weekly weeks
besluit beslissing decision verdict ruling
loslaten vrijlaten vrijgeven losgelaten release released
verbruiken opgebruiken verbruikt verbruik consume consumption
misselijk misselijkheid braken overgeven nausea vomit nauseous
thuis huiswaarts home
werknemer medewerker personeelslid arbeidskracht employee worker staffer
werkgever baas patron employer
personeel staf medewerkers werkvolk bemanning staff workforce personnel
baan job functie positie betrekking dienstbetrekking arbeidsplaats position employment
bedrijf onderneming organisatie firma zaak vennootschap company business organisation organization enterprise
leidinggevende manager chef teamleider verantwoordelijke overste supervisor superior boss
teamleider ploegbaas voorman meestergast groepshoofd ploegleider foreman teamlead
directie bestuur bedrijfsleiding management board executives leadership
directeur bestuurder topman ceo director executive
collega collegas teamgenoot werkmakker maat confrater colleague coworker teammate
team ploeg groep equipe crew squad
afdeling departement dienst eenheid sectie department division unit
vestiging filiaal kantoorlocatie locatie standplaats branch site location
hoofdkantoor hoofdzetel centrale moederbedrijf headquarters hq
arbeidsovereenkomst arbeidscontract aanstelling dienstverband contract
contract overeenkomst verbintenis agreement
vast onbepaald permanent indefinite
tijdelijk bepaald voorlopig interim temporary provisional
proeftijd proefperiode inwerkperiode probation trial
uitzendkracht uitzender interimmer inleenkracht flexwerker temp agency
zelfstandige zzper freelancer zelfstandig contractor freelance selfemployed
uitzendbureau interimkantoor detacheerder agency
inhuren inlenen aantrekken ingehuurd hire hired
oproepkracht flexkracht invaller nuluren
stage stageplaats snuffelstage leerplek internship placement
stagiair stagiaire trainee intern
bijbaan nevenfunctie nevenwerkzaamheden nevenactiviteiten bijverdienste bijberoep bijklussen schnabbelen sidejob moonlighting
vrijwilliger vrijwilligerswerk vrijwilligster volunteer volunteering
clausule beding bepaling artikel clause provision
opzegtermijn opzegperiode opzegging notice
opzeggen beeindigen stopzetten afzeggen terminate cancel
ontslaan afdanken wegsturen buitengooien dismiss fired
ontslag afvloeiing ontslagname dismissal termination layoff redundancy
ontslagvergoeding transitievergoeding vertrekpremie opzeggingsvergoeding oprotpremie severance
vertrek uitdiensttreding afscheid departure offboarding vertrekken weggaan opstappen verlaten quit vertrok vertrokken
indiensttreding startdatum aanvangsdatum onboarding joining
inwerken inleren ingewerkt onboard induct
nieuweling nieuwkomer starter beginner groentje newcomer newbie
kandidaat sollicitant gegadigde applicant candidate
solliciteren kandideren apply sollicitatie kandidatuur kandidaatstelling sollicitatiebrief motivatiebrief application
vacature jobaanbieding vacancy opening
werving rekrutering aanwerving selectie recruitment hiring selection werven rekruteren aanwerven recruit recruiting
aannemen aanstellen aangenomen appoint employ
cv curriculum resume levensloop
referentie aanbeveling aanbevelingsbrief reference recommendation
aanbevelen aanraden adviseren tippen recommend advise suggest
vog gedragsverklaring antecedenten screening
werktijd werkuren arbeidstijd arbeidsduur uren hours
rooster dienstrooster uurrooster werkrooster planning roster schedule timetable
inroosteren inplannen plannen roosteren plan scheduling
dienst shift beurt ploegendienst
pauze rust schaft middagpauze onderbreking break
overuren overwerk meeruren overtime
overwerken doorwerken overgewerkt overuren
urenregistratie tijdregistratie urenstaat urenbriefje timesheet timetracking
prikken klokken inklokken badgen
flexibel soepel plooibaar flexible
thuiswerken telewerken thuiswerk telewerk remote hybride wfh homeworking
werkplek werkplaats bureau werkpost workplace workstation desk
verlof vakantie conge vakantiedagen leave holiday vacation pto
verlofdag vakantiedag snipperdag vrij vrijaf atv adv
vrijnemen opnemen verlofopname
tegoed saldo restant overschot banksaldo balance remaining
overdragen meenemen overzetten overhevelen carryover
vervallen verlopen verjaren aflopen expire lapse expired
ouderschapsverlof geboorteverlof vaderschapsverlof partnerverlof kraamverlof parental paternity
zwanger verwachting zwangerschap pregnant pregnancy
bevalling geboorte bevallen birth childbirth
zorgverlof mantelzorgverlof mantelzorg palliatief carer
calamiteit noodgeval noodsituatie spoedgeval emergency urgency
rouwverlof begrafenisverlof rouw bereavement
overlijden sterfgeval dood sterven gestorven overleden death died deceased
begrafenis uitvaart crematie teraardebestelling funeral burial
sabbatical loopbaanonderbreking tijdskrediet careerbreak
trouwen huwelijk bruiloft huwen getrouwd marriage wedding marry
ziek onwel grieperig sick ill unwell
ziekte aandoening kwaal illness disease sickness
ziekmelden ziekmelding ziekgemeld betermelden sicknote
ziekteverlof ziekteverzuim ziektedag sickleave
verzuim afwezigheid absentie absenteisme absence absenteeism afwezig absent weg away
aanwezig present attending aanwezigheid opkomst presentie attendance presence
hersteld genezen opgeknapt recovered
herstellen genezen opknappen recover heal herstel genezing revalidatie recovery rehabilitation
reintegratie werkhervatting terugkeer reintegration
hervatten terugkomen terugkeren herbeginnen resume
arbeidsongeschikt arbeidsongeschiktheid invalide invaliditeit wia disabled incapacity
handicap beperking arbeidsbeperking disability impairment
bedrijfsarts arbodienst arboarts arbeidsgeneesheer occupational
arts dokter huisarts geneesheer doc doctor physician gp
attest doktersbriefje ziektebriefje doktersattest
laat laattijdig late tardy
vertraging oponthoud uitstel delay holdup
vervangen invallen waarnemen aflossen replace substitute vervanging waarneming overname replacement cover
vervanger invaller plaatsvervanger backup waarnemer substitute replacement deputy
ruilen wisselen omruilen verwisselen swap switch exchange trade
salaris loon wedde bezoldiging inkomen salary wage pay wages
loonstrook salarisstrook loonbrief loonfiche loonstrookje payslip paystub
loonsverhoging salarisverhoging opslag loonopslag raise payrise
loonschaal salarisschaal barema inschaling trede payscale grade
bruto brutoloon brutosalaris gross
netto nettoloon nettosalaris takehome
bonus premie gratificatie eindejaarspremie incentive
vakantiegeld vakantietoeslag vakantiepremie
toeslag supplement bijslag ploegentoeslag onregelmatigheidstoeslag surcharge
vergoeding compensatie tegemoetkoming compensation allowance
vergoeden terugbetalen compenseren reimburse compensate
declareren terugvragen indienen claim expense
declaratie onkostennota onkostendeclaratie onkostenstaat
onkostenvergoeding kostenvergoeding terugbetaling reimbursement
reiskostenvergoeding kilometervergoeding reisvergoeding fietsvergoeding mileage
voorschot aanbetaling avance downpayment prepayment voorschieten voorgeschoten advance
bon bonnetje kassabon kasticket aankoopbewijs betaalbewijs ticketje receipt
bewijs bewijsstuk bewijsmateriaal staving evidence proof
geld poen centen cash pecunia euros money
bedrag som geldbedrag totaal amount sum
arbeidsvoorwaarden voorwaarden condities terms conditions
voordeel extraatje voordelen benefit perk
pensioen ouderdomspensioen pensionering retirement pension
pensioenfonds pensioenverzekeraar pensioenregeling groepsverzekering
gepensioneerd gepensioneerde pensionado retired retiree
uitkering ww werkloosheidsuitkering dop bijstand unemployment
werkloos werkzoekend werkloze jobless unemployed
leaseauto bedrijfswagen bedrijfsauto firmawagen dienstauto lease
tankkaart tankpas brandstofkaart laadpas
tanken benzine diesel brandstof fuel gas petrol
laadpaal laadpunt laadstation charger
opladen laden bijladen charge charging
elektrisch stekkerauto ev electric
berekenen uitrekenen becijferen calculate compute berekening rekensom calculatie calculation
uitbetalen uitkeren storten uitbetaling payout
verdienen binnenhalen earn
betalen voldoen afrekenen dokken pay paid settle betaling afrekening voldoening payment
onbetaald onbezoldigd unpaid
gratis kosteloos free complimentary
goedkoop voordelig betaalbaar schappelijk cheap affordable inexpensive
duur prijzig kostbaar expensive costly pricey
prijs tarief kostprijs price rate
tarief vergoedingstarief prijslijst tarieven tariff
maximum plafond bovengrens limiet max limit cap ceiling
budget begroting potje
reizen onderweg reisde travel travelling
reis trip dienstreis zakenreis werkreis tripje journey
vlucht vliegtuig vliegreis vliegticket flight plane airplane
trein spoor spoorweg intercity train railway
ov openbaarvervoer bus tram metro transit
vervoer transport verplaatsing mobiliteit transportation mobility
fiets rijwiel velo tweewieler fietsje bike bicycle cycle
auto wagen bolide personenwagen car
voertuig vrachtwagen camion bestelwagen busje truck vehicle lorry
rijden chaufferen reed gereden drive drove driving
chauffeur bestuurder rijder driver
hotel overnachting logies verblijf accommodation lodging
overnachten verblijven slapen logeren stay overnight
eten maaltijd lunch diner middageten lunchen gegeten meal food dinner
kantine bedrijfsrestaurant refter cafetaria mensa canteen cafeteria
visum inreisvisum reisvisum visa
paspoort identiteitskaart identiteitsbewijs legitimatie id passport identity
buitenland overzee internationaal abroad overseas foreign international
bestemming reisdoel eindpunt destination
boeken reserveren vastleggen bespreken book reserve boeking reservering reservatie booking reservation
bagage koffer valies handbagage luggage baggage suitcase
abonnement lidmaatschap jaarkaart treinabonnement subscription membership
deelauto poolauto deelwagen huurauto huurwagen
carpoolen meerijden samenrijden carpool rideshare
vergadering overleg meeting bijeenkomst bespreking samenkomst vergaderen overleggen bespreken meet discuss consult
vergaderzaal vergaderruimte vergaderkamer zaal
agenda kalender calendar
notulen verslag vergaderverslag minutes
afspraak rendezvous ontmoeting appointment
uitnodigen inviteren invite uitnodiging invitatie invitation
deelnemen meedoen bijwonen participeren participate attend join deelname participatie inschrijving participation
deelnemer participant aanwezige attendee
presentatie voordracht slides powerpoint presentation
presenteren voorstellen tonen present show
conferentie congres symposium beurs conference convention
evenement event activiteit happening
bedrijfsfeest personeelsfeest feest borrel receptie party drinks
training opleiding cursus vorming scholing workshop course
leren studeren bijleren studie learn study
onderwijzen lesgeven opleiden trainen doceren teach train taught
trainer opleider docent lesgever instructeur teacher instructor coach
examen toets test proefwerk exam
certificaat diploma getuigschrift brevet certificate degree
slagen geslaagd passed pass
zakken mislukken falen gezakt fail failed
vaardigheid competentie bekwaamheid kunde skill ability competence
kennis weten knowhow expertise knowledge
ervaring praktijk ancienniteit experience
ancienniteit dienstjaren dienstjubileum seniority tenure
loopbaan carriere beroepsleven career
promotie bevordering doorgroei promotion advancement doorgroeien opklimmen promoveren bevorderen progress
overplaatsing mutatie overstap relocation
beoordelen evalueren inschatten assess evaluate beoordeling evaluatie functioneringsgesprek beoordelingsgesprek appraisal review evaluation
functioneren presteren prestatie performance perform
doel doelstelling objectief target goal objective
ontwikkeling groei ontplooiing development growth
coach begeleider mentor buddy
coaching begeleiding mentoraat ondersteuning guidance mentoring
feedback terugkoppeling reactie respons response
leidinggeven aansturen leiden managen lead manage supervise
leiding sturing supervisie toezicht supervision oversight
toezichthouder inspecteur controleur auditor inspector regulator
toezien bewaken monitoren opvolgen oversee
delegeren uitbesteden outsourcen delegate outsource
opdracht taak klus karwei werkje task assignment chore
takenpakket functieomschrijving functieprofiel duties
rol functie hoedanigheid role capacity
verantwoordelijk aansprakelijk verantwoordelijkheid responsible accountable
bevoegdheid mandaat volmacht gezag authority mandate
bevoegd gemachtigd gerechtigd authorised authorized entitled
onbevoegd ongeautoriseerd onbevoegde unauthorised unauthorized
volmacht machtiging procuratie proxy
administratie boekhouding kantoorwerk administration paperwork
secretaresse secretariaat assistent assistente secretary assistant
receptie onthaal balie receptionist receptioniste frontdesk reception
boekhouder accountant boekhoudster bookkeeper
boekhouding financien finance accounting bookkeeping
personeelszaken hr hrm personeelsdienst
ondernemingsraad medezeggenschap personeelsvertegenwoordiging workscouncil
vakbond bond syndicaat vakvereniging union
vakbondsvertegenwoordiger afgevaardigde delegee vertegenwoordiger delegate representative
staken werkonderbreking staking strike
helpdesk servicedesk support ictdienst
technicus monteur reparateur hersteller technician mechanic engineer
schoonmaker poetsvrouw poetshulp kuisvrouw schoonmaakster cleaner
schoonmaken poetsen kuisen reinigen clean cleaning
portier bewaker beveiliger beveiligingsbeambte guard
deskundige expert specialist vakman
adviseur consultant raadgever consulent advisor adviser
eigenaar bezitter eigenares owner proprietor
conflict ruzie geschil onenigheid ambras heibel dispute quarrel ruzien twisten bekvechten argue
bemiddelen tussenkomen mediation mediate
vertrouwenspersoon vertrouwensadviseur confidant counsellor counselor
pesten treiteren kleineren sarren getreiter bullying bully
intimidatie intimideren lastigvallen harassment harass intimidation
ongewenst ongepast grensoverschrijdend onbetamelijk inappropriate misconduct
discriminatie racisme uitsluiting discrimination racism discrimineren achterstellen uitsluiten discriminate exclude
geweld agressie mishandeling violence aggression assault
bedreigen dreigen afpersen threaten threat bedreiging dreigement chantage blackmail
schelden uitschelden beledigen vloeken insult swear belediging scheldwoord smaad slander
roddelen kletsen achterklap roddel gossip
gedrag houding handelwijze optreden behaviour behavior conduct
gedragscode gedragsregels huisregels
regels reglement voorschriften richtlijnen rules regulations guidelines
beleid policy beleidslijn policies
richtlijn leidraad handreiking guideline guidance
handleiding gebruiksaanwijzing instructie handboek manual instructions handbook
normen waarden ethiek moraal ethics values
integriteit eerlijkheid rechtschapenheid integrity honesty
eerlijk oprecht rechtvaardig fair honest
oneerlijk onrechtvaardig unfair dishonest unjust
misdragen wangedrag wangedragen misbehave misbehavior
overtreding inbreuk schending breach violation infringement overtreden schenden negeren violate infringe
sanctie maatregel strafmaatregel disciplinair sanction disciplinary penalty
straf boete bestraffing punishment penalty bestraffen straffen sanctioneren punish penalise
boete bekeuring prent
waarschuwing berisping vermaning warning reprimand waarschuwen verwittigen alarmeren warn alert
schorsing schorsen suspension suspend
respect fatsoen eerbied beleefdheid courtesy decency
respectloos onbeleefd onbeschoft lomp brutaal rude disrespectful
vriendelijk aardig beleefd hoffelijk friendly polite
kleding kledij kleren outfit clothing clothes attire
uniform werkkleding bedrijfskleding werkkledij dienstkleding workwear
alcohol drank bier wijn booze liquor
drugs wiet cannabis verdovende drug weed
roken sigaret peuk vapen smoking smoke cigarette
verslaving verslaafd afhankelijkheid addiction addicted
geschenk cadeau gift kado relatiegeschenk attentie
cadeaubon waardebon bon voucher giftcard
trakteren uitnodigen fuiven treat
smeergeld omkoping omkopen steekpenning corruptie bribe bribery corruption kickback
belangenverstrengeling belangenconflict belangenvermenging
fraude oplichting bedrog zwendel fraud scam swindle
frauderen oplichten bedriegen sjoemelen cheat defraud deceive
diefstal ontvreemding roof theft robbery
stelen pikken jatten gappen ontvreemden gestolen steal stolen stole
inbraak inbreken burglary
verdacht vreemd raar suspicious strange odd
verdenking vermoeden argwaan suspicion
misbruik misbruiken oneigenlijk abuse misuse
misstand wantoestand wanpraktijk wrongdoing malpractice
klokkenluider klokkenluiden klokkenluidersregeling whistleblower whistleblowing
anoniem naamloos ongenoemd anonymous
klacht bezwaar grief onvrede complaint grievance
klagen reclameren zeuren beklag complain
bezwaar beroep tegenwerping objection appeal
aanvechten betwisten protesteren bestrijden contest challenge
tevreden voldaan blij satisfied happy
ontevreden misnoegd ontstemd teleurgesteld dissatisfied unhappy disappointed
veiligheid arbeidsveiligheid veilig safety safe
gezondheid welzijn vitaliteit health wellbeing
gevaar risico dreiging danger hazard risk
gevaarlijk riskant onveilig hachelijk dangerous hazardous unsafe risky
ongeval ongeluk accident crash
bijnaongeval incident voorval gebeurtenis
gewond gekwetst verwond geblesseerd injured hurt wounded
letsel verwonding kwetsuur blessure wond injury wound
hulpverlener bhver ehbo ehboer hulpdienst ambulance rescuer paramedic
brand vuur fik brandend fire flames
ontruiming evacuatie ontruimen evacueren evacuation evacuate
nooduitgang vluchtweg vluchtroute escape
alarm sirene alarmsignaal melder siren
beschermen beveiligen afschermen behoeden protect shield bescherming beveiliging afscherming protection
beschermingsmiddelen pbm veiligheidskledij veiligheidskleding ppe
lawaai herrie geluid geluidsoverlast kabaal noise
stress werkdruk spanning druk pressure workload
gestrest gespannen gejaagd stressed tense
burnout overspannen opgebrand uitgeput exhausted
vermoeid moe uitgeput doodop tired fatigued weary
vaccinatie inenting prik vaccin griepprik vaccination vaccine
medicijn geneesmiddel medicatie pil medicine medication
gebouw pand kantoorgebouw complex building premises
kantoor bureau werkruimte office
ruimte kamer lokaal vertrek room space
lift elevator ascenseur
ingang toegang inkom entree entrance
sleutel huissleutel sleutelbos key
slot hangslot cijferslot padlock lock
afsluiten vergrendelen dichtdoen close lock
openen opendoen ontgrendelen opengemaakt open unlock
pas badge toegangspas toegangskaart personeelspas druppel keycard
toegang toegangsrecht access admission
binnenkomen betreden binnengaan binnenraken enter
bezoeker gast bezoek visitor guest
bezoeken langsgaan langskomen visit
toilet wc plee sanitair restroom lavatory bathroom
kastje locker kluisje garderobekast
keuken pantry kitchenette kitchen
verwarming kachel verwarmen radiator chauffage heating
airco airconditioning koeling klimaatregeling cooling
stroom elektriciteit electricity electra power
lek lekkage lekken waterlek leak leaking
onderhoud maintenance servicebeurt nazicht upkeep
onderhouden verzorgen maintain
verhuizen verhuizing verkassen move relocation
adres woonadres woonplaats address
parkeren stallen wegzetten parking park
parkeerplaats parkeerplek parkeervak parkeerterrein carpark
parkeergarage parking garage
kenteken nummerplaat kentekenplaat plate
materiaal materieel uitrusting equipment gear
kapot stuk defect kaduuk broken damaged faulty defective
stukgaan breken begeven gebroken broke
beschadigen stukmaken vernielen vernield destroy ruin schade beschadiging averij damage
repareren herstellen fixen repair fix mend reparatie herstelling restauratie
storing panne defect mankement haperen malfunction failure outage
kwijt verloren vermist verdwenen lost missing
kwijtraken verliezen verloor verliezing lose mislay verlies derving verloren loss
vinden terugvinden gevonden aantreffen find found
zoeken opzoeken speuren zocht search seek lookup
lenen ontlenen uitlenen ontleend borrow lend loan
huren afhuren huurde rent lease
verhuren verhuur onderverhuren rental sublet huur huurprijs huurgeld rent
teruggeven inleveren retourneren terugbezorgen terugbrengen terugsturen return
meenemen ophalen afhalen collect pickup
meegeven overhandigen afgeven handover
bewaren opbergen opslaan bijhouden keep retain
weggooien wegdoen dumpen afdanken discard dispose
gebruiken benutten hanteren aanwenden use utilise gebruik benutting verbruik usage
persoonlijk prive privegebruik personal private
zakelijk professioneel beroepsmatig beroepshalve business professional
computer pc laptop notebook desktop
hoofdtelefoon koptelefoon headset oortjes headphones earphones
telefoon gsm mobiel mobieltje smartphone toestel phone cellphone
bellen telefoneren opbellen gebeld call phone ring
telefoonnummer nummer gsmnummer
printer kopieermachine copier drukker
printen afdrukken uitprinten print
scannen inscannen digitaliseren scan digitise
kopie afschrift duplicaat copy duplicate kopieren dupliceren overnemen
programma software applicatie app toepassing application
systeem platform portaal tool portal
installeren installatie geinstalleerd install setup
bijwerken updaten vernieuwen upgraden update upgrade
verwijderen wissen schrappen deleten delete remove erase
wachtwoord paswoord password passcode
inloggen aanmelden inlog login signin logon
uitloggen afmelden logout signoff
account gebruikersaccount profiel useraccount
gebruiker gebruikster user
gebruikersnaam loginnaam username
authenticatie mfa tweestaps verificatie authenticator authentication
deblokkeren vrijgeven heractiveren unblock
activeren inschakelen aanzetten enable activate
uitschakelen uitzetten deactiveren disable deactivate
instelling configuratie instellingen settings configuration instellen configureren configure
netwerk wifi internet verbinding network connection
link hyperlink url koppeling verbinden koppelen aansluiten connect
website site webpagina webpage
intranet medewerkersportaal personeelsportaal
mail email mailtje mails emails
mailbox inbox postvak
bijlage attachment annex aanhangsel
spam junk reclamemail
phishing nepmail phishingmail smishing
virus malware besmet ransomware
hacken kraken gehackt hacked hack hacker cybercrimineel cyberaanval hackers cyberattack
datalek lek gegevenslek
versleutelen encryptie coderen encrypt encryption
reservekopie backup kopie
usbstick stick geheugenstick schijf usb
cloud onedrive dropbox opslag
bestand file document
map folder directory
gegevens data informatie info details
privacy avg gdpr gegevensbescherming persoonsgegevens
vertrouwelijk geheim discreet confidential secret sensitive
geheimhouding zwijgplicht beroepsgeheim discretie confidentiality secrecy nda
toestemming instemming akkoord consent permission
toezicht camera cameratoezicht bewakingscamera cctv surveillance
controleren checken nakijken nazien verifieren check verify
controle check nazicht inspectie inspection audit
meekijken gluren afluisteren bespioneren spy eavesdrop
ai kunstmatige chatbot chatgpt artificial
automatisch vanzelf geautomatiseerd automatic automated
handmatig manueel manual
digitaal online elektronisch digital electronic
chatten appen berichten whatsappen message text
bericht boodschap berichtje appje message
vergrendelen vastzetten blokkeren versperren geblokkeerd block
fout vergissing misser blunder foutmelding error mistake
vastlopen bevriezen crashen freeze crash
traag langzaam sloom slow sluggish
snel vlug rap vlot fast quick rapid
document papier akte paper
formulier invulformulier aanvraagformulier form
invullen ingeven invoeren filled fill enter
ondertekenen tekenen signeren getekend sign signed
handtekening krabbel paraaf signature
brief missive briefje letter
post poststuk briefwisseling poststukken
sjabloon template voorbeeld model
versie uitgave editie version edition
concept ontwerp kladversie draft
opstellen schrijven redigeren schreef geschreven write wrote
lezen doornemen gelezen nalezen read
archief archivering archive archiveren opbergen klasseren
dossier file casus case record
register registratie lijst registry
inschrijving registratie aanmelding registration enrolment registreren inschrijven vastleggen noteren enrol enroll
uitschrijven uitschrijving afmelden unsubscribe deregister
lijst overzicht opsomming list overview
rapport verslag rapportage rapporteren report
nota notitie aantekening memo note
bijvoegen toevoegen aanhechten add attach
aanvulling toevoeging bijvoegsel addition supplement
vertalen vertaling tolk translate translation interpreter
wijzigen aanpassen veranderen bijstellen modify change alter adjust
wijziging aanpassing verandering change modification adjustment
verbeteren corrigeren rechtzetten herzien correct improve verbetering correctie rechtzetting improvement correction
onjuist verkeerd foutief fout wrong incorrect
juist correct kloppend accurate
volledig compleet voltallig complete
onvolledig incompleet onvoltooid incomplete
geldig rechtsgeldig valide valid
ongeldig nietig ongeldige invalid void
origineel oorspronkelijk authentiek original
vals nep vervalst namaak fake forged counterfeit
vervalsen namaken falsificeren forge falsify
aanvragen verzoeken opvragen request aanvraag verzoek demand
indienen inleveren insturen opsturen submit
goedkeuren fiatteren accorderen approve authorise authorize
goedkeuring fiat akkoord bekrachtiging approval
goedgekeurd bevestigd approved confirmed
toestaan toelaten veroorloven vergunnen gunnen allow permit
toegestaan toegelaten geoorloofd gepermitteerd allowed permitted
verbieden ontzeggen beletten prohibit forbid ban verboden ongeoorloofd prohibited forbidden
weigeren afwijzen afkeuren afslaan refuse reject decline deny
vergunning licentie machtiging permit license
verplicht verplichten mandatory compulsory obligatory required
verplichting plicht gehoudenheid obligation duty requirement
vereist benodigd noodzakelijk required necessary
eis vereiste voorwaarde requirement criterion
recht aanspraak rechten right entitlement
uitzondering afwijking uitzonderlijk exception exemption
vrijstelling ontheffing vrijgesteld exemption waiver vrijstellen ontheffen kwijtschelden exempt waive
naleven nakomen respecteren comply obey adhere naleving compliance nakoming handhaving
handhaven afdwingen doorvoeren enforce
gelden toepasselijk toepassing apply applicable
begin start aanvang aanvangsdatum beginning ingaan starten aanvangen beginnen begon begonnen commence
stoppen ophouden eindigen staken stop cease quit
afronden voltooien afwerken afmaken finish complete finalise
bezig lopend gaande ongoing busy
verlengen prolongeren extend prolong verlenging prolongatie uitbreiding extension
vernieuwen hernieuwen renew renewal
uitbreiden vergroten expand enlarge
inkorten verkorten bekorten shorten
verminderen verlagen reduceren inkrimpen reduce lower decrease
verhogen optrekken opvoeren vermeerderen increase
verhoging stijging toename groei rise increase
stijgen toenemen groeien rise grow grew
dalen afnemen drop fall
annuleren afzeggen afblazen schrappen cancel annulering annulatie afzegging cancellation
intrekken herroepen terugtrekken withdraw revoke
uitstellen verschuiven opschorten verzetten postpone reschedule
deadline uiterlijk inleverdatum einddatum
termijn periode tijdvak looptijd term period
tijdig stipt punctueel timely punctual
vroeg vroegtijdig bijtijds early
dringend spoedeisend urgent spoed haast
eenmalig eenmaal once
terugkerend periodiek regelmatig recurring periodic regular
wachten afwachten geduld wait
wachttijd wachtlijst wachtrij waitlist queue
afhandelen behandelen verwerken process handle afhandeling behandeling verwerking processing handling
procedure werkwijze proces stappenplan process
stap fase etappe step phase
melden aangeven rapporteren signaleren notify melding aangifte kennisgeving mededeling notification
meedelen informeren inlichten inform communicate
doorgeven overbrengen melden relay
bevestigen bekrachtigen beamen confirm acknowledge bevestiging ontvangstbevestiging confirmation acknowledgement
antwoord reactie respons answer reply antwoorden beantwoorden reageren respond
vragen navragen ask enquire inquire
uitleggen verklaren toelichten verduidelijken explain clarify uitleg toelichting verklaring verduidelijking explanation
advies raad raadgeving tip advice
helpen bijstaan assisteren ondersteunen help assist support
hulp bijstand assistentie steun help assistance aid
probleem moeilijkheid kwestie issue problem trouble
oplossen verhelpen uitwerken solve resolve oplossing uitweg remedie solution
contact bereiken contacteren reach
contactpersoon aanspreekpunt contactpunt contactperson
bereikbaar beschikbaar oproepbaar available reachable
onbereikbaar onbeschikbaar unavailable unreachable
doorverwijzen verwijzen doorsturen refer redirect
sturen zenden verzenden versturen gestuurd send sent
ontvangen krijgen gekregen kreeg receive received
verkrijgen bekomen verwerven obtain acquire
overdracht overhandiging handover transfer
uitwisselen delen meedelen share
verdelen toewijzen verdeling toekennen allocate distribute
toekennen verlenen grant award
uitzoeken onderzoeken nagaan investigate examine onderzoek studie navorsing enquete research investigation
keuze optie mogelijkheid alternatief choice option
kiezen selecteren uitkiezen gekozen choose select chose
beslissen besluiten bepalen decide determine beslissing besluit uitspraak decision
voorstel aanbod suggestie proposal offer
voorstellen aandragen opperen propose suggest
aanbieden offreren aangeboden offer
accepteren aannemen aanvaarden accept
afspreken overeenkomen afgesproken agree agreed
onderhandelen afdingen marchanderen negotiate bargain
rekening factuur nota invoice bill
factureren aanrekenen doorrekenen invoice
betaaltermijn vervaldatum vervaldag
achterstallig openstaand onvoldaan overdue outstanding
aanmaning herinnering betalingsherinnering reminder
herinneren onthouden remember remind
vergeten vergat vergeetachtig forget forgot forgotten
incasso domiciliering afschrijving debit
belasting fiscaal taks heffing tax taxes
belastingdienst fiscus belastingkantoor irs
belastingaangifte belastingbrief aangifte
aftrekken inhouden afhouden korten deduct withhold aftrek inhouding korting deduction
loonheffing loonbelasting bedrijfsvoorheffing withholding
subsidie toelage tegemoetkoming subsidy grant
klant afnemer client opdrachtgever clientele customer
klantenservice klantendienst klantcontact
koper afnemer aankoper buyer purchaser
kopen aankopen aanschaffen verwerven gekocht kocht buy purchase bought
aankoop aanschaf inkoop purchase procurement
verkopen slijten verkocht sell sold
verkoop sales afzet
verkoper verkoopster winkelbediende vertegenwoordiger salesman seller salesperson
product artikel item goods
leverancier toeleverancier aanbieder supplier vendor provider
leveren bezorgen aanleveren afleveren deliver supply levering bezorging aflevering delivery
bezorger koerier pakketbezorger courier
pakket pakje doos colli parcel package box
bestellen bestel bijbestellen order ordered bestelling bestelbon
offerte prijsopgave bestek quotation quote
korting reductie afslag personeelskorting discount rebate
aanbieding actie promo koopje deal bargain
garantie waarborg warranty guarantee garanderen waarborgen verzekeren ensure
waarborg borg borgsom onderpand deposit
ruil omruiling omwisseling exchange
retour terugzending retourzending return
terugbetaald teruggestort vergoed refunded reimbursed
terugstorten restitueren terugboeken refund restitutie teruggave
voorraad stock inventaris voorraden inventory supply
leverbaar voorradig beschikbaar available
bankrekening rekening rekeningnummer iban
sparen opzijzetten opsparen save
lening krediet kredietverlening loan credit
afbetalen aflossen afkorten repay
bankpas betaalpas pinpas bankkaart
pinnen afhalen geldopname withdraw
contant cash baar
pincode pin code
overschrijven overmaken storten transfereren transfer overschrijving overboeking storting
transactie verrichting boeking transaction
afschrijven afgeschreven debiteren debited
kosten bijdrage honorarium fee
bijdrage contributie inleg contribution bijdragen bijleggen bijpassen contribute
verzekering polis assurantie insurance verzekeren indekken verzekerd insure insured
verzekeraar verzekeringsmaatschappij insurer
polis verzekeringsbewijs verzekeringspolis
dekking gedekt meeverzekerd coverage covered
schadeclaim schademelding schadeaangifte claim
zorgverzekering ziekenfonds mutualiteit ziektekostenverzekering hospitalisatieverzekering
aansprakelijkheid wa liability
aansprakelijk schuldig liable
wet wetgeving wetboek law legislation
wettelijk legaal rechtmatig legal lawful statutory
illegaal onwettig strafbaar illegal unlawful
jurist advocaat raadsman lawyer attorney solicitor
juridisch rechtskundig legal
rechtbank gerecht tribunaal court tribunal
rechtszaak proces geding lawsuit
aanklagen dagvaarden procederen sue prosecute
politie agent flik smeris police cops
misdrijf misdaad delict crime offence
slachtoffer gedupeerde benadeelde victim
overheid staat regering government
auteursrecht copyright intellectueel
eigendom bezit property possession
produceren vervaardigen fabriceren produce manufacture productie fabricage vervaardiging production manufacturing
magazijn loods depot opslagplaats warehouse
inpakken verpakken emballeren pack wrap
laden inladen bevrachten load
logistiek distributie logistics distribution
zorg verpleging verzorging care nursing
kinderopvang creche opvang kinderdagverblijf daycare childcare nursery
kinderen kind kids kroost children
onderwijs educatie education schooling
pers media journalisten kranten press
journalist verslaggever reporter redacteur
nieuws nieuwtje berichtgeving news
publiceren uitbrengen bekendmaken publish publicatie bekendmaking publication
openbaar publiek public
foto afbeelding beeld plaatje kiekje photo picture image fotograferen kieken gefotografeerd photograph
filmen opnemen video record filmpje film clip
reclame publiciteit advertentie advert advertising ad adverteren promoten advertise promote
campagne actie campaign
doelgroep publiek audience
reputatie imago image reputation
sponsor geldschieter sponsoring sponsorship sponsoren steunen bekostigen fund
doneren schenken weggeven donate
concurrent mededinger rivaal competitor
enquete vragenlijst bevraging rondvraag survey questionnaire
statistiek cijfers statistieken statistics figures
aantal hoeveelheid getal number quantity
meten opmeten gemeten measure
schatting raming prognose estimate forecast schatten ramen inschatten
resultaat uitkomst uitslag result outcome
duurzaam ecologisch groen milieuvriendelijk sustainable green eco duurzaamheid ecologie sustainability
afval vuilnis rommel rotzooi waste garbage trash rubbish
vuilnisbak prullenbak vuilbak afvalbak bin dustbin
recyclen hergebruiken hergebruik recycle reuse
sorteren scheiden afvalscheiding sort separate
energie stroomverbruik energieverbruik energy
besparen bezuinigen uitsparen economise besparing bezuiniging uitsparing saving
verspilling verspillen verkwisten waste
uitstoot emissie co2 emission carbon
vervuiling verontreiniging pollution vervuilen verontreinigen pollute
begrijpen snappen verstaan begrepen understand grasp
proberen pogen uitproberen trachten try attempt
testen uittesten beproeven toetsen test
organiseren opzetten georganiseerd organise organize
voorbereiden klaarmaken voorbereiding prepare preparation
coordineren afstemmen overeenstemmen coordinate align
regelen fixen ritselen arrange
uitvoeren verrichten volbrengen doorvoeren execute perform
samenwerken meewerken samenwerking cooperate collaborate
motiveren stimuleren aanmoedigen aansporen motivate encourage
belonen beloning bekronen reward
complimenteren prijzen compliment praise
bedanken danken dank bedankt thank thanks
ontbreken mankeren mist ontbrekend missing
overschrijden overstijgen overschreden exceed
voorkomen vermijden verhinderen voorkomt prevent avoid
beperken begrenzen inperken limiteren restrict limit
ontwikkelen uitwerken ontwikkeld develop
verzamelen inzamelen vergaren gather collect
vergelijken afwegen naastleggen compare
overhouden overblijven resteren remain
tonen aantonen vertonen demonstrate
dragen aanhebben gedragen wear wore
verbergen verstoppen achterhouden verzwijgen hide conceal
toegeven bekennen opbiechten admit confess
beschuldigen betichten aantijgen accuse blame
ontdekken bespeuren ontdekt discover
merken opmerken vaststellen bemerken notice
vertrouwen vertrouwde vertrouwd trust rely
verwachten voorzien vooruitzien expect anticipate
onthullen lekken verklappen prijsgeven uitlekken disclose leak reveal
detacheren uitzenden uitlenen detachering secondment
escaleren opschalen escalatie escalate
verantwoorden rechtvaardigen motivering justify
behalen bereiken realiseren halen achieve accomplish
nalaten verzuimen verwaarlozen neglect omit
downloaden binnenhalen ophalen download
uploaden opladen uploadt upload
klikken aanklikken drukken click press
markeren aanduiden aanvinken aankruisen tick mark
ordenen rangschikken sorteren structureren arrange organise
inzien inkijken bekijken raadplegen inzage view consult
voorleggen voordragen aankaarten opwerpen raise
overtuigen overhalen ompraten persuade convince
beinvloeden invloed meebepalen influence
dwingen forceren verplichten pushen force compel
eisen vorderen opeisen demand
opruimen leegmaken opkuisen opgeruimd tidy cleanup
verplaatsen verschuiven verzetten relocate
aansluiten inpluggen aankoppelen plug
ontvangen onthalen verwelkomen welkom welcome
overnemen opvolgen overname takeover succeed
verrekenen compenseren salderen offset
onderbreken pauzeren stilleggen pause interrupt
doorgaan voortzetten vervolgen continue proceed
moeilijk lastig ingewikkeld complex difficult complicated
makkelijk eenvoudig simpel gemakkelijk easy simple
mogelijk haalbaar doenbaar possible feasible
onmogelijk ondoenbaar onhaalbaar impossible
geschikt passend bruikbaar suitable appropriate
ongeschikt ondeugdelijk onbruikbaar unsuitable
belangrijk essentieel cruciaal wezenlijk important essential
actueel recent bijgewerkt current
verouderd achterhaald gedateerd outdated obsolete
definitief finaal onherroepelijk definitive final
betrouwbaar degelijk geloofwaardig reliable trustworthy
zorgvuldig nauwkeurig secuur careful precise
slordig nonchalant nalatig onzorgvuldig careless sloppy negligent
opzettelijk bewust expres moedwillig deliberate intentional
onopzettelijk onbewust abusievelijk accidental unintentional
streng strikt rigide strict rigid
mild soepel coulant lenient
redelijk billijk schappelijk reasonable
onbeperkt ongelimiteerd onbegrensd unlimited
beperkt gelimiteerd limited restricted
gedeeltelijk deels partieel partly partial
volledig helemaal geheel entire fully
verschillend uiteenlopend afwijkend different various
intern interne inhouse internal
extern uitwendig buitenstaander external outsider
mondeling verbaal gesproken verbal oral
schriftelijk schriftelijke written
onafhankelijk autonoom zelfstandig independent autonomous
bekwaam deskundig competent capable skilled
gekwalificeerd gediplomeerd bevoegd qualified certified
ervaren doorgewinterd bedreven experienced
gemotiveerd enthousiast gedreven motivated
druk drukbezet volgeboekt busy
volzet vol full
leeg onbezet leegstaand empty vacant
bezet volgeboekt gereserveerd occupied reserved
dicht gesloten closed shut
schoon proper netjes opgeruimd clean tidy
vuil vies smerig goor dirty filthy
gebruikelijk normaal gangbaar courant usual common
toegankelijk bereikbaar rolstoelvriendelijk accessible
onmiddellijk meteen direct dadelijk immediately
nuttig zinvol handig useful helpful
voldoende genoeg toereikend enough sufficient
onvoldoende ontoereikend tekort insufficient
tekort gebrek schaarste shortage lack
overtollig overbodig boventallig redundant surplus
vrouw dame mevrouw vrouwelijk woman women lady female
mannelijk heer male masculine
jongen jongetje knaap gastje boy lad
meisje meid deerne girl lass
volwassene meerderjarige adult grownup
vriendje verkering liefje boyfriend girlfriend
broer broertje zus zusje zuster sibling brother sister
zoon zonen zoontje son
dochter dochters dochtertje daughter
kleinkind kleinzoon kleindochter grandchild grandson granddaughter
oom tante nonkel uncle aunt
neef nicht nichtje neefje cousin nephew niece
schoonouders schoonmoeder schoonvader schoonfamilie inlaws
buur buurman buurvrouw buren neighbour neighbor
samenwonen samenlevend ongehuwd cohabit cohabiting cohabitation
vrijgezel alleenstaand single unmarried
weduwe weduwnaar widow widower
gestorvene dies dead
erven erfenis nalatenschap inherit inheritance legacy
testament erflater uiterstewil wilsbeschikking
noemen heten genoemd genaamd geheten named called
bijnaam schuilnaam alias nickname pseudonym
geslacht sekse gender sex
nationaliteit staatsburgerschap herkomst nationality citizenship
inwoner burger bewoner ingezetene resident citizen inhabitant
buitenlander vreemdeling allochtoon migrant immigrant foreigner expat
vluchteling asielzoeker refugee asylum
onbekende vreemde stranger unknown
menigte massa drukte volk crowd mob
werknemers bezetting manschappen employees
getuige ooggetuige witness
dader schuldige overtreder culprit offender perpetrator
dief inbreker rover overvaller thief burglar robber
held ster idool hero star idol
lichaam lijf body physique
hoofd kop head skull
gezicht gelaat aangezicht snoet face facial
oog ogen kijker eye eyes
oor oren ear ears
neus neusje nose nasal
mond bek smoel muil mouth
tand tanden kies gebit tooth teeth dental molar
nek hals keel neck throat
schouder schouders shoulder
rug ruggengraat wervelkolom spine
armen elleboog pols arms elbow wrist
handen vinger vingers duim hands finger thumb
benen dij kuit leg legs
knie knieen knee knees
voet voeten enkel foot feet ankle
buik maag darm darmen pens belly stomach tummy abdomen
hart hartaanval hartinfarct hartstilstand heart cardiac
hersenen brein hersens brain
haar haren kapsel coupe hair hairdo
baard snor stoppels beard moustache
bloed bloeden bloeding blood bleeding bleed
bot botten gebeente bone bones skeleton
spier spieren spierpijn muscle muscles
adem ademen ademhaling ademnood breath breathe breathing
zweten zweet transpireren sweat perspire
koorts koortsig fever temperature
hoesten hoest kuchen niezen cough coughing sneeze sneezing
hoofdpijn migraine koppijn headache
blauwe kneuzing bloeduitstorting bruise bruised contusion
breuk botbreuk fractuur fracture
verbranden brandwond verbrand burn burns burnt
bacterie kiem microbe germ bacteria
verpleegkundige verpleger verpleegster nurse
gehospitaliseerd ziekenhuisopname hospitalisatie hospitalization hospitalisation
operatie ingreep opereren geopereerd surgery
apotheek apotheker drogist pharmacy pharmacist drugstore chemist
patient zieke patienten patients
slechtziend blind visueel visually sightless
doof slechthorend gehoor deaf hearing
gehoorapparaat hoortoestel hoorapparaat
vermoeidheid slaapgebrek uitputting fatigue tiredness exhaustion
slaap dutje pitten maffen tukken geslapen sleep slept nap asleep
wakker ontwaken opstaan gewekt opgestaan awake wake woke
dieet afvallen lijnen vermageren diet slimming
esigaret damper vape vaping
dronken zat bezopen aangeschoten beschonken drunk intoxicated tipsy
verslaafde afkicken addict
wassen gewassen spoelen wash washing rinse
hygiene properheid netheid hygienic cleanliness
appartement flat studio etage apartment condo kot
huurder huurders tenant renter lessee
verhuurder huisbaas huiseigenaar landlord landlady lessor
verdieping bouwlaag storey floor
trap trappenhuis trappen stairs staircase stairway steps
raam venster ruit window windows
muur wand muren wall walls
vloer grond ground
kelder souterrain berging basement cellar
zolder vliering attic loft
slaapkamer bedroom slaapvertrek
bed matras bedden beds mattress
tuin hof gaard garden yard
balkon terras dakterras balcony terrace patio
autostalling stalling carport garages
meubel meubilair meubelen inrichting furniture furnishing
kast lade cupboard cabinet closet drawer
lamp licht verlichting lampen light lighting lights
oven magnetron microgolf fornuis microwave stove cooker
vaatwasser afwasmachine afwas vaat dishwasher dishes
wasmachine droger droogkast wasserette washer dryer laundry
stofzuiger stofzuigen vacuum hoover
bel deurbel belletje doorbell bell buzzer
aardgas gasfles gasleiding
water kraanwater drinkwater kraan tapwater faucet
recycleren recyclage recycling
postcode zipcode postnummer zip
meubileren aankleden decoreren furnish decorate decoration
verbouwen verbouwing renoveren renovatie renovate renovation refurbish
schilderen verven verf geverfd schilder paint painting painter
gereedschap werktuig alaam tools toolkit
hamer spijker schroef schroevendraaier boor hammer nail screw screwdriver drill
karton kist bak dozen krat crate cardboard carton
zak tas boodschappentas zakje bag sack pouch
handtas rugzak boekentas aktetas backpack handbag rucksack
emmer ton bucket barrel
fles flessen flacon bottle bottles
kopje mok beker cup mugs
glas glazen drinkglas glass
schotel schaal bowl
mes vork lepel cutlery knife fork spoon
schaar schaartje scissors
deken laken kussen hoofdkussen blanket pillow cushion
handdoek doek washandje towel cloth
zeep shampoo gel soap handsoap
kaars kaarsen candle candles
speelgoed knuffel pop toy toys doll
thee theetje kruidenthee tea
pils pintje biertje pint beer lager
brood boterham broodje snee bread sandwich bun
kaas kaasje cheese
vlees gehakt kip rundvlees varkensvlees meat chicken beef pork
vis vissen zalm tonijn fish salmon tuna
groente groenten groentes veg vegetable vegetables veggies
fruit vrucht appel banaan sinaasappel fruits apple banana
aardappel patat friet frietjes frieten potato fries chips
ei eieren eitje egg eggs
melk zuivel karnemelk milk dairy
suiker zoetstof zoetjes sugar sweetener
zout peper kruiden specerijen salt pepper spices
soep bouillon soup broth
gebak taart cake koekje koek koekjes pastry pie cookie biscuit
snoep snoepgoed chocolade candy sweets chocolate
ijsje roomijs icecream
toetje dessert nagerecht
koken bereiden kokkerellen gekookt cook cooking
bakken braden frituren gebakken bake fry roast baked
kok chefkok keukenchef
cafe kroeg bar tent pub tavern
ober kelner serveerster bediening waiter waitress
proeven smaken smaak geproefd taste tasting flavour flavor
catering traiteur cateraar caterer
honger hongerig trek hunger hungry starving
dorst dorstig thirst thirsty
broek jeans pantalon spijkerbroek trousers pants
hemd overhemd shirt tshirt bloes blouse
trui sweater vest pull hoodie jumper cardigan
jas mantel jack regenjas coat jacket
jurk rok kleedje dress skirt
pak kostuum suit tuxedo
das stropdas sjaal tie scarf
sok sokken kous kousen sock socks stockings
hoed muts pet petje hat
ondergoed beha underwear lingerie briefs
zwembroek badpak bikini zwempak swimsuit swimwear
horloge polshorloge uurwerk wristwatch smartwatch
sieraad juweel juwelen ketting oorbel sieraden jewelry jewellery necklace
paraplu regenscherm umbrella
uittrekken uitdoen uitkleden uitgetrokken undress
kapper kapster kapsalon barbier hairdresser barber
schminken makeup lippenstift schmink cosmetica lipstick cosmetics
parfum aftershave geurtje perfume fragrance
vorst vriezen bevroren vrieskou frost freezing frozen
storm stormweer noodweer orkaan onweer thunderstorm hurricane
wind windstoot windvlaag waaien breeze windy gust
zon zonnig zonneschijn sun sunny sunshine
wolk wolken bewolkt bewolking clouds cloudy
nevel mistig fog foggy haze
bliksem donder bliksemen onweren lightning thunder
temperatuur graden degrees
aardbeving beving natuurramp earthquake
droogte droog dry drought
bestelbus camionette minivan
motor motorfiets brommer scooter bromfiets moto motorcycle motorbike moped
sneltram subway underground
vlieger aircraft aeroplane
boot schip vaartuig schepen veerboot ship boat ferry vessel
haven kade dok harbour harbor port
rijbewijs roze rijvaardigheid driverslicense
passagier inzittende reiziger meerijder passenger traveller traveler
stuur stuurwiel steeringwheel
wiel wielen velg wheel wheels
rem remmen afremmen brake brakes braking
takelen wegslepen takeldienst slepen sleepdienst tow towing
verkeer wegverkeer verkeersdrukte traffic
verkeersbord wegwijzer signpost
stoplicht verkeerslicht verkeerslichten trafficlight
kruispunt kruising rotonde junction crossroads roundabout intersection
snelweg autosnelweg autostrade motorway highway freeway
straat laan steeg wegen street road lane avenue
stoep trottoir voetpad sidewalk pavement
fietspad fietsroute fietsstrook cyclelane
brug viaduct bruggen bridge overpass
tunnel onderdoorgang underpass
snelheid tempo vaart speed pace velocity
oversteken zebrapad overgestoken crosswalk
voetganger wandelaar pedestrian walker
kilometer km mijl mile kilometre
afstand reisafstand distance
instappen ingestapt boarding
uitstappen afstappen uitgestapt alight disembark
heenreis terugreis retourtje roundtrip
toerist vakantieganger toerisme tourist tourism
camping kamperen caravan campsite camper
grenzen landsgrens border borders boundary
binnenland binnenlands domestic nationaal national
wereld aarde globe world earth planet
land natie landen country countries nation
provincie regio streek gewest gebied region area province district
stad steden gemeente city cities town municipality
dorp gehucht dorpje village hamlet
wijk buurt omgeving buurten neighbourhood neighborhood vicinity surroundings
centrum binnenstad stadscentrum downtown centre center
plein markt marktplein square market
hoek hoekje corner
midden middelste middle
rand kant zijkant zijde edge side
gang hal lobby inkomhal corridor hallway
fabriek productiehal atelier factory
supermarkt buurtwinkel kruidenier supermarket grocery
kerk moskee tempel church mosque temple
dier dieren beest animal animals beast
hond honden hondje puppy hulphond dog dogs
kat poes kater kitten cat cats
paard paarden pony horse horses
koe koeien vee rund cow cattle cows
varken zwijn varkens pig swine
vogel vogels duif bird birds pigeon
muis rat muizen ratten ongedierte mouse mice vermin rodent
insect insecten wesp mier wasp ant
slang hagedis reptiel snake reptile
natuur milieu leefomgeving nature environment
bos woud bossen forest woods
boom bomen boompje tree trees
plant planten gewas kamerplant plants
gras gazon grasveld grass lawn
berg bergen heuvel heuvels mountain hill
zee oceaan zeeen sea ocean lake
strand kust beach coast seaside shore
rivier kanaal beek river canal stream
eiland eilanden island
lucht hemel sky air
brandweer brandweerman firefighter firemen
steen stenen kei rots stone rock
hout houten plank wood wooden timber
ijzer metaal staal metalen iron metal
plastic kunststof polymer
goud gouden zilver gold golden silver
leer leder leather
school schoolgebouw schools
leerling scholier leerlingen pupil schoolchild
student studente studenten students
les lessen college lesuur lesson lecture class
klas klaslokaal leslokaal classroom
gestudeerd blokken studying studies
oefenen inoefenen oefening practise practice exercise
punt score punten
universiteit hogeschool unief university uni
talent aanleg talented
taal talen spraak language languages
woord woorden begrip word words wording
zin zinnen sentence phrase
spelling schrijfwijze grammatica spellen spell grammar
boek boekje books
bibliotheek bieb boekerij library
bladzijde pagina bladzijden blz page pages
hoofdstuk paragraaf alinea chapter section paragraph
inhoud inhoudsopgave contents
schrift notitieboek blok notepad
wetenschap wetenschappelijk science scientific
voetbal voetballen football soccer
zwemmen zwembad gezwommen swim swimming swam
lopen wandelen wandeling liep walk walking stroll hike
hardlopen rennen joggen renden holde run running jogging ran
springen sprong gesprongen huppen jump leap jumped
klimmen beklimmen geklommen klauteren climb climbing
dansen dans gedanst dance dancing
spelen spel spelletje gespeeld play game games played
wedstrijd match competitie toernooi competition tournament
winnen winst won gewonnen zegevieren win winner victory
winnaar kampioen overwinnaar champion
tegenstander opponent rival
prijsvraag loterij tombola verloting raffle lottery sweepstake
hobby liefhebberij vrijetijdsbesteding pastime
vieren feesten gevierd celebrate celebrating
verrassing verrassen surprise surprising
muziek liedje lied liederen music song
zingen zanger zong gezongen sing singing singer
concert festival gig
bioscoop cinema movie movies
toneel theater schouwburg theatre drama
museum tentoonstelling expo galerij exhibition gallery
kunst kunstwerk kunstenaar art artist artwork
tekening schets draw drawing sketch
fotograaf fototoestel photographer photography
televisie tv telly tele television
radio omroep zender broadcast
krant dagblad gazet nieuwsblad newspaper
tijdschrift blad magazine maandblad
blog article blogpost
roman verhaal vertelling sprookje novel story tale
grap grapje geintje joke prank
humor lachen gelach grappig laugh laughing humour
tijd tijdstip moment ogenblik time instant
minuut minuten minuutje minute
seconde tel seconden second seconds
dag dagen etmaal day days
dagelijks iederedag daily everyday
weekend weekeinde zaterdag zondag saturday sunday
eeuw decennium century decade
middag namiddag smiddags vanmiddag afternoon noon
avond savonds vanavond evening tonight
nacht snachts nachtelijk vannacht night nightly midnight
gisteren eergisteren yesterday
lente voorjaar spring springtime
zomer zomers summer
herfst najaar autumn
winter winters wintertime
seizoen jaargetijde season
tijdspanne timeframe span
toekomst toekomstig future
verleden geschiedenis past history
later nadien achteraf naderhand afterwards subsequently
voortaan vanaf henceforth onwards
soms nuenendan weleens occasionally sometimes
zelden zeldzaam nauwelijks rarely seldom rare hardly
altijd steeds immer telkens always
nooit nimmer never
herhaaldelijk meermaals herhaald repeatedly repeated
ondertussen intussen inmiddels meanwhile
plotseling ineens plots opeens suddenly abruptly
helft halve half halves
dubbel tweevoudig tweemaal duplo double twice
verdubbelen verdubbeling verdubbeld doubled doubling
gemiddeld gemiddelde average
procent percentage percent pct
meerderheid merendeel majority
minderheid minderheden minority
precies exact exactly precisely
overig resterend overblijvend rest remainder
teveel excess leftover
afname daling vermindering verlaging reduction
gewicht kilo kg weight weigh
gewogen woog weighs weighed
afmeten measured measuring
afmeting formaat grootte omvang size dimension
lengte hoogte breedte height width
oppervlakte oppervlak vierkant surface
liter inhoudsmaat volume litre
biljet bankbiljet banknote
inkomsten opbrengst income revenue
schenking donatie donation
rijk welgesteld vermogend bemiddeld rich wealthy
behoeftig armoede berooid poverty
verspild wasted squander
handelaar winkelier dealer
verzending verzendkosten zending shipment shipping
kassa betaalpunt checkout till
merk label handelsmerk trademark
vertellen verhalen verteld narrate
gesprek dialoog babbel conversation dialogue
bijeenkomen samenkomen vergaderd convene
aantekenen optekenen genoteerd jot
envelop omslag enveloppe envelope
postzegel zegel frankeren stamp
chat chatbericht chatting
telefoongesprek telefoontje oproep phonecall
voicemail antwoordapparaat inspreken ingesproken
beweren stellen claimen beweerd assert allege
ontkennen loochenen ontkend denied denying
zwijgen stilzwijgen zweeg gezwegen silence silent
roepen schreeuwen gillen brullen geroepen riep shout yell scream
fluisteren mompelen gefluisterd whisper mumble
groeten begroeten groet greet greeting greetings hello
mopperen zagen foeteren grumble moan
bekritiseren kritiek afkraken bekritiseerd criticize criticism critique
ruziemaken kibbelen bakkeleien
vermelden vernoemen citeren aanhalen vermeld mention cite
herhalen overdoen hernemen herhaling repeat redo repetition
denken nadenken bedenken overwegen dacht gedacht think thought thinking consider
beraden overwogen contemplate
inzicht benul understanding insight
heugen herinnerd recall recollect
geloven geloofd believe
raden gissen gokken geraden guess
veronderstellen assume suppose presume
voorspellen voorspelling voorspeld predict prediction
voornemen project opzet plans scheme
voornemens bedoelen bedoeling intentie intend intention intent
veroorzaken teweegbrengen aanrichten veroorzaakt caused inflict
vergissen vergist mistaken
bewijzen staven bewezen aangetoond prove proven
zien zag gezien see saw seen
opgemerkt noticed observe
horen vernemen gehoord hear heard
luisteren aanhoren beluisteren geluisterd listen listening
voelen aanvoelen gevoeld feel felt feeling
ruiken stinken geur stank geroken smell odor odour scent stink
aanraken aanraking beroeren betasten aangeraakt touch touched touching
betekenen betekenis betekend meaning signify definition
hoeven behoeven vereisen vergen behoefte require
hopen hoop hopelijk gehoopt hope hopefully hoping
poging inspanning moeite effort
streven beogen nastreven gestreefd strive pursue
verdwijnen verdween vervliegen wegraken disappear vanish disappeared
nemen grijpen nam genomen take took grab
brengen bracht gebracht wegbrengen
bundelen verzameld collection
weigering afwijzing refusal rejection denial
ingebroken overvallen binnendringen burgle intrude
bezitten hebben beschikken own possess ownership
interrumperen onderbroken gestoord disturb interrupted
gaan ging gegaan toegaan go went gone going
komen kwam gekomen opdagen come came coming
weerkeren teruggekeerd comeback
bewegen beweging bewogen verroeren movement motion
volgen achternagaan gevolgd follow track followed
begeleiden vergezellen begeleid meegaan accompany escort
blijven bleef gebleven vertoeven stayed
zitten plaatsnemen gezeten neerzitten sit sat sitting
staan stond gestaan rechtstaan rechtop stand stood standing
liggen lag gelegen neerliggen lay
duwen geduwd indrukken duwde push pushed
trekken sleuren getrokken trok drag pulled
werpen gooien smijten geworpen keilen throw toss threw
vangen opvangen gevangen catch caught
leggen neerleggen plaatsen zetten gelegd geplaatst put
ophangen hangen opgehangen hing hung hanging
vastmaken monteren fasten
losmaken loskoppelen losgekoppeld losgemaakt detach disconnect loosen
bouwen opbouwen construeren gebouwd build built construct
samenstellen opmaken samengesteld opgesteld compile compose
vernietigen verwoesten vernietigd kapotmaken demolish shred destroyed
slopen afbreken gesloopt demonteren dismantle
scheuren scheur gescheurd barst barsten tear torn crack rip
knippen snijden gesneden geknipt sneed cutting
plakken lijmen kleven geplakt lijm glue paste
legen ledigen geleegd drain
snoeien ingekort verkort trim abbreviate
mengen vermengen combineren gemengd gecombineerd mix combine blend
wegstoppen verborgen hidden
bedekken afdekken toedekken bedekt afgedekt
surveilleren bewaking bewaakt
verdedigen verweren verdediging verdedigd defend defence defense
slaan meppen stompen sloeg geslagen klap hit slap punch
vechten knokken vechtpartij gevecht gevochten fight fighting brawl fought
doden vermoorden moord ombrengen kill murder killed
ondersteund supporten supporting
redden reddend redding gered rescue rescued
wettekst wetten act
gehoorzamen gehoorzaam obedient
vergeven vergiffenis vergeving forgive forgiven pardon
overlast ergernis nuisance inconvenience
verslechteren achteruitgaan verergeren verslechterd worsen deteriorate worse
moderniseren vernieuwd vernieuwing modernize innovate
worden werd geworden become became
ontstaan opkomen ontstond emerge arise originate
keuzemogelijkheid uitwijkmogelijkheid alternative
stemmen verkiezing gestemd stembus vote voting election
verschil onderscheid verschillen difference distinction
afwijken differ deviate
lijken schijnen geleken leek seem appear
behoren toebehoren thuishoren belong belongs
passen pasvorm fits
betreffen aangaan concerneren concern regarding
beschouwen aanzien beschouwd regard considered
erkennen herkennen herkend recognize recognise identify
opdragen bevelen gelasten opgedragen instrueren instruct command
kennismaken kennismaking introduce introduction acquaint
dromen droom gedroomd fantaseren dream dreaming
enorm gigantisch immens enormous gigantic massive
hoog hoge high tall
laag lage low
breed brede ruim wijd broad wide
smal nauw krap narrow tight
dik dikke zwaarlijvig corpulent gezet fat thick overweight
dun dunne mager slank thin skinny
diep diepe diepte deep depth
ondiep oppervlakkig shallow superficial
jong jonge jeugdig young youthful
modern hedendaags eigentijds contemporary
ouderwets voorbijgestreefd oldfashioned
eerst eerste allereerst first firstly
noodzaak nut belang necessity
importantie importance relevance
vreselijk verschrikkelijk afschuwelijk gruwelijk terrible awful horrible dreadful
lelijk onooglijk ugly unsightly
onaangenaam vervelend onprettig unpleasant annoying
saai eentonig langdradig boring dull tedious
interessant boeiend fascinerend interesting fascinating
alleen eenzaam solo alone lonely solitary
louter slechts uitsluitend solely merely exclusively
waarschijnlijk wellicht vermoedelijk allicht probably likely presumably
misschien eventueel maybe perhaps possibly
nutteloos zinloos onnuttig waardeloos useless pointless worthless
zwak zwakke krachteloos weak feeble
kracht sterkte macht strength
harde stug solid
zacht zachte soft gentle
scherp scherpe puntig sharp pointed
krom scheef verbogen crooked bent skewed
rond ronde cirkel round circle circular
vlak plat effen level even
ruw grof oneffen rough coarse
kou koelte kilte
nat natte vochtig doorweekt damp moist
drogen gedroogd uitdrogen dried drying
rein zuiver pure spotless
schaars scarce exceptional
vrijheid onafhankelijkheid freedom independence
ingenomen bezette engaged
kalmeren bedaren geruststellen soothe reassure
luid lawaaierig luidruchtig loud noisy
verantwoord gerechtvaardigd justified
falsifieren vervalsing forgery
onbetrouwbaar onsolide unreliable untrustworthy
onrecht onrechtvaardigheid injustice unfairness
soortgelijk vergelijkbaar gelijkaardig similar comparable alike
anders ander differently other
tegenovergesteld omgekeerd tegengesteld opposite reverse
losse loszittend loose
leesbaar legible readable
zichtbaar waarneembaar visible
onbekend onvertrouwd unfamiliar
populair geliefd popular beloved
modieus hip trendy fashionable
dom stom onnozel achterlijk stupid dumb silly foolish
waardering achting esteem
ongeduldig ongeduld impatient
ijverig vlijtig hardwerkend diligent hardworking
luie gemakzuchtig lazy idle
aandachtig oplettend waakzaam attentive vigilant
opletten oppassen uitkijken uitgekeken beware attention
onvoorzichtig roekeloos reckless
dapper moedig stoutmoedig durven brave courageous dare
verlegen schuchter timide bedeesd shy timid
trots fier hoogmoedig proud pride
jaloers afgunstig jaloezie jealous jealousy envious
geluk fortuin boffen mazzel luck happiness fortune
tegenslag malchance misfortune setback
treurnis droefheid sorrow sadness
huilen wenen janken geween gehuild cry weep crying
woede boosheid kwaadheid razernij anger rage fury
schrikken verschieten opschrikken geschrokken startle startled shock
uitgerust verfrist rested refreshed fresh
verveeld vervelen verveling bored boredom
verrast verbaasd verwonderd surprised amazed astonished
verward verwarrend verwarren confused confusing
gelijkmoedig onverschillig apathisch indifferent
beminnen liefhebben liefde love adore loving
haten verafschuwen haat gehaat hate detest loathe
genieten genoten smullen enjoy enjoying
gemist mislopen missed
schamen schaamte beschaamd gegeneerd ashamed shame embarrassed
spijten betreuren berouw regret
emotie gevoel gevoelens gevoelig emotion feelings
stemming humeur gemoed mood temper
sfeer ambiance atmosfeer atmosphere
klimaatneutraal co2neutraal carbonneutral
rood rode red
kleur kleuren tint color colour
donker duister donkere dark darkness
wit witte white
zwart zwarte black
links linker linkse
rechts rechter rechtse
boven bovenaan bovenste top upper above
onder onderaan onderste beneden bottom below
binnen binnenshuis inside indoor indoors
buiten buitenshuis outside outdoor outdoors
ver verre afgelegen far distant
voor vooraan voorkant voorste front
achter achteraan achterkant achterzijde rear behind
crisis noodtoestand crises
tablet ipad slate
luidspreker speaker boxen loudspeaker
resetten reset terugzetten opnieuw
browser chrome firefox
tabel spreadsheet rekenblad excel
typen tikken intikken getypt typing
plattegrond landkaart stadsplan streetmap
reeks serie sequence series
toonbeeld illustratie example instance
kwaliteit kwaliteiten quality
waarde waard waardevol value worth valuable
gewoonte traditie habit tradition custom
ding voorwerp object dingen spul spullen thing stuff
vertegenwoordiging delegatie afvaardiging delegation
contractverlenging contractduur herbenoeming verlengd renewal
ketenregeling ketenbepaling opeenvolgende successive
uitzendcontract uitzendovereenkomst interimcontract uitzendwerk interimarbeid interimwerk temping
nulurencontract oproepcontract minmaxcontract oproepwerk nuluren oproepbasis
flexijob flexijobber flexijobs bijverdienen bijverdienste
jobstudent vakantiewerker vakantiejob studentenjob studentenbaan jobstudenten weekendhulp vakantiewerk
detachering gedetacheerd detacheren detacheringsbureau secondment seconded
payroll payrolling loonadministratie personeelsadministratie salarisadministratie loonverwerking
concurrentiebeding relatiebeding nietconcurrentiebeding noncompete
geheimhoudingsverklaring geheimhoudingsovereenkomst geheimhoudingsplicht nda confidentiality
addendum bijakte contractwijziging amendment
functieprofiel taakomschrijving jobomschrijving taakinhoud duties
functietitel functienaam functiebenaming jobtitel
functieclassificatie functiewaardering functieklasse functieniveau functiegroep loongroep
jubileum dienstjubileum werkjubileum jubilaris jubileumuitkering anniversary
basisloon basissalaris grondloon beginsalaris startsalaris aanvangssalaris
uurloon uurtarief uurlonen uurbedrag
minimumloon minimumlonen jeugdloon
maandloon maandsalaris maandwedde maandinkomen
jaarsalaris jaarloon jaarinkomen
indexering loonindexering indexatie geindexeerd indexeren prijscompensatie indexation
eindejaarsuitkering kerstbonus kerstpremie dertiende eindejaarspremie
winstdeling winstuitkering winstpremie winstbonus winstdeelname
aandelenopties aandelenplan personeelsaandelen stockoptions
provisie commissie verkoopcommissie commissieloon commission
ploegentoeslag ploegenpremie onregelmatigheidstoeslag ort
nachttoeslag nachtpremie nachtvergoeding nachturen
weekendtoeslag weekendpremie zondagstoeslag zaterdagtoeslag zondagswerk weekendwerk
overurentoeslag overwerktoeslag overwerkvergoeding overurenvergoeding
wachtdienst bereikbaarheidsdienst consignatie consignatiedienst piketdienst piket standby oncall permanentie
consignatievergoeding piketvergoeding wachtvergoeding bereikbaarheidsvergoeding
thuiswerkvergoeding telewerkvergoeding internetvergoeding thuiswerktoelage
maaltijdcheques maaltijdcheque maaltijdbon maaltijdbonnen lunchcheques maaltijdkaart
ecocheques ecocheque geschenkcheque cadeaucheque cadeaucheques
cafetariaplan flexplan keuzebudget flexbudget ikb meerkeuzesysteem
mobiliteitsbudget mobiliteitsvergoeding mobiliteitskaart mobiliteitspas
fietsleasing fietslease leasefiets fietsplan fietsenplan bedrijfsfiets
loonbeslag beslaglegging loonafstand beslag garnishment
salarisbetaling loonbetaling salarisuitbetaling loonuitbetaling betaaldag payday
loonkosten loonkost personeelskosten loonlasten werkgeverslasten
jaaropgave jaaropgaaf fiscalefiche belastingfiche
heffingskorting loonheffingskorting belastingkorting belastingvermindering
hospitalisatieverzekering ziekenhuisverzekering hospitalisatiepolis
verlofsaldo vakantiesaldo vakantietegoed verloftegoed verlofuren vakantieuren restverlof
verlofaanvraag vakantieaanvraag verlofverzoek verlofaanvragen vakantieverzoek
bedrijfssluiting sluitingsdag sluitingsdagen brugdag brugdagen
studieverlof opleidingsverlof studiedag studiedagen examenverlof
kortverzuim verlet omstandigheidsverlof gelegenheidsverlof compassionate
kolven kolfruimte kolf borstvoeding borstvoedingspauze breastfeeding lactation
landingsbaan eindeloopbaan generatiepact seniorendagen ouderendagen generatieregeling
arbeidsduurvermindering arbeidsduurverkorting adv atv roostervrij
inhaalrust recup recuperatie recuperatiedag compensatiedag tvt compensatieverlof inhaalverlof
glijuren glijtijden glijtijd flextime flexitime flexuren
vierdagenweek vierdagenwerkweek werkweek workweek
ziektewet ziektewetuitkering ziekengeld loondoorbetaling ziekteuitkering
controlearts controlegeneesheer keuringsarts verzekeringsarts
verzuimbegeleiding casemanager verzuimcoach reintegratiecoach
reintegratieplan reintegratietraject werkhervattingsplan opbouwschema reintegreren
geleidelijk stapsgewijs gefaseerd progressief gradually gradual phased
spreekuur verzuimspreekuur consultatie consultation
ziektedagen ziekteverzuimdagen verzuimdagen ziekteperiode
vroegpensioen prepensioen brugpensioen swt vervroegd
pensioenleeftijd pensioengerechtigd pensioendatum aowleeftijd
pensioenopbouw pensioenpremie pensioenbijdrage pensioengat pensioenkapitaal
nabestaandenpensioen weduwepensioen overlevingspensioen partnerpensioen wezenpensioen
nabestaanden nabestaande survivors survivor
personeelsafgevaardigde vakbondsafgevaardigde delegee personeelsvertegenwoordiger kaderlid
medezeggenschap inspraak adviesrecht instemmingsrecht codetermination
cao caos collectieve sectorakkoord collective
sollicitatiegesprek jobinterview interview sollicitatiegesprekken intakegesprek interviews
headhunter recruiter recruiters werver selectiebureau wervingsbureau
aanbrengpremie aanbrengbonus wervingspremie wervingsbonus referral
assessment capaciteitentest selectietest proefopdracht assessmentcenter
introductiedag onboardingdag kennismakingsdag welkomstdag startersdag introductieprogramma induction
jaargesprek functioneringsgesprek evaluatiegesprek voortgangsgesprek planningsgesprek appraisal
verbetertraject verbeterplan disfunctioneren onderpresteren ondermaats underperformance underperforming
kpi kpis prestatieindicator indicatoren indicator metric metrics
ontwikkelplan ontwikkelingsplan opleidingsplan pdp loopbaanplan
ontslagbrief opzegbrief ontslagbrieven opzeggingsbrief
exitgesprek vertrekgesprek exitinterview uitstroomgesprek
vaststellingsovereenkomst beeindigingsovereenkomst dading vso schikking settlement
reorganisatie herstructurering reorganiseren herstructureren restructuring reorganization inkrimping
outplacement loopbaanbegeleiding loopbaancoach outplacementbegeleiding
werkgeversverklaring tewerkstellingsattest werkbewijs c4
eindafrekening slotafrekening slotafrekeningen eindsaldo
nonactief schorsen geschorst suspended
boventallig overtollig redundant redundancies afvloeien overbodig
afspiegelingsbeginsel dienstjarenbeginsel lifo
werkloosheid werkloosheidsuitkering dop stempelgeld rva uwv
werkzoekende werkzoekenden jobseeker jobseekers
vrijwilligersvergoeding onkostenforfait vrijwilligersbijdrage
loonkloof loonverschil beloningsverschil paygap
diversiteit inclusie inclusiviteit diversity inclusion
gelijkheid gelijkwaardigheid gelijkwaardig equality equity
huwelijksverlof trouwverlof huwelijksdag
adoptieverlof pleegzorgverlof pleegouderverlof
kraamtijd kraambed kraamzorg postpartum postnatal
miskraam doodgeboren stillbirth miscarriage
ivf vruchtbaarheid vruchtbaarheidsbehandeling fertility
menstruatie ongesteld ongesteldheid maandstonden menstruation menstrueren
menopauze overgangsklachten menopause
transitieverlof gendertransitie transgender geslachtsverandering
tandartsbezoek doktersbezoek artsbezoek ziekenhuisbezoek doktersafspraak
betermelden betermelding herstelmelding herstelmelden
verzuimprotocol verzuimreglement verzuimbeleid verzuimregels
jobrotatie functieroulatie taakroulatie rotation roteren
jobsharing duobaan duojob
telewerkdag thuiswerkdag thuiswerkdagen telewerkdagen
kantoordag kantoordagen officedays
onkostenformulier declaratieformulier onkostenblad onkostenrapport
werkbonus jobkorting sociaalbonus
kindertoeslag kinderbijslag groeipakket kindgeld
huurtoeslag huurpremie huursubsidie
bijscholingsbudget opleidingsbudget studiebudget scholingsbudget leerbudget
studiekosten opleidingskosten cursusgeld inschrijvingsgeld lesgeld collegegeld tuition
terugbetalingsbeding studiekostenbeding scholingsbeding
elearning onlinecursus webinar leerplatform leermodule
herscholing omscholing omscholen retraining reskilling
talentontwikkeling talenten talentmanagement potentieel
opvolgingsplanning opvolger opvolgster successor
personeelsdossier personeelsfile medewerkersdossier werknemersdossier
personeelsnummer stamnummer medewerkersnummer werknemersnummer
rijksregisternummer bsn burgerservicenummer insz sofinummer
tewerkstelling werkgelegenheid tewerkgesteld tewerkstellen jobs
werkvergunning arbeidsvergunning verblijfsvergunning tewerkstellingsvergunning arbeidskaart workpermit
expats expatriate expatriates
wervingsstop vacaturestop aanwervingsstop
aanwezigheidslijst presentielijst aanwezigheidsregister
prikklok tijdsregistratie kloksysteem badgesysteem inklokken uitklokken
vergoedbaar terugbetaalbaar declarabel reimbursable
loonberekening salarisberekening loonsimulatie
rsz socialezekerheid werknemersbijdrage werkgeversbijdrage volksverzekeringen
ambtenaar ambtenaren overheidspersoneel civilservant
arbeider arbeiders handarbeider bluecollar
bedienden kantoorpersoneel witteboorden whitecollar
kaderpersoneel kaderleden middenkader managers leidinggevenden
directeuren bestuurders executives
aandeelhouder aandeelhouders shareholder shareholders
jongerenwerk werkplekleren leerling leercontract apprenticeship apprentice leerjongen
minderwerken urenvermindering minuren urentekort
meerwerken urenuitbreiding plusuren meeruren
verhuisvergoeding verhuispremie verhuiskostenvergoeding
relatiegeschenk zakengeschenk relatiegeschenken eindejaarsgeschenk
kerstpakket kerstcadeau eindejaarscadeau kerstgeschenk
nieuwjaarsreceptie nieuwjaarsborrel nieuwjaarsdrink kerstborrel kerstfeest
personeelsvereniging activiteitencommissie feestcomite
personeelskorting personeelsverkoop personeelsaankoop werknemerskorting
reiskosten vervoerskosten vervoerkosten verplaatsingskosten reisonkosten travelcosts
verblijfskosten verblijfkosten verblijfsvergoeding dagvergoeding diem subsistence
kilometervergoeding kilometertarief kilometerprijs kilometers mileage
parkeerkosten parkeergeld parkeertarief parkeerticket parkeerbon
tol tolgeld peage tolweg tolvignet vignet toll
brandstofkosten benzinekosten dieselkosten benzineprijs brandstofprijs
laadkosten laadsessie laadsessies laadbeurt
hotelkosten overnachtingskosten logieskosten hotelrekening
maaltijdvergoeding maaltijdkosten lunchvergoeding maaltijduitgaven
representatiekosten zakenlunch zakendiner klantenlunch relatiediner
bedrijfskaart zakenkaart bedrijfscreditcard companycard
privekilometers priverijden privegebruik priveverplaatsing
dienstreizen dienstverplaatsing zakenreizen dienstverplaatsingen werkbezoek
reisgoedkeuring reisaanvraag reisverzoek reistoestemming
reisbureau reisagentschap touroperator reisorganisatie reisagent
reisverzekering reisbijstand reisbijstandsverzekering annuleringsverzekering
reisadvies reiswaarschuwing risicogebied risicoland
reistijd reisuren reisduur pendeltijd traveltime
treinabonnement treinkaart treinpas railpass
businessclass eersteklas economyclass comfortclass premiumklasse
pendelvergoeding woonwerkvergoeding woonwerkverkeer reiskostenforfait
fietsvergoeding fietskilometers fietsbijdrage
huurauto huurwagen autoverhuur autohuur leenauto vervangwagen vervangauto
wagenpark autopark vlootbeheer wagenparkbeheer fleet
autobeleid wagenbeleid carpolicy leaseregeling wagenreglement
bijtelling bedrijfswagenbelasting vaa autobelasting
eigenrisico franchise deductible
wisselkoers koers valutakoers omrekenkoers exchangerate
betaalbewijzen bonnetjes kassatickets kasbonnen facturen bewijsstukken receipts
indieningstermijn aanvraagtermijn declaratietermijn
goedkeuringsflow goedkeuringsproces accordering autorisatie
laptop notebook chromebook macbook ultrabook
werklaptop bedrijfslaptop werkcomputer werkpc
beeldschermen monitors displays screens
muis computermuis trackpad touchpad
dockingstation docking dockingstations
webcam camera cameralens webcamera cam
beamer projector projectiescherm
simkaart sim esim simkaarten
telefoonhoesje hoesje beschermhoes hoes phonecase
touchscreen aanraakscherm tiktoetsen
harddisk ssd hdd
processor cpu rekenkracht
server servers hosting datacenter datacentrum
router modem accesspoint
vpn tunnelverbinding thuisverbinding
firewall brandmuur netwerkbeveiliging
proxyserver gateway netwerkpoort
ip ipadres dns domeinnaam domain
bandbreedte netwerksnelheid internetsnelheid bandwidth
netwerkstoring internetstoring internetuitval wifistoring
offline onbereikbaar losgekoppeld disconnected
hotspot tetheren tethering mobieledata
bluetooth pairing gepaird
besturingssysteem windows macos linux os
malware virus trojan spyware adware
virusscanner antivirus antivirusprogramma virusscan viruswering
ransomware gijzelsoftware losgeld ransom
ddos botnet dosaanval
exploit kwetsbaarheid kwetsbaarheden beveiligingslek vulnerability vulnerabilities zeroday
patch patches patching beveiligingsupdate softwareupdate
pentest penetratietest beveiligingstest ethischhacker
phishingtest phishingsimulatie phishingoefening
vishing telefoonfraude belfraude telefoonoplichting
ceofraude factuurfraude spookfactuur spookfacturen
deepfake stemkloon nepvideo nepstem
socialengineering manipulatie manipuleren manipulate manipulation misleiden misleiding
afzender verzender sender
beveiligingsincident securityincident cyberincident cyberaanval hackaanval
datalek gegevenslek datalekken breach databreach
inbreuk inbreuken breaches schendingen
bewustwording awareness bewustzijn bewustmaking
wachtwoordmanager wachtwoordkluis wachtwoordbeheer keepass bitwarden lastpass
wachtwoordzin wachtzin passphrase
tweefactor tweefactorauthenticatie tweestapsverificatie 2fa mfa
authenticator authenticatieapp verificatiecode eenmaligecode otp token
vingerafdruk vingerafdrukken gezichtsherkenning biometrie biometrisch fingerprint biometric
singlesignon sso inlogproces aanmeldproces
inloggegevens aanmeldgegevens toegangsgegevens logingegevens credentials logins
inlognaam gebruikersnaam loginnaam username userid
buitengesloten geblokkeerd lockedout
gebruikersrechten toegangsrechten beheerdersrechten schrijfrechten leesrechten privileges adminrechten
beheerder admin administrator systeembeheerder sysadmin
schermvergrendeling schermbeveiliging screensaver lockscreen
sessie sessies session sessions timeout
cookies cookie trackers tracking
extensie plugin extensies plugins browserextensie
incognito privemodus privevenster
bladwijzer bladwijzers favorieten bookmark bookmarks favourites favorites
zoekmachine google zoekopdracht searchengine
screenshot schermafdruk schermafbeelding schermopname printscreen
snelkoppeling sneltoets sneltoetsen shortcut shortcuts
bureaublad startscherm homescreen
prullenmand prullenbak recyclebin
terughalen terugzetten herstelbestand restore recover
backups reservekopieen veiligheidskopie reservekopie
gedeeld gedeelde shared
netwerkschijf netwerkmap sharepoint schijfruimte
onedrive googledrive dropbox wetransfer filesharing
opslagruimte schijfruimte opslagcapaciteit quota
usbstick usbsticks geheugenstick flashdrive
versleuteld encrypted geencrypteerd vercijferd
digitalehandtekening esignature docusign esign
licentie licenties softwarelicentie licenses licence
freeware shareware gratisversie
opensource broncode sourcecode
database databank databanken databases
rekenblad excelbestand spreadsheets excel
pdf pdfbestand pdfs
tekstverwerker tekstdocument worddocument
presentaties powerpoint slides diavoorstelling
videobellen videogesprek videocall beeldbellen facetime
zoom skype webex videovergadering
dempen mute gedempt muted
schermdelen screenshare schermdeling
microfoon micro mic microphone
distributielijst verzendlijst mailinglijst mailinglist
autoreply afwezigheidsassistent afwezigheidsbericht outofoffice
cc bcc blindcopy
mailadres emailadres mailadressen
privemail gmail hotmail privemailbox
geisoleerd isoleren isolate isolated
servicemelding supportticket helpdeskticket
helpdeskmedewerker supportmedewerker ictmedewerker itmedewerker
ict informatica computerafdeling informatietechnologie
onderhoudsvenster downtime onbeschikbaarheid
hapert hapering haperen lag laggy
glitch bug bugs foutjes
foutmelding foutcode errorcode errormelding
compatibel compatibiliteit compatible compatibility
handheld barcodescanner streepjescodelezer handscanner
streepjescode barcode qrcode qr
tekenreeks teken tekens karakters characters character
hoofdletter hoofdletters kapitalen uppercase capitals
cijfers getallen nummers digits numbers
leesteken leestekens komma punctuation
lettertype lettergrootte font fonts
dataclassificatie classificatie gegevensklasse vertrouwelijkheidsniveau classification
topgeheim geheimen topsecret geclassificeerd classified
bewaartermijn bewaarperiode bewaarplicht retention retentie
vergetelheid wissingsrecht erasure
inzageverzoek inzagerecht dsar inzage
verwerkingsverantwoordelijke verwerker subverwerker subprocessor
verwerkersovereenkomst verwerkingsovereenkomst dpa
dpia gegevensbeschermingseffectbeoordeling pia
dpo fg functionarisgegevensbescherming privacyofficer
anonimiseren geanonimiseerd pseudonimiseren anonymise anonymize pseudonymise
rechtsgrond grondslag rechtsgrondslag lawfulness
gezondheidsgegevens medischegegevens patientgegevens
papierversnipperaar versnipperen shredder papiervernietiger
meeluisteren afluisteren afgeluisterd eavesdropping
schoudersurfen meegluren meekijker
algoritme algoritmes algorithm algorithms
copilot chatgpt taalmodel claude gemini genai
prompt prompts invoeropdracht
hallucineren hallucinatie verzinsel verzonnen hallucination
thuiskantoor thuiswerkplek homeoffice
kabelslot laptopslot kensington
ontkoppelen afgekoppeld afkoppelen unlink
synchroniseren synchronisatie sync gesynchroniseerd synchronize
overzetten migreren migratie migration migrate
upgraden upgrade upgraded
terugdraaien rollback undo ongedaan
automatiseren automatisering geautomatiseerd automation automate
logboek logbestand logging logs logbook
monitoring bewaken gemonitord
chatbot chatbots virtueleassistent
smartwatch polsband fitnesstracker
byod privetoestel priveapparaat
toestelbeheer mdm intune apparaatbeheer
vergaderzaal vergaderruimte boardroom meetingroom vergaderkamer
zaalreservatie zaalreservering roombooking zaalboeking
flexplek flexwerkplek flexdesk hotdesk hotdesking deelbureau
landschapskantoor kantoortuin landschapsbureau
stilteruimte stiltezone concentratieruimte stilteplek
rustruimte pauzeruimte ontspanningsruimte koffiehoek breakroom
kleedkamer kleedruimte omkleedruimte omkleden vestiaire changingroom
garderobe kapstok mantelhaak vestiaire cloakroom
lockers kluisjes garderobekasten opbergkastje
brievenbus postbus postvakje mailroom postkamer
postkamer goederenontvangst expeditie postontvangst
fietsenstalling fietsenrek fietsenhok fietsenberging fietsparking
parkeerkaart parkeervergunning parkeerpas parkeerbadge
slagboom parkeerslagboom toegangspoortje draaihek
draaideur schuifdeur tourniquet turnstile
alarmcode alarmsysteem alarminstallatie inbraakalarm
alarmcentrale meldkamer beveiligingscentrale
bewakingsfirma bewakingsagent beveiligingsagent bewakers nachtwaker watchman
camerabewaking camerabeelden bewakingsbeelden videobewaking cctv
sleutelbeheerder sleutelkast sleutelafgifte sleutelregister
sleutelkaart toegangsbadge personeelsbadge badges toegangspasje
bezoekersbadge bezoekerspas gastenpas bezoekerskaart
bezoekersregister gastenlijst aanmeldzuil bezoekersregistratie
bezoekersparking bezoekersparkeerplaats gastenparking
nooddeur branddeur nooduitgangen vluchtdeur
vluchtplan evacuatieplan ontruimingsplan noodplan
verzamelplaats verzamelpunt evacuatiepunt musterpoint
brandoefening evacuatieoefening ontruimingsoefening firedrill
brandalarm brandmelder rookmelder brandmeldinstallatie rookdetector
sprinkler sprinklers blusinstallatie
brandslang haspel brandhaspel
brandgevaar ontvlambaar brandbaar ontvlambare flammable combustible
brandweerman brandweerlieden firefighters brandweerkorps
ventilatie luchtverversing verluchting verluchten ventileren luchten ventilation
thermostaat temperatuurregeling thermostaatknop thermostat
binnenklimaat luchtkwaliteit binnenlucht muf
zonwering lamellen rolgordijn jaloezieen blinds shutters
gordijn gordijnen curtain curtains
ledlamp gloeilamp bulb lightbulb
schakelaar lichtknop lichtschakelaar lightswitch
zekering zekeringkast stoppenkast meterkast fuse fuses
kortsluiting elektrocutie elektrisering shortcircuit
stroomuitval stroomonderbreking stroompanne stroomstoring blackout poweroutage
noodstroom aggregaat generator stroomgroep noodgenerator
verdeelstekker stekkerdoos stekkerblok verlengkabel multiplug
zonnepanelen zonnepaneel solar
warmtepomp heatpump ketel boiler stookketel cvketel
koffiemachine koffieautomaat koffiezetapparaat koffiezet espressomachine
waterkoeler waterdispenser drinkfontein waterfontein watercooler
snoepautomaat snackautomaat drankautomaat verkoopautomaat frisdrankautomaat vending vendingmachine
afvalcontainer container dumpster
pmd gft papierbak restafvalbak
verstopt verstopping ontstoppen clogged afvoer
loodgieter plumber sanitairinstallateur
elektricien electrician elektromonteur
timmerman schrijnwerker carpenter joiner
conciergerie concierge huismeester huisbewaarder caretaker
facilitair facility facilities gebouwbeheer facilitaire
klusjesman huishoudhulp handyman
schoonmaakploeg schoonmaakdienst poetsdienst schoonmaakbedrijf
ongediertebestrijding kakkerlak kakkerlakken pestcontrol exterminator
toiletpapier wcpapier wcrol toiletrol
handdoekjes keukenrol papertowel
gangpad doorgang doorloop passageway
bouwwerf bouwplaats werf bouwput constructionsite
steiger steigers scaffolding scaffold
ladder ladders trapladder trapje stepladder
valgevaar hoogtewerk valbeveiliging harnas harness
hoogwerker schaarlift hefplatform cherrypicker
hefkraan hijskraan torenkraan crane
hijsen takel hijswerk hoist hoisting
asbest asbestvezels asbestos
stof fijnstof stofmasker dust
lasser lassen gelast lasapparaat weld welding welder
slijpschijf slijpen slijptol geslepen grinder grinding
zaag cirkelzaag zagen kettingzaag saw sawing chainsaw
gereedschapskist gereedschapskoffer toolbox werktuigkist
werkvergunningen vuurvergunning heetwerkvergunning hotwork
lockout tagout vergrendelprocedure
machineveiligheid machinebeveiliging noodstop noodknop afscherming
gehoorbescherming oordoppen oorkappen oorstopjes earplugs earmuffs gehoorbeschermers
veiligheidsbril spatbril oogbescherming goggles
mondmasker mondkapje gezichtsmasker masker mask facemask
adembescherming stofmasker gasmasker respirator
veiligheidsschoenen werkschoenen veiligheidsschoen stalenneus
veiligheidsvest hesje fluohesje hivis fluovest
kniebeschermers kniestukken kneepads
chemicalien chemisch chemische chemicals chemical
bijtend corrosief bijtende corrosive zuren zuur acid
pictogram gevarensymbool etiket gevarenpictogram pictograms
veiligheidsblad msds veiligheidsinformatieblad
oogdouche oogspoeling eyewash oogspoelfles nooddouche
morsen gemorst morste spill spilled spillage
blootstelling blootgesteld exposed exposure
straling radioactief stralingsgevaar radiation
explosie ontploffing ontploffen explosief explosion explode atex
gaslek gaslucht gasgeur gasleak
elektrocuteren schok shock electrocution
uitglijder gleed uitgegleden slipped
struikelgevaar struikelen gestruikeld tripped
verstuikt verstuiking verzwikt zwikken sprain sprained
gekneusd kneuzing buil kneuzingen
snijwond snee gesneden snijwonde laceration
splinter doorn splinters
prikaccident naaldprik prikincident spuitongeval needlestick
verslikken verslikt stikken gestikt choke choking
bewusteloos flauwgevallen buitenwesten bewustzijnsverlies unconscious passedout
reanimatie reanimeren hartmassage cpr resuscitation
aed defibrillator aeds
verbanddoos verbandkist verbandtrommel ehbokoffer ehbodoos firstaidkit
arbeidsongeval arbeidsongevallen werkongeval bedrijfsongeval
beroepsziekte beroepsziekten beroepsziektes
preventieadviseur veiligheidsadviseur preventiedienst veiligheidskundige
bedrijfshulpverlening bhv noodploeg hulpploeg interventieploeg
toolbox toolboxmeeting veiligheidsoverleg veiligheidsbriefing
rie risicoanalyse risicobeoordeling riskassessment risicoinventarisatie
bijnaongeval bijnaongevallen nearmiss
ergonomie ergonomisch ergonomic ergonomics zithouding posture
rsi muisarm muisarmklachten
zitsta zitstabureau verstelbaar stadesk
tilhulp tiltechniek hefhulp tilrichtlijn
trilling trillingen schudden vibration vibrations
lawaaierig decibel decibels geluidsniveau
hittestress koudestress tropenrooster hitteplan hitteprotocol
zonnebrand zonnecreme verbranden sunscreen sunburn
teek tekenbeet tekenbeten
hondenbeet gebeten beet bijten bitten
heftruck vorkheftruck heftruckchauffeur clark forklift reachtruck
transpallet pallettruck palletwagen steekwagen trolley
pallet pallets palet europallet
rolcontainer rolkooi rolcage
stapelen opstapelen gestapeld stapel stack stacked
rek rekken legbord racks racking shelf shelves shelving
laadkade laadperron dock laadbrug loadingdock
lossen uitladen gelost geladen unload unloading unloaded
orderpicker orderpicking orderpicken orderverzamelaar picken
inpakker inpakkers inpakafdeling packer
verpakking verpakkingsmateriaal verpakt packaging wrapping
krimpfolie wikkelfolie folie rekfolie
vrachtbrief cmr vervoersdocument waybill
pakbon leveringsbon leverbon afleverbon packingslip
vracht lading cargo freight
vrachtwagen vrachtwagens trucks vrachtauto trailer oplegger
vrachtwagenchauffeur trucker truckchauffeur camionchauffeur
tachograaf rijtijden rusttijden rijtijdenwet tachograph
expediteur transporteur vervoerder carrier forwarder
verlader afzenders shipper
import invoer importeren imported
export uitvoer exporteren exported
douaneaangifte inklaring inklaren invoerrechten customsduty tariffs
containerschip zeecontainer zeevracht
luchtvracht vliegtuigvracht airfreight
retourstroom retouren retourafdeling returns
voorraadtelling inventarisatie stocktelling stocktaking stockopname
uitverkocht soldout stockbreuk
voorraadbeheer stockbeheer voorraadniveau
artikelnummer sku productcode artikelcode referentienummer
houdbaarheid houdbaarheidsdatum vervaldatum bestbefore shelflife
koelcel koelwagen koelketen koudeketen coldchain gekoeld refrigerated
diepvries ingevroren diepgevroren freezer
lopendeband transportband conveyor assemblagelijn
assemblage assembleren monteren gemonteerd assemble assembly
ploegwissel ploegoverdracht shiftoverdracht
vroegploeg vroegdienst ochtenddienst ochtendploeg
laatdienst avonddienst avondploeg lateshift
nachtdienst nachtploeg nachtwerk nachtshift nightshift
stilstand machinestilstand productiestop standstill
machinist operator machineoperator machinebediener
kwaliteitscontrole kwaliteitscontroleur keurmeester
afkeur afgekeurd afkeuring rejects
nietconform nonconformiteit nonconformity
terugroepen terugroepactie recall teruggeroepen
grondstof grondstoffen rawmaterial
halffabricaat onderdelen reserveonderdelen wisselstukken spareparts
smeermiddel smeerolie smeren lubricant lubricate
olie motorolie olieverversing oil
hydraulisch hydrauliek hydraulic
compressor perslucht pneumatisch compressed
ijken ijking kalibreren kalibratie geijkt calibrate calibration
serienummer serial serialnumber chassisnummer
ingredient ingredienten ingredients
haccp voedselveiligheid voedselhygiene foodsafety
reinigingsmiddel schoonmaakmiddel schoonmaakproduct poetsmiddel poetsproduct detergent
bleekwater javel bleekmiddel bleach chloor
ontsmetten desinfecteren ontsmetting desinfectie ontsmettingsmiddel disinfect sanitizer sanitize
handgel handalcohol alcoholgel
handhygiene handenwassen handwashing
zorgverlener zorgverleners hulpverleners zorgmedewerker zorgpersoneel caregivers
verpleeghuis woonzorgcentrum rusthuis verzorgingstehuis bejaardentehuis zorginstelling rvt nursinghome
thuiszorg thuisverpleging wijkverpleging thuisverpleegkundige homecare
verzorgende zorgkundige verzorgenden verzorgster ziekenverzorger caretakers
bewoners cliente clienten zorgvragers zorgvrager residents
zorgplan zorgdossier patientendossier clientdossier careplan
medicatielijst medicatieschema toedienlijst medicatieoverzicht
toedienen toediening toegediend administering dosering dosis dose dosage
injectie spuiten injecteren naald naalden needle injection inject syringe
katheter catheter sonde
bloedprikken bloedafname bloedonderzoek bloedtest bloedstaal
bloeddruk hypertensie bloeddrukmeter bloodpressure
suikerziekte diabetes diabeet insuline insulin diabetic
kanker tumor kankerpatient chemo chemotherapie cancer chemotherapy
beroerte herseninfarct hersenbloeding cva stroke
epilepsie epilepsieaanval seizures epilepsy epileptic
astma astmatisch inhalator puffer asthma inhaler
dementie alzheimer dementerend vergeetachtigheid dementia
autisme autistisch asperger neurodivers autism autistic neurodiverse
adhd concentratieproblemen concentratiestoornis
dyslexie dyslectisch leerstoornis dyslexia dyslexic
reuma artritis gewrichtspijn gewricht gewrichten arthritis rheumatism joints
corona covid covid19 coronavirus
quarantaine isolatie thuisisolatie quarantine
zelftest sneltest pcr coronatest
buikgriep diarree buikloop voedselvergiftiging gastro diarrhea diarrhoea stomachflu
uitslag jeuk huiduitslag eczeem jeuken rash itch itchy eczema
schurft luizen hoofdluis scabies lice
norovirus mrsa ziekenhuisbacterie superbug
waterpokken mazelen rodehond chickenpox measles
tetanus hepatitis hepatitisb hepa
huid huidverzorging skin
blaas blaasontsteking urine plassen plas urinate pee bladder
ontlasting stoelgang incontinent incontinentie incontinence
rolstoelgebruiker rolstoelen looprek wheelchairs
krukken krukje rollators crutches
gips gipsverband spalk spalken splint cast
bevalt uitgerekende bevallingsdatum duedate
verloskundige vroedvrouw gynaecoloog midwife gynecologist
luier luiers pamper pampers nappy diaper diapers
papfles zuigfles babyvoeding flesvoeding kunstvoeding formulamilk
kinderwagen buggy maxicosi stroller pram
opticien oogarts oogmeting oogtest optician optometrist ophthalmologist
dieetadvies dietist voedingsdeskundige dietician nutritionist
logopedist logopedie spraaktherapie
ergotherapeut ergotherapie ergotherapist
mri rontgen rontgenfoto echografie echo xray ultrasound
tandartskosten tandzorg mondzorg tandverzorging dental
brilvergoeding beeldschermbril computerbril montuur
huisartsenpost wachtpost dokterspost huisartspraktijk
spoedeisend spoedgevallen spoedgevallendienst seh
hulplijn noodnummer alarmnummer noodlijn 112 helpline hotline
zelfmoord zelfdoding suicide suicidaal suicidal
mentaal psychisch geestelijk psychologisch mentale mental psychological
bedrijfspsycholoog psycholoog psychologen psychologische eap counseling counselling
paniekaanval hyperventilatie hyperventileren panicattack
slapeloosheid slapeloos slaapproblemen slaapstoornis insomnia sleepless
piekeren tobben malen gepieker ruminate worrying
veerkracht weerbaarheid weerbaar resilience resilient
euthanasie levenseinde stervensbegeleiding euthanasia
orgaandonatie orgaandonor donor
fixatie vrijheidsbeperking dwangmaatregel restraint restraints
mishandeld kindermishandeling verwaarlozing ouderenmishandeling neglected abused
bewindvoerder curator mentorschap bewindvoering voogd voogdij guardianship
kassamedewerker kassier caissiere kassabediende cashier
kassaverschil kasverschil kastekort
kassalade kasgeld kasla
wisselgeld kleingeld muntgeld
zelfscankassa zelfscan selfcheckout zelfscanner
winkeldief winkeldiefstal winkeldieven shoplifting shoplifter
etalage vitrine uitstalraam shopwindow
schappen schap winkelrek rayon aisle
vakkenvuller vakkenvullen rekkenvuller aanvullen restock
prijskaartje prijslabel prijsetiket prijssticker pricetag
beveiligingslabel alarmlabel antidiefstal
openingstijd openingstijden openingsuren sluitingsuur sluitingstijd openingsuur winkeluren openinghours
koopzondag zondagsopening koopavond
uitverkoop solden opruiming koopjes clearance
blackfriday kortingsactie kortingsperiode prijsactie
klantenkaart spaarkaart getrouwheidskaart klantenpas loyaltycard
spaarpunten klantenpunten getrouwheidspunten loyalty
cadeaukaart geschenkkaart kadobon giftcard cadeaubonnen vouchers
kortingscode actiecode promocode couponcode kortingscodes coupons
showroom toonzaal demoruimte showrooms
winkelwagen winkelmandje winkelmand winkelkar cart basket
verlanglijst verlanglijstje wensenlijst wishlist
maat maten kledingmaat matentabel sizes sizing
pasbeurt paskamer passessie fittingroom dressingroom
ruilbon ruiltermijn ruilen ruilbeleid omruilen
retourneren retourneer retourtermijn geretourneerd teruggezonden returning
retourlabel verzendlabel retouretiket retourbon
herroepingsrecht bedenktermijn herroeping withdrawal
bezorgkosten leveringskosten verzendkosten portokosten
leverdatum bezorgdatum leveringsdatum leverdag bezorgtijd levertijd levertermijn leveringstermijn
tracktrace traceren trackingcode trackingnummer volgcode tracking
afhaalpunt ophaalpunt servicepunt pakketpunt pickuppoint
pakketdienst koeriersdienst postnl bpost dhl fedex dpd
thuisbezorgd thuislevering bezorgd afgeleverd homedelivery
spoedlevering expreslevering expresverzending expedited express
nalevering backorder nabestelling nageleverd
voorbestellen voorbestelling gereserveerd preorder
bestelnummer ordernummer bestelcode ordernumber
bestelstatus orderstatus bestelgeschiedenis orderhistory
deellevering deelzending deelleveringen
beschadigde gehavend gedeukt deuk dent dented scratched
kras krassen bekrast gekrast scratch scratches
tweedehands occasion gebruikte kringloop refurbished secondhand
nieuwstaat ongebruikt ongeopend unused unopened
monster proefmonster staal sample samples
gebrek mankementen productiefout fabricagefout gebrekkig flaw flaws flawed
garantietermijn garantieperiode garantieverlenging
montage montagehandleiding montageinstructies opbouwinstructie
afbetaling afbetalingsplan termijnbetaling gespreid gespreide instalment installment installments instalments
achterafbetalen klarna afterpay paylater
betaalmethode betaalwijze betaalmiddel betaalmogelijkheid paymentmethod
bancontact payconiq wero betaalverzoek tikkie
paypal applepay googlepay betaalapp
bodemprijs prijsgarantie laagsteprijsgarantie pricematch
prijsverhoging prijsstijging duurder prijsopslag
prijsdaling goedkoper goedkoopste afgeprijsd cheaper cheapest
recensie recensies productreview klantbeoordeling reviews ratings
sterren beoordelingen score rating stars
catalogus productgids brochure brochures leaflet catalogue catalog flyer
inkoper aankoopdienst inkoopafdeling aankoopafdeling procurement
aanbesteding tender aanbesteden inschrijver tenders
bestelbon inkooporder aankooporder bestelorder purchaseorder po
raamcontract raamovereenkomst kadercontract kaderovereenkomst
onderaannemer onderaannemers onderaanneming toeleveranciers subcontractor subcontractors subcontracting
aannemer aannemers bouwbedrijf builder contractors
offertes prijsopgaven prijsaanvraag offerteaanvraag rfp rfq quotes bids
bieden bod boden geboden bid
goedkeuringsgrens tekenbevoegdheid handtekeningsbevoegdheid aankooplimiet bestellimiet
kostenplaats kostenplaatsen kostencode grootboekrekening grootboek costcenter
ingangscontrole ontvangstcontrole leveringscontrole
ketenverantwoordelijkheid toeleveringsketen supplychain keten
kinderarbeid dwangarbeid moderneslavernij slavernij uitbuiting exploitation slavery
mensenrechten humanrights arbeidsrechten
boekjaar fiscaaljaar fiscal begrotingsjaar fiscalyear
jaarrekening jaarverslag jaarcijfers balans resultatenrekening annualreport
boekhoudkundig boekhouders accountants bookkeeping accounting
revisor bedrijfsrevisor accountantscontrole auditors externaudit
kasboek pettycash kasregister
btwnummer ondernemingsnummer kvknummer kbonummer kvk kbo
omzet omzetcijfer omzetdoel turnover verkoopcijfers
winst winsten winstgevend profit profits profitable rendabel
verliesgevend tekorten onrendabel unprofitable deficits
marge winstmarge brutomarge margin margins
investering investeren investeringen geinvesteerd invest investment
belegging beleggen beleggingen belegger beleggingsfonds investments investor
aandeel aandelen aandelenkoers shares stocks equities
dividend dividenden winstaandeel dividends
obligatie obligaties staatsbon bonds
spaarrente spaarboekje spaarboek spaardeposito
liquiditeit cashflow kasstroom liquidity
crediteur crediteuren schuldeiser schuldeisers creditor creditors
debiteur debiteuren schuldenaar debtor debtors
creditnota creditfactuur tegoednota creditnote
proforma voorschotfactuur voorlopigefactuur
factuurkopie duplicaatfactuur factuurafschrift
betalingstermijn betaaltermijnen betaaldatum duedate
wanbetaling wanbetaler betalingsachterstand achterstand arrears
incassobureau deurwaarder gerechtsdeurwaarder bailiff invordering inning
nalatigheidsinteresten verwijlinteresten boeterente
faillissement failliet bankroet faling bankrupt bankruptcy insolvency insolvent
schuldhulp schuldhulpverlening schuldsanering schuldbemiddeling budgetbeheer
afschrijvingen waardevermindering afschrijvingstermijn depreciation amortization
activa bezittingen assets
passiva schulden liabilities
begrotingen jaarbudget budgetplan budgettering budgeting
overschot surplus overschotten
kostenbesparing kostenreductie besparingen savings
kostendoorbelasting doorbelasten doorbelasting crosscharge
dubbelbetaald dubbelgeboekt dubbelaangerekend
witwassen witwaspraktijken laundering aml
belastingontduiking belastingontwijking zwartwerk taxevasion
zwartgeld zwartbetaald undeclared
belastingvrij onbelast onbelaste taxfree belastingvrije
belastbaar belaste belastingplichtig taxable
fiscaalvoordelig belastingvoordeel fiscaalvoordeel
aftrekpost aftrekbaar deductible aftrekposten fiscaalaftrekbaar
belastingschijf belastingschaal belastingtarief
erfbelasting successierechten erfrecht erfgenaam erfgenamen heir heirs
bankafschrift rekeningafschrift rekeninguittreksel bankuittreksel afschriften statements
bankverklaring bankattest rekeninginformatie
saldo rekeningstand rekeningsaldo balance balances
betaalrekening zichtrekening lopenderekening girorekening
spaarpot spaarpotje spaardoel piggybank vault
rekeninghouder kaarthouder cardholder accountholder
opwaarderen opgewaardeerd bijstorten oplaadbedrag topup topping
gestort deposit deposited deposits
geldopname geldopnames cashopname geldafhaling withdrawals withdrawing withdrew
geldautomaat bankautomaat atm atms cashpoint cashmachine
ingeslikt opgeslokt inslikken swallowed
contactloos contactless tapbetaling nfc
betaalterminal pinautomaat betaalautomaat pinterminal
virtuele virtueel virtual
pinpas betaalpas bankpas debitcard debetkaart
kaartnummer cardnumber cvc cvv kaartcode
pincode pinnummer pincodes
geheimecode codekaart codegenerator cardreader digipas kaartlezer
kaartblokkering cardstop kaartstop kaartverlies
geblokkeerde blokkering bevroren frozen gedeblokkeerde
kaartvervanging vervangkaart reservekaart vervangpas
kaartactivatie activering geactiveerde activation activated activate
kaartaanvraag kaartlevering kaartverzending
vervaldatums geldigheidsdatum houdbaarheidsdatum expiry expiration
kaartlimiet daglimiet opnamelimiet bestedingslimiet uitgavenlimiet spendinglimit
geweigerde afgewezen declined geweigerd rejected
overschrijvingen overboekingen bankoverschrijving transfers transferred transferring
overboeken overgeboekt overgeschreven doorgestort
bankoverboeking wiretransfer sepa swift
instantbetaling instantoverschrijving spoedoverschrijving instantpayment
begunstigde begunstigden ontvanger beneficiary recipient payee
betaler opdrachtgever payer
tegenrekening tegenpartij counterparty
domiciliering domicilieringen incassomachtiging automatischeincasso directdebit
transacties verrichtingen transactions transactie betalingen
onherkend unrecognized unrecognised
stornering storneren teruggeboekt terugboeking chargeback reversed reversal
terugbetalingen refunds refunding terugstortingen
wisselen geldwissel wisselkantoor omwisselen gewisseld converted conversion exchanging
vreemdevaluta deviezen valutas currencies forex
pond ponden sterling pounds
crypto bitcoin cryptomunt cryptocurrency ethereum
transactiekosten bankkosten wisselkosten kaartkosten opnamekosten administratiekosten fees charges
charged aangerekend doorgerekend aangerekende verrekend
openstaande pending afwachting
uitstaand hangende onafgehandeld
verwerkt verwerken processed
identiteitscontrole identiteitsverificatie kyc identificatie identificeren legitimeren identification
selfie gezichtsscan pasfoto pasfotos liveness
verificatie verifieren geverifieerd verification verified verifying
adresbewijs woonadresbewijs energierekening proofaddress
cheque cheques bankcheque
bankfiliaal bankkantoor filiaal bankfilialen
bankapp mobielbankieren internetbankieren thuisbankieren onlinebankieren banking
kredietwaardigheid kredietscore bkr creditscore
roodstaan debetstand overdraft
hypotheeklening woonlening woonkrediet huislening hypotheken mortgages
hypotheekrente rentevoet rentepercentage rentetarief rentetarieven
leningen leenbedrag kredietbedrag loans lening
kredietverstrekker geldverstrekker lender
borgsteller borgstelling borgtocht guarantor
afbetalingen aflossing aflossingen repayments repayment
betaalproblemen geldproblemen geldzorgen betalingsproblemen
polisnummer polisblad polisvoorwaarden policynumber
verzekerde verzekeringsnemer polishouder policyholder
premies verzekeringspremie maandpremie jaarpremie premiums
schadeformulier aanrijdingsformulier claimform
schadebedrag schadeloos schadeuitkering verzekeringsuitkering payout
schadeverzekering brandverzekering inboedelverzekering opstalverzekering woningverzekering
autoverzekering omniumverzekering omnium casco wagenverzekering
bonusmalus noclaim schadevrije
rechtsbijstand rechtsbijstandverzekering prodeo legalaid
levensverzekering overlijdensrisicoverzekering schuldsaldoverzekering lifeinsurance
arbeidsongeschiktheidsverzekering aov inkomensverzekering
makelaar verzekeringsmakelaar tussenpersoon broker brokers
claims claimen geclaimd schadeclaims claiming claimed
schadeexpert taxateur adjuster
dollar dollars usd
waardevol kostbaarheden valuables waardevolle
risicos gevaren risks dangers hazards
verlies verliezen losses
oplichter oplichters bedrieger fraudeur fraudsters scammers scammer fraudster
identiteitsfraude identiteitsdiefstal identitytheft
valsmunterij valsgeld counterfeit
rechter rechters magistraat judge judges
advocaten advocatenkantoor raadsman lawyers attorneys lawfirm
notaris notariaat notariele notary
gerechtelijk gerechtelijke judicial justitie justice
strafrecht strafrechtelijk strafbaar criminal strafbare
burgerlijk civielrechtelijk civiel
arbeidsrecht arbeidswet arbeidswetgeving labourlaw employmentlaw
arbeidsinspectie inspectiedienst sociaalinspecteur labourinspectorate
aanklacht strafklacht aanklachten indictment
veroordeeld veroordeling vonnis veroordelen convicted conviction sentenced
gevangenis gevangenisstraf jail prison imprisonment
arrestatie aangehouden arresteren gearresteerd arrest arrested
getuigenis getuigenverklaring getuigen witnesses testimony
verhoor verhoren ondervragen ondervraging interrogation
bewijslast bewijsstukken bewijzen proofs
verjaring verjaringstermijn verjaren verjaard
ingebrekestelling aanmaningsbrief sommatie sommeren
aangetekend aangetekende aangetekendebrief registeredmail
wanprestatie contractbreuk contractbreach
overmacht forcemajeure onvoorzien unforeseen
boetebeding schadebeding dwangsom
schadevergoedingen schadeloosstellingen indemnity indemnification
arbitrage arbiter bemiddelaar mediator arbitration
patent octrooi octrooien patents patented
merknaam handelsnaam trademarks
uitvinding uitvinden uitgevonden invention inventor
plagiaat plagieren plagiarism
bevoegdheden volmachten mandaten proxies
wetsartikel wetsartikelen wetsbepaling
wetswijziging wetsvoorstel decreet decree
grondwet grondrecht grondrechten constitution constitutional
statuten oprichtingsakte bylaws
voogd voogdij guardian
meineed eed gezworen oath swear
compliance compliant conformiteit nalevingsafdeling
integriteitsmeldpunt meldpunt meldlijn speakup ethicsline
klokkenluiders klokkenluider whistleblowers speakup
represaille represailles vergelding wraak retaliation retaliate revenge
melder klager complainant plaintiff
beschuldigde beklaagde verdachte accused defendant
belangenconflicten belangenconflict belangenvermenging
vriendjespolitiek nepotisme favoritisme voortrekken bevoordelen favoritism nepotism
omkopen omgekocht smeergeld steekpenningen bribed bribes kickbacks
verduistering verduisteren embezzlement embezzle
voorkennis handelmetvoorkennis insidertrading
concurrentievervalsing kartel prijsafspraken kartels cartel antitrust
sanctielijst embargo embargos
nevenactiviteit nevenfuncties bijklussen bijverdienen bijbaantje moonlight
politiek politici politicus politics political politician
lobby lobbyen lobbyist lobbying
donatie donaties giften gift donations donated charity
goededoelen liefdadigheid vrijwilligersdag charities
stalken stalker stalking belagen
seksueel seksuele aanranding aanranden verkrachting sexual rape
flirten versieren avances flirting flirt
lgbt lhbti lgbtq holebi
hoofddoek hidjab keppel geloofssymbool headscarf hijab
ramadan vasten suikerfeest offerfeest fasting eid
tatoeage tatoeages tattoo tattoos piercing piercings
nagels nagel nagellak kunstnagels nail nails nailpolish
liefdesrelatie affaire verliefd romance romantic relationship dating
vooroordeel vooroordelen stereotype bevooroordeeld bias prejudice biased
microagressie mansplaining kleinerend vernederen vernederd vernedering humiliate humiliated humiliation
buitensluiten uitsluiting negeren genegeerd ignore ignored ignoring excluded
treiteren getreiterd gepest pestkop bullied bullies
cyberpesten onlinepesten cyberbullying
vechtpartij handgemeen handtastelijkheden vuistslag scuffle
wapen wapens pistool weapon weapons gun
bewapend overval overvallen gijzeling robbed robber hostage
bommelding bom bombrief bomb bombthreat
demonstratie betoging betogen manifestatie demonstration protest protests
vandalisme vandaal graffiti vandalism vandals
schuldvraag verwijt verwijten guilty blamed
discipline tuchtprocedure tuchtrecht disciplinary tuchtstraf
blaam berisping terechtwijzing warned
waarschuwingen waarschuwingsbrief warnings
onwettige spijbelen ongeoorloofde onwettig awol unexcused
teamoverleg teamvergadering teammeeting werkoverleg afdelingsoverleg standup
vergaderagenda agendapunt agendapunten agendaitem
notuleren notulist verslaggeving
actielijst actiepunt actiepunten todo todolijst
brainstorm brainstormen ideeen idee ideas idea
voorzitter voorzitten voorzitster chairman chairperson
besluitvorming besluiten besluitenlijst decisions
projectleider projectmanager projectleiding projectcoordinator
project projecten projectteam projects
mijlpaal mijlpalen milestone milestones
tijdlijn tijdschema planningsschema timeline
opleverdatum oplevering opleveren opgeleverd deliverable deliverables
stakeholder belanghebbende belanghebbenden betrokkene betrokkenen stakeholders
terugblik evaluatiemoment lessonslearned retrospective
verkoopgesprek verkooppraatje pitch salespitch
prospect prospecten leads prospects
klantbezoek klantbezoeken klantenbezoek
klantrelatie klantbeheer accountmanager accountbeheer relatiebeheerder relatiebeheer
klantgegevens klantendossier klantdata klantenbestand crm
klantnummer klantcode klantennummer customernumber
klanttevredenheid klantbeleving nps tevredenheid satisfaction
klantenklacht klachtenbehandeling klachtenprocedure klachtafhandeling complaints
klantendienst klantenservice klantencontact callcenter contactcenter
wachtmuziek wachtlijn onhold
doorverbinden doorgeschakeld doorschakelen doorverbonden
coulance goodwill tegemoetkomen coulanceregeling
compenseren gecompenseerd schadeloosstellen compensate compensated
nieuwsgierig curieus benieuwd curious
opvolging opvolgen followup nabellen
marketing marketingafdeling marketeer
doelmarkt marktonderzoek marktaandeel marketshare
advertentiecampagne reclamecampagne campagnes campaigns
banner banners billboard affiche poster posters
logo huisstijl beeldmerk logos branding
persbericht persconferentie perscontact woordvoerder spokesperson pressrelease
journalisten journaliste reporters
socialemedia facebook instagram linkedin tiktok twitter snapchat
posten gepost posting posted
volgers volger followers follower
reageren reageerde gereageerd commented replied
vakbeurs handelsbeurs jobbeurs tradefair
standhouder beursstand booth
naamkaartje visitekaartje visitekaartjes businesscard
briefhoofd briefpapier letterhead
gadgets gadget goodies merchandising relatiegeschenkjes
vluchtnummer vluchtinformatie vluchtgegevens flightnumber
boarding instapkaart boardingpass instapkaarten
checkin inchecken incheckbalie ingecheckt checkedin
uitchecken checkout uitgecheckt uitchecktijd
gate vertrekgate vertrekhal gates
vertrektijd vertrekuur vertrektijden departures
aankomsttijd aankomstuur aankomsthal arrivals
overstap overstappen overgestapt tussenstop layover stopover connecting
rechtstreeks rechtstreekse nonstop
enkelreis enkeltje oneway
retourticket retourvlucht retourreis heenvlucht terugvlucht roundtrip
vliegmaatschappij luchtvaartmaatschappij airline airlines brusselsairlines klm
ticketprijs ticketprijzen vliegtickets vluchtprijzen airfare fares fare
handbagage cabinebagage handkoffer carryon
ruimbagage bagagelimiet bagagegewicht checkedbaggage
bagageband bagageverlies bagagehal carousel
piloot gezagvoerder pilot captain
stewardess steward cabinepersoneel purser
stoelnummer raamplaats gangplaats stoelkeuze seatnumber
landing opstijgen geland takeoff landed
jetlag tijdsverschil tijdzone tijdzones timezone timezones
luchthavenbelasting luchthaventaks vliegtaks
grenscontrole paspoortcontrole immigratie immigration bordercontrol
reisdocument reisdocumenten esta etias
schengen eu europa europese europe european
ambassade consulaat consul embassy consulate
verblijfstitel verblijfskaart verblijfsdocument residencepermit
hotelkamer hotelboeking hotelreservering hotels
tweepersoonskamer eenpersoonskamer tweepersoonsbed suite
halfpension volpension allinclusive
roomservice kamerservice minibar
airbnb vakantiehuis vakantiewoning vakantieverblijf holidayhome
zwembaden sauna jacuzzi wellnesscentrum spa
tent tenten slaapzak kampeerplaats tents
citytrip stedentrip weekendje
cruise cruiseschip rondvaart
skien skivakantie wintersport snowboard ski skiing
excursie uitstapje daguitstap dagtrip excursion outing
bezienswaardigheid bezienswaardigheden toeristisch sightseeing attractions
gids rondleiding reisgids rondleidingen tour tours
souvenir souvenirs aandenken
huurcontract huurovereenkomst huurperiode huurcontracten
kilometerstand tellerstand odometer
handgeschakeld automaatbak versnelling versnellingsbak gearbox
cabrio cabriolet suv stationwagen
banddruk bandenspanning tirepressure
winterbanden sneeuwbanden zomerbanden snowtires
bandenwissel reservewiel reserveband sparetire
ruitenwisser ruitenwissers wiper wipers
carwash autowas wasstraat
apk autokeuring technischekeuring keuringsstation
inschrijvingsbewijs kentekenbewijs boorddocumenten
wegenbelasting verkeersbelasting motorrijtuigenbelasting roadtax
milieuzone lez emissiezone lowemissionzone
pechhulp pechverhelping wegenwacht pechdienst depannage roadside
garagist garagehouder autogarage carrosserie bodywork
ruitschade autoruit voorruit windscreen windshield sterretje
kofferbak laadruimte kofferruimte autokoffer
kinderzitje autostoel autostoeltje kinderstoel carseat
veiligheidsgordel gordel gordels autogordel seatbelt
navigatie gps waze navigatiesysteem routeplanner navigation satnav
rijstrook rijbaan baanvak lane
verkeersfile filerijden aanschuiven trafficjam
omleiding wegomleiding omrijden wegwerkzaamheden wegenwerken detour roadworks
vluchtmisdrijf doorrijden hitandrun
nuchter promille alcoholtest blaastest ademtest breathalyzer sober
rijverbod rijontzegging rijbewijsintrekking
laadstation laadpunten laadpalen chargers
laadtijd laadvermogen snellader snelladen
rijbereik actieradius batterijbereik
fietshelm fietshelmen bikehelmet
fietspech fietsherstelling fietsenmaker platteband
fietspomp pomp pump
fietssleutel fietsslot kettingslot
fietstocht fietsrit fietstochten
deelfiets deelfietsen villo blauwebike
deelstep deelscooter deelsteps
metro metrostation metrolijn subway
tramhalte bushalte busstation busstop haltes
buskaart busabonnement dienstregelingen lijnkaart
treinstation treinstations stations
spoorstaking treinstaking treinuitval
treinvertraging treinvertragingen treinstoring
zitplaatsen zitje staanplaats seats
conducteur treinbegeleider kaartjesknipper
ovkaart ovchipkaart mobib chipkaart
parkandride overstapparking randparking
parkeerverbod foutparkeren foutgeparkeerd wielklem weggesleept towed
parkeerboete parkeerbon parkeerboetes retributie
blauwezone parkeerschijf bluezone
ochtendspits avondspits spits spitsuur spitsuren rushhour
woonplek adreswijziging adresverandering
wekker alarmklok wekkeralarm alarmclock wekken
timer timers aftellen kookwekker countdown stopwatch
volume geluidsvolume luider zachter louder quieter
trilfunctie stiltestand geruisloos silentmode
afspeellijst playlist playlists nummerlijst
liedjes nummertje muzieknummer songs song
afspelen speel speelt speelde play playing plays
spotify deezer youtube streamen streaming
podcast podcasts aflevering afleveringen episode episodes
luisterboek audioboek audiobook audiobooks
radiostation radiozender fm stations
album albums lp
zanger zangeres artiest artiesten singers
overslaan overgeslagen skip skipped
shuffle willekeurig willekeurige random
helderheid schermhelderheid dimmen dim gedimd brightness
lichten licht lampen lights
huisautomatisering smarthome domotica
robotstofzuiger stofzuigers hoover vacuumcleaner
stopcontacten stekkers plugs sockets
pushmelding pushbericht notificatie notificaties notifications
herinneringen reminders herinner geheugensteuntjes
afspraken afspraakje appointments calendarevent
takenlijst boodschappenlijst boodschappenlijstje shoppinglist todolist
contactlijst contacten adresboek contacts addressbook
weervoorspelling weerbericht weersvoorspelling buienradar weersverwachtingen
celsius fahrenheit graad
luchtvochtigheid vochtigheid humidity humid
regenjas poncho regenkledij raincoat
hagel hagelbui hagelen hail
mist mistbank mistbanken fog
windkracht stormachtig windsnelheid rukwind
vriesweer vriest dooi dooien thaw
zonsopgang zonsopkomst sunrise
zonsondergang schemering sunset
maan maanlicht moon
regenboog regenbogen rainbow
pollen stuifmeel hooikoortsseizoen
ontbijtgranen muesli havermout cornflakes cereal oatmeal
boter margarine butter
jam confituur marmelade choco hagelslag chocopasta
yoghurt kwark plattekaas pudding yogurt
rijst rijstgerecht rice
pasta spaghetti macaroni lasagne noodles noedels
pizza pizzas pizzeria pizzabezorging
hamburger burger fastfood snackbar frituur frietkot takeaway
afhaalmaaltijd afhaalchinees meeneemmaaltijd takeout
salade sla saladebar rauwkost salad
tomaat tomaten tomato tomatoes
ui uien knoflook onion onions garlic
wortelen worteltjes carrot carrots
bonen linzen kikkererwten erwten beans lentils chickpeas peas
aardbei aardbeien strawberry strawberries
citroen limoen lemon lime
noten pinda pindas notenallergie nuts peanut peanuts
gluten glutenvrij coeliakie glutenfree celiac
lactose lactosevrij lactoseintolerant
allergeen allergenen voedselallergie allergens
halal kosher koosjer
vleesvervanger tofu quorn tempeh
vegetarische veganist veganistische vegans vegetarians
garnaal garnalen mossel mosselen schaaldieren shrimp mussels shellfish seafood
ham salami worstje worsten spek sausage bacon
saus mayonaise ketchup mosterd sauce mustard
meel deeg flour dough gist
recepten kookboek recipe recipes
voorgerecht hoofdgerecht hoofdschotel starters appetizer maincourse
menukaart menu dagschotel dagmenu dagsoep menus
buffet lunchbuffet broodjeslunch
lunchpakket brooddoos broodtrommel lunchbox
lunchpauze middagpauze etenspauze lunchbreak
kookplaat inductie kookvuur hob
koekenpan pan kookpot braadpan kookpan saucepan pans
airfryer friteuse frituurpan fryer
waterkoker ketel theepot kettle
broodrooster toaster tosti croque
servies borden plates tableware
afruimen afwassen vaatwerk uitruimen washingup
dweil dweilen bezem borstel vegen veger broom sweep brush
strijken strijkijzer gestreken strijkplank ironing
wasgoed wasmand wasserij stomerij droogkuis laundromat drycleaning
wasmiddel wasverzachter waspoeder wastabletten softener
naaien naald garen naaimachine sewing stitch
douchekop stortbad doucheput showerhead
sofa zetel fauteuil bankstel couch armchair
tapijt vloerkleed mat matten carpet rugs
behang behangen wallpaper
parket laminaat tegels tegel tile tiles
dak daken dakpan dakgoot roofing gutter
haard haardvuur fireplace chimney
schuur tuinhuis hok garagebox shed
schutting omheining hek hekwerk fence
grasmaaier maaien gemaaid mow mower
barbecue bbq grill barbecueen
tuinieren tuinman hovenier gardening gardener
compost composteren composthoop
onkruid wieden gieter sproeien weeds weeding
badmat handdoeken badhanddoek towels
tandpasta tandenborstel toothpaste toothbrush
scheermes scheren geschoren razor shave shaving
deodorant lichaamsgeur zweetgeur
babyfoon babyphone kinderbed wieg cot cradle
kinderkamer babykamer kinderslaapkamer
huurwaarborg huurborg borgsom
huisvesting woonst woonruimte woongelegenheid housing
huiskopen vastgoed immo immobilien realestate immokantoor
vochtprobleem schimmel schimmels beschimmeld mould mold
energieleverancier energiecontract energierekening energiefactuur utilities
meterstand meterstanden watermeter elektriciteitsmeter
gasrekening gasfactuur stroomrekening elektriciteitsfactuur
isolatie dakisolatie insulation
energielabel epc energieprestatie
kattenbak katten kittens cats
hondenuitlaat uitlaten hondenoppas dogsitter
dierenarts veearts veterinarian
hulphonden blindengeleidehond geleidehond assistentiehond
hengelen vissen visvergunning fishing
yoga pilates meditatie mediteren mindfulness meditation
fitnessabonnement sportabonnement sportabo gymabonnement
marathon hardloopwedstrijd loopwedstrijd halvemarathon
voetbalploeg voetbalmatch voetbalclub footballteam
zwemles zwemmer zwemmen swimmer
gezelschapsspel bordspel kaartspel puzzel boardgame puzzle
quiz quizvraag trivia
gamen videospelletje console playstation xbox gaming
netflix serie series streamingdienst tvserie
acteur actrice actor actress filmster
regisseur filmregisseur regie
schrijver auteur schrijfster author writer
gedicht dichter poezie poem poetry
schilderij schilderijen kunstschilder paintings
koor orkest choir orchestra
ballet danser danseres dancer
toegangsticket toegangskaart entreeticket inkomticket concertticket
pretpark attractiepark dierentuin zoo themepark
circus kermis funfair
kerstmis kerstdag kerstavond xmas
nieuwjaarsdag oudejaarsavond oudejaar oudjaar silvester newyear
pasen paasmaandag paasdag paasvakantie easter
hemelvaart hemelvaartsdag ascension
pinksteren pinkstermaandag pentecost
zomervakantie grotevakantie bouwverlof zomerverlof summerholiday
schoolvakantie herfstvakantie krokusvakantie kerstvakantie voorjaarsvakantie
januari jan january
februari feb february
maart mrt march
april apr aprilmaand
juni jun june
juli jul july
augustus aug august
september sept sep
oktober okt october oct
november nov novembermaand
december dec decembermaand
maandag maandagen monday mondays
dinsdag dinsdagen tuesday tuesdays
woensdag woensdagen wednesday wednesdays
donderdag donderdagen thursday thursdays
vrijdag vrijdagen friday fridays
zaterdag zaterdagen saturday saturdays
zondag zondagen sunday sundays
weekdag weekdagen werkdag werkdagen weekdays weekday workday workdays workingdays
kwartier vijftien kwartiertje
halfuur dertig halfuurtje thirty
dagdeel halvedag halfday
tweewekelijks veertiendaags biweekly fortnightly fortnight
halfjaarlijks halfjaar semester
weeknummer kalenderweek weeknumber
maandeinde maandafsluiting monthend
kalenderjaar kalenderdagen kalenderdag
schrikkeljaar schrikkeldag leapyear
twee two tweede
drie three derde third
vier four vierde fourth
vijf five vijfde fifth
zes six zesde sixth
zeven seven zevende seventh
acht eight achtste eighth
negen nine negende ninth
tien tiental tiende tenth
elf eleven elfde
twaalf twelve dozijn twaalfde
twintig twenty twintigste
vijftig fifty vijftigste
honderd hundred honderden
duizend thousand duizenden
miljoen million miljoenen millions miljard
drievoudig driemaal drievoud triple
nul zero nihil
vergeet vergat vergeten vergaten forgetting forgets
kocht kochten gekocht koopt buying buys bought
verkocht verkochten verkoopt sells verkoper
ging gingen gegaan went gone
kwam kwamen gekomen came
bracht brachten gebracht brought bringing
dacht dachten denkt gedacht thought thinks
zocht zochten zoekt gezocht sought
vond vonden vindt gevonden found
schreef schreven schrijft geschreven wrote
lazen leest gelezen reads
sprak spraken spreekt gesproken spoke spoken
sliep sliepen slaapt geslapen slept sleeping sleeps
aten eet gegeten ate eaten eats eating
dronk dronken drinkt gedronken drinking drinks
reed reden rijdt gereden drove driven
vloog vlogen vliegt gevlogen flew flown flies
viel vielen valt gevallen fell fallen falls
brak braken breekt breaks breaking
steelt gestolen stole steals stealing
loog logen liegt gelogen lies
gaf gaven geeft gegeven gave gives giving
nam namen neemt genomen took taken takes taking
bleef bleven blijft gebleven stayed stays staying
stond stonden staat gestaan stands
zat zaten zitten gezeten sits
lag lagen ligt gelegen laid
hing hingen hangt gehangen hangs
sloot sluit gesloten closes closing closed
koos kozen kiest gekozen chooses choosing chose
verloor verliest kwijtgespeeld lost loses losing
won wonnen wint gewonnen wins winning
begon begonnen begint gestart began begins beginning starting
kreeg kregen krijgt gekregen received receives receiving gets getting gotten
wist wisten weet geweten knows knew
wou wilden gewild wanted wants
zei zeiden zegt gezegd says saying
zag zagen ziet gezien saw seen sees seeing
hield hielden houdt gehouden kept keeps keeping
droeg droegen draagt gedragen wearing wears worn
hielp hielpen helpt geholpen helped helping helps
liep liepen loopt gelopen walked walking
zong zongen zingt gezongen sang sung
zwom zwommen zwemt gezwommen swam swum
bood boden biedt geboden offers offered offering
verbood verbiedt banned bans prohibits forbids
besloot besloten besluit decides deciding decided
genas genazen geneest cured heals
ontving ontvingen ontvangt receives receiving
verdween verdwenen verdwijnt verdwijnen vanished disappears disappeared
ontstak aangestoken aansteken aanstak ignite lit
vertrok vertrokken vertrekt leaving departed leaves
overleed overleden overlijdt gestorven stierf stierven died
trouwde trouwden trouwt getrouwd married marrying
verhuisde verhuisden verhuist verhuisd moved moving relocated
betaalde betaalden betaalt betaald paid paying pays
stuurde stuurden stuurt gestuurd opgestuurd sends sending sent
leende leenden leent geleend lent lending borrowing borrowed
belde belden belt gebeld called calling phoned
werkte werkten werkt gewerkt worked works
voelde voelden voelt gevoeld feels felt
hoorde hoorden hoort gehoord hears heard
leerde leerden leert geleerd learnt learned learns
verwachtte verwachtten verwacht expects expecting expected
bestelde bestelden bestelt besteld ordered ordering orders
vroegen vraagt gevraagd asked asking asks
sprong sprongen springt gesprongen jumps jumping
groeide groeiden groeit gegroeid grew grows grown growing
steeg stegen stijgt gestegen rises risen rising
daalde daalden daalt gedaald dropped decreased
zonk gezonken zinken sink sank
woog wogen weegt gewogen weighs
kwijtraakte weggeraakt kwijtraken wegraken misplaced
kapotgegaan stukgegaan begaf kapotgaan
opgezegd opzeg opzegt cancelling canceling
annuleer annulatie geannuleerd canceled cancelled cancels
vertel vertelde vertelden vertelt tells telling told
uitlegt uitlegde explaining explains
snap snapt snapte begrijpt begreep understands understood
gooi gooide weggegooid threw thrown throwing discarded
keuzes choices options opties
wacht wachtte gewacht waited waiting waits
searching searches opzoeking
probeer probeerde geprobeerd tried tries trying
gebruik gebruikte gebruikt using uses used
stop stopte gestopt stopped stops stopping
meld meldde gemeld meldt reporting reports reported
vraag vraagje vraagstuk questions queries
antwoord antwoorden beantwoord answers answered answering
toon toonde getoond shows showed shown showing
haal haalde gehaald fetched collected collecting
maak maakte gemaakt maakt made makes making
bezit bezat bezeten bezittingen owns owned
vervang verving vervangen vervangt replacing replaced replaces
verhinderd belet weerhouden hindered prevented
herinner herinnerde herinnert remembered remembers remembering
deel deelde gedeeld deelt shares sharing shared
blijkt bleek gebleken blijken turnedout
lukt lukte gelukte slaagt succeeded succeeds
mislukte mislukt mislukken failed fails failing
stoort stoorde storend verstoren verstoring disturbing disturbance disruption
klopt klopte kloppen juistheid correctness
scheelt schelen verschilt verschillen differs differ
doorlooptijd afhandeltijd behandeltijd
invulde ingevuld invult filling filled
nodige benodigde needs needing
kost kostte gekost costing
verlopen verliep verloopt expired expires expiring
verleng verlengde verlengt extended extending extends renewed renewing
vernieuwde vernieuwt vernieuwing renews
terugkrijgen terugvragen teruggekregen terugkreeg
terugvinden teruggevonden terechtgekomen recovered
bijleggen bijpassen bijbetalen bijbetaling
nalezen herlezen proofread proeflezen
opzoeken opgezocht opzocht naslaan
doorgeven doorgegeven doorgaf doorgeeft
navragen nagevraagd informeer enquiry enquiries inquiries
langskomen langsgekomen binnenlopen binnenspringen dropin
afzetten afgezet uitgedaan doven uitdoen
aandoen aangedaan inschakelt aangezet aansteken
thuisblijven thuisgebleven thuisblijft
doorwerken doorgewerkt verdergewerkt
bijwonen bijgewoond attended attending attends
klagen klaagde geklaagd complained complaining complains
ruziede geruzied ruziet argued arguing arguments
schold uitgescholden gescholden scheldt swore swearing cursing
sloeg sloegen geslagen slaat beaten punched slapped
duwde duwt geduwd pushed pushing shoved
bedreigde bedreigd bedreigt threatened threatening threats
loste opgelost oplossing fixed fixing resolved solved solving
herstelde herstelt hersteld repaired repairing repairs mended
beschadigde beschadigt beschadigd damaging damages
hallo hoi goedendag goeiedag hello hey
goedemorgen goeiemorgen goedemiddag goedenavond
dankuwel thx thankyou cheers bedankt
alsjeblieft alstublieft gelieve aub svp please
mopje moppen raadsel jokes riddle
slaapwel welterusten truste goodnight
bijna welhaast almost nearly
eindelijk tenslotte finally uiteindelijk eventually
onlangs recentelijk recently lately
allang reeds alreeds already
vooral voornamelijk hoofdzakelijk mainly mostly primarily
stiekem heimelijk achterbaks sneaky secretly
automatisch automatische vanzelf automatically
handmatige manuele manually
doei saluut bye goodbye vaarwel
rotzooi troep zooi bende mess messy
gsmen belletjes telefoontjes calls
knoeien klungelen prutsen geknoei botched
zeuren zaniken whine whining
snel rapper sneller faster quicker speedier
trager langzamer slower
vroegst eerst vroegste earliest
slechter slechtste ergste worst
groter grootste bigger biggest larger largest
kleiner kleinste smaller smallest
duurste duurdere priciest
hoger hogere hoogste higher highest
lager lagere laagste lowest
langer langste longer longest
korter kortste shorter shortest
betaalbare betaalbaarheid affordability
drukte drukker busier
uitgebreid uitvoerig gedetailleerd detailed extensive elaborate
samengevat samenvatting samenvatten summary summarize summarise
afkorting acroniem afgekort acronym abbreviation
voorbeeldbrief modelbrief standaardbrief briefsjabloon
standaard default defaultwaarde
aanvraagformulier verlofformulier formuliertje
website webpaginas webadres sites
zoekterm trefwoord zoekwoord keyword keywords
vinkje aankruisvakje checkbox vakje
tabblad tabbladen tabs
pijltje cursor muispijl pointer
inlogprobleem inlogproblemen aanmeldprobleem loginprobleem
oververhit oververhitting warmgelopen overheated overheating
gebarsten cracked barstje gescheurd
batterijduur accuduur batterijleven batterylife
opladers laadkabels chargers usbc
inktpatroon toner inkt cartridge ink
papierstoring papierklem paperjam
tweezijdig dubbelzijdig recto duplex
zwartwit grijstinten grayscale
nietmachine nietje nieten stapler staples
plakband plakbandje tape kleefband
paperclip paperclips bureaubenodigdheden bureaumateriaal kantoorartikelen stationery
ordner ordners ringmap klasseur binder
postit kleefbriefje memoblaadje stickynote
whiteboard stift flipchart krijtbord
ballon ballonnen versiering versieren slinger decorations balloons
taart verjaardagstaart gebakje traktatie birthdaycake
afscheidsfeest afscheidsreceptie farewell pensioenfeest
personeelsblad medewerkersblad bedrijfsblad intranetbericht
bedrijfscultuur bedrijfsklimaat werksfeer workculture
visie missie kernwaarden mission
organigram organisatiestructuur organogram orgchart
hierarchie rangorde hierarchisch hierarchy
gezag autoriteit overwicht
werkinstructie werkvoorschrift sop werkinstructies
stappenplannen draaiboek draaiboeken playbook runbook
kwaliteitssysteem iso iso9001 kwaliteitsmanagement
certificering certificatie gecertificeerd accreditatie certification accreditation
interneaudit auditverslag auditrapport bevindingen findings
klimaatverandering opwarming broeikas globalwarming
mvo esg csr
voetafdruk footprint ecologische
wegwerpbeker herbruikbaar herbruikbare reusable
statiegeld emballage leeggoed
strategie strategisch strategy strategic
wijkagent politiepost politiebureau politiekantoor policestation
aangifteformulier aangiftes pv procesverbaal
verlofopbouw opgebouwd opbouwen accrual accrued accrue accruing
stagevergoeding studiefinanciering studiebeurs stipend scholarship
prorata evenredig naargelang proportional proportionally
nabetaling nabetaald achterstallen naloon backpay
werkschema urenrooster ploegrooster weekrooster rota rosters shiftplan
ingeroosterd roosterwijziging roosteraanpassing dienstruil shiftswap
locatiegebonden terplaatse onsite
samenwerkplek kantoorhotel coworking cowork
gezinsleden inwonend personenlast dependents dependants dependent
extralegaal extralegale secundaire perks fringe nevenvoordelen
accessoires randapparatuur peripherals accessories accessory
dongle verloopstekker verloopstukje adaptertje
shredden versnipperd vernietigd shredded shredding
meelopen meeglippen meegelopen tailgating piggybacking
keycord polsbandje lanyard badgehouder
indringer insluiper insluipers intruder intruders trespasser trespassing
rookontwikkeling dampen rookgassen fumes vapour vapor
uitgesteld verdaagd postponed rescheduled
pension gastenkamer guesthouse hostels hostel
gastvrijheid hospitality gastvrij
teruggedraaid reverted revert ongedaan
wegwerp wegwerpartikel disposable
fysiek fysieke physical
gekoppelde aankoppelen linking linked
geldbron inkomstenbron source
ondersteunde ondersteunt supported
gehackte gecompromitteerd uitgelekt gelekt compromised leaked
reservesleutel reserveexemplaar spare
rekenen wiskunde rekenkunde math maths mathematics
tweet tweets twitterbericht twitteren
calorie calorieen kcal calories nutrition voedingswaarde
zuinigheid benzineverbruik brandstofverbruik mpg
startkabels starthulp autoaccu jumpstart
routebeschrijving wegbeschrijving routeplan directions
dobbelsteen dobbelen dobbelstenen dice
gezwollen zwelling opgezwollen swelling swollen
overgegeven kotsen vomiting puke puking
steek gestoken wespensteek insectenbeet sting stung
anticonceptie voorbehoedsmiddel condoom contraception condom
vitamine vitaminen vitamines vitamin vitamins supplementen
gehydrateerd hydrateren hydrated hydration
ziekenzaal verpleegafdeling ziekenhuisafdeling ward wards
familieleden bloedverwanten verwant relatives relative
hospice palliatieve stervend palliative terminaal
orderverzamelen picken picking pickers
partijnummer batch batches lotnummer
buis buizen pijp leidingen pipe pipes plumbing
boormachine klopboor boren geboord drilling
ongedierte plaagdieren pest pests kakkerlak cockroach cockroaches
tocht tochtig tochten draught draughty drafty
overstuur ontdaan aangeslagen ontredderd upset distressed
dankbaar dankbaarheid erkentelijk grateful gratitude thankful
overweldigd overvraagd overbelast overwhelmed overburdened
hopeloos wanhopig wanhoop uitzichtloos hopeless despair desperate
plagen geplaagd plagerij plagerijen tease teasing teased
omhelzen knuffelen omhelzing omarmen hug hugging cuddle
kus kussen zoenen gezoend zoen kiss kissed kissing
dageraad ochtendgloren zonsopkomst dawn
cashback geldterugactie terugbetaalactie
ziekmeldingen ziektemelding afwezigheidsmelding afwezigheidsmeldingen
lunchtijd etenstijd schafttijd middagpauzes
stiptheid punctualiteit punctuality
spiegel spiegels achteruitkijkspiegel mirror mirrors
dashcam dashcams autocamera
slotenmaker sleutelmaker locksmith
deurklink deurkruk doorknob doorhandle
ventilator ventilatoren tafelventilator fan
thermoskan thermosfles isoleerkan thermos
nepfactuur vervalste nepfacturen fakeinvoice
spoofing nepnummer vervalstnummer
privacyscherm privacyfilter schermfilter
jurydienst juryplicht gezworene jury juror
verhuisdag verhuizingen verhuisverlof
gelukwens gelukwensen felicitaties wishes
kaasschotel borrelplank borrelhapjes hapjes appetizers snacks
aperitief borreltje cocktail cocktails aperitiefje
pannenkoek wafel wafels pancake pancakes waffle
roerei omelet spiegelei omelette
sap vruchtensap juice
bruiswater spuitwater mineraalwater sparkling
wijn wijnen wijntje champagne wine wines prosecco
kurk kurkentrekker flesopener corkscrew
pakketje pakketten pakjes zendingen parcels packages shipments
bezorging bezorgmoment leveringen bezorgingen deliveries
mislevering verkeerdbezorgd misgeleverd
kwijtschelding kwijtgescholden schuldvermindering
gewaarborgde zekerheid zekerheden collateral
vermiste vermissing zoekactie
drukfout typefout tikfout spelfout typfout typo typos misspelled
doorgehaald doorstrepen doorgestreept strikethrough
verwittigde waarschuwde inseinen
verhindering verhinderd afbellen afgebeld
schoonouder schoonbroer schoonzus schoonzoon
stiefkind stiefouder pluskind plusouder stepchild stepparent
tweeling tweelingen twins twin
adoptiekind geadopteerd adopted
coouderschap bezoekrecht omgangsregeling custody
alimentatie onderhoudsgeld onderhoudsbijdrage alimony
verloofd verloving verloofde engaged engagement fiance fiancee
jeugd kindertijd childhood
oorlog leger soldaat militair war army soldier military
beroemdheid beroemdheden celebrity celebrities
hoofdstad hoofdsteden capital
bevolking inwoners inwonertal population inhabitants
continent werelddeel werelddelen continents
cloudopslag clouddienst clouddiensten cloudstorage
uitvinder wetenschapper geleerde scientist scientists
hoogteverschil meter meters centimeter centimeters cm
gram grammen ons ounce ounces
vierkante m2 oppervlaktes
vermenigvuldigen vermenigvuldigd multiply multiplied
excuseren excuseerde verontschuldigde apologise apologised apologized
plus optellen opgeteld addition
omrekenen omgerekend converteren convert converting
synoniem synoniemen synonym synonyms thesaurus
verlofdagen verlofdagje vakantiedagje snipperdag congedag dagoff annualleave
verlofrecht vakantierecht verlofaanspraak verlofquotum leaveentitlement entitlement
wettelijke bovenwettelijke extralegale adv verlofdagen
verlofjaar vakantiejaar referentiejaar verlofperiode
overgedragen meegenomen overzetbaar overdraagbaar overdracht carryover rollover carried
verlofbonnetje verlofbriefje verlofkaart verlofaanvraag leaverequest
aaneengesloten aaneensluitend opeenvolgend consecutive uninterrupted ononderbroken
collectief collectieve verplichte bouwvakantie sluitingsperiode shutdown
onwettig spijbelen wegblijven noshow unauthorised awol
opdagen verschijnen verscheen turn showup noshow
afwezigmelden afbellen ziekbellen callin
ziekbellen ziekbel ziekmelding ziekmelden ziekteaangifte sickcall
ziektebriefje ziekenbriefje ziektebewijs doktersbewijs medisch attest sicknote
karensdag carensdag wachtdag wachtdagen eersteziektedag
gewaarborgd loondoorbetaling doorbetaald doorbetaling sickpay ziektegeld
griepje buikpijn grieperig snotteren ziekjes sniffles
beterschap betergemeld hersteld genezen terugkomst backtowork
hervatting werkhervatting herstart terugkeergesprek comeback returntowork
aangepast aangepaste lichter passend modified
passende alternatief vervangend lichtwerk suitable
belastbaarheid inzetbaarheid arbeidsgeschiktheid fitness employability
langdurig langdurige langziek langdurigzieke longterm
arbodienst arbo bedrijfsarts arbeidsarts arbeidsgeneeskunde occupational preventiearts
huisbezoek ziektecontrole controlebezoek controledokter homevisit
verzuimfrequentie verzuimcijfer ziektecijfer absentiegraad absencerate
ziekenkas mutualiteit ziekenfonds mutuelle mutualite
ziekenhuisopname opgenomen hospitalisatie gehospitaliseerd hospitalised admitted
doktersafspraak ziekenhuisafspraak tandartsafspraak consult medischeafspraak appointment
vaderschap vaderverlof geboorteverlof vaderschapsrust papaverlof papadag
papadag mamadag ouderschapsdag zorgdag
moederschap moederschapsbescherming moederschapsverlof moederschapsuitkering maternity
zwangere zwangeren aanstaande expectant
borstvoeden borstvoeding kolven afkolven kolfpauze nursing pumping
rouwdag rouwdagen rouwverlof begrafenisdag sterfverlof compassionate
bloedverwant eerstegraads aanverwant graad verwantschap nextofkin
calamiteitenverlof noodverlof dringende familiale dringend emergencyleave
kortdurend zorgverlof verzorgingsverlof hulpbehoevend dependant
palliatief mantelzorger zorgkrediet thematisch thematische
tijdskrediet loopbaanonderbreking loopbaankrediet sabbatical sabbatsjaar sabbatjaar tussenjaar
onbetaalde onbezoldigde zonderwedde verlofzonderwedde unpaidleave
verlofkoop bijkopen verlofdagen extraverlof holidaypurchase
feestdag brugdag wettelijkefeestdag bankholiday publicholiday holidays
vervangingsdag inhaaldag compensatiedag recupdag tijdvoortijd
recupereren inhalen opnemen compenseren timeoffinlieu toil
overuur overuurtjes meeruur overtime overwerkuren
overtijd langerwerken overwerken doorwerken overtimework
meerwerk extrawerk extrauren bijwerk
glijdend glijdende variabele uren flextime
stamtijd bloktijd kernuren kerntijd aanwezigheidsblok corehours
werktijden werkuren arbeidstijden kantooruren shiftsuren businesshours officehours
arbeidsduur arbeidstijd werkduur contracturen uurtjes workingtime
deeltijdser deeltijder parttimer deeltijds deeltijdwerk partime
deeltijdwerk deeltijdbaan parttimewerk urenbreuk tewerkstellingsbreuk
voltijder voltijds fulltimer fulltime fte
vroege vroegdienst vroegeshift earlyshift earlies
lateshift lates laatdienst lateronde
nachtrust elfuur dagelijkse rusttijd rustperiode restperiod
rusttijd rustpauze rustdag rustdagen rusturen
schafttijd schaft koffiepauze koffiebreak breaktime pauzetijd
rookpauze rookpauzes sigaretje peukje smokebreak smokebreaks
wachtdienst vanwacht oproepdienst oncallduty standby
oproepbaar bereikbaar beschikbaarheid bereikbaarheid reachable availability
opgeroepen oproep uitruk interventie callout
deconnectie ontkoppeling onbereikbaarheid offline rechtoponbereikbaarheid disconnect
uurrooster dienstrooster beurtrol shiftrooster dienstlijst rota
beurtrol toerbeurt afwisseling roulatie rotation
diensten ruildienst wisseldienst ruilen shiftruil swapping swapshift
geruild gewisseld wisselen switchen overnemen swapping swapped
roosteren inplanner planner roosteraar uurroosterverantwoordelijke
inklokken uitklokken klokken prikken badgen aanbadgen clockin clockout clocking
tijdsregistratie urenregistratie urenstaten werkbriefje timesheets prestatieblad
telaatkomen verslapen overslapen overslept lateness laatkomen
vervroegd eerderweg vroegervertrekken vroeger weggaan leaveearly
bezetting minimumbezetting personeelsbezetting onderbezetting staffing understaffed
onderbemand onderbezet personeelstekort shortstaffed understaffing
salarisje loontje pree wedde loonzakje paycheck paycheque
loonfiche loonbriefje salarisspecificatie loonbrief payslips wageslip
loondag uitbetalingsdatum betaaldatum betaaldag loonuitbetaling payday
loonschalen barema baremas salaristabel loonrooster payband salarygrid
trede periodiek ancienniteitstrede increment
inhouding inhouden ingehouden looninhouding afhouding deduction deductions withhold withheld
teveelbetaald overbetaling onverschuldigd teruggevorderd overpayment overpaid
terugvordering terugvorderen terugeisen terugclaimen clawback reclaim recover
loonvoorschot salarisvoorschot loonlening payadvance advance
dertiendemaand eindejaarspremie dertiende kerstgratificatie thirteenth yearendbonus
vakantiegeld vakantiebijslag dubbelvakantiegeld enkelvakantiegeld holidaypay
tekenbonus welkomstbonus signingbonus welkomstpremie
blijfbonus retentiebonus blijfpremie retentionbonus
bonusregeling bonusplan prestatiebeloning prestatiebonus doelstellingenbonus bonusscheme performancebonus
variabel verloning variabele prestatieloon prestatiegebonden variablepay
beloning vergoeding bezoldiging remuneratie compensatie remuneration
loonpakket salarispakket verloningspakket beloningspakket paypackage
nevenvoordeel extraatje voordeeltje perk voordelen fringebenefit benefits
premies bonussen bonusje extraatje incentives
commissies commissie verkooppremie verkoopbonus salescommission
nachtwerk nachtarbeid nachturen nachtpremie nightwork nightallowance
gevarenpremie vuilwerktoeslag koudepremie hazardpay gevarentoeslag
haardtoelage standplaatstoelage functietoelage toelage stipend
waarnemingsvergoeding waarnemingstoelage vervangingspremie actingallowance
onkostenforfait forfait forfaitair vastbedrag lumpsum flatrate
maaltijdcheque maaltijdchequeske lunchbon mealvoucher mealvouchers
groepsverzekering aanvullend pensioen bedrijfspensioen werkgeverspensioen occupationalpension
pensioendatum pensioenleeftijd oppensioen gepensioneerd retirementage
pensioenregeling pensioenplan pensioenreglement pensionscheme pensionplan
pensioengat pensioenspaarder pensioensparen bijsparen
hospi hospitalisatie hospitalisatieverzekering ziekteverzekering medicalinsurance healthinsurance
meeverzekeren gezinslidverzekeren meeverzekerd aansluiten coinsured
werkgeversbijdrage werkgeversdeel patronale employercontribution
nettoloon nettoke netto nettobedrag takehome
brutoloon brutoke brutosalaris grosspay
onkostennota onkostenbriefje onkostenstaat onkosten expensereport expenseclaim
declareer declareert gedeclareerd declarerende ingediende expensed claimed
onkosten uitgaafje kosten expense expenses
voorgeschoten voorschieten uitgeschoten zelfbetaald outofpocket
terugkrijgen terugbetaald krijg vergoed reimbursed getback
terugbetaal terugbetaalt terugbetaling terugbetaalde paybacks repays
bonneke bonnetjes bonnekes kassabonnen receipts betaalstrookje
kwijtgeraakte bonverlies verklaring verlorenbon missingreceipt
betaalbewijs aankoopbewijs bewijsje rekeningetje proofofpurchase
btwbon factuurtje btwfactuur vatreceipt
dagvergoeding dagforfait verblijfsforfait daggeld perdiem diem
dagvergoedingen daggelden reisforfait dailyallowance
maaltijdlimiet eetbudget maaltijdplafond mealallowance mealcap
etentje dineetje zakenetentje werklunch businesslunch businessdinner
trakteren getrakteerd rondje tractatie treating
fooien drinkgeld tipje tips gratuities
alcoholkosten drankrekening drankjes minibar barrekening
kilometerheffing kilometergeld kilometervergoeding kmvergoeding kilometerstaat mileageclaim
kilometeradministratie rittenregistratie ritregistratie kilometerregistratie ritadministratie mileagelog
ritje ritjes verplaatsingen trajecten rides rit
omrijden omweg omwegkosten detour
tolkosten tolheffing peagekosten wegentol tolls
parkingkosten parkeerkosten parkeerbonnetje parkingticket parkeergelden
taxikosten taxirit taxiritje taxibon cabfare uberrit
huurwagens huurauto huurwagentje rentalcar hirecar
vliegtuigticket vliegticket vliegbiljet planeticket airticket flightticket
vliegreizen vluchten flights airtravel
reisklasse vluchtklasse klasse economy businessclass cabinclass travelclass
upgraden upgrade klasseverhoging bijboeken
stoelreservering stoeltje beenruimte legroom
hotelletje hotelovernachting nachtje overnachtingen lodging
hotelprijs hotelplafond kamerprijs kamertarief roomrate
ontbijtje hotelontbijt ontbijtkosten breakfastincluded
frequentflyer spaarmijlen vliegmijlen airmiles loyaltypoints
omboeken omgeboekt rebook rebooking vluchtwijziging
reisannulatie reisannulering annulatiekosten annuleringskosten cancellationfee
reisbudget reisuitgaven reislimiet travelbudget
reisvoorschot kasvoorschot reisgeld traveladvance
zakenreisje businessreis zakentrip dienstreisje worktrip businesstravel
reisgenoot meereizen partnermee begeleider travelcompanion
verlengd weekendje vakantiecombinatie bleisure
visumkosten visumaanvraag visa visumplicht visas
vaccinatiekosten reisvaccin inentingen vaccinations reisvaccinaties
reisverzekeringskaart assistance reisbijstand repatriering repatriation
salariswagen bedrijfswagen bedrijfswagentje firmawagen companycar werkauto dienstwagen
leasebak leaseauto leasewagen leasecar leasing
wagentype wagencategorie autokeuze autocategorie carcategory
bestelwagentje camionette bestelwagen bestelbusje firmabusje van
poolwagen poolauto deelwagen poolcar sharedcar
tankkaart tankpasje fuelcard benzinekaart brandstofpas
bijtanken voltanken tanken getankt fillup refuel
laadkaart laadpas laadtag laadkabel chargecard chargingcard
thuislader wallbox laadpaal thuisladen laadinstallatie homecharger
bijladen opladen laadbeurt oplaadde recharging
autoschade wagenschade schadeformulier blikschade vehicledamage dent
aanrijding botsing kettingbotsing blikschade carcrash fenderbender
aanrijdingsformulier ongevalsaangifte schadeaangifte europeesaanrijdingsformulier accidentreport
rijgedrag rijstijl drivingstyle
snelheidsboete flitsboete verkeersboete speedingticket speedingfine trafficfine
verkeersovertreding verkeersinbreuk rijovertreding trafficviolation trafficoffence
rijbewijs rijbewijsje rijgeschiktheid drivinglicence driverslicence
rijbewijsverlies rijverbod ontzegging intrekking licenseloss
gezinslid meerijder partnerrijden bestuurders authorizeddriver
vakantierit buitenlandrit privegebruik priveritten privateuse personaluse
wagenwas carwash wassen autowas autowassen
winterband winterbanden zomerband bandenwissel wintertyres
onderhoudsbeurt onderhoud garage garagebezoek servicebeurt
autopech pech panne depannage takelen roadside breakdown
eigenbijdrage eigenrisico franchise vrijstelling excess deductible
wagenteruggave wageninlevering autoinlevering
rijdend bellen handsfree handenvrij carkit
fiets fietske bakfiets stadsfiets bicycles
elektrischefiets ebike elektrische speedpedelec ebikes
fietsvergoeding fietspremie fietskilometer bikeallowance cyclingallowance
bedrijfsfiets leasefiets dienstfiets firmafiets bikelease
fietshelm fietshelmpje helmplicht cyclinghelmet
steps elektrischestep step trottinette scooters escooter
openbaarvervoersabonnement treinabo busabo ovabonnement seasonticket
derdebetaler derdebetalersregeling gratisopenbaarvervoer treinkaart
carpooler carpoolers carpoolpremie samenrijden carpooling
motorrijden motorkledij brommertje motard motorcyclist
gsm telefoontje mobieltje smartphone cellphone handset zaktelefoon
werktelefoon bedrijfstelefoon dienstgsm firmagsm workphone companyphone
belkosten belbundel telefoonkosten bundel phonebill databundel
databundel roaming buitenlandbundel mobieledata datalimiet roamingkosten
telefoonabonnement gsmabonnement mobielabonnement simonly mobileplan
laptopje schootcomputer draagbare notebook laptops worklaptop
toestellen apparaten apparatuur devices device toestel
eigenapparaat eigentoestel byod privelaptop privegsm personaldevice
kapotte gebarstenscherm schermbreuk schermschade brokenscreen
bedrijfsmiddelen bedrijfsmateriaal bedrijfseigendom firmamateriaal companyproperty companyassets
bruikleen uitleen uitlenen leenovereenkomst bruikleenovereenkomst loaner onloan
terugbezorgen teruggave inlevering handback teruggeven
toebehoren oplader lader muisje laadsnoer charger
koptelefoon hoofdtelefoon oortje noisecancelling earbuds headset
internetgebruik surfen surfgedrag browsen surf browsing websurfing
privesurfen priveinternet privegebruik personalbrowsing
porno pornografie seksueelgetint seks porn pornography
gokken casino kansspel kansspelen gambling betting wedden
streamen netflixen filmkijken binge streamingsites
torrent torrents illegaaldownloaden piraterij piracy
mailverkeer emailverkeer mailgebruik correspondentie emailuse
privemailtje privemails priveadres personalemail
bijlagen attachments meesturen bijgevoegde attached
kettingmail massamail kettingbrief spammen
handtekeningmail mailhandtekening emailhandtekening disclaimer emailsignature
doorstuur forwarden doorsturen automatischdoorsturen autoforward
afwezigheidsmelding afwezigheidsbericht outofoffice ooo autoreply
chatgpt chatbot copilot gpt ai aitool aitools generatieve
kunstmatigeintelligentie ai artificialintelligence machinelearning algoritme
aigegenereerd aitekst generatief generated generative
software programmatuur softwarepakket programmas applicaties apps
illegale gekraakte kopieen ongelicentieerd pirated unlicensed
appstore playstore appje appjes downloadable
sociale media socials socialemedia insta fb facebook
bericht posten postje post plaatsen publiceren socialpost
wachtwoordje paswoorden passwoord pw pwd passwords
wachtwoorddeling deelwachtwoord doorgeven sharepassword
wachtwoordwissel resetten wachtwoordreset resetpassword passwordreset
wachtwoordlengte tekens complexiteit complexity
mfa tweefactor tweetraps authenticatorapp twofactor 2fa
vergrendel vergrendeld locken lockscreen schermvergrendeling windowsl
uitgelogd afgemeld uitlogden loggedout
phish phishing nepmail nepmailtje scammail fakeemail
smishing sms nepsms quishing qrfraude
verdachtemail verdachte raremail suspiciousemail
aanklikken geklikt doorgeklikt clicked klikte
datalek datalekje datalekken gegevenslek dataleak leak breach
uitgelekt gelekt lekken gelekte leaked leaking
beveiligingsincident veiligheidsincident cyberincident securitybreach securityincident
usb usbstick usbstickje stickje memorystick thumbdrive usbkey
gegevensdrager gegevensdragers opslagmedia hardeschijf removablemedia verwijderbare
versleuteling encryptie versleuteld encryptiesleutel encrypted
schoonbureau opgeruimdbureau cleandesk leegbureau clearscreen cleardesk bureautje
rondslingeren slingeren unattended onbeheerd lyingaround
onbeheerd onbewaakt achterlaten achtergelaten unattended unguarded
bezoekers bezoekertje gasten bezoek visitors guests
gastbadge bezoekersbadge gastpas visitorbadge visitorpass
begeleiding rondleiden vergezeld begeleid escorted escorting
aanmeldbalie inschrijven bezoekersregister signin visitorlog
toegangsbadge badge badgeke toegangskaartje accesscard accessbadge
doorgangsrecht toegangscontrole toegangsbeheer toegangsregels accesscontrol
binnenlaten binnengelaten opendoen letin deurhouden
meeliften meeglippen tailgaten aanpikken tailgating
wifi wifietje draadloosnetwerk gastnetwerk gastenwifi wireless
openbarewifi publiekewifi hotelwifi publicwifi
vpn vpnverbinding thuisverbinding beveiligdeverbinding
papierversnipperaar shredder versnipperen shredderen shred
kluis kluisje brandkast safe vault
classificeren vertrouwelijkheid labelen labeling geclassificeerd classify
persoonsgegevens persoonsdata persoonlijkegegevens persoonsinformatie personaldata pii
privacyverklaring privacybeleid privacystatement privacynotice
avg gdpr privacywet privacywetgeving gegevensbeschermingswet
betrokkene betrokkenen datasubject datasubjects
inzage inzagerecht inkijk opvragen subjectaccess accessrequest
vergetelheid wissing gegevenswissing verwijderverzoek rightoberased erasure
bewaartermijn bewaarduur bewaartijd bijhouden retentionperiod retention
bijzondere gevoelige gevoeligegegevens specialcategory sensitive
gegevensbeschermingsfunctionaris dpo privacyverantwoordelijke fg dataprotectionofficer
toezichthouder gba privacycommissie autoriteitpersoonsgegevens regulator
verwerkersovereenkomst dataverwerkingsovereenkomst dpa processingagreement
doorgifte gegevensdoorgifte doorgeven datatransfer
beeldrecht portretrecht consentform
verjaardagslijst verjaardagskalender geboortedata birthdays
zwijgplicht geheimhouding mondhouden geheimhoudingsplicht secrecy
bedrijfsgeheim bedrijfsgeheimen fabrieksgeheim zakengeheim tradesecret tradesecrets
doorvertellen verklappen rondvertellen doorverteld spread gossip
vertrouwelijkheid discretie geheimhouden confidentieel confidentieelheid
bedrijfsinformatie bedrijfsgegevens bedrijfsdata firmainfo companydata
beroepsgeheim zwijgplicht geheimplicht professionalsecrecy
geschenkje cadeautje cadeaus geschenken cadeaubon gifts presentjes
kadootje kado kadoos presentje cadeautje giftje
geschenkenregister cadeauregister giftregister giftsregister
uitnodiging etentje entertainment gastvrijheid hospitality
vipticket vipkaarten loge skybox matchtickets tickets
smeergeld steekpenning omkoping omkoperij bribes kickback graft
corruptie omkoping corrupt anticorruptie bribery antibribery
facilitatiebetaling faciliterende facilitationpayment bespoedigingsgeld
belangenconflict belangenvermenging strijdige belangen conflictofinterest coi
bijverdienen bijklussen nevenjob bijjob sidehustle sidejob secondjob
nevenjob bijberoep nevenactiviteit zelfstandigbijberoep secondaryemployment outsideemployment
eigenzaak eigenbedrijf bijzaak sidebusiness
bestuursmandaat mandaat bestuursfunctie directorship
voorwetenschap voorkennis insider insiderhandel insidertrading insiderdealing
aandelen beursgenoteerd shares securities trading
klokkenluiden klokkenluider aankaarten whistleblow speakup
meldkanaal meldpunt klokkenluiderskanaal meldlijn reportingchannel hotline
wangedrag misstanden onregelmatigheid onregelmatigheden misconduct wrongdoing irregularities
vergelding represaille wraakactie benadeling retaliation victimisation
anoniem anonimiteit naamloos anonymity anonymously
fraudegeval gefraudeerd fraude gesjoemel sjoemelen fraudulent
gesjoemel geknoei sjoemel foefelen foefelarij tampering
valsheid vervalsing schriftvervalsing vervalsen falsification forged
verduisterd verduistering geldwegsluizen embezzled embezzlement misappropriation
witwassen witgewassen witwas moneylaundering laundered
ontvreemd gestolen gepikt gejat gegapt afgepakt pinched
familiebanden familielid kennissen bevriende bevriend acquaintance
kruiwagen vriendjespolitiek vriendendienst nepotisme cronyism
relatie koppel liefje collegakoppel romance workplacerelationship
verkering koppel samenzijn relatie dating couple
pesterij pesten pestgedrag gepest wegpesten mobbing bullied
pester pestkop dader treiteraar bully
ongewenstgedrag grensoverschrijdend omgangsvormen ongewenste undesirable
handtastelijk aanraken betasten grijpen handtastelijkheden groping touching
seksueelgedrag seksisme seksistisch ongewensteintimiteiten sexism sexist
intimideert intimiderend geintimideerd intimidatie intimidating harassed harassing
discrimineert gediscrimineerd ongelijk achtergesteld discriminated discriminatory
gelijkebehandeling gelijkekansen gelijkheidsbeleid equalopportunity equaltreatment
huidskleur afkomst etniciteit ras ethnicity race
geaardheid geslacht genderidentiteit orientatie orientation
uitlachen uitgelachen spotten bespotten mocking ridicule
roepen tieren uitvliegen schreeuwen uitkafferen shouting yelling
vloeken gevloekt scheldwoorden schelden grof swearwords cursing
vertrouwensfiguur vertrouwenspersoon vertrouwensarts confidante counsellor
drinken dronkenschap dronken gedronken alcoholgebruik drunkenness
alcoholmisbruik alcoholprobleem drankprobleem drankmisbruik alcoholism
pintje biertje glaasje glas wijntje beer wine
onderinvloed invloed dronken beneveld underinfluence impaired intoxicated
alcoholtest blaastest ademanalyse blazen ademtest breathtest
drugtest drugstest speekseltest urinetest drugtesting
wiet joint blowen jointje cannabis marihuana marijuana weed
coke cocaine xtc verdovende narcotics
verslaving verslaafdheid middelengebruik afhankelijk substanceabuse addiction
middelengebruik genotsmiddelen genotmiddelen substances alcohol drugs
nultolerantie zerotolerantie zero zerotolerance
rookverbod rookvrij rookvrije nietroken smokefree smokingban
roker rokers rookhok rookzone rookplek rokershok smokingarea
dampen vapen vape vaper esigaret elektronischesigaret ecigarette
paffen smoren roken gerookt rookt sigaretje smokes
dresscode kledijvoorschrift kledingregels klederdracht dressrules
bermuda slippers teenslippers sandalen shorts flipflops
spijkerbroek jeansbroek jeans denim
werkkledij werkpak werkplunje uniformpje werkvest uniform
bedrijfskledij firmakledij dienstkledij companyclothing
wasvergoeding kledijvergoeding kledingvergoeding uniformallowance clothingallowance
hoofddoek keppeltje tulband kruisje religieus headscarf
uiterlijk verzorging grooming appearance
sieraden juwelen ringen armband oorbellen jewellery rings bracelet
wapenbezit wapendracht zakmes messen mes knife knives
wapen vuurwapen vuurwapens geweer firearm firearms
pepperspray wapenstok knuppel ploertendoder baton
ongevallen ongevalletje arbeidsongeval workaccident workplaceaccident
bijnaongeluk bijnaongeval nearaccident nearmisses nearmiss
gewonde gekwetste slachtoffertje gewonden casualty
arbeidsongevallenaangifte ongevalsmelding ongevallenregister accidentbook accidentlog
ehbokoffer verbandkoffer verbandkist verbandkast firstaidbox firstaidkit
hulpverlener ehboer bhver eersteneemhulp firstaider firstaiders
evacueer ontruimt evacueren ontruimen evacuating
verzamelplek verzamelpunt verzamelplaats assemblypoint musterpoint
vluchtwegen vluchtweg vluchtroutes nooduitgang escaperoute fireexit
blusser brandblussers blustoestel brandblustoestel fireextinguisher blusdeken
brandwacht vuurvergunning heetwerk hotwork vuurmaken
pbm beschermingsmiddel beschermkledij pbms protectivegear protectiveequipment
veiligheidsschoen veiligheidsschoenen werkschoenen bottines safetyshoes steeltoe
veiligheidsbril schutbril oogbescherming safetyglasses goggles gezichtsscherm
oordopjes oorbescherming gehoorbescherming oorkappen earplugs earmuffs
helmplicht veiligheidshelm bouwhelm hardhat hardhats helmet
fluohesje hesje fluovest veiligheidshesje veiligheidsvest hivis reflective
veiligheidsharnas valharnas valbeveiliging levenslijn fallprotection
heffen tillen opheft zwaretillen heavylifting
tillast gewicht kilos tilgewicht tilgrens liftinglimit
beeldschermwerk schermwerk schermtijd beeldscherm screenwork screentime
beeldschermbril computerbril schermbril werkbril screenglasses
oogtest ogentest oogonderzoek oogcontrole eyetest eyeexam
bureaustoel bureaustoeltje ergonomische zitcomfort officechair
rugklachten rugpijn rug lumbago backpain
werkhouding zithouding houding postuur posture
hitteplan tropenrooster hittedag warm warmteoverlast heatstress
kou koude verkleumd vrieskou lowtemperature
binnentemperatuur kamertemperatuur roomtemperature temperatuurtje
machine machines arbeidsmiddel arbeidsmiddelen machinery
gevaarlijkestoffen chemicalien chemische chemisch chemicals hazardoussubstances
etiketteren label etiketten opschrift labelling
hoogtewerken ladderwerk werkenophoogte workingatheight
alleenwerken alleenwerker alleenwerkende loneworker lonework
veiligheidsinstructie veiligheidsinstructies veiligheidsregels safetyrules veiligheidsvoorschriften
onveiligesituatie gevaarlijkesituatie unsafe gevaarsituatie
stilleggen stopzetten werkstop stopwork
burnout burnoutklachten uitgeblust overspannen
werkdruk werklast overbelasting takenlast workload overload
psychosociaal psychosociale welzijn welbevinden psychosocial
preventie preventieadviseur preventiedienst safetyadvisor idpbw
milieu omgeving milieubeleid leefmilieu environment environmental
afvalstroom afvalsoort afvalsoorten restafval wastestream
sorteer gesorteerd sorteren gescheiden afvalsorteren sorting
chemischafval gevaarlijkafval kga kca hazardouswaste
papierafval oudpapier papiercontainer karton paperwaste
elektroafval eschroot elektronischafval ewaste weee
wegsmijten weggesmeten weggooien smijten throwaway binned
hergebruikt herbruik herbruiken tweedeleven reuse reused
lichtuit uitzetten uitdoen licht verlichting switchoff
energieverspilling verspild sluipverbruik standby wasteful
klimaat klimaatdoel koolstof broeikasgas carbonfootprint emissions
lozing lozen geloosd afvalwater discharge wastewater
olielek lekbak opvangbak absorptie spillkit spillage
inkoop aankoop aankopen inkopen procurement purchasing sourcing
aankoopbeleid inkoopbeleid inkoopvoorwaarden aankoopvoorwaarden purchasingpolicy
aanschaf aankoop aanschaffing verwerving purchase acquisition
aanschaffen aangeschaft aankoopje gekocht purchased procure
prijsvraag offerte offertevraag prijsopgaaf quotation bestek tendering
gunning gunnen toegewezen toewijzing award awarded
inschrijver bieder bidder bidders kandidaatleverancier
leveranciers leverancier toeleverancier suppliers vendors dienstverlener
dienstverlener dienstverleners provider serviceprovider dienstenleverancier
leverancierskeuze leveranciersselectie leverancierscontrole supplierselection vetting
raamakkoord raamcontract raamovereenkomst frameworkagreement framework
contractje contracten overeenkomsten agreements contracts contractueel
contractbeheer contractbeheerder contracteigenaar contractmanagement
ondertekenaar tekenbevoegd tekenbevoegde signatory signatories
tekenrecht tekenbevoegdheid handtekenbevoegdheid signingauthority
krabbel handtekeningetje paraferen paraaf initials
tekent getekende ondertekende onderteken handtekenen signing signs
meertekenen tweedehandtekening vierogen vierogenprincipe countersign
drempelbedrag grensbedrag drempel drempelwaarde threshold
bestelling bestellingen orders bestelde ordertje
bestelaanvraag aankoopaanvraag inkoopaanvraag requisition
factuurtje facturen rekeningen invoices bills
factuurgoedkeuring facturatie facturering invoicing billing
vervaldag betaaltermijn betalingstermijn paymentterm netto30
leverancierscode suppliercode gedragscodeleverancier
klant klantje cliente klanten customers clients clienteel
clienteel klandizie klantenkring clientele
klacht klachtje reclamatie beklag complaints reclamaties
klachtenprocedure klachtenregeling klachtenregister complaintsprocedure
ontevredenheid misnoegen misnoegdheid ongenoegen dissatisfaction discontent
boze kwade lastige agressieve angry
klantvriendelijk klantgericht vriendelijkheid servicegericht customerfriendly
bejegening omgang behandeling aanspreken treatment
terugbelafspraak terugbellen responstijd reactietijd responsetime
geste commerciele tegemoetkoming goodwillgeste gesture
kwaliteitsafwijking afwijking nonconformiteit deviation nonconformity
afkeuren afgekeurd afkeur uitval reject rejected scrap
uitval productieuitval schroot afkeurproduct scrap
corrigerend corrigerende maatregel verbeteractie capa corrective
traceerbaarheid traceerbaar herleidbaar lotnummer traceability traceable
productieband productielijn productionline assembly
productie voortbrenging fabricage vervaardiging fabrication
werkvloer fabrieksvloer productievloer shopfloor
haarnetje haarnet baardnetje hairnet
productierecall terugroeping terugroepactie recall recalls
meetmiddel meettoestel meetapparatuur kalibratie gauge
aanwervingsbeleid wervingsbeleid werving selectieprocedure recruitmentpolicy
vacatures openstaande jobs functies openings vacancies
solliciteer sollicitatie gesolliciteerd sollicitaties applying applications
sollicitant sollicitanten kandidaten kandidaat applicants candidates
jobgesprek sollicitatiegesprek selectiegesprek sollicitatiegesprekje jobinterview
doorgroeien interne doorstromen mobiliteit internalmobility
internevacature internejob interneaanwerving
aanbrengen aangebracht vriendaanbrengen referral referrals doorverwijzen
referentiecheck referentieonderzoek referenties navraag referencecheck
achtergrondcheck antecedentenonderzoek antecedentencheck backgroundcheck screening
strafblad uittreksel strafregister vog goedgedrag criminalrecord
diplomacheck diplomabewijs diplomakopie diplomas degrees
proefperiode proeftijd proefmaand probationary probation proefcontract
onboarding inwerktraject inwerkprogramma inloopperiode inwerken induction
eerstedag startdag onthaaldag onthaal firstday
peter meter peterschap buddy meterschap inwerkbuddy
onthaalbrochure welkomstmap onthaalbeleid personeelsgids handbook
ontslagen ontslaan buitengegooid buitengezwierd fired sacked
buitenvliegen buitengevlogen buitensmijten sack firing
c4 ontslagbewijs werkloosheidsbewijs ontslagformulier
ontslagreden ontslagmotivering ontslaggrond dismissalreason
dringendereden staandevoet opstaandevoet grossmisconduct summarydismissal
opzegperiode opzegtermijn opzeg preavis notice noticeperiod
preavis opzegbrief ontslagbrief opzeg resignationletter
ontslagnemen opzeggen opstappen weggaan resign resigning resigned
opzegvergoeding ontslagpremie vertrekvergoeding verbrekingsvergoeding severance severancepay
verbreking contractbreuk verbreken verbroken termination
uitdienst uitdiensttreding uitstroom vertrekker leaver offboarding
vertrekker vertrekkende exit uitstroomgesprek leavers
getuigschrift werkgeversattest tewerkstellingsattest employmentcertificate
aanbevelingsbrief referentiebrief recommendationletter aanbeveling
collectief massaontslag afvloeiing ontslagronde layoffs layoff
concurrentie nietconcurrentie concurrentiebeding noncompete afwerving
ronselen afwerven wegkapen klantenafwerving nonsolicit poaching
opleidingen cursussen trainingen vormingen courses trainings
cursusje opleidinkje workshop workshopje course
bijscholen bijscholing bijleren nascholing upskilling upskill
opleidingsverlof educatief vev leerverlof educationalleave trainingleave
studiekostenterugbetaling studiekosten inschrijvingskosten tuition tuitionfee
terugbetaalverplichting scholingsovereenkomst scholingsbeding trainingbond
avondschool avondonderwijs avondcursus eveningschool
taalles taalcursus taallessen taalopleiding languagecourse
verplichteopleiding verplichtetraining mandatorytraining
opleidingsaanvraag cursusaanvraag trainingsaanvraag trainingrequest
leerrekening opleidingsrecht opleidingsdagen opleidingsuren trainingdays
attestje opleidingsattest deelnamecertificaat deelnamebewijs certificates
coachtraject coachingsgesprek coachje mentortraject mentorship
evaluatiegesprekken jaargesprek functioneringsgesprekje performancereview
beoordelingscyclus evaluatiecyclus evaluatieronde reviewcycle
onvoldoende zwakke onderpresteert underperformer underperforms
ondernemingsraad or ondernemingsraadje workscouncil werknemersvertegenwoordiging
cpbw comite veiligheidscomite preventiecomite safetycommittee
syndicaal syndicale vakbondswerk vakbondsafgevaardigde unionrep
vakbondslid gesyndiceerd syndiceren vakbondslidmaatschap unionmember unionised
vakbondsverlof syndicaalverlof vakbondsvrijstelling vakbondstijd
staking gestaakt staker stakers strikes striking
werkwillige stakersposten piketlijn stakingspost picketline
sociaalsecretariaat loonsecretariaat payrollprovider
socialeverkiezingen verkiezingen elections stemming
thuiswerker telewerker telewerkers thuiswerkers homeworker teleworker
telewerken thuiswerken teletravail telewerkje telework thuiskantoor
thuiswerkdagje telewerkdag homeday thuisdag homeoffice
hybride hybridewerken mengvorm flexibelwerken hybridworking
werkplaats werkplekje werkplek workspace
thuiskantoorbudget thuiswerkbudget thuiswerkpakket homeofficebudget
telewerkpremie telewerkvergoeding thuiswerkpremie kantoorvergoeding homeworkingallowance
buitenlandtelewerk workation workations werkvakantie werkenvanuithetbuitenland
workation afstandswerk vakantieadres telewerkbuitenland
kantoorverplichting terugnaarkantoor kantoorplicht returntooffice rto
satellietkantoor satelliet regiokantoor satelliteoffice coworkingplek
parkeerplekje parkeerplaatsje parkeerplaats autostaanplaats parkingspot parkingspace
parkeerreservatie parkeerreservering plekreserveren parkingreservation
foutparkeerder foutparkeren dubbelgeparkeerd wrongparking
fietsenstalling fietsenkot fietsenrek fietsstalling bikeshed bikerack
fietskot fietsenkot stalplaats fietskluis
kantine refter cafetaria bedrijfskantine eetruimte
lunchroom eetruimte refter eethoek diningroom
warmemaaltijd dagschotel maaltijdje hotmeal
koelkastje frigootje frigo ijskast koelkast fridges
afwas afwasje vaat vaatwas dishwashing dishes
keukentje kitchenette keukenhoek pantry
koffietje koffiecorner tasje koffiehoek koffiepauze
bedrijfsfeestje personeelsfeestje kerstfeestje personeelsavond staffparty
teamuitje teamuitstap teamdag teambuilding teamevent uitstapje
teambudget teamuitgave teametentje teamlunch teamdinner
afscheidsdrink afscheidsfeestje drink afscheidscadeau farewellparty
drink drinkje vrijdagdrink afterwork aperootje
jubileumcadeau jubilaris jubilarissen ancienniteitspremie longservice
huwelijkscadeau huwelijkspremie trouwpremie geboortepremie weddinggift
sponsorverzoek sponsoraanvraag sponsoring sponsors sponsorship
kast kastje kluisje vestiairekastje lockertje lockers
opengebroken openbreken opengemaakt kastcontrole lockersearch
tassencontrole tascontrole fouilleren fouille visitatie bagsearch
fouille fouilleren gefouilleerd doorzoeken search searched
verlorenvoorwerpen verlorenvoorwerp lostandfound lostproperty
bewakingscamera beveiligingscamera camerabeeld camerabeelden cctvfootage securitycamera
cameras camera gefilmd bewaakt filmt surveilled
beelden beeldmateriaal opnames recordings footage
trackandtrace gps volgsysteem geolocatie geolocation
toezichtsoftware monitoringsoftware meekijksoftware monitored
archivering archief archiveren gearchiveerd archived archiving records
bewaarplicht bewaartermijnen bewaarplichtig recordkeeping
dossiers dossiertje documentatie records documentation
vernietigen vernietigingstermijn vernietigd vernietiging destruction destroying
opgeslagen bewaarde bewaar opslaat stored stores
documentbeheer documentenbeheer versiebeheer documentcontrol versioncontrol
woordvoerder spreekbuis persverantwoordelijke spokesman spokesperson
pers perscontact journalist journaliste mediacontact pressinquiry
interviewtje mediaverzoek persvraag interviewverzoek mediarequest
logogebruik huisstijl logootje brandguidelines merkgebruik
crisiscommunicatie crisisbericht crisiscommunicator
nieuwsbrieven nieuwsbriefje mededelingenbord prikbord valvas noticeboard
prikbord valvas uithangen aanplakken affiches noticeboard
mag mogen mocht gemogen toegelaten
mocht mochten gemogen mogen allowed
mogen permit permitted may
geoorloofd toelaatbaar aanvaardbaar acceptable permissible
permissie toelating toestemming fiat greenlight goedvinden
toelating toestemming goedkeuring permissie clearance
toelatingsaanvraag vergunningsaanvraag toestemmingsverzoek permissionrequest
moet moeten moest gemoeten dient dienen must
dient behoort shall ought
verplicht gebonden obliged bound
hoef hoeft hoefde needn
verbod verboden verbieden prohibition ban
ontoelaatbaar onaanvaardbaar onacceptabel onduldbaar unacceptable intolerable
taboe uitgesloten nietdone nogo
oneigenlijk onbehoorlijk improper misplaatst
melden signaleert gesignaleerd flag flagged
aangeven aangegeven kenbaar kenbaarmaken makeknown
meldplicht meldingsplicht informatieplicht meldingsplichtig notifiable
verwittig verwittigen inlichten ingelicht verwittigt inform
ingelicht briefen gebrieft briefed
vooraf voorafgaand voorafgaande voorhand beforehand advance prior
nadien naderhand achteraf retroactief retroactively afterwards
terugwerkend retroactief terugwerkende backdated retroactive
schriftelijk geschreven zwartopwit writing written
mondeling mondelinge verbaal gezegd orally verbally
goedkeurt goedgekeurde goedkeuren gefiatteerd approves approving signoff
goedkeurder fiatteur goedkeurende approver approvers
afgekeurde afwijzen geweigerde denied declined
weigert weigerde weigeren geweigerd refuses refused refusing
weigeringsgrond afwijzingsgrond weigeringsreden grounds refusal
aanvraagtermijn indientermijn indieningsdatum submissiondeadline
aanvrager verzoeker aanvragende requester applicant
indiener indient ingediende submitting submits
terugbetalingstermijn uitbetalingstermijn wanneerbetaald
terugbetalingsverplichting terugbetalen terugstorten payback repayment
kwijt verloren kwijtspelen verlies zoekgeraakt misplaced lost
kwijtspelen kwijtgespeeld kwijtraken verliezen lose losing
verliesmelding verliesaangifte verlies reportloss
sneuvelen gesneuveld kapotgevallen stukgevallen broken smashed
kapotmaken kapotgemaakt stukgemaakt vernielt beschadigt breaks
kapotgaat begeeft stukgaat malfunctioning
schadegeval schades schadegevallen schademelding damages
lenen geleende ontleent ontleende borrows loans
uitleenbaar uitgeleend leendienst lending
meenaarhuis naarhuis huiswaarts takehome mee
meeneemt meenam meenemen meegenomen meepakken takes
meebrengen meebrengt meegebracht binnenbrengen brings bringing
introducees introducee aanhang meebrengen plusone partner
ruilt ruilden geruild swaps swapped trading
afzeg afgezegd afzeggen afgelast afgelasten cancelled
geannuleerde geannuleerd annulering cancellations
noshow nietverschijnen afwezigblijven opdagen
uitstel uitstellen opschuiven opgeschoven postponement deferral
verlengd verlenging verlengen prolongatie extension extended
verlengbaar hernieuwbaar renewable extendable
stilzwijgend stilzwijgende automatischverlengd tacit tacitly
beklagen beklaag klaag reclameren complain moan
beroep aantekenen beroepsprocedure aanvechten appeal appeals
bezwaarschrift bezwaarprocedure bezwaar objection objections
termijn deadline tijdslimiet termijntje timelimit
uiterste uiterlijk deadline laatste limietdatum latest
binnen tijdig binnentijd within
maximumbedrag limietbedrag bovengrens plafondbedrag maximumamount
max maximale maximum hoogste maximaal
minimale minimum minst minimaal laagste least
bewijs bewijsje staving bewijsstukken proof
staven gestaafd aantonen onderbouwen substantiate substantiated
onderbouwing rechtvaardiging motivatie verantwoording justification rationale
uitzonderingen uitzonderingsgeval uitzonderingsregel exceptions exempted
afwijken afgeweken afwijking derogation deviate deviation
maatwerk uitzonderlijk gevalpergeval casebycase
gevolgen gevolg consequenties repercussies consequences repercussions
sancties sanctie straffen gestraft sanctions penalties
gestraft bestraft straffen sanctioneren punished punishable
berispt berisping vermaand vermaning reprimanded reprimand
blaam blaampje berisping waarschuwing writtenwarning
gelekaart uitbrander standje scolding terechtwijzing
tuchtsanctie tuchtstraf tuchtmaatregelen tuchtmaatregel disciplinaryaction
opdraaien opdraait zelfbetalen betaalt liable
aansprakelijkgesteld opdraaien schuldig verantwoordelijke culpable
verantwoordelijke bevoegde verantwoordelijken responsible incharge
aanspreekpunt contactpersoon contactpunt spoc contact
contacteer contacteren contact gecontacteerd contacting
contactje contactpersoon aanspreekpersoon contactperson
bazin baas bazen chef cheffin bosses
chef cheffin overste hierarchischeoverste linemanager
nplus1 leidinggevenden lijnmanager linemanager
lijnmanager lijnverantwoordelijke teamhoofd lijnchef linemanager
teamlead teamleader teamhoofd teamchef teamverantwoordelijke
ploegchef ploegbaas ploegverantwoordelijke brigadier shiftleader
diensthoofd afdelingshoofd departementshoofd afdelingschef headofdepartment
hogerop directie hogerhand topmanagement
bestuurslid directielid directieleden zaakvoerder directors
zaakvoerder bedrijfsleider gedelegeerdbestuurder ceo managingdirector
collegaatje maatje werkmaat workmate colleagues collegas
medewerkers medewerkster personeel medewerkend staffmember employees
medewerkster werkneemster employee bediende personeelslid
interim interimkracht interimaris uitzendkrachten temps tempworker
interimaris interimmers uitzendkracht agencyworker
ingehuurde inhuurkracht externen consultant contractors externals
externe externen buitenstaander externals thirdparty
derde derden buitenstaanders outsiders thirdparties
leerjongen leerlingen jobstagiair stagelopers interns
stageloper stagiairs stagiaires trainees
hrdienst hr personeelsdienst pz peopleteam humanresources
personeelschef hrmanager personeelsverantwoordelijke hrbp peoplepartner
boekhoudafdeling boekhouddienst boekhouding financedepartment
itdienst ictdienst helpdesk informaticadienst itdepartment itsupport
facilitairedienst gebouwendienst facility facilitymanagement
aankoopdienst inkoopdienst inkopers aankoper buyers
juridischedienst legal jurist juristen legaldepartment
personeelsreglement arbeidsreglement huisreglement werkreglement workrules handbook
arbeidsreglement werkregels policyboek bedrijfsregels companyrules
bedrijfsbeleid firmabeleid beleidsregel policy beleidstekst
handvest charter gedragscharter code codeofconduct
toepassingsgebied reikwijdte toepassing scope applicability
ingangsdatum inwerkingtreding startdatum effectivedate effective
begripsbepaling definities definitie begrippen definitions terminology
herziening herzien herbekijken revision revised
ondertekeningsplicht kennisname leesbevestiging acknowledgement gelezen
billijk schappelijk fairness redelijkheid reasonable reasonableness
evenredig proportioneel proportionaliteit proportionate
onverwijld ogenblikkelijk onmiddellijk subiet promptly
zsm dadelijk asap spoedig seffens
seffens straks dadelijk meteen subito
rapper vlugger vroeger sooner
tijdelijke voorlopige interim provisional
desgevallend eventueel indien gebeurlijk ifapplicable
behalve uitgezonderd tenzij behoudens unless except
behoudens tenzij uitzonderlijk except barring
desgevraagd opverzoek uponrequest aanvraag
zonder sans zonderdat without
krachtens ingevolge overeenkomstig conform pursuant accordance
conform volgens overeenkomstig accordingly
gerechtigde rechthebbende begunstigde eligible eligibility
komtinaanmerking aanmerking eligible kwalificeren qualify qualifies
kwalificeren gerechtigd aanmerking qualifying
verwerven opbouwen opgebouwde accrue earns
toekennen toegekend toekenning verlenen verleend granted grant
verlenen verleent toestaan granting
verstrekken verschaffen bezorgen provides supplied
uitreiken uitgereikt afleveren overhandigen issued issuance
aanleveren aangeleverd bezorgt binnenbezorgen furnish
overmaken opsturen doorsturen insturen transmit
terhandstellen overhandigd overhandigen afgegeven handedover
bezigen gebruiken hanteren inzetten utilise
betreden binnenstappen binnengaan binnenmogen entering enters
aanwezigheidsplicht aanwezigheidsverplichting verschijningsplicht attendancerequired
dulden gedoogd gedogen getolereerd tolereren tolerated tolerate
tolereren dulden aanvaarden toelaten tolerance
uitoefenen verrichten bedrijven exercise pursue
kennisgeven kennisgeving kenbaar notify
raadplegen bekijken opzoeken consulteren geraadpleegd consulted
nakomen nagekomen naleven opvolgen abide adhere
verzaken verzaakt nalaten verzuimd nalatigheid negligence failure
nalatig onachtzaam slordig achteloos nalatigheid negligence
onachtzaamheid slordigheid onoplettendheid carelessness inattention
moedwil moedwillig kwaadwillig opzet intent malicious
opzet expres opzettelijk gewild deliberately intentionally
perongeluk onopzettelijk accidentally unintentionally
zware ernstig ernstige serious severe
lichte gering kleine minor slight
recidive herhaling hervallen herhaald repeatoffence recurrence
inbeslagname inbeslagnemen afpakken afgenomen confiscate confiscated
afpakken afgepakt afnemen innemen ingenomen confiscate withdrawn
vordering claim eisen schuldvordering receivable
verhalen verhaald terugvorderen regres
vrijgesteld ontheven vrijstelling dispensatie exempted dispensation
dispensatie ontheffing vrijgestelde uitzonderingstoestemming waiver
geldigheidsduur geldigheid houdbaar geldigheidsperiode validityperiod
vervalt vervallen verbeuren verbeurd forfeit forfeited
verspelen verspeeld verbeuren kwijtspelen forfeits
opsparen opgespaard sparen hamsteren opbouwen accumulate
opgemaakt opsouperen opgebruikt useup
resterende overgebleven overschot resterend leftover leftovers
halveren gehalveerd halfdag halve halved
prorato evenredig prorata proportionate
afronden afronding rounding rounded
staffel schijven tiered bracket
leeftijdsdagen ancienniteitsdagen ancienniteitsverlof senioriteit seniority
dienstjaar dienstjaren ancienniteit werkjaren tenure
ancienniteitsdag ancienniteitsverlof ancienniteitsdagen seniorityleave
oudere ouderen vijftigplusser vijftigplus seniors
kindziek ziekkind kindjeziek sickchild
opvangprobleem opvang crechedag babysitprobleem childcareissue
schooldag schoolfeest oudercontact schoolgesprek parentteacher
vergadering meetings vergaderingetje meetingske vergaderde
vergaderen vergadert videocall teamscall callen conference
callen call videogesprek belafspraak videomeeting
schermpauze beeldschermpauze microbreak schermpauzes
bureaustoelen bureautje bureaumateriaal kantoormeubilair officefurniture
materiaaltje materialen gerief spullen gerei gear
gerief gereedschap benodigdheden spulletjes materiaal supplies
alaam gereedschappen werktuigen gerief tooling
balpennen papierwaren bureaugerief kantoorbenodigdheden officesupplies
kopies kopietje kopieen fotokopie photocopy photocopies
fotokopie kopieerapparaat kopieren kopieermachine photocopier
privekopies priveprinten prints afdrukken printwerk
afdruk afdrukken printje geprint printout printouts
postpakket privepakket pakketlevering parceldelivery
privepost poststukje briefpost personalmail
familiebezoek kinderenmee kindmee bringkids
hondje hond huisdiertje viervoeter doggy
kamerplanten kantoorplant bureauplant officeplants
muziekje radio muziekluisteren achtergrondmuziek backgroundmusic
radiootje oortjes koptelefoon radio music
gsmgebruik telefoongebruik mobielgebruik phoneuse
bellen priveoproep privetelefoon privetelefoontje personalcall
belletje opbellen rinkelen telefoneer phonecalls
appgroep whatsappgroep groepschat chatgroep groupchat
screenshots schermfoto printscreens screengrab
fotootje fotos kiekjes plaatjes photos selfies
geluidsopname audio dictafoon voicerecording
transcriptie transcriberen transcript notulist notetaker
drone drones luchtopname
gehoorschade gehoorverlies gehoortest hearingloss
vaccin griepvaccin griepprik spuitje coronavaccin flushot
medicijntje pilletje medicatie medicament medicamenten meds
medicament medicamenten geneesmiddelen medicijnen meds
bloeddonatie bloedgeven bloedgift blooddonation
stembureau stemplicht bijzitter pollingstation
rechtbankdag dagvaarding getuigenoproep subpoena summons
brandweervrijwilliger reservist legerdienst burgerwacht reservists
politiekmandaat politiekverlof raadslid gemeenteraadslid councillor
vrijwilligerswerk vrijwilligersdag maatschappelijk benevolaat volunteerday
sneeuwdag sneeuwstorm weeralarm codegeel coderood severeweather
coderood weercode weeralarm codeoranje redalert
spoorstaking treinstaking busstaking stakingsdag transportstrike
vertraagd vertraging file treinvertraging delays
stroompanne stroomuitval elektriciteitspanne powercut outage
techneut technieker technicus reparateur technicians
technieker hersteller monteurs onderhoudstechnicus technician
reparatiekosten herstellingskosten herstelkosten repaircosts
vervangtoestel vervanglaptop leentoestel leenlaptop replacementdevice
aankooplijst bestellijst wensenlijst shoppinglist
schadeverzekeraar verzekeraars verzekeringsmakelaar insurers
verzekeringskaart groenekaart verzekeringsattest insurancecertificate
aangifteplicht aangiften politieaangifte policereport
inbraakpoging inbraken ingebroken breakin breakins
gestolenlaptop gestolenwagen diefstalaangifte theftreport
autodiefstal fietsdiefstal carjacking wagendiefstal
sleutelbos sleuteltje sleutels reservesleutel spare
sleutelverlies slotvervanging keyloss
alarm alarmtje alarminstallatie armed
sluitronde afsluitronde laatsteman lockup
sluit dichtmaken vergrendelt afgrendelen locks
nachtwaker bewaking bewaker security beveiliger
securityagent bewakingsagent beveiliger bewakers guards
calamiteiten rampenplan crisisplan noodplan contingency
continuiteitsplan bedrijfscontinuiteit bcp continuity
rookmelders brandmelders brandalarm sirenes smokedetector
verlengkabel verlengsnoer stekkerblok kachel powerstrip
straalkachel bijverwarming elektrischvuurtje spaceheater
kaarsje theelichtje kaarsen openvlam candles
barbecue bbqen barbecueen grillen bbq
brandbaar lithium accubrand lithiumbatterij
trapje ladder opstapje keukentrap stepladder
vluchtladder gangen vrijhouden obstakels obstruction
obstakel versperren blokkeren hinder obstructed
gladde slipgevaar uitglijgevaar natte slippery
sneeuwruimen strooizout strooien gritting
zwangerenrust rustkamer babykamer
rustlokaal rustruimte ziekenkamer sickroom
gebedslokaal gebedsruimte stiltekamer prayerroom
genderneutraal wcs toiletten toiletbezoek restrooms
wcpauze toiletpauze plaspauze plassen bathroombreak
douches omkleedtijd omkleden verkleden changingtime
verkleden omkleden omgekleed kleedkamer changing
lichaamsgeur zweet hygieneprobleem bodyodour
parfumvrij sterkparfum geurtjes scents
voedselallergie dieet dieetwens dieetwensen dietary
snacken knabbelen snoepen snackje snacking
kauwgom kauwen chewinggum gum
reclamatie garantieclaim klachtaangifte warrantyclaim
omruiling terugname terugnemen takeback
retourneringsbeleid retourrecht terugstuurrecht returnpolicy
kassatekort kassaverschillen kassaverschil kasmankement cashshortage
personeelsprijs personeelskorting werknemersprijs staffdiscount employeediscount
cashgeld baargeld contanten kleinegeld
kleinekas kas kasgeld pettycash
bedrijfskredietkaart firmakaart bedrijfskaart creditkaart corporatecard companycard
creditkaart mastercard kredietkaart corporatecard
voorschotten voorschotje avans advances
goedkoopste voordeligste goedkoopst economical
luxueuze luxe luxueus extravagant overdadig luxury lavish
bescheiden redelijk sober modest
sober zuinig spaarzaam economisch frugal
verkwisting verspilling geldverspilling squandering
kostenbewust zuinigheid spaarzaam thrifty
bovenmatig excessief overdreven buitensporig excessive
buitensporig overdreven exorbitant disproportionate
gebruikelijke gangbare courante customary
symbolisch kleinigheid geste token nominal
kleinigheid kleinigheidje attentie geste trinket
uitje uitstapje uitstapjes outing uitstap
borreluurtje borrelen aperitieven vrijmibo drinks
vrijmibo vrijdagmiddagborrel borrels happyhour
openbaarmaken publiekmaken bekendgemaakt disclosed disclosure
bekendmaken openbaren onthullen onthuld disclosed
stiekeme heimelijk geniepig covert secretly
afluister afgeluisterd bespied bespioneerd spied
nieuwsgierigheid neuzen rondneuzen snuffelen snooping
neuzen rondsnuffelen snuffelde gluren snoop
kopieert gekopieerd overgenomen copied copying
gedownload downloadde binnengehaald downloaded downloading
geinstalleerde installeert installeren installing installed installs
geupdatet updates updateje softwareupdate updating
gebruikersrecht adminrecht adminrechten beheerrechten adminrights
gedeelde deelmap deelschijf gedeeldemap shareddrive
wetransfer dropboxen bestandsoverdracht filetransfer
clouddienst clouddiensten opslag saas
autorisatiematrix delegatiematrix volmachtenlijst signingmatrix
plaatsvervangers vervangers achterwacht backups deputy
achterwacht reservepersoon backup
waarnemer waarnemend plaatsvervangend acting deputising
overdrachtsnota overdracht taakoverdracht overdragen handover
functiewijziging jobwissel functieverandering rolewijziging jobchange
gepromoveerd bevorderd promoveer promoted
demotie gedegradeerd degradatie terugzetting demotion demoted
overplaatsen overgeplaatst verplaatsing gemuteerd transferring
overgestapt jobverandering overstap jobswitch
werkgeversgezag ondergeschiktheid instructierecht directives
bevel opdracht dienstbevel instruction instructions
werkweigering insubordinatie ongehoorzaamheid insubordination
ongehoorzaam tegenspreken werkweigeraar disobey disobedience
meningsverschil onenigheid discussie wrijving disagreement
bemiddelingsgesprek bemiddeling bemiddelaar mediation mediator
wederhoor verweer hoorzitting hearing
hoorzitting verhoor tuchtgesprek disciplinaryhearing
onderzoeker onderzoeken uitspitten inquiry investigator
vermoeden verdenking vermoed vermoedt suspected suspicions
goedetrouw tegoedertrouw oprecht goodfaith
valse lasterlijk laster smaad defamation defamatory
laster eerroof smaad roddelpraat slander libel
`
  .trim()
  .split('\n');

/** The words of a line; none where there is no such line. */
export function wordsInLine(line: number): string[] {
  return lines[line]?.split(' ') ?? [];
}

/** All lines. They are split when they are asked for: the bot needs a few of them, and has all of them in memory. */
export function lexicon(): string[][] {
  return lines.map((_, line) => wordsInLine(line));
}
