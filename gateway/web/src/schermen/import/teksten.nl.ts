// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

const rijen = (aantal: number) => (aantal === 1 ? '1 rij' : `${aantal} rijen`)

export const teksten = catalogus('schermen/import/teksten', {
  titel: 'Lijsten inlezen',
  inleiding: 'Hebt u een lijst in een rekenblad? Lees haar hier in. Er gaat niets weg voordat u het zegt.',
  nietIngelogd: 'Hiervoor moet u ingelogd zijn.',
  nietIngelogdUitleg: 'Kies bovenaan de pagina wie u bent.',
  kiesWieUBent: 'Kies wie u bent',
  soort: 'Wat staat er op een rij?',
  bestand: 'Uw bestand',
  bestandHint: (mb: number) => `CSV, xlsx of ods, hoogstens ${mb} MB. De eerste rij noemt de kolommen.`,
  gekozen: (naam: string) => `Gekozen: ${naam}`,
  geenBestand: 'Kies eerst een bestand.',
  teGroot: (mb: number) => `Dit bestand is groter dan ${mb} MB. Knip het in delen.`,
  kijkNa: 'Kijk het na',
  kijktNa: 'Bezig met nakijken …',
  nietGelezen: 'Dit lukte niet.',
  gezien: (naam: string, aantal: number) => `${naam}: ${rijen(aantal)}`,
  ontbreekt: 'Kies nog een kolom voor:',
  allesGoed: (goed: number) => `${rijen(goed)} kloppen.`,
  nogNiets: 'Er is nog niets ingelezen.',
  metFouten: (goed: number, fouten: number) => `Goed: ${rijen(goed)}. Met een fout: ${rijen(fouten)}.`,
  metFoutenUitleg: 'Verbeter uw bestand en kies het opnieuw. Of lees alleen de goede rijen in.',
  enNog: (aantal: number) => `En nog ${rijen(aantal)} met een fout.`,
  rijenMetFout: 'Rijen met een fout',
  rij: (nummer: number) => `Rij ${nummer}`,
  kolom: (naam: string) => `Kolom ${naam}`,
  staat: (waarde: string) => `(daar staat “${waarde}”)`,
  jaren: (kolom: string, aantal: number) => `Bij ${kolom} staat in ${rijen(aantal)} alleen een jaar.`,
  jaarAls: (jaar: string, dag: string) => `Wij lezen ${jaar} als ${dag}.`,
  blad: 'Welk blad?',
  voorbeeld: 'De eerste rijen van uw bestand',
  koppeling: 'Welke kolom is wat?',
  koppelingUitleg: 'Wij hebben een voorstel gedaan. U kunt het veranderen. De volgende keer weten wij het nog.',
  moet: (naam: string) => `${naam} (nodig)`,
  niet: 'niet in mijn lijst',
  vast: 'voor elke rij hetzelfde',
  woorden: 'Welk woord is wat?',
  woordenUitleg: 'Deze woorden staan in uw lijst. Zeg wat zij bij ons zijn. De volgende keer weten wij het nog.',
  woordenVan: (naam: string, kolom: string) => `${naam}, uit de kolom ${kolom}`,
  woord: (woord: string, aantal: number) => `“${woord}” (${rijen(aantal)})`,
  geenCode: 'weten wij nog niet',
  laatLeeg: 'niets, laat leeg',
  meerWoorden: (aantal: number) => `Er zijn er nog ${aantal}. Is dit wel de goede kolom?`,
  vasteWaarde: (naam: string) => `${naam}, voor elke rij`,
  kijkOpnieuwNa: 'Kijk opnieuw na',
  leesIn: (aantal: number) => `Lees ${rijen(aantal)} in`,
  leesGoede: (aantal: number) => `Lees alleen de goede in: ${rijen(aantal)}`,
  begint: 'Bezig met beginnen …',
  anderBestand: 'Ander bestand',
  uwImports: 'Wat u inlas',
  nogGeen: 'U hebt nog niets ingelezen.',
  verder: (gedaan: number, totaal: number) => `${gedaan} van ${totaal}. U kunt deze pagina sluiten.`,
  verslag: 'Verslag per rij',
  terugname: 'Wat bleef staan',
  gaVerder: 'Ga verder',
  neemTerug: 'Terugnemen',
  terugUitleg: 'Alles wat deze lijst bracht, gaat weer weg. Wat iemand daarna veranderde, blijft staan.',
  terugKnop: 'Neem alles terug'
})

export const standen = catalogus('schermen/import/teksten#standen', {
  WACHT: 'Wacht op zijn beurt.',
  BEGONNEN: 'Wordt ingelezen.',
  ONDERBROKEN: 'Staat stil.',
  INGELEZEN: 'Ingelezen.',
  WORDT_TERUGGENOMEN: 'Wordt teruggenomen.',
  DEELS_TERUGGENOMEN: 'Deels teruggenomen.',
  TERUGGENOMEN: 'Teruggenomen.'
})

export const tellingen = catalogus('schermen/import/teksten#tellingen', {
  INGELEZEN: (aantal: number) => `${aantal} ingelezen`,
  WAS_ER_AL: (aantal: number) => `${aantal} was er al`,
  GEWEIGERD: (aantal: number) => `${aantal} geweigerd`,
  FOUT: (aantal: number) => `${aantal} met een fout`,
  TERUGGENOMEN: (aantal: number) => `${aantal} teruggenomen`,
  BLIJFT_STAAN: (aantal: number) => `${aantal} bleef staan`
})

export const soortnamen: Readonly<Record<string, string>> = catalogus('schermen/import/teksten#soortnamen', {
  partijen: 'Partijen',
  initiatieven: 'Initiatieven',
  elementen: 'Diensten, voorzieningen en functies',
  activiteiten: 'Activiteiten',
  reeksen: 'Reeksen van activiteiten'
})

/** Fields by their place in the command; what is not here is called by its place. */
export const velden: Readonly<Record<string, string>> = catalogus('schermen/import/teksten#velden', {
  id: 'Id van Naober',
  sleutel: 'Uw eigen nummer',
  naam: 'Naam',
  doel: 'Doel',
  omschrijving: 'Omschrijving',
  soort: 'Soort',
  type: 'Type',
  op: 'Sinds',
  laag: 'Formeel of informeel',
  vorm: 'Vorm',
  rechtsvorm: 'Rechtsvorm',
  statutairDoel: 'Statutair doel',
  anbi: 'ANBI',
  werkgebied: 'Werkgebied',
  functie: 'Functie van wie het begint',
  openVoor: 'Voor wie het openstaat',
  uitkomsten: 'Uitkomsten',
  alledaagseZaak: 'Alledaagse zaak',
  partijId: 'Partij',
  'contact.functie': 'Functie van het contact',
  'contact.bereikbaar': 'Hoe bereikbaar',
  adres: 'Adres',
  'gebied.gemeente': 'Gemeente',
  'gebied.wijk': 'Wijk (naam of code)',
  'gebied.buurt': 'Buurt (naam of code)',
  'gebied.jaar': 'Jaar van de indeling',
  'gebied.getekendGebiedId': 'Getekend gebied',
  initiatief: 'Initiatief',
  waar: 'Waar',
  wijze: 'Spontaan of georganiseerd',
  dag: 'Dag',
  tijd: 'Tijd',
  duurMinuten: 'Duur in minuten',
  'herhaling.frequentie': 'Hoe vaak',
  'herhaling.om': 'Om de hoeveel keer',
  'herhaling.weekdagen': 'Weekdagen',
  'herhaling.maandelijksOp': 'Wanneer in de maand',
  'einde.opDatum': 'Laatste dag',
  'einde.naAantal': 'Aantal keren',
  overslaan: 'Dagen zonder'
})

export const veldnaam = (pad: string): string => velden[pad] ?? pad
