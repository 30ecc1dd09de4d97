// SPDX-License-Identifier: EUPL-1.2
import * as aanbod from '@naober/contracts/initiatieven/aanbod'
import * as behoefte from '@naober/contracts/initiatieven/behoefte'
import * as element from '@naober/contracts/initiatieven/element'
import * as geld from '@naober/contracts/initiatieven/financieringsregel'
import { Indicatorreeks } from '@naober/contracts/initiatieven/indicatorreeks'
import * as vraag from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { CIJFERS } from './figures.ts'
import { ID } from './ids.ts'
import { ANDERE_BUURT, BUURT, plaats } from './place.ts'
import type { Thing } from './thing.ts'

const opgenomen = (anders: Partial<Parameters<typeof element.elementOpgenomen>[0]>) =>
  element.elementOpgenomen({
    soort: 'INFORMELE_DIENST',
    naam: 'Element',
    omschrijving: null,
    laag: 'INFORMEEL',
    vorm: 'COLLECTIEF',
    alledaagseZaak: null,
    partijId: null,
    contact: null,
    gebied: plaats(BUURT),
    adres: null,
    op: '2020-01-01',
    ...anders
  })

const oproep = {
  soort: 'RUIMTE',
  hulp: null,
  alledaagseZaak: null,
  wat: 'Een droge plek voor de oogst',
  omschrijving: null,
  initiatiefId: null,
  partijId: null,
  gebied: plaats(BUURT),
  vanaf: '2026-01-01',
  laatste: '2026-12-31',
  op: '2026-01-01'
} as const

/** Money as it is when nobody says otherwise: what the gemeente gives the garden each year. */
const toegezegd = (anders: Partial<Parameters<typeof geld.financieringVastgelegd>[0]>) =>
  geld.financieringVastgelegd({
    regeling: 'WMO',
    programma: null,
    lokaalProgramma: null,
    doel: 'ACTIVITEIT',
    duur: 'JAARLIJKS',
    bedrag: 400_000,
    omschrijving: null,
    initiatiefId: ID.moestuin,
    elementId: null,
    partijId: null,
    financierId: ID.welzijn,
    gebied: plaats(BUURT),
    vanaf: '2026-01-01',
    laatste: '2026-12-31',
    op: '2025-12-01',
    ...anders
  })

/** What is there, what is asked and offered, and the money for it. */
export const OFFERS: readonly Thing[] = [
  [
    element.Element,
    ID.eettafel,
    opgenomen({ naam: 'Eettafel', op: '2019-01-01', alledaagseZaak: 'MAALTIJD', adres: 'Markt 1' }),
    element.opnemerVastgelegd({ persoonId: 'eva' }),
    element.elementVerplaatst({
      gebied: plaats(ANDERE_BUURT),
      adres: null,
      op: '2024-01-01',
      toelichting: 'Het pand is verkocht'
    }),
    element.elementBevestigd({ op: '2026-02-01' })
  ],
  [
    element.Element,
    ID.wijkzuster,
    opgenomen({
      soort: 'VERBINDINGSPERSOON',
      naam: 'Wijkzuster',
      laag: 'FORMEEL',
      vorm: 'INDIVIDUEEL',
      partijId: ID.welzijn,
      contact: { functie: 'wijkzuster', bereikbaar: 'via de balie' },
      op: '2020-01-01'
    }),
    element.elementVerdwenen({ op: '2025-01-01', reden: 'GELD_OP', toelichting: 'De regeling stopte' })
  ],
  [
    vraag.Ondersteuningsvraag,
    ID.vraag,
    vraag.ondersteuningGevraagd({
      soort: 'GELD',
      initiatiefId: ID.moestuin,
      gebied: plaats(BUURT),
      vraag: 'Een kas',
      bedrag: 250_000,
      op: '2025-01-01'
    }),
    vraag.vragerVastgelegd({ persoonId: 'eva' }),
    vraag.ondersteuningDoorgeleid({ steunpunt: 'LSA', reden: 'De pot is leeg', op: '2025-01-31' }),
    vraag.ondersteuningBeantwoord({ antwoord: 'Een bijdrage', bedrag: 100_000, op: '2025-03-02' })
  ],
  [
    vraag.Ondersteuningsvraag,
    ID.uitdaging,
    vraag.ondersteuningGevraagd({
      soort: 'UITDAAGRECHT',
      initiatiefId: ID.moestuin,
      gebied: plaats(BUURT),
      vraag: 'Het plantsoen zelf onderhouden',
      bedrag: null,
      op: '2026-01-01'
    })
  ],
  ...CIJFERS.map(([id, gebeurtenis]): Thing => [Indicatorreeks, id, gebeurtenis]),
  [
    behoefte.Behoefte,
    ID.zaalGezocht,
    behoefte.behoefteGeplaatst({ ...oproep, initiatiefId: ID.moestuin }),
    behoefte.behoefteplaatserVastgelegd({ persoonId: 'eva' })
  ],
  [
    aanbod.Aanbod,
    ID.zaal,
    aanbod.aanbodGeplaatst({ ...oproep, wat: 'Een schuur', partijId: ID.welzijn, alledaagseZaak: 'MAALTIJD' }),
    aanbod.aanbiederVastgelegd({ persoonId: 'wil' })
  ],
  [
    aanbod.Aanbod,
    ID.kerkzaal,
    aanbod.aanbodGeplaatst({ ...oproep, wat: 'Een zaal', gebied: plaats(ANDERE_BUURT), laatste: '2026-06-30' }),
    aanbod.aanbiederVastgelegd({ persoonId: 'lot' })
  ],
  [
    behoefte.Behoefte,
    ID.zaalGezocht,
    behoefte.koppelingVoorgesteld({
      aanbodId: ID.zaal,
      afwegingen: [
        { punt: 'SOORT', oordeel: 'TELT_MEE', grond: 'ZELFDE', wat: 'RUIMTE', maat: null },
        { punt: 'GEBIED', oordeel: 'TELT_MEE', grond: 'ZELFDE_BUURT', wat: null, maat: null }
      ],
      door: 'DERDE',
      toelichting: 'De schuur staat leeg',
      op: '2026-02-01'
    })
  ],
  [aanbod.Aanbod, ID.zaal, aanbod.aanbodVoorgesteld({ behoefteId: ID.zaalGezocht, op: '2026-02-01' })],
  [geld.Financieringsregel, ID.wmo, toegezegd({}), geld.financieringsvastleggerVastgelegd({ persoonId: 'gem' })],
  [
    geld.Financieringsregel,
    ID.gala,
    toegezegd({
      regeling: 'FONDSEN_EN_PROJECTGELD',
      programma: 'GALA_SPUK',
      duur: 'TIJDELIJK',
      bedrag: 1_460_000,
      financierId: null,
      vanaf: '2025-01-01',
      laatste: '2026-12-31'
    })
  ],
  [
    geld.Financieringsregel,
    ID.opbouw,
    toegezegd({
      programma: 'GALA_SPUK',
      doel: 'FUNCTIE',
      initiatiefId: null,
      elementId: ID.eettafel,
      bedrag: 600_000,
      gebied: plaats(ANDERE_BUURT)
    })
  ],
  [
    geld.Financieringsregel,
    ID.keuken,
    toegezegd({
      regeling: 'GEBRUIKSBIJDRAGE',
      duur: 'STRUCTUREEL',
      bedrag: 100_000,
      financierId: null,
      laatste: null
    })
  ]
]
