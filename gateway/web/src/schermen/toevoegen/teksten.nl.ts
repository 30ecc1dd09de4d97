// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/toevoegen/teksten', {
  titel: 'Iets toevoegen',
  inleiding: 'Wat wilt u op de kaart zetten?',
  waar: 'In welke gemeente is het?',
  plek: (plaats: string) => `Het gaat over ${plaats}.`,
  anderePlek: 'Kies een andere plek',
  concepten: 'Waar u aan begon',
  conceptenUitleg: 'Alleen u ziet dit, op dit apparaat. Het verdwijnt als u uitlogt.',
  conceptVan: (dag: string, tijd: string) => `concept van ${dag}, ${tijd}`,
  zonderNaam: 'nog zonder naam',
  vormen: {
    starten: 'Start een initiatief',
    opnemen: 'Zet erop wat er is',
    oproep: 'Plaats een oproep',
    plannen: 'Plan een activiteit',
    vragen: 'Vraag om steun',
    tekenen: 'Teken een eigen gebied',
    zorg: 'Vertel een zorg',
    belemmering: 'Vertel wat u tegenhield',
    voorbeeld: 'Stel een voorbeeld op',
    geld: 'Leg geld vast',
    partij: 'Registreer een organisatie'
  },
  beginnen: 'Ik wil iets beginnen',
  weten: 'Ik weet iets dat er al is',
  soorten: {
    INFORMELE_DIENST: { naam: 'Een informele dienst', uitleg: 'Bewoners helpen elkaar, bijvoorbeeld met vervoer.' },
    FORMELE_DIENST: { naam: 'Een formele dienst', uitleg: 'Een organisatie helpt, bijvoorbeeld met dagbesteding.' },
    FYSIEKE_VOORZIENING: { naam: 'Een voorziening', uitleg: 'Bijvoorbeeld een winkel, school of bushalte.' },
    ICT_VOORZIENING: { naam: 'Een ICT-voorziening', uitleg: 'Bijvoorbeeld een buurtapp of een website.' },
    VERBINDINGSPERSOON: { naam: 'Een verbindende functie', uitleg: 'Wel de functie, nooit een naam van iemand.' }
  },
  organisaties: 'Wij doen mee als organisatie',
  organisatie: 'Een organisatie',
  organisatieUitleg: 'Bijvoorbeeld een welzijnsorganisatie, een school of een winkel.',
  tekenen: 'Ik zie mijn buurt anders',
  gebied: 'Een eigen gebied',
  gebiedUitleg: 'Teken waar u de grens van uw buurt legt.',
  delen: 'Ik zoek iets, of bied iets aan',
  vertellen: 'Iets vertellen',
  zorg: { naam: 'Een zorg', uitleg: 'Over een plan, of over wat verandert.' },
  belemmering: { naam: 'Wat u tegenhield', uitleg: 'Een regel, geld of iets anders dat in de weg stond.' },
  voorbeeld: { naam: 'Een voorbeeld', uitleg: 'Wat werkte, en wat lastig blijft.' },
  oproep: 'Een oproep',
  oproepUitleg: 'Bijvoorbeeld een zaal, hulp of gereedschap.',
  lijst: 'Ik heb een lijst',
  importeren: 'Een lijst inlezen',
  importerenUitleg: 'Uit een rekenblad, in één keer.',
  terug: 'Terug naar wat er is'
})
