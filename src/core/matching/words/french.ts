/**
 * Everyday French that stands between the Dutch of Brussels, and of companies with French-speaking colleagues ("mag ik een photo
 * van de équipe publier"): the Dutch word, and the words that are read as it, without their accents. Words that are Dutch or English as
 * well, or a word of chat, are none of them.
 */
export const french = `
aanvaarden: accepter
aanvragen: demander
account: compte
accounts: comptes
advies: conseil
akkoord: accord daccord
alle: tous toutes
alleen: seulement uniquement
alles: tout
altijd: toujours
ander: autre
andere: autres
antwoord: reponse
antwoorden: repondre
baas: patronne
bedrijf: boite entreprise firme societe
bedrijven: entreprises societes
beetje: peu
berichten: messagerie
bestand: fichier
bij: chez
blij: contente
boete: amende
boos: enerve fache fachee
cijfers: chiffres
collega: collegue
collegas: collegues
commentaar: commentaire
commentaren: commentaires
dag: journee
dan: alors
dank: remerciement
dat: que
de: le
delen: partage partager partagez
denken: penser
deze: cette
directie: direction
dit: ce
doen: faire
dringend: urgente
dus: donc
een: une
eerlijk: franchement
eerst: dabord
eigen: propre
eigenlijk: fait
elke: chaque
fout: erreur faute
fouten: erreurs fautes
ga: vais
gaan: aller
gaat: va
geen: aucun aucune
geheim: secrete
geld: argent fric
genoeg: marre
geven: donner
goed: bien
goede: bonne
grap: blague
grappen: blagues
groep: groupe
hallo: bonjour bonsoir salut
heb: jai
hebben: avons
hier: ici
hij heeft: ila
hoelang: combien
iedereen: toutlemonde
iemand: quelquun
iets: quelquechose
ik kan: jpeux
is: est
is dat: estce
is het: cest
jaar: annee
je: tu
journalisten: journalistes
kan: peut peux
kantoor: bureaux
kind: enfant
kinderen: enfants
klacht: plainte reclamation
klachten: plaintes
kunnen: pouvez pouvoir
laatste: derniere
leuk: sympa
lid: membre
link: lien
linken: liens
loon: paie salaire
maar: mais
mag: autorise permis puisje
magazijn: entrepot
maken: creer
medewerker: employe
medewerkers: employes
melden: signaler
mening: avis
met: avec
mij: moi
mijn: mon
moet: dois doit faut
moeten: devoir devons
morgen: demain
na: apres
naam: prenom
namen: noms
netwerk: reseau
netwerken: reseaux
niets: rien
nieuw: nouveau nouvelle
nieuws: actu nouvelles
nog: encore
nooit: jamais
nu: maintenant
of: ou
officieel: officiel officielle
omdat: parceque puisque
ons: nos notre
ontslag: licenciement
ontslagen: licencie vire viree
ook: aussi
op: sur
oud: ancien ancienne
partij: parti
pers: presse
personen: personnes
persoon: personne
ploegen: equipes
politiek: politique
politieke: politiques
posten: postuler publier
prive: privee
probleem: probleme
problemen: problemes
profiel: profil
project: projet
reageren: commenter reagir
recht: droit
rechten: droits
reclame: publicite
regel: regle
regels: regles
school: ecole
schrijven: ecrire
sociale: sociaux
sollicitant: candidat
sollicitanten: candidats
soms: parfois
stage: staage
staking: greve
sturen: envoyer
stuurt: envoie
te: trop
tegen: contre
thuis: maison
tijdens: pendant
toegelaten: autorisee permise
toestel: appareil
toestemming: autorisation
tonen: montrer
u: vous
uitleggen: expliquer
uren: heures
uur: heure
vaak: souvent
vacature: offre
vakantie: vacances
vakbond: syndicat
vandaag: aujourdhui
verantwoordelijke: responsable
verboden: defendu interdit interdite
vergadering: reunion
vergaderingen: reunions
verlof: conges
vertrouwelijk: confidentiel confidentielle confidentielles
verwijderen: effacer enlever supprimer
volgen: suivre
voor: pour
vriend: ami copain
vrienden: amis copains
vriendin: amie copine
waar: vrai vraie
waarheid: verite
waarom: pourquoi
wachtwoord: motdepasse
wanneer: quand
wat: quoi
wedstrijd: concours
week: semaine
werf: chantier
werk: boulot taf travail
werken: bosser travailler
werknemer: salarie
weten: savoir
wie: qui
wij: nous
winkel: magasin
zeer: tres
zeggen: dire
zetten: mettre
ziek: malade
ziekte: maladie
zien: voir
zij: elle
zijn: etre sont
`;
