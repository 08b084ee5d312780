/**
 * Words that belong to the same matter, Dutch and English: a question with one of them may well be about a text with
 * another, though they don't mean the same. They count for less than the lexicon's lines, and lead no word back to another.
 */
export const themes: readonly (readonly string[])[] = `
loon salaris wedde maandloon uurloon brutoloon nettoloon bruto netto uitbetaling betaaldag loonstrook salarisstrook verdienen wage salary pay payslip payday payroll gross earnings
loonsverhoging opslag salarisverhoging indexering index loonschaal schaal trede barema functieschaal periodiek cao raise increase increment payscale indexation payrise
bonus bonusregeling uitkeren toekenning winst premie winstdeling eindejaarspremie dertiendemaand gratificatie prestatiebeloning tantieme provisie commissie kerstbonus incentive commission profitsharing bonuses reward
voorschot loonvoorschot lening schuld schulden loonbeslag beslag deurwaarder aflossen afbetalen schuldhulp schuldsanering incasso debt loan garnishment bailiff advance repay
overuren overwerk meeruren toeslag overwerktoeslag inhaalrust recup tijdvoortijd compensatie weekendtoeslag nachttoeslag zondagstoeslag overtime allowance surcharge toil compensatory
vakantiegeld vakantietoeslag vakantiedagen verlofsaldo vakantie verlof jaarlijks saldo opbouw holidaypay holiday leave balance accrual vacation
verlofdag verlofaanvraag snipperdag roostervrij adv atv vrij vrijaf brugdag feestdag verlofkalender collectief sluiting dayoff leave request timeoff holiday
bouwvak vakantiespreiding herfstvakantie krokusvakantie paasvakantie zomerperiode bouwverlof zomersluiting zomervakantie hoogseizoen schoolvakantie vakantieplanning kerstvakantie vakantieperiode summer shutdown peak holidays closure schoolholidays buildersholiday
ziek ziekmelden ziekmelding griep koorts verkouden misselijk braken ziekteverlof ziekteverzuim afwezig sick ill illness flu fever cold absence sickleave
ziektebriefje doktersattest attest ziekteattest doktersbriefje controlearts bedrijfsarts arbodienst arts arbeidsongeschikt verzekeringsarts doctor sicknote certificate unfit medical
reintegratie werkhervatting terugkeer herstel arbeidsongeschiktheid ziek aangepast passend bedrijfsarts hersteld wia ziektewet mutualiteit reintegration recovery rehabilitation return incapacity
verzuim verzuimdag verzuimbeleid afwezigen thuisblijven afwezigheid absenteisme wegblijven spijbelen ongeoorloofd verzuimgesprek noshow absence absenteeism unauthorised truancy attendance absent
doorbetaling gewaarborgd ziektegeld uitkering ziekteuitkering wachtdag carenzdag loondoorbetaling ziekengeld mutualiteit ziekenfonds sickpay benefit statutory waiting
zwanger zwangerschap zwangerschapsverlof bevallingsverlof moederschapsverlof bevalling bevallen bevallingsdatum moeder verloskundige gynaecoloog pregnant pregnancy maternity childbirth midwife mother
vaderschapsverlof geboorteverlof partnerverlof vader geboorte baby partner meemoeder kraamtijd kraamverzorgster paternity father birth newborn parental
borstvoeding kolven kolf kolfruimte kolfpauze melk moedermelk baby zuigeling voeden borstvoedingspauze breastfeeding nursing lactation pumping milk infant
ouderschapsverlof ouder ouders kind kinderen gezin zorgverlof halftijds tijdskrediet loopbaanonderbreking parental parent leave child family careerbreak
miskraam zwanger buitenbaarmoederlijk sterrenkind curettage gynaecoloog doodgeboren zwangerschapsverlies rouw verdriet verlies ziekenhuis verlof miscarriage stillbirth pregnancyloss grief bereavement loss pregnant
ivf eicel embryo punctie behandeling zwanger vruchtbaarheid vruchtbaarheidsbehandeling kinderwens onvruchtbaar inseminatie hormonen fertiliteit kliniek fertility infertility treatment clinic hormones
adoptie pleegouders pleeggezin gezin kind adopteren adoptieverlof pleegzorg pleegkind pleegouder pleegouderverlof adoptiekind adoptiegezin adoption adopt foster fostering adopted fosterparent
overlijden overleden gestorven sterfgeval dood begrafenis uitvaart crematie rouwverlof rouwen rouw nabestaanden kist kerkhof condoleance death died funeral cremation bereavement mourning grief
trouwen huwelijk bruiloft trouwfeest bruid bruidegom getuige huwelijksverlof samenwonen geregistreerd partnerschap verloofd wedding marriage married bride groom engaged
scheiding echtscheiding gescheiden scheiden alimentatie coouderschap ex voogdij bezoekregeling onderhoudsgeld divorce divorced separation alimony custody
zorgverlof mantelzorg mantelzorger zorgen hulpbehoevend bejaard ziekelijk ouders thuiszorg palliatief naaste caregiver carer caring care elderly dependent palliative
calamiteitenverlof calamiteit noodgeval spoed dringend onverwacht familiaal verlet buitengewoon verlof waterlek inbraak emergency urgent unexpected compassionate
sabbatical tussenjaar terugkeer loopbaan verlofspaarpot opgespaard onbetaald verlof loopbaanonderbreking wereldreis tijdskrediet studieverlof unpaid careerbreak break sabbaticals leave gapyear
studieverlof examen studie opleiding educatief bijscholing diploma avondschool hogeschool universiteit cursist study exam educational degree student
verhuizen verhuizing verhuisdag verhuiswagen verhuisdozen verhuisfirma verhuisverlof adreswijziging adres verhuizer moving removal relocation move address
nachtdienst nachtwerk nachtploeg nachtshift wakker slaap vermoeid nachttoeslag nachtarbeid nacht nightshift night nightwork sleep tired
ploegendienst ploeg ploegen shift vroege dienst wisseldienst rooster ploegentoeslag volcontinu overdracht aflossing shiftwork rota roster crew handover
rooster werkrooster uurrooster dienstrooster planning inplannen planner dienst ruilen diensten vrijwisselen schedule roster rota swap shift
wachtdienst paraat piketdienst wachtvergoeding stoorbaar oproepbaar oproepdienst bereikbaar bereikbaarheid piket consignatie achterwacht oproep standby oncall callout availability standbyallowance pager
oproepkracht afroep minmax afroepkracht oproepbasis invaller nuluren nulurencontract flexwerk flexjob oproep oproepcontract invalkracht zerohours casual flexible oncall casualworker
pauze lunchpauze middagpauze rustpauze koffiepauze rookpauze schaft schafttijd schaftkeet rusttijd break lunch lunchbreak breaktime coffeebreak
werktijd arbeidstijd werkuren kantooruren glijtijd glijdend bloktijd begintijd eindtijd dienstverband hours worktime flextime officehours corehours
prikklok inklokken uitklokken klokken tijdregistratie urenregistratie badge aanmelden uurstaat urenbriefje clock clocking punch timesheet timeclock timekeeping
laat telaat verslapen vertraging stiptheid stipt punctueel wekker file oponthoud tardy delay overslept punctual lateness
deeltijd urenuitbreiding deeltijdwerk parttime halftijds viervijfde urenvermindering voltijds fulltime uren contracturen arbeidsduur parttimer reduced hours contracthours halftime
vierdaagse donderdag dinsdag woensdag weekdag weekdagen werkweek weekend zaterdag zondag werkdag doordeweeks maandag vrijdag week weekday saturday sunday fourday workweek weekdays
thuiswerk thuiswerken telewerk telewerken thuiskantoor thuiswerkplek afstand hybride thuiswerkdag thuiswerkvergoeding telework remote hybrid homeoffice wfh
workation hotelkamer strand thuiswerkbeleid vakantie spanje buitenland werken vakantieadres zon thuiswerken zonbestemming digitaal nomade laptop abroad remote nomad workfromabroad holiday
kantoor kantoordagen aanwezigheid aanwezig kantoorplicht flexplek flexwerkplek reserveren landschapskantoor office attendance onsite hotdesk hotdesking deskbooking
sollicitatie solliciteren sollicitant sollicitatiegesprek sollicitatiebrief motivatiebrief cv kandidaat vacature gesolliciteerd application applicant apply candidate interview vacancy resume jobapplication
werving werven rekrutering rekruteren selectie recruiter headhunter vacature jobsite aanwerving aanwerven aannemen recruitment hiring hire recruiting selection
aanbrengen kennissen vacature aanbevelingspremie aanbrengpremie aanbrengbonus doorverwijzen kennis vriend voordragen aanbevelen kandidaat referral refer referralbonus recommend candidate
screening diplomacheck doorlichting betrouwbaarheid veroordeling integriteit achtergrondcheck antecedenten vog strafblad uittreksel verklaring gedrag referentie natrekken backgroundcheck vetting criminalrecord reference screened conviction
assessment assessmentcenter iq potentieel proefles testresultaat beoordelaar test persoonlijkheidstest psychotechnisch intelligentietest proef selectieproef rollenspel casus aptitude personality evaluation assessed testing
proeftijd inwerkperiode aanwerving ontslag proefperiode proefmaand proefdag inwerken beginner starter indiensttreding probation trial newcomer probationary
onboarding inwerken inwerkprogramma eerstewerkdag welkom welkomstpakket nieuwkomer introductie onthaal onthaalbrochure mentor buddy newcomer induction welcome newhire
contract arbeidsovereenkomst arbeidscontract overeenkomst clausule tekenen handtekening bijlage addendum onbepaald tijdelijk agreement employment permanent temporary clause sign
uitzendkracht uitzendbureau interim interimkantoor interimaris detachering gedetacheerd inlenen inleenkracht dagcontract temp agency temporary secondment seconded
zzp opdrachtgever opdrachtnemer uurtarief kvk btwnummer ondernemer zzper zelfstandige freelancer freelance onderaannemer schijnzelfstandigheid eenmanszaak inhuur selfemployed contractor subcontractor hourlyrate
stage stageschool onderwijs school schoolverlater student stagiair stagiaire stageplek stagevergoeding stageovereenkomst stagebegeleider afstudeerder leerling trainee intern internship apprentice internships graduate
vakantiewerk vakantiejob zaterdagjob tiener vakantiewerker jobstudent studentenjob studentenarbeid bijbaan bijbaantje zomerjob scholier weekendjob studentjob summerjob student holidaywork studentjobs
minderjarig jongere jongeren jeugdig tiener kinderarbeid leerplicht zestien minimumleeftijd jeugdloon minor underage youth teenager childlabour
nevenactiviteit nevenwerk nevenberoep nevenwerkzaamheden zwartwerk nevenfunctie bijberoep bijverdienste bijverdienen bijklussen klusje flexijob schnabbel sidejob moonlighting secondary secondjob sidehustle
concurrentiebeding boetebeding wervingsverbod klanten werkgever concurrentie nietconcurrentiebeding relatiebeding concurrent overstappen overstap klantenlijst noncompete competitor restraint nonsolicitation nonsolicit
ontslag ontslaan ontslagen afdanking afgedankt buitenvliegen ontslagbrief opzeggen opzegging gedwongen dismissal dismissed fired sacked termination discharge
ontslagname ontslagnemen opstappen vertrekken vertrek weggaan opzegbrief opzegtermijn uitdiensttreding vertrokken resign resignation quit leave leaving notice
ontslagvergoeding verbrekingsvergoeding ontslagpremie beeindiging ontslag opzegvergoeding transitievergoeding vertrekpremie afvloeiing vaststellingsovereenkomst severance redundancy settlement payoff exitpackage
reorganisatie herstructurering inkrimping afslanking ontslagronde boventallig overtollig sociaalplan afvloeien sluiting faillissement redundancy restructuring layoff layoffs downsizing redundant
stelen ontslagen gefraudeerd werkweigering vechten vechtpartij handtastelijk geweld ontslag dringendereden diefstal fraude wangedrag instant summary grossmisconduct dismissal immediate fired theft
exitgesprek ontslagname vertrek exitinterview uitdienst inleveren werkdag afscheid offboarding vertrekker teruggave exit leaver goodbye farewell return
getuigschrift aanbevelen referent navraag loopbaan aanbeveling aanbevelingsbrief referentie referenties werkgeversverklaring tewerkstellingsattest exwerkgever reference recommendation letter testimonial referee employer
pensioen gepensioneerd pensioenleeftijd pensionering vroegpensioen vervroegd brugpensioen aow vut oudedag landingsbaan pension retirement retire retired earlyretirement
pensioenfonds pensioenuitvoerder pensioenoverzicht deelnemer pensioenopbouw groepsverzekering aanvullend pensioensparen pensioenpremie pensioenregeling pensioenplan lijfrente pensionfund pensionplan annuity contribution pensions
werkloosheid werkloosheidsuitkering werkloos uitkering stempelen stempelgeld dop doppen dopgeld ww werkloze unemployment unemployed jobless dole benefit
outplacement loopbaanadvies omscholingstraject beroepskeuze werkloos loopbaanbegeleiding loopbaancoach omscholing omscholen loopbaan carriereswitch jobcoach sollicitatiehulp career coaching retraining reskilling careerchange
promotie promotiekans carrierekans bevordering doorgroeien doorgroei carriere doorstromen hogerop loopbaanpad promoveren promotion promoted career advancement ladder
demotie functieverandering schaal salarisverlaging degradatie terugzetten takenpakket functiewijziging functieverlaging teruggezet demotion demoted downgrade demoting lower
overplaatsing overplaatsen mutatie mutaties vacature vestiging standplaats afdeling doorstroming jobrotatie transfer relocation rotation internal mobility
opleiding cursus training bijscholing nascholing workshop webinar elearning lesgever opleidingsdag bijscholen lesmateriaal course learning classroom trainer
opleidingsbudget opleidingscheque vormingsbudget inschrijfgeld boekengeld studiekosten terugbetalingsbeding scholingsbeding studiebeding opleidingskosten inschrijvingsgeld cursusgeld leerbudget tuition trainingcosts repayment fees studycosts
certificaat diploma brevet getuigschrift bewijs attest bekwaamheid vakbekwaamheid rijbewijs geldigheid vervallen verlengen certificate licence qualification certification expired renewal
coaching leertraject loopbaan persoonlijkontwikkelingsplan coach mentor mentoraat begeleiding begeleider ontwikkeling leerdoel feedback intervisie mentoring development guidance
functioneringsgesprek beoordeling beoordelingsgesprek evaluatie evaluatiegesprek jaargesprek prestaties doelstellingen targets appraisal review performance evaluation objectives goals
verbetertraject functioneren onderpresteren bijsturen begeleidingstraject tekortschieten verbeterplan disfunctioneren ondermaats presteren onvoldoende ondermaatse underperformance pip improvement underperforming poor improve performance
waarschuwing verwittiging berisping sanctie sancties tuchtmaatregel tuchtprocedure disciplinair schorsing geschorst straf warning disciplinary sanction suspension reprimand
complimenten compliment waardering pluim schouderklopje bedanken dank erkenning lof bloemetje applaus praise recognition appreciation thanks
jubileum dienstverjaardag feest huldigen hulde dienstjubileum ancienniteit dienstjaren jubilaris oorkonde lintje trouw viering anniversary jubilee seniority longservice award service
verjaardag jarig trakteren trakteer taart gebak slingers ballonnen kaarsjes cadeau felicitatie gefeliciteerd verjaardagskaart birthday cake treat congratulations
directie directeur bestuur bestuurder zaakvoerder raad commissaris ceo topman topvrouw bestuurslid aandeelhouder director executive board management
teambuilding barbecue dagtrip teamdag heidag teamuitje uitstap personeelsuitje bedrijfsuitje bedrijfsuitstap escaperoom paintball karten bowlen lasergame outing teamouting teamday
personeelsfeest bedrijfsfeest nieuwjaarsreceptie kerstborrel kerstfeest vrijmibo borrel receptie afterwork feest feestje party christmasparty drinks celebration reception
bedrijfswagen tankkaart leaseauto leasewagen firmawagen dienstwagen bijtelling lease leasebudget leasemaatschappij wagenpark mobiliteitsbudget companycar leasecar fleet
privegebruik privekilometers bijrijder prive wagen bijtelling voordeel partner rijden gezin weekend privaat personaluse private benefitinkind
auto wagen voertuig bestelwagen bestelbus camionette personenwagen stuur motor gaspedaal koppeling rem car vehicle engine
autopech pech panne takelen takelwagen sleepdienst wegenwacht pechverhelping lekke band gestrand bijstand breakdown roadside towing tow flat
band banden winterbanden zomerbanden bandenwissel lekke bandenspanning reservewiel velg profiel wiel tyre tire tyres wintertyres puncture wheel
garage onderhoud onderhoudsbeurt keuring apk autokeuring olie oliepeil hersteller carrosserie monteur mecanicien servicebeurt servicing mot mechanic
vervangwagen autohuur inleveren verhuurbedrijf wagen vervangauto leenauto huurauto huurwagen deelauto autoverhuur autodelen replacementcar rentalcar hirecar carsharing carpool hire rentcar
schade deuk kras blikschade aanrijding botsing aanrijdingsformulier schadeformulier vluchtmisdrijf parkeerschade tegenpartij accident collision crash dent scratch damage
verkeersongeval ongeluk ongeval aanrijding slachtoffer gewonde politie ambulance getuige hulpdiensten whiplash accident crash injured casualty
verkeersboete snelheidsboete boete flits geflitst flitspaal snelheid snelheidsovertreding trajectcontrole overtreding bekeuring speeding fine speedcamera ticket
verkeer file verkeersbord voorrang rotonde kruispunt stoplicht verkeerslicht snelweg autosnelweg afslag oversteken zebrapad traffic junction roundabout motorway highway
rijbewijs rijvaardigheid chauffeur verkeersschool rijverbod rijles theorieexamen rijexamen rijschool bestuurder intrekking invordering rijontzegging drivinglicence licence drivingban driver drivingtest drivingschool
gordel rijgedrag verkeersveiligheid veiligheidsgordel handsfree bellen stuur appen rijden airbag afleiding carkit driving seatbelt texting distracted driver
alcoholcontrole drankrijden bobben nuchter beschonken blaastest ademtest promille dronken blazen rijden stuur alcoholslot alcoholtest breathalyser drinkdriving breathtest drinkdriver tipsy limit
tanken tankkaart benzine diesel tankstation pomp brandstof tank tankbeurt tankpas benzinestation petrol fuel fuelcard gasoline gasstation refuel
laadpaal opladen laadpas elektrisch elektrische laadstation thuislader laden stekker accu batterij laadkabel snellader charging charger chargingpoint electric chargecard ev
parkeren garage geparkeerd bewonerskaart parkeerplaats parking parkeergarage parkeerboete parkeerkaart blauwezone slagboom parkeermeter parkeervak parkeerbon carpark parkingspace permit parked
kilometervergoeding woonplaats autokilometers kilometers reiskosten woonwerk woonwerkverkeer reiskostenvergoeding pendelen pendelaar afstand mileage commute commuting travelcosts travelallowance travelexpense commuter
trein spoor station perron treinkaartje treinabonnement conducteur spoorweg treinstaking traject eersteklas train railway rail platform ticket
bus tram metro halte openbaar vervoer ov abonnement buskaart lijnbus chauffeur overstappen busstop publictransport subway
taxi taxivergoeding taxikosten chauffeur taxirit taxichauffeur rit standplaats deeltaxi fooi nachttaxi taxibon cab ride driver taxis
fiets fietsen ebike helm fietshelm zadel slot fietsenstalling trappen wielrennen fietspad bakfiets bike bicycle cycling helmet
fietslease fietsleasing fietsbudget woonwerk elektrische aankoop fiets leasefiets fietsplan fietsvergoeding speedpedelec bedrijfsfiets fietsenplan cafetariaplan bikelease cycleallowance companybike bikescheme cycletowork bicycle
lekkeband fiets fietsonderhoud fietsenmaker fietspomp ketting spaken remblok fietslicht fietsslot fietssleutel spatbord puncture chain pump bikelight bike
step elektrische steppen scooter brommer bromfiets motor motorfiets motorrijder skateboard hoverboard escooter moped motorbike motorcycle kickscooter
vliegtuig vliegen vlucht luchthaven vliegveld ticket businessclass economy stoel instapkaart inchecken bagage koffer handbagage flight plane airport boarding luggage airline
airmiles sparen zegels privevoordeel tegoed hotelpunten spaarpunten frequentflyer vliegmijlen punten loyaliteit spaarkaart klantenkaart bonuspunten miles points loyalty loyaltycard
dienstreis reisbeleid reisbureau zakenreiziger reisschema zakenreis zakelijke reis verblijf buitenland reisaanvraag reisgoedkeuring beurs businesstrip businesstravel trip travel travelling itinerary
dagvergoeding verblijfsvergoeding maaltijdvergoeding reisvergoeding buitenlandvergoeding dagforfait verblijfskosten maaltijdkosten forfait reisonkosten onkosten perdiem subsistence dailyallowance perdiems allowance
buitenland grens land landen europa frankrijk spanje kroatie marokko turkije duitsland belgie reis reizen paspoort visum roaming abroad foreign border passport
paspoort identiteit rijksregisternummer pasfoto kopie identiteitskaart identiteitsbewijs idkaart rijksregister verblijfskaart verblijfsvergunning legitimatie legitimeren passport identity idcard identification identitycard
visum tewerkstelling migratie nationaliteit verblijfstitel aanvragen visa werkvergunning arbeidskaart verblijfsvergunning expat arbeidsmigrant tewerkstellingsvergunning immigratie permit workpermit residence immigration visas foreigner
expat expatgezin verhuisvergoeding buitenlandtoelage expats uitzending uitgezonden buitenlandse post repatriering gastland internationaal secondment expatriate posting assignment relocation expatriates
reisverzekering alarmcentrale reisongeval ziektekosten zorgkaart reisbijstand repatriering ziekenhuis buitenland annulering annuleringsverzekering bagage travelinsurance repatriation cancellation assistance insurance
reisadvies terreur ontvoerd vluchteling gevaarlijk evacuatie reiswaarschuwing onveilig land oorlogsgebied ontvoering rampgebied aanslag ambassade consulaat risicogebied traveladvice unsafe embassy kidnapping evacuation danger
vaccinatie vaccin inenting inentingen spuit prik griepprik griepspuit hepatitis tetanus malaria vaccination vaccine jab flushot
hotel hotelkamer overnachting overnachten overnacht ontbijt logies kamer roomservice minibar boeken boeking receptie room overnight accommodation booking
vakantiehuis chalet vakantiepark stacaravan vakantiewoning huisje appartement camping tent caravan kamperen camper bungalow campsite holidayhome cottage
huurhuis huren verhuren huurder huisbaas verhuurder huurcontract waarborg huurwaarborg onderhuur rent tenant landlord lease deposit
hypotheek afbetaling huizenkoper eigenwoning woonlening woningkrediet huiskoop kopen notaris makelaar lening rente aflossing mortgage homeloan notary realtor loan homebuyer
maaltijd warmeten maaltijden lunch diner middageten avondeten restaurant uiteten etentje eten tafelen meal dinner eat eating
zakendiner zakenrelatie representatiekosten gast wijnkaart klanten menu zakenlunch klantendiner relatiediner uitnodigen restaurantbon tafel genodigde businesslunch businessdinner entertaining clientdinner hospitality guests
maaltijdcheque cadeaucheque cadeaubon cultuurcheque sportcheque consumptiecheque maaltijdcheques maaltijdbon ecocheque cheques lunchvergoeding eetcheques voucher mealvoucher lunchvoucher ecovoucher vouchers giftvoucher
kantine eetruimte dienblad lunchruimte eten bedrijfsrestaurant refter eetzaal cafetaria kantinekaart saladebar dagschotel warme broodje canteen cafeteria diningroom lunchroom
broodje smos beschuit hagelslag pindakaas boter brood boterham beleg kaas ham boterhammen lunchtrommel brooddoos sandwich bread cheese lunchbox butter sandwiches
koffie koffieautomaat koffiezet koffiezetapparaat thee suiker melk kopje mok theewater beker cappuccino coffee tea mug coffeemachine
snoep snoepautomaat chips koek koekje chocolade frisdrank cola automaat tussendoortje snack candy biscuit vending soda
fruit fruitmand appel banaan groente gezond gezonde salade peer druiven vitaminen apple banana healthy vegetables
koelkast ijskast diepvries vriezer magnetron microgolf vaatwasser afwas afwassen oven kookplaat fridge freezer microwave dishwasher kitchenette
vegetarisch religieus vlees vegetarier vegan veganist halal koosjer dieet vleesloos varkensvlees plantaardig vegetarian kosher diet meatless meat
allergie allergisch allergenen noten pinda gluten lactose voedselallergie intolerantie coeliakie schaaldieren allergy allergic allergen nuts
alcohol bier biertje wijn borrel dronken nuchter promille blazen kater pint jenever drankje beer wine drunk sober hangover drink
roken rookstop roker sigaret sigaretten peuk tabak vapen rookruimte rookhok rookverbod asbak rookpauze smoking smoker cigarette vape tobacco
drugs druggebruik wiet cannabis joint blowen hasj cocaine xtc pillen verslaving drugstest onderinvloed weed addiction
verslaving verslavingszorg gokken drinken drank hulpverlening verslaafd afkicken ontwenning ontwenningskuur gokverslaving alcoholist alcoholisme terugval addiction addicted rehab alcoholic dependency gambling alcoholism
medicijnen medicatie pillen geneesmiddel pijnstiller slaappil antibiotica voorschrift apotheek apotheker bijsluiter dosis medicine medication painkiller prescription pharmacy drug
cadeau cadeautje presentje geschenk relatiegeschenk kado attentie fles wijn chocolade mand aannemen gift present giveaway hamper gifts
kerstpakket kerstgeschenk kerstboom kerstborrel kerstbonus wijnfles eindejaarsgeschenk kerst mand kerstcadeau pakket eindejaar geschenkmand christmas hamper christmasgift christmasbox
collecte inzamelen afscheid collega huwelijkscadeau enveloppe omhaal bijdrage afscheidscadeau bloemen geldinzameling envelop whipround collection farewellgift
bloemen rouwkrans bloemenwinkel tulpen planten boeket bloemstuk ruiker rozen plant bloemist bloemetje beterschap flowers bouquet roses florist bunch
uitnodiging uitgenodigd voetbalmatch concert skybox viptickets loge evenement leverancier hospitality invitation invited match tickets event
omkoping omkopen smeergeld steekpenning steekpenningen corruptie corrupt envelop ambtenaar smeren gunst bribe bribery corruption kickback
faciliterende grensovergang douane handgeld buitenland bespoedigen betaling smeergeld douanier ambtenaar versnellen vergunning stempel facilitation bribe official greasing customs payment
belangenconflict nevenbelang onpartijdig zwager broer zus echtgenoot belangenverstrengeling belang familie vriend familielid bevoordelen nepotisme vriendjespolitiek partijdig conflictofinterest nepotism favouritism bias conflicting relative
sponsoring sponsors sponsorcontract reclamebord voetbalclub tombola tornooi sponsor sponsoren sponsorgeld vereniging sportclub evenement shirtreclame sponsoraanvraag sponsorship sponsored sponsorships clubs
gift donatie doneren liefdadigheid goededoel liefdadig inzameling benefiet steun schenking schenken donation charity donate fundraising
lobby lobbywerk belangengroep politiek transparantieregister beleidsmaker kamerlid lobbyen lobbyist belangenbehartiging politicus overheid invloed lobbying influence lobbyists
politiek politieke partij verkiezing verkiezingen stemmen kandidaat gemeenteraad campagne politicus mandaat burgemeester politics political election vote campaign party
overheid rijksdienst ambtenaar gemeente minister ministerie regering stadhuis inspectie provincie government official municipality civil ministry authority
onkosten declaratie declareren onkostennota onkostendeclaratie bonnetje kasticket kassabon bon terugbetalen terugbetaling voorschieten voorgeschoten expenses expense claim receipt reimburse reimbursement
creditcard kredietkaart bedrijfskaart bankkaart betaalkaart pincode pinpas pinnen kaarthouder limiet bestedingslimiet betalen blokkeren companycard card pin debitcard cardholder
bank bankrekening rekening rekeningnummer iban overschrijven overschrijving overboeking saldo spaarrekening storten storting bankafschrift account transfer savings statement
geld cash contant kleingeld munten muntstuk briefje bankbiljet portemonnee portefeuille biljetten wisselgeld money coins banknote wallet purse
kassa kasgeld kas kassier kassierster kassatekort kasverschil kassalade afrekenen kluis wisselgeld kleinekas kasboek cashier till register cashbox pettycash checkout
kluis brandkast goud juwelen waardevol waardevolle sieraden kostbaar kostbaarheden bewaren horloge ring safe valuables jewellery vault gold
factuur facturen facturatie factureren rekening creditnota vervaldag vervaldatum aanmaning herinnering betalingstermijn wanbetaler openstaand invoice billing overdue reminder creditnote
boekhouding boekhouder boekhouden accountant balans jaarrekening grootboek afschrijving boekjaar administratie jaarcijfers bookkeeping accounting ledger balance annualaccounts
budget begroting kostenplaats uitgaven besparen besparing bezuinigen bezuiniging overschrijding kostenpost duurder spending savings cuts costcentre
aankoop aankopen inkoop inkopen inkoper bestellen bestelling bestelbon bestelorder offerte prijsopgave aanschaf aanschaffen purchase purchasing procurement buyer order quote
aanbesteding aanbesteden bestek inschrijving gunning gunnen gegadigde offerte prijsvergelijking inschrijver overheidsopdracht lastenboek tender bid bidder procurement award
leverancier leveranciers toeleverancier levering leverancierskeuze leverancierscontract gedragscode screening betalingsvoorwaarden leveringsvoorwaarden voorkeursleverancier supplier vendor supplychain suppliers vendors
concurrent concurrenten concurrentie kartel prijsafspraak prijsafspraken marktverdeling mededinging mededingingsrecht monopolie beurs brancheorganisatie competitor competitors antitrust cartel pricefixing competition
aandelen aandeel beurs beursgenoteerd belegger beleggen aandeelhouder voorkennis voorwetenschap handel effecten opties shares stock insidertrading investor investing shareholder
aandelenplan personeelsaandelen warrants aandelenopties winstdeling participatie aandelenkoers uitoefenen opties werknemersparticipatie aandelenaankoop stockoptions shareplan options employeeshares
crypto bitcoin cryptomunt cryptomunten token blockchain wallet beleggen belegging speculeren digitale munt speculatie cryptocurrency coin investment
omzet winst verlies jaarcijfers kwartaalcijfers resultaat jaarverslag marge groei cijfers prognose kwartaal turnover revenue profit loss results figures quarter forecast
overname fusie overnemen koper verkoop eigenaar aandeelhouders doorstart fuseren afsplitsing bedrijfsovername overgang takeover merger acquisition owner buyout
faillissement failliet curator schuldeiser schuldeisers surseance insolvent betalingsproblemen gerechtelijk bankroet doorstart boedel bankruptcy bankrupt insolvency creditor
witwassen zwart zwartgeld contant terrorismefinanciering verdacht ongebruikelijk transactie meldplicht herkomst criminelen geldezel moneylaundering laundering suspicious transaction dirtymoney
sancties embargo exportcontrole uitvoer exportvergunning sanctielijst dualuse gesanctioneerd rusland iran noordkorea wapens uitvoervergunning sanctions exportcontrol export
douane invoer uitvoer import export invoerrechten accijns aangifte douanecontrole grens inklaring douanier vrachtbrief customs duty clearance tariffs
belasting belastingen belastingaangifte fiscus belastingdienst loonheffing bedrijfsvoorheffing inkomstenbelasting aangifte fiscaal fiscale belastingvrij tax taxes taxreturn taxable withholding
btw btwtarief boekhouding factuur btwnummer vrijgesteld verlegd aftrekken aftrekbaar voorbelasting omzetbelasting tarief kwartaalaangifte btwaangifte vat vatnumber deductible
zwartwerk zwartwerker sluikwerk onaangegeven inspectie arbeidsinspectie fraude bijklussen uitkeringsfraude belastingontduiking ontduiken undeclared illegal taxevasion moonlighting
cao paritair comite sector arbeidsvoorwaarden loonafspraken collectief onderhandelen onderhandeling akkoord bedrijfstak minimumloon collectiveagreement bargaining negotiation minimumwage
vakbond syndicaat bond vakbondslid delegee vakbondsafgevaardigde afgevaardigde lid lidgeld vakbondspremie kaderlid vakvereniging union tradeunion shopsteward representative member delegate
staken staking gestaakt stakers stakingspiket stakingsgeld actievoeren protest betoging betogen werkonderbreking strike striking picket walkout industrialaction
ondernemingsraad cpbw vakbondsvertegenwoordiging medezeggenschap adviesrecht instemmingsrecht socialeverkiezingen personeelsvertegenwoordiging verkozene overlegorgaan workscouncil council consultation employeerepresentative codetermination
discriminatie achterstelling discrimineren gediscrimineerd ongelijk afkomst huidskleur geloof geaardheid leeftijd vooroordeel uitsluiting discrimination discriminate unequal equality prejudice
racisme racistisch racist huidskleur afkomst buitenlander scheldwoord migratieachtergrond etniciteit haat xenofobie racism racial ethnic slur
diversiteit inclusie inclusief minderheid minderheden verschillen afkomst gelijkwaardig vrouwen quota divers superdivers diversity inclusion inclusive minority equity belonging
homo lesbisch lesbienne homoseksueel transgender biseksueel geaardheid regenboog pride homofobie nonbinair gay lesbian queer orientation
transitie geslachtsverandering transgender voornaamwoord voornaamwoorden naamswijziging genderneutraal hormonen operatie genderidentiteit transvrouw transman gender transition pronouns nonbinary
vrouwen mannen gelijkheid loonkloof glazenplafond emancipatie feminisme gelijkloon seksisme vrouwelijk mannelijk genderkloof gender women men paygap equalpay sexism
handicap arbeidsgehandicapt beperking gehandicapt rolstoel blind slechtziend doof slechthorend aanpassing mindervalide toegankelijk disability disabled wheelchair deaf accessible accommodation
rolstoel rolstoelgebruiker helling hellingbaan drempel lift traplift toegankelijkheid aangepast mindervalidentoilet gehandicaptenparkeerplaats krukken wheelchair ramp accessibility crutches
doof slechthorend hoorapparaat gebarentaal gebarentolk gehoor horen ringleiding ondertiteling liplezen gehoorverlies deaf hearingaid signlanguage captions hearing
blind blinde oogziekte gezichtsverlies slechtziend braille blindengeleidehond schermlezer voorlezen zicht vergroting visuallyimpaired screenreader guidedog eyesight blindness
autisme adhd dyslexie autistisch neurodivers prikkels hoogbegaafd hoogsensitief concentratie prikkelarm diagnose autism dyslexia neurodiversity neurodivergent
geloof godsdienst religie religieus bidden gebed gebedsruimte hoofddoek kruisje kerk moskee imam pastoor religion prayer pray headscarf faith church mosque
ramadan suikerfeest offerfeest vasten iftar islam moslim imam moskee bidden vrijdaggebed halal eid fasting muslim
kerstmis kerst pasen pinksteren hemelvaart kerstboom kerstavond paasmaandag allerheiligen goedevrijdag christelijk christmas easter pentecost christian ascension goodfriday
joods jomkipoer sabbat chanoeka pesach synagoge rabbijn keppel koosjer jodendom antisemitisme jewish sabbath hanukkah passover kosher
divali hindoe holi hindoestaans tempel boeddhist boeddhisme sikh tulband lichtfeest lentefeest goeroe hindu diwali buddhist temple lunarnewyear
sinterklaas sint marsepein sinterklaasfeest pakjesavond pepernoten speculaas schoen kerstman chocoladeletter surprise gedicht mijter santa saintnicholas december
nieuwjaar oudejaar oudjaar oudejaarsavond vuurwerk champagne oliebollen voornemens nieuwjaarsdag nieuwjaarswens aftellen januari newyear newyearseve fireworks
carnaval verkleden vermomd masker optocht stoet kostuum pruik schmink halloween verkleedkleren carnavalsmaandag carnival costume parade mask fancydress
koningsdag vrijheid bevrijdingsdag dodenherdenking herdenking wapenstilstand feestdag elfjuli vlag volkslied koning publicholiday bankholiday liberation remembrance
pesten gepest pestgedrag pester treiteren uitlachen uitsluiten roddelen roddel kleineren vernederen buitensluiten slachtoffer bullying bully bullied humiliate gossip exclude
roddelen roddel achterklap geruchten gerucht kletsen doorvertellen achterrug geroddel kwaadsprekerij laster reputatie gossip rumour rumours slander
ruzie conflict conflicten geschil onenigheid meningsverschil botsen bemiddelen bemiddeling bemiddelaar mediation uitpraten quarrel argument dispute mediator
geweld agressie agressief slaan vechten vechtpartij klap duwen gevochten geslagen dreigen bedreiging mishandeling violence aggression assault fight threat hit
schelden uitschelden scheldwoord vloeken vloek beledigen belediging grof brullen schreeuwen roepen tieren toon swear swearing insult shout yell abusive
seksueel ongewenst intimidatie grensoverschrijdend gedrag aanraken handtastelijk betasten aanranding verkrachting opdringerig hijgen sexual harassment unwanted touching assault groping
vertrouwenspersoon vertrouwelijk preventieadviseur psychosociaal meldpunt hulp luisteren steun gesprek klacht anoniem melding confidant counsellor confidential support trustperson
seksistisch grap grapje moppen mop schuin humor flauwe opmerking kwetsend plagen ongepast flauw joke sexist banter inappropriate offensive remark
stalken stalker belaging achtervolgen lastigvallen lastig bespieden opwachten ongewenste berichten contactverbod stalking harass following unwanted
relatie verliefd verkering partner koppel werkvloer vriend vriendin affaire flirten daten kus geliefde relationship dating couple romance affair love
porno pornografie bloot naakt naaktfoto naaktbeelden erotiek seksfilm expliciet obsceen blootfoto sexting pornography porn nude naked explicit
klokkenluider klokkenluiden misstand misstanden melden melder meldkanaal anoniem vergelding represailles benadeling onregelmatigheid integriteit whistleblower whistleblowing speakup retaliation
integriteit ethiek ethisch eerlijk waarden gedragscode normen oneerlijk integer dilemma geweten gedragsregels integrity ethics ethical honest codeofconduct values
fraude oplichting oplichter bedrog valsheid vervalsen vervalst gesjoemel sjoemelen bedriegen gefraudeerd malversatie fraud scam forgery forged deceive embezzlement
diefstal stelen gestolen dief gestolengoed winkeldief wegnemen ontvreemden meenemen verduistering inbraak inbreker theft steal stolen thief burglary robbery
overval overvaller beroving gijzeling wapen bedreigen pistool bivakmuts kassa alarmknop overvallen losgeld robbery heldup armed hostage weapon
politie procesverbaal agent aangifte verhoor arrestatie opgepakt aangehouden politiebureau commissariaat wijkagent police officer arrest statement custody
rechtbank rechter rechtszaak vonnis dagvaarding getuige beroep proces veroordeeld zitting arbeidsrechtbank kantonrechter court judge lawsuit verdict summons trial
gevangenis cel celstraf gevangene hechtenis detentie enkelband vrijgelaten straf gedetineerde cipier bajes opgesloten prison jail detention imprisoned custody
jury juryplicht getuigenis getuigen getuigenverhoor gezworene oproep rechtbank assisen stembureau bijzitter burgerplicht juryduty witness testify civicduty
advocaat jurist rechtsbijstand juridisch procedure rechtsbescherming pleiten bedrijfsjurist legal advocatenkantoor raadsman cassatie lawyer attorney counsel litigation
wet voorschriften wetgever wetten wetgeving wettelijk regelgeving verordening richtlijn grondwet wettekst law legislation regulation legal statute mandatory
aansprakelijk aansprakelijkheid schadevergoeding schadeclaim verhalen nalatigheid schuld fout verwijtbaar roekeloos polis claim liability liable damages negligence compensation
verzekering verzekeraar verzekerd polis dekking eigenrisico vrijstelling schadegeval premie omnium verzekeren uitkering insurance insurer coverage deductible excess
hospitalisatieverzekering ziekenhuisopname ziektekosten ziekteverzekering ziekenfonds mutualiteit aanvullend tandarts gezinsleden zorgverzekering hospitalisation healthinsurance medical dental insurance
levensverzekering weeskind weeskinderen overlijdensverzekering begunstigde nabestaandenpensioen overlijdensrisico weduwe weduwnaar erfgenaam polis overlijden lifeinsurance beneficiary widow survivor
erfenis erven testament erfgenaam nalatenschap notaris erfrecht geerfd erfbelasting successierechten boedel legaat inheritance inherit heir estate bequest
privacy persoonsgegevens gegevens avg gdpr verwerking verwerken betrokkene inzage inzagerecht toestemming bewaartermijn gegevensbescherming personaldata dataprotection consent processing
datalek lek gelekt ontvanger verloren usb gegevens melden toezichthouder hack persoonsgegevens gelekte databreach leak leaked breach exposed
vertrouwelijk vertrouwelijkheid geheim geheimhouding beroepsgeheim geheimhoudingsplicht zwijgplicht bedrijfsgeheim uitlekken verklappen discreet stilzwijgen confidential secret confidentiality nda tradesecret secrecy
dossier personeelsdossier inzage inkijken medisch archief map documenten bewaren vernietigen archiveren bewaartermijn papieren records archive retention personnelfile folder
papierversnipperaar versnipperen papiervernietiger vernietigen papier vertrouwelijke papieren papierbak containers archiefvernietiging document shredder shred shredding destroy confidential paper
wachtwoord paswoord wachtwoorden wachtzin inloggen inlog aanmelden gebruikersnaam wachtwoordkluis vergeten reset resetten password passphrase login passwordmanager username credentials
authenticator tweestaps verificatie authenticatie sms token vingerafdruk gezichtsherkenning tweefactor inlogcode bevestigen authentication twofactor mfa verification biometric
phishing phishingmail nepmail verdacht link klikken geklikt bijlage afzender oplichters spam suspicious attachment fake spoofing
hacker hacken gehackt virus malware ransomware gijzelsoftware aanval cyberaanval besmet antivirus inbreken computervirus hacked hacking cyberattack infected
ceofraude stemnabootsing betaalfraude nepfactuur spoedbetaling rekeningnummer gewijzigd nagemaakt deepfake imitatie nabootsen oplichting overschrijving invoicefraud impersonation fraud
laptop computer pc bureaublad toetsenbord muis scherm beeldscherm docking oplader laptoptas notebook schootcomputer keyboard mouse monitor screen charger
tablet touchscreen stylus ereader scherm hoesje app aanraakscherm beeldscherm schermbeveiliging oplader lezen screen device cover
telefoon gsm smartphone mobiel mobieltje toestel simkaart belminuten bellen beltegoed abonnement hoesje phone mobile sim device handset
roaming databundel mobieledata databundels buitenland datalimiet belkosten telefoonrekening gigabyte hotspot verbruik bundel data dataplan allowance gigabytes
oplader stekker stopcontact kabel verlengsnoer powerbank batterij accu opladen usbkabel adapter stekkerdoos snoer charger plug socket cable battery
usb stick usbstick geheugenkaart schijf extern opslag bestand kopieren gegevensdrager versleuteld thumbdrive harddisk storage external encrypted
cloud opslag synchroniseren bestanden map server netwerkschijf backup reservekopie gedeelde opslaan storage sync files share
software programma app installeren installatie licentie licenties update versie downloaden beheerder beheerdersrechten illegaal licence install application download admin
updates update herstarten opstarten patch patchen beveiligingsupdate besturingssysteem afsluiten herstart systeem versie restart reboot operatingsystem
kunstmatige intelligentie ai chatbot taalmodel prompt algoritme gegenereerd robot hallucinatie invoeren vertalen samenvatten artificial intelligence algorithm generative
algoritme geautomatiseerd automatisering robot robotisering besluitvorming robotarm automatiseren digitalisering technologie vervangen algorithm automation automated robotics digital
internet wifi netwerk verbinding router surfen website browser gast draadloos kabel signaal traag network connection browse wireless
vpn thuisnetwerk tunnel beveiligde verbinding openbaar inloggen afstand netwerk extern firewall wifi remote secure network access
helpdesk storing ticket ondersteuning computerprobleem servicedesk beheerder netwerkbeheer itdienst vastgelopen traag kapot support outage itsupport technician
email mail mailbox inbox bericht mailen mailtje bijlage afzender ontvanger doorsturen handtekening postvak attachment forward sender recipient
afwezigheidsbericht berichtje afwezig mail outofoffice afwezigheidsassistent mailbox doorschakelen vakantie vervanger automatisch antwoord bereikbaar autoreply absence replacement
deconnectie bereikbaarheid onbereikbaar avond weekend mails bellen rust afsluiten werkdruk werktijd disconnect disconnection unreachable evening afterhours
chatten chat chatbericht appen appgroep groepsapp berichtendienst sturen berichtje emoji groepsgesprek instantmessaging message messaging groupchat texting
vergadering vergaderen meeting overleg vergaderzaal agenda notulen verslag notulist voorzitter deelnemer bijeenkomst vergaderruimte minutes meetingroom chair
videovergadering videobellen camera microfoon scherm online videogesprek achtergrond hoofdtelefoon dempen webcam belvergadering videocall microphone virtual mute
opnemen opname gesprek geluidsopname stiekem filmen opgenomen geluid bandje meeluisteren geluidsfragment dictafoon recording record secretly audio tape
telefoongesprek bellen belde gebeld opnemen opbellen doorverbinden voicemail beller privegesprek telefoontje oproep call phonecall caller
callcenter klantendienst klantenservice beller belscript wachtrij headset wachttijd belteam klantcontact doorverbinden telefoniste callcentre customerservice queue
foto fotos fotograaf fotograferen camera portret portretrecht gefotografeerd beeldrecht beelden album selfie photo picture photograph photographer image
filmen videomateriaal filmmaker film video filmpje filmploeg opname beeldmateriaal gefilmd videobeelden clip montage cameraman filming footage videos
drone onbemand drones luchtopname vliegen piloot dronevlucht luchtruim afstandsbediening vliegzone dronepiloot luchtfoto aerial pilot airspace flying
muziek radio liedje zingen luisteren oortjes koptelefoon hoofdtelefoon speaker afspelen geluid concert muziekje music song headphones earbuds sing
televisie tv serie bioscoop streamen kijken aflevering zender programma afstandsbediening journaal televisietoestel scherm television series streaming cinema watch
socialmedia bericht post posten plaatsen profiel volger volgers delen liken reactie reageren influencer netwerk profile share followers comment
influencer vloggen bloggen abonnees webvideo vlog vlogger blog blogger podcast kanaal volgers video gesponsord channel followers vlogging
pers journalist journaliste krant persbericht interview woordvoerder media redactie nieuws persverantwoordelijke quote verslaggever press newspaper spokesperson
communicatie mededeling nieuwsbrief intranet aankondiging bericht informeren inlichten prikbord infosessie rondschrijven communicatiedienst communication newsletter announcement noticeboard
marketing reclame adverteren advertentie campagne promotie folder flyer merk huisstijl slogan doelgroep advertising advertisement campaign leaflet
logo huisstijl merk merknaam lettertype kleuren sjabloon briefpapier bedrijfsnaam beeldmerk stijlgids branding template letterhead styleguide
beurs tentoonstelling vakbeurs beursstand bezoekers congres seminarie conferentie netwerken standhouder symposium visitekaartje tradefair exhibition conference booth congress fair
spreker lezing presentatie presenteren voordracht toespraak publiek podium spreken dia slides congres sprekersvergoeding speaker presentation speech lecture talk
klant klanten klantenbestand klantrelatie cliente clienten opdrachtgever koper afnemer klantgegevens klantenbezoek customer client customers clients buyer
klacht klachten klagen klager ontevreden klachtenprocedure beklag boos grief beklagen misnoegd ombudsman complaint complain grievance dissatisfied unhappy
klantvriendelijk lastige klant agressieve beleefd onbeleefd kwaad boze geduld balie onthaal omgaan service difficult customer polite rude angry
verkoop verkopen verkoper verkoopster verkocht vertegenwoordiger deal offerte prijs klant omzet salesdoel sales sell seller sold salesperson rep
korting personeelskorting aanbieding solden uitverkoop kortingsbon actieprijs voordeel medewerkerskorting kortingscode promo goedkoper discount staffdiscount offer sale coupon
winkel winkelier supermarkt etalage rek rekken schappen winkelbediende winkelkar toonbank boetiek vakkenvuller shop store supermarket retail shelf counter
winkeldiefstal winkeldief tasjescontrole beveiligingspoortje stelen betrapt paskamer alarmpoortje diefstalpreventie bewaker verkoper shoplifting shoplifter security bagcheck
retour retourneren ruilen omruilen terugbrengen terugsturen garantie waarborg garantiebewijs terugbetaling defect tegoedbon return exchange refund warranty guarantee
webshop webwinkel online bestellen winkelmandje bezorgen retour bestelling koopje onlinewinkel betaallink onlineshop ecommerce order basket
horeca restaurant cafe kelner ober serveerster bediening bar barman barista terras bedienen hospitality waiter waitress bartender
fooi restaurant fooien drinkgeld fooienpot klanten bediening horeca kelner zaal verdelen fooiengeld tips gratuity waiter
keuken kok koken chef koks mes pan fornuis oven bereiden afwasser spoelkeuken recept grootkeuken kitchen cook knife stove recipe
voedselveiligheid haccp bederf houdbaarheid houdbaarheidsdatum koelcel temperatuur voedselvergiftiging kruisbesmetting vervaldatum bewaren ontdooien foodsafety hygiene expiry contamination refrigerate
bakker bakkerij brood deeg oven bloem meel patisserie gebak bakken banketbakker taart gist bakery baker dough flour pastry
slager slagerij vlees beenhouwer slachthuis slachter mes vleeswaren gehakt uitbenen varken butcher meat slaughterhouse abattoir sausage
ziekenhuis kliniek spoed spoedgevallen verpleegkundige verpleger verpleegster patient patienten operatie opname afdeling specialist hospital nurse ward surgery emergency
zorg zorgverlener zorgkundige verzorgende verzorging woonzorgcentrum rusthuis bejaardentehuis verpleeghuis bewoner bewoners bejaarden thuiszorg care carehome caregiver nursinghome resident elderly
tillift tillen patient transfer bewoner bed verzorging glijzeil rug heffen hulpmiddel steunkousen lift hoist patienthandling carer
apotheek medicatiefout pil toedienen toediening medicatie dosis pillendoos bewoner voorschrift medicatielijst medicationerror dose administer pharmacy
naald prikaccident naaldprik injectie spuit bloed naaldcontainer besmet hiv hepatitis injectienaald scherp naalden needle needlestick syringe injection blood
bloed bloedgeven bloeddonor bloedtransfusie donor bloedprik plasma bloedafname bloedgroep rodekruis bloeddonatie stamcel blood blooddonation bloodtest
donor orgaandonor orgaan nier transplantatie beenmerg donatie orgaandonatie stamceldonor levend afstaan organdonor transplant kidney bonemarrow organ
ziektekiemen bacterie virus besmetting besmettelijk quarantaine isolatie infectie mondmasker ontsmetten corona uitbraak bacteria infection contagious quarantine outbreak
corona anderhalvemeter covid pandemie mondmasker mondkapje lockdown quarantaine zelftest coronatest besmet vaccin pandemic facemask quarantine
tandarts tand tanden kiespijn gebit orthodontist beugel tandpijn vulling mondhygienist kroontje dentist tooth teeth toothache dental braces
doktersafspraak dokter huisarts specialist ziekenhuisbezoek afspraak tandarts onderzoek doktersbezoek controle wachtkamer kinesist fysiotherapeut doctor appointment checkup gp physiotherapist
oog ogen bril lenzen oogarts opticien beeldschermbril oogtest zicht brillenglazen oogmeting veiligheidsbril eye eyes glasses lenses optician eyetest
oor oren gehoor gehoorschade oordoppen lawaai oorkappen gehoorbescherming piep oorsuizen decibel gehoortest ear ears hearing earplugs tinnitus
rug rugpijn rugklachten hernia lumbago nek nekpijn schouder houding zitten spit wervel ruggengraat backpain neck shoulder posture spine
rsi muisarm pols polsklachten tintelingen toetsenbord carpaletunnel pijnlijk muis repetitief onderarm wrist strain carpaltunnel repetitive
bot breuk gebroken gips enkel verzwikt verstuikt kneuzing pols knie fracture broken bone plaster sprain ankle
wond wonde snijwond snee gesneden bloeden pleister verband bloeding hechten hechting schaafwond litteken wound cut bleeding plaster bandage stitches
brandwond verbrand verbranding blaar heet vlam stoom bijtend koelen lauw water verbrandingen burn burnt scald blister hot
hoofdpijn hersenschudding migraine hersenen duizelig duizeligheid gestoten flauwgevallen flauwvallen bewusteloos misselijk headache concussion dizzy faint
hart hartaanval hartstilstand aed reanimatie reanimeren hartmassage beroerte bloeddruk borstkas hartinfarct beademen heart cardiac defibrillator cpr stroke resuscitation
diabetes suikerziekte insuline epilepsie aanval astma inhalator chronisch aandoening chronische reuma ziekte insulin epilepsy asthma chronic condition
kanker chemo chemotherapie tumor bestraling borstkanker oncoloog uitgezaaid genezen kankerpatient prostaat terminaal cancer chemotherapy tumour radiotherapy oncology
ehbo hulpverlener verbanddoos verbandkoffer ehbokoffer pleister noodnummer hulpverleners ambulance ziekenwagen eerstehulp bhv bedrijfshulpverlening gewond firstaid firstaider bandage emergency paramedic
arbeidsongeval arbeidsongeluk ongevallenverzekering bedrijfsongeval letsel ongevalsaangifte verwonding gewond wetsverzekeraar ongevalsverslag werkongeval workaccident workplaceinjury injured incident accidentreport compensation
bijnaongeval incident incidenten gevaarlijk gevaar onveilig onveilige risico risicoanalyse veiligheidsmelding toolbox veiligheidsadviseur nearmiss hazard risk unsafe danger safety
veiligheid veilig veiligheidsregels preventie preventieadviseur arbo veiligheidskundige veiligheidsinstructie werkvergunning lmra veiligheidscultuur welzijn safety prevention safe healthandsafety instruction supervisor
beschermingsmiddelen pbm werkschoenen veiligheidsschoenen helm handschoenen veiligheidsbril fluohesje veiligheidsvest oorbescherming stofmasker bescherming ppe protective helmet gloves safetyshoes hivis goggles
werkkleding werkkledij werkpak overall uniform bedrijfskleding stofjas schort wassen waskosten wasgeld kledingvergoeding bedrijfskledij workwear overalls apron laundry uniformallowance
brand vuur rook vlammen brandweer brandalarm blusser brandblusser blussen rookmelder sprinkler brandslang brandgevaar fire smoke flames firefighter extinguisher alarm
ontruiming evacuatie evacueren nooduitgang verzamelplaats alarm sirene brandoefening vluchtweg ontruimingsplan verzamelpunt vluchtroute evacuation evacuate emergencyexit assemblypoint drill siren
explosie ontploffing gas gaslek gasfles explosief atex butaan propaan gasgeur vonken ontploffen explosiegevaar gasleiding explosion leak blast explosive cylinder
bommelding bom verdacht pakket terreur terrorist terrorisme aanslag dreiging poederbrief explosief lockdown bomalarm bomb threat terrorism attack suspiciouspackage shooter
wapen mes zakmes vuurwapen pistool geweer pepperspray wapenvergunning munitie boksbeugel schieten wapens jachtgeweer weapon gun knife firearm ammunition
chemisch chemische stoffen gevaarlijke bijtend giftig gif zuur oplosmiddel dampen etiket veiligheidsblad inademen chemicalien chemical chemicals toxic acid solvent fumes hazardous
asbest asbestverdacht stof stofmasker vezels kwarts kwartsstof sanering sloop asbestsanering ademhaling longen asbestos dust fibres silica mask lungs
straling radioactief rontgen dosimeter stralingsdosis kernenergie kerncentrale elektromagnetisch zendmast radioactiviteit nucleair radiation radioactive xray nuclear exposure
milieu milieuschade vervuiling verontreiniging lozen lozing lekkage bodem morsen gemorst milieuvergunning olielek uitstoot environment pollution spill discharge contamination soil
klimaat broeikasgas duurzaam duurzaamheid uitstoot klimaatverandering opwarming voetafdruk vergroening milieubewust klimaatneutraal groen climate sustainability sustainable emissions footprint carbon
afval afvalbak vuilbak prullenbak vuilnis recycleren sorteren restafval pmd gft plastic container vuilniszak waste bin rubbish recycling garbage trash
energie stroom elektriciteit verwarming zonnepanelen energierekening verbruik energiezuinig besparen gasrekening meterstand thermostaat energy electricity power solarpanels heating consumption
elektricien elektriciteit kortsluiting stroomstoot elektrocutie hoogspanning zekering zekeringkast bedrading spanning stroomuitval schakelaar elektrische electrician electricshock voltage fuse wiring shortcircuit
lamp licht verlichting donker lichtschakelaar gloeilamp tl daglicht lampen noodverlichting schemer verblinding light lighting bulb dark daylight
verwarming stookketel kachel radiator airco thermostaat airconditioning koud warm ventilator tocht temperatuur heating thermostat fan draught
hitte hittegolf warm zweten hitteplan zon zonnebrand tropenrooster drinkwater zonnesteek uitdroging heet schaduw zonnecreme heat heatwave hot sunscreen sunburn dehydration
kou koud vrieskou vorst vriezen bevriezing winter vriescel koelcel thermokleding handschoenen warme muts onderkoeling rillen cold freezing frost coldstore hypothermia
regen sneeuw storm wind onweer bliksem mist hagel ijzel weerbericht noodweer weather rain snow thunderstorm lightning fog
gladheid ijzel sneeuw ijs strooien strooizout winterbanden uitglijden sneeuwval vertraging gladde slippery ice snow gritting salt skid
overstroming wateroverlast waterschade lekkage lek waterleiding ondergelopen dijk hoogwater watersnood gesprongen stortbui flood flooding waterdamage leak burst
lawaai geluid geluidsoverlast lawaaierig decibel herrie stil stilte gehoorschade rumoer geluidshinder stiltezone noise noisy loud quiet silence decibels
ergonomie ergonomisch stoel bureaustoel bureau zitsta hoogte houding voetensteun beeldscherm zithouding polssteun werkhouding ergonomics ergonomic chair desk standingdesk footrest
tillen heffen zwaar gewicht sjouwen duwen trekken hefhulp steekwagen kilo fysiek belasting lifting lift heavy carry weight manualhandling
ladder ladders trap trapje steiger stelling hoogte hoogtewerk vallen valgevaar hoogwerker valbeveiliging harnas scaffold heights fall harness aerialplatform
vallen valongeval uitglijden gestruikeld struikelen gevallen gladde vloer trap kabel tegel drempel valpartij slip fall stumble slippery floor
besloten ruimte tank riool silo zuurstof verstikking mangat zuurstofmeting koolmonoxide gasmeting betreden confinedspace oxygen suffocation sewer manhole
bouw bouwvakker bouwwerf werf bouwplaats aannemer metselaar metselen beton cement baksteen dakdekker timmerman construction builder site bricklayer concrete contractor
dak dakdekker dakpan dakgoot goot dakrand zolder pannen dakwerken dakluik roofing lekkage dakwerker roof roofer tiles gutter skylight
schilder verf verven schilderen kwast behang muur verfpot lak vernis roller behangen plamuren painter paint painting brush wallpaper varnish
loodgieter spoelbak sanitair waterleiding afvoer verstopt wc toilet buis pijp lekkende leiding boiler riolering plumber pipe drain blocked leak
gereedschap hamer schroevendraaier boor boormachine tang zaag moersleutel schroef spijker gereedschapskist slijpschijf tools hammer screwdriver drill saw wrench
lenen uitlenen geleend gereedschap aanhangwagen aanhanger terugbrengen uitleen klussen ontlenen bruikleen thuisgebruik borrow lend loan borrowed trailer return
lassen lasser laswerk slijpen slijptol vonken brandgevaarlijk heetwerk lasbril lashelm vuurvergunning metaal snijbrander welding welder grinding sparks hotwork
machine machines toestel bediening bedienen noodstop beveiliging afscherming productielijn storing persmachine operator emergencystop guard equipment conveyor
lockout uitschakelen vergrendelen vergrendeling stroomloos onderhoud hangslot spanningsloos loto beveiligen buitenwerking herinschakelen tagout isolate padlock deenergise maintenance
onderhoud herstelling herstellen reparatie repareren kapot defect monteur technieker technicus mankement nazicht onderhoudsdienst maintenance repair broken faulty mechanic technician
heftruck vorkheftruck heftruckchauffeur reachtruck pallettruck transpallet hefbrevet palletwagen stapelaar heftruckrijbewijs vork lepels forklift palletjack driver pallet licence
kraan kraanmachinist hijsen hijskraan takel hijsband rijbrug bovenloopkraan ketting hijswerk kraandrijver haak crane hoist hoisting sling cranedriver load
magazijn magazijnier pallet palletten stellingen voorraad orderpicker stockeren opslag laden lossen loods magazijnmedewerker warehouse storage racking picker stock
voorraad inventaris inventarisatie stocktelling voorraadverschil tellen stock telling tekort aanvullen bevoorrading artikelnummer inventory stocktaking count shortage replenish
vrachtwagen vrachtwagenchauffeur chauffeur trucker camion oplegger rusttijden tachograaf rijtijden vrachtauto lading transport cabine truck lorry driver tachograph trailer haulage
lading laden lossen laadkade sjorren spanbanden ladingzekering laadklep vracht overladen laadruimte dok cargo load unloading loadingdock lashing freight
koerier bezorgen bezorger pakket pakketje levering leveren koerierdienst bezorgdienst afleveren aflevering brievenbus courier delivery parcel deliver package driver
post postbode brief brieven postzegel aangetekend envelop postkamer frankeren brievenbus poststuk verzenden postvak mail letter stamp registered envelope mailroom
pakjes pakket bestelling privepakje leveren kantooradres receptie onlinebestelling ophalen afhaalpunt pakketten thuislevering pakjesdienst parcel parcels package personalparcel reception pickup
haven schip schipper boot matroos zeeman kapitein container dokwerker kade zeevaart veerboot binnenvaart port ship vessel sailor captain docker
piloot cabinepersoneel stewardess steward bemanning vliegtuig landing cockpit luchtvaart purser vliegend opstijgen pilot cabincrew crew aviation takeoff flightattendant
schoonmaak schoonmaken poetsen poetsvrouw schoonmaker schoonmaakster kuisen dweil dweilen stofzuiger bezem emmer poetsploeg cleaning cleaner clean mop vacuum janitor
cleandesk bureau opruimen opgeruimd netjes leeg papieren rondslingeren rommel lade opbergen werkplek tidy clutter messy desk drawer
toilet wc plassen urinoir damestoilet herentoilet wcpapier toiletpapier toiletbezoek sanitair genderneutraal restroom bathroom lavatory loo urinal
menstruatie ongesteld maandverband tampon menstruatieverlof buikkramp endometriose overgang menopauze opvliegers hormonen menstruation period menopause endometriosis hotflushes
hygiene handen wassen zeep handgel ontsmetten douche douchen zweet lichaamsgeur deodorant stinken propere wash soap sanitiser shower bodyodour
kleedkamer kleedruimte omkleden omkleedtijd locker kastje lockers douche kluisje kapstok vestiaire hangslot kleedhokje changingroom dressing lockerroom shower
kleding kleren kledij dresscode broek hemd jas rok jurk trui das kostuum clothing clothes trousers shirt suit tie
korte broek short slippers sandalen hemdje topje teenslippers rok blote zomerkleding decollete bermuda tshirt shorts flipflops sandals sleeveless summerwear
schoenen schoen sneakers hakken laarzen pumps sokken kousen veters zolen pantoffels gymschoenen shoes trainers heels boots socks
tatoeage tattoo piercing oorbel oorbellen neusring sieraad ring ketting armband nagels gelnagels earring jewellery nails bracelet
kapsel kapper baard snor haarnet haarkleur geverfd knippen paardenstaart vlechten scheren geschoren hair haircut beard moustache hairnet hairdresser
makeup parfum lippenstift schmink nagellak geur cosmetica verzorgd uiterlijk aftershave mascara opgemaakt perfume lipstick scent appearance grooming
hoofddoek petje petten sluier boerka keppel kruisje tulband hoofddeksel nikab religieuze symbolen neutraliteit neutraal headscarf veil turban headwear symbols neutrality
gebouw gebouwen verdieping lift trap ingang uitgang inkom kantoorgebouw gang hal gelijkvloers kelder building floor elevator stairs entrance hallway
deur deuren poort sleutel sleutels slot sleutelbos sluiten afsluiten slotenmaker reservesleutel sleutelhanger openen gate key keys lock locksmith doors
badge toegangspas toegangsbadge pasje toegang toegangscontrole tourniquet keycard binnenkomen onbevoegd poortje naamkaartje toegangskaart accesscard access pass entry unauthorised
bezoek bezoeker bezoekers gast gasten onthaal receptie receptioniste aanmelden rondleiding bezoekersbadge ontvangen buitenstaander visitor visitors guest reception receptionist tour
bewaking bewaker bewakingsagent beveiliging portier fouillering fouilleren controle bewakingsdienst nachtwaker uitgangscontrole tassencontrole security guard search bagsearch frisk doorman
camera cameras bewakingscamera cameratoezicht camerabeelden beelden filmen bewaking cameracontrole opnames verborgen toezicht cctv surveillance footage hidden monitoring
controleren meekijken monitoring toezicht internetgebruik mailcontrole meelezen spioneren gps volgsysteem bespieden surveillance tracking spying snooping trackandtrace
gps tracker volgsysteem locatie tracking trackingsysteem navigatie ritregistratie blackbox rittenregistratie wagen positie location navigation telematics
alarm uitschakelen afgegaan alarminstallatie alarmcode inbraakalarm alarmcentrale sluitronde alarmsysteem alarmopvolging rondgang inschakelen intruder burglar falsealarm lockup burglary
meubilair meubels stoel tafel kast bureau zetel lade archiefkast rek boekenkast bureaulamp furniture chair table cabinet desk shelf
kantoormateriaal kantoorbenodigdheden pen balpen stylo papier nietjes nietmachine perforator schrift potlood plakband schaar stationery paper stapler pencil supplies
printer printen afdrukken kopie kopieren kopieermachine kopieerapparaat scannen scanner inkt toner papier afdruk print printing copy copier scan
drukkerij drukwerk drukker drukpers brochure folder visitekaartjes oplage drukproef affiche poster drukken boekbinder printingpress printer leaflet proof businesscards
inleveren teruggeven teruggave bedrijfsmiddelen bedrijfseigendom eigendom laptop gsm badge sleutels beschadigd verloren equipment property return assets belongings companyproperty
verloren gevonden voorwerp voorwerpen vondst kwijt zoekgeraakt achtergelaten paraplu rugzak handtas vergeten lostproperty found lost umbrella backpack handbag
schade beschadigd kapot gebroken vernield vernieling vandalisme graffiti stukgemaakt ruit damage damaged broken vandalism destroyed breakage
huisdier huisdieren hond honden kat poes hondje puppy dierenarts blaffen katten konijn hamster vogel dog cat vet animal pets
dieren dier boerderij koe paard varken kip schaap boer vee stal geit animals farm cow horse pig chicken farmer
ongedierte muizen rat ratten wespen insecten mieren kakkerlak wesp ongediertebestrijding bijen duiven spinnen vermin mice rats wasps insects
teek tekenbeet insectenbeet wespensteek hondenbeet gebeten beet steek lyme tetanus eikenprocessierups tick bite insectbite wasp sting dogbite
tuin tuinman tuinier gras maaien grasmaaier haag snoeien bomen planten hovenier kettingzaag heggenschaar garden gardener lawn mower hedge trees
natuur bos bomen park zee strand bergen rivier landschap wandelen heide nature forest trees beach mountains river
landbouw boer boerin akker oogst plukken seizoenarbeider seizoensarbeid tractor trekker fruitpluk gewassen serre agriculture farmer harvest seasonal crops
kind kinderen dochter zoon baby peuter kleuter kinderbijslag kleinkind tweeling gezin jongen meisje child children daughter son toddler grandchild
kinderopvang creche kinderdagverblijf oppas opvang onthaalmoeder babysit opvangplaats naschoolse kinderopvangtoeslag gastouder peuter childcare nursery daycare babysitter nanny
school leraar lerares leerkracht leerling leerlingen klas meester juf onderwijzer basisschool schooldag schoolreis teacher pupil classroom lesson student
schoolstart oudercontact schoolfeest rapport schoolvrij eersteschooldag ouderavond schoolpoort huiswerk kleuterklas schoolgesloten lerarenstaking parentevening schoolrun homework firstschoolday schoolclosure parents
zieke zoon dochter ziek kind ophalen school koorts oppas opvang waterpokken dringend thuisblijven kinderziekte sickchild chickenpox pickup fever childcare
kinderbijslag groeipakket kindergeld gezinslast startbedrag kraamgeld geboortepremie kindertoeslag kinderen gezinsbijslag toeslag familyallowance childbenefit birthgrant children
moeder vader ouders oma opa grootouders schoonmoeder schoonvader broer zus oom tante neef mother father parents grandmother grandfather brother sister
echtgenoot echtgenote man vrouw partner samenwonend vriendin vriend gezin huishouden getrouwd wederhelft spouse husband wife girlfriend boyfriend
familie familielid aanverwant bloedverwant graad neef nicht schoonbroer schoonzus schoonfamilie verwant stiefkind family relative inlaws cousin nephew stepchild
familieleden aanwerven aannemen zoon dochter neef broer solliciteren voorkeursbehandeling kind vriendjespolitiek kinderen familiebanden nepotism relatives hiring son daughter favouritism
stress werkdruk overspannen gestrest druk deadline overbelast werklast piekeren slapeloos overspanning pressure workload overwhelmed overworked strain
burnout opgebrand uitgeput uitputting overspannen depressie depressief psycholoog burnouts oververmoeid instorten herstellen exhausted exhaustion depression breakdown psychologist
psycholoog psychisch therapeut therapie geestelijk mentaal depressief angst angststoornis paniek paniekaanval psychiater psychologist mental therapy therapist anxiety panic psychiatrist
zelfmoord zelfdoding suicide suicidaal zelfmoordgedachten crisislijn hulplijn wanhopig wanhoop nabestaande zelfbeschadiging crisis suicidal selfharm crisisline despair helpline
slaap slapen slaperig moe vermoeid vermoeidheid dutje wakker geslapen bed nachtrust gapen wekker sleep tired asleep nap fatigue sleepy
bang angst schrik schrikken vrees onzeker zenuwachtig nerveus angstig geschrokken paniek beven fear afraid scared anxious nervous frightened
boos kwaad woedend woede razend ergeren geergerd irritatie frustratie gefrustreerd opvliegend nijdig angry furious rage annoyed irritated frustrated
verdrietig verdriet huilen gehuild tranen somber triest eenzaam eenzaamheid ongelukkig wenen treuren sad cry tears lonely grief unhappy
blij gelukkig tevreden tevredenheid werkplezier plezier vrolijk geluk enthousiast trots genieten voldoening happy satisfied joy pleasure enthusiasm proud
motivatie gemotiveerd betrokken betrokkenheid bevlogen bevlogenheid medewerkerstevredenheid ongemotiveerd bezieling loyaliteit engagement motivation motivated engaged loyalty commitment
verveling verveeld boreout saai vervelen eentonig uitdaging onderbenut sleur lusteloos eentonigheid nietsdoen bored boredom boring dull monotonous
tevredenheidsonderzoek enquete vragenlijst bevraging medewerkersonderzoek peiling invullen anoniem respons antwoorden tevredenheidsenquete mening survey questionnaire poll feedback respondents opinion
feedback kritiek aanmerking opmerking commentaar mening aanspreken verbeterpunt opbouwend bijsturing terugkoppeling kritisch criticism comment remark constructive opinion
idee ideeen suggestie suggesties ideeenbus verbetervoorstel voorstel innovatie vernieuwing creatief uitvinden brainstorm idea suggestion innovation improvement creative
uitvinding octrooi patent uitvinder auteursrecht intellectueel eigendom merkrecht rechten licentie bedenken uitgevonden invention inventor copyright intellectualproperty trademark
auteursrecht auteur plagiaat kopieren overschrijven bronvermelding citaat overnemen afbeelding rechtenvrij beeldbank naschrijven copyright author plagiarism source quotation stockphoto
onderzoek onderzoeker laboratorium labo proef experiment wetenschap wetenschapper studie onderzoeksgegevens publicatie meting research researcher laboratory science scientist
statistiek cijfers gemiddelde percentage procent grafiek tabel berekenen rekenen meten telling spreadsheet statistics average figures chart calculate
kwaliteit kwaliteitscontrole fout fouten gebrek afkeuren afgekeurd afwijking norm iso keuren kwaliteitsdienst quality defect flaw inspection deviation rejected
audit auditor controle controleur steekproef bevinding nazicht revisor accountant doorlichting certificering auditverslag inspection finding compliance review
inspectie inspecteur arbeidsinspectie controle controlebezoek inval huiszoeking toezichthouder inspectiedienst boete overheid handhaving inspection inspector raid regulator enforcement authority
product producten fabriceren fabriek productie vervaardigen onderdeel onderdelen assemblage montage fabrieksarbeider manufacturing factory production assembly parts
terugroepen terugroepactie defect producten onveilig productveiligheid veiligheidsgebrek recallactie batch gevaarlijk recall defective productsafety withdrawn unsafe
arbeider arbeiders fabrieksarbeider handarbeider band ploegbaas bediende bedienden werkman werkvolk vakman statuut worker bluecollar labourer whitecollar operative clerk
taak taken takenpakket functieomschrijving functiebeschrijving verantwoordelijkheid bevoegdheid jobinhoud rol werkinhoud task duties jobdescription assignment responsibility role
weigeren geweigerd werkweigering bevel opdracht insubordinatie gehoorzamen ongehoorzaam instructie opdragen protesteren refuse refusal insubordination disobey order instruction
handtekening tekenen ondertekenen getekend digitaal ondertekend tekenbevoegd volmacht paraaf handtekenen stempel document signature sign signed signatory initials stamp
brief brieven schrijfstijl schrijven geschreven verslag rapport notitie opstellen schrijver formulier invullen letter write note writing
taal talen nederlands frans engels duits taalcursus vertalen vertaler tolk anderstalig moedertaal dialect language languages dutch french english translate interpreter
ontwerp ontwerpen ontwerper vormgever vormgeving tekenen tekening schets architect grafisch illustratie design designer drawing sketch graphic
kunst kunstenaar schilderij beeld museum tentoonstelling toneel theater acteur voorstelling schouwburg cultuur beeldhouwer art artist painting exhibition theatre
sport sporten fitness sportschool fitnessabonnement bedrijfsfitness zwemmen hardlopen lopen joggen gym sportclub training sports running swimming
voetbal wedstrijd match ploeg voetbalclub doelpunt wk ek kampioenschap supporter voetballen trainer scheidsrechter football soccer worldcup team fans referee
sportblessure blessure gewond ski skien skivakantie kruisband risicosport gekwetst knie spierscheur wedstrijdsport duiken sportsinjury injury skiing knee ligament
spel spelletje spelletjes gamen game computerspel kaarten dobbelen bordspel puzzel speler schaken kaartspel gaming videogame boardgame cards puzzle
gokken casino wedden weddenschap loterij lotto lottoploeg pronostiek poker inzet gokkast voetbalpoule kansspel gambling bet betting lottery sweepstake
hobby vrijetijd verzamelen knutselen naaien breien tuinieren vissen muziekles vereniging hobbyclub leisure pastime crafts knitting club
vrijwilliger vrijwilligerswerk vrijwilligers vrijwilligersdag onbezoldigd buurthuis maatschappelijk vrijwilligersvergoeding helpen goededoel verenigingswerk vrijwillig volunteer volunteering volunteers charity community unpaid
leger militair soldaat reservist defensie dienstplicht oorlog legerdienst kazerne veteraan mobilisatie reservisten army military soldier defence war veteran
brandweervrijwilliger vrijwilliger brandweer hulpdienst oproep uitruk brandweerman rodekruis reddingsdienst pieper uitrukken redding firefighter volunteerfirefighter rescue callout lifeboat pager
verkiezing kandidaat gemeenteraad raadslid schepen mandaat politiek verlof burgemeester verkiezingscampagne stembureau election councillor mayor candidate politicalleave mandate
demonstratie betoging manifestatie protest actievoerder actievoerders bezetting activist blokkade betogers klimaatmars optocht demonstration march blockade occupation
mensenrechten slavernij uitbuiting kinderarbeid dwangarbeid uitgebuit mensenhandel fabriek keten mensenrecht waardig humanrights slavery forcedlabour trafficking exploitation childlabour
armoede schuldhulpverlening voedselbank budgetbeheer rondkomen geldzorgen geldproblemen schulden ocmw bijstand leefloon poverty poor foodbank moneyworries hardship welfare
crisis crisisteam noodplan ramp rampenplan noodsituatie continuiteit continuiteitsplan calamiteit noodtoestand onvoorzien draaiboek disaster contingency continuity emergencyplan emergency
stroomuitval stroomonderbreking stroompanne panne noodgenerator generator noodstroom stroomstoring noodaggregaat onderbreking uitval donker kaars blackout poweroutage powercut outage
technische werkloosheid werkverletten tijdelijk stilgelegd werkgebrek regenverlet vorstverlet slechtweer weerverlet economische stilvallen dop temporaryunemployment furlough shorttime badweather layoff
deadline termijn uiterlijk tijdig verstreken datum verlengen uitstel uitstellen verlenging vervallen verjaring term expired extension postpone overdue
afspraak afspraken agenda afzeggen annuleren verzetten afgelasten uitstellen inplannen afgezegd verplaatsen geannuleerd appointment cancel reschedule postpone booking cancelled
opendeurdag opendag familiedag openbedrijvendag bezoekers rondleiding bezoek publiek buurt nieuwsgierig openday familyday tour visitors openhouse
buurt buur buren buurman burenruzie omwonenden overlast hinder wijk straat buurtbewoners geluidsoverlast neighbour neighbours neighbourhood nuisance residents street
adres adreswijziging straat huisnummer postcode woonplaats verhuisd gewijzigd telefoonnummer gegevens doorgeven rekeningnummer address changeofaddress street contactdetails
noodcontact contactpersoon naaste telefoonnummer bereiken verwittigen familie icenummer contactgegevens noodgevallen noodnummer waarschuwen emergencycontact nextofkin contactperson relative phonenumber
vluchteling asiel asielzoeker oekraine opvangcentrum statushouder gevlucht opvang oorlog vluchtelingen nieuwkomers integratie refugee asylum asylumseeker shelter integration
huiselijk partnergeweld mishandeld mishandeling vluchthuis thuissituatie kindermishandeling geslagen blijfhuis dader huiselijkgeweld slachtofferhulp domestic violence abuse abuser shelter victim
poetshulp dienstencheque dienstencheques huishoudhulp strijk strijken huishouden poetsvrouw thuishulp huishoudelijk strijkijzer cleaner household ironing housekeeping domestichelp laundry
wassen wasmachine droogkast droger wasserij strijken droogkuis stomerij wasmiddel vlek vlekken laundry washing washingmachine dryer drycleaning stain
water drinkwater fles waterfles drinkfontein kraanwater waterkoeler bruiswater dorst drinken bronwater drinking bottle fountain thirsty sparkling
ontbijt avondmaal avondeten tussendoortje soep pasta frieten frituur pizza rijst aardappel toetje breakfast supper soup fries rice dessert
catering koudebuffet traiteur buffet hapjes barbecue broodjes feestmaal lunchbestelling receptiehapjes schotels bestellen caterer snacks platters catered
dieet afvallen overgewicht obesitas gewicht dietist vermageren zwaarlijvig calorieen weegschaal gezond lijnen diet weightloss obesity overweight dietician calories healthy
vitaliteit gezondheid gezond welzijn bewegen beweging leefstijl stoelmassage yoga mindfulness meditatie gezondheidsprogramma vitality health wellbeing wellness exercise lifestyle
massage stoelmassage masseur kinesist fysiotherapie osteopaat kine fysio spieren ontspanning spierpijn behandelen physiotherapy osteopath muscles chiropractor relaxation
medisch onderzoek keuring arbeidsgeneesheer arbeidsarts periodiek gezondheidstoezicht medische preventief medischonderzoek geschiktheid rijgeschiktheid bloedonderzoek medical examination occupational healthcheck checkup fitness
operatie opereren geopereerd chirurg narcose ingreep ziekenhuisopname herstel revalidatie hersteltijd plastische verdoving surgery operation surgeon anaesthesia recovery rehabilitation
huid eczeem uitslag jeuk huidarts handeczeem zalf handcreme dermatoloog schimmel puistjes wratten skin eczema rash itch dermatologist ointment
maag buik buikpijn buikgriep diarree overgeven braken misselijk darmen maagpijn voedselvergiftiging buikloop stomach nausea diarrhoea vomiting bellyache foodpoisoning
longen ademen adem hoesten hoest benauwd kortademig astma longontsteking ademhaling longarts bronchitis lungs breathing cough breathless asthma pneumonia
benen voet voeten knie enkel spataders staan rechtstaan hiel tenen blaren legs foot feet knee toes blisters
zwangere kankerverwekkend moederschapsbescherming verwijdering ongeboren foetus risicowerk preventief zwaarwerk vervangwerk moederschapsrust gevaarlijk pregnantworker unborn hazard carcinogenic maternityprotection
alleenwerk alleenwerken afgelegen eenmanspost paniekknop dodemansknop noodknop buddysysteem alleenwerkend nachtportier loneworker loneworking alone isolated panicbutton
thuiszorg thuisverpleegkundige huisbezoek huisbezoeken klant bewoner sleutel sleutelkastje verpleging zorgroute wijkverpleging wijkverpleegkundige homecare homevisit communitynurse visits keysafe
opvoeder jeugdzorg begeleider hulpverlening clienten leefgroep maatschappelijk werker hulpverlener jongeren instelling jeugdwerker pedagoog socialworker youthcare educator clients socialwork
beslissing besluit beslissen besluiten beslist besloten bezwaar beroepsprocedure aanvechten heroverwegen inspraak betwisten decision decide appeal objection dispute overturn
oneerlijk rechtvaardig onrecht voortrekken bevoordelen benadelen benadeeld favoriet lievelingetje ongelijk willekeur unfair fair injustice favouritism arbitrary disadvantaged
liegen leugen leugens gelogen oneerlijk waarheid bedriegen verzwijgen verzonnen leugenaar eerlijkheid misleiden lie lying lies dishonest truth deceive
manipuleren verzinnen fictief vervalsing urenfraude tijdsregistratie sjoemelen onterecht valselijk inprikken kilometerfraude vervalst falsify falsified timefraud forging fake fictitious
onkostenfraude privekosten onterecht prive bedrijfskosten misbruik declareren tankfraude bonnetjes bon privegebruik expensefraud abuse misuse personal receipts false
internetten prive surfen werktijd internetgebruik onlineshoppen webshoppen websites bezoeken internetmisbruik streamen browsing personaluse surfing shopping worktime
privetelefoon gsm toestel byod privelaptop eigentoestel zakelijk werkmail bedrijfsapp profiel privetoestel werkprofiel personaldevice ownphone ownlaptop workprofile
thuisinrichting thuiswerkplek bureaustoel schermen bureau internetvergoeding thuiswerkvergoeding internetkosten stoel inrichting meubilair homeoffice setup internetallowance desk chair allowance
verplaatsing verplaatsen dienstverplaatsing rijden klantenbezoek reistijd reisuren onderweg werkverkeer heenreis terugreis verplaatsingstijd travel travelling traveltime journey enroute trip
carpool carpoolen meerijden samenrijden meerijder carpoolparking liften passagier medepassagier liftgeven samenrijder carpooling rideshare passenger hitchhike ride
emissiezone milieuzone uitstoot diesel euronorm kilometerheffing tol tolvignet tolweg vignet congestie milieusticker lowemission emissionzone toll vignette congestion
festival concert optreden muziekfestival kermis feesten festivalganger evenement podium ticket camping zanger zangeres fanfare gig fair event
afscheid pensioenfeest afscheidsfeest uitzwaaien vertrekker speech afscheidsborrel afscheidsreceptie vaarwel pensioenviering farewell leavingparty goodbye sendoff retirementparty leaver
beterschap ziekenbezoek fruitmand kaartje zieke attentie medeleven beterschapskaart bloemen beterschapswens steunen condoleren getwell sympathy card visit flowers condolence
geboorte geboortekaartje suikerbonen doopsuiker beschuit muisjes kraambezoek babyborrel geboortegeschenk geboortecadeau doop doopfeest wieg birth baby babyshower christening cradle
communie communiefeest doop doopsel vormsel lentefeest plechtige eerstecommunie communicant doopfeest communion confirmation baptism christening godparent ceremony
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
