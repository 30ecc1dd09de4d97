// SPDX-License-Identifier: EUPL-1.2
import { Gebied, gebiedenIngelezen } from '@naober/contracts/initiatieven/gebied'
import * as gebeurd from '@naober/contracts/initiatieven/initiatief'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import {
  ambassadeurBenoemd,
  Partij,
  partijGeregistreerd,
  partijTradToe,
  registreerderVastgelegd
} from '@naober/contracts/initiatieven/partij'
import { Verbinding, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { ID } from './ids.ts'
import { ANDERE_BUURT, BUURT, grens, niets, plaats } from './place.ts'
import type { Thing } from './thing.ts'

const gestart = (naam: string, op: string, buurt: 'BU03080102' | 'BU03080103') =>
  gebeurd.initiatiefGestart({
    soort: 'BEWONERSINITIATIEF',
    naam,
    doel: `Doel van ${naam}, "samen" verder`,
    op,
    gebied: plaats(buurt),
    uitkomsten: ['VERBINDING', 'BETEKENIS'],
    netwerk: null,
    wonen: null
  })

const fase = (van: gebeurd.Fase, naar: gebeurd.Fase, op: string, belemmering: string | null = null) =>
  gebeurd.faseGewijzigd({ van, naar, op, belemmering, reden: null, opgegaanIn: null, toelichting: null })

const wezen = (persoonId: string | null, partijId: string | null) => ({ persoonId, partijId })

/** A buurt, who works in it, and what they do together. */
export const NETWORK: readonly Thing[] = [
  [
    Gebied,
    'GM0308-2024',
    gebiedenIngelezen({
      gemeente: { code: 'GM0308', naam: 'Baarn', grens, inwoners: 24_870, huishoudens: 11_500 },
      jaar: 2024,
      wijken: [{ code: 'WK030801', naam: 'Wijk 01', grens: null, ...niets }],
      buurten: [
        { code: BUURT, naam: 'Pekingbuurt', wijkcode: 'WK030801', grens, inwoners: 1_200, huishoudens: 600 },
        { code: ANDERE_BUURT, naam: 'Oosterhei', wijkcode: 'WK030801', grens, inwoners: 7, huishoudens: 3 }
      ],
      bron: 'voorbeeld',
      peildatum: '2024-01-01',
      voorbeelddata: false
    })
  ],
  [
    Partij,
    ID.welzijn,
    partijGeregistreerd({
      naam: 'Welzijn Baarn',
      type: 'WELZIJN',
      rechtsvorm: 'STICHTING',
      statutairDoel: 'Welzijn van inwoners',
      anbi: true,
      werkgebied: ['GM0308'],
      op: '2020-01-01'
    }),
    registreerderVastgelegd({ persoonId: 'wil' })
  ],
  [
    Partij,
    ID.corporatie,
    partijGeregistreerd({
      naam: 'Éigen Haard',
      type: 'CORPORATIE',
      rechtsvorm: null,
      statutairDoel: null,
      anbi: false,
      werkgebied: ['BU03080102'],
      op: '2024-06-01'
    })
  ],
  [
    Initiatief,
    ID.moestuin,
    gestart('Moestuin', '2023-05-01', BUURT),
    gebeurd.eigenaarAangewezen({ ...wezen('eva', null), functie: 'trekker', van: '2023-05-01' }),
    fase('IDEE', 'START', '2024-01-01'),
    fase('START', 'ACTIEF', '2025-01-01'),
    gebeurd.lidToegetreden({ ...wezen(null, ID.welzijn), functie: 'partner', van: '2024-02-01' }),
    gebeurd.lidToegetreden({ ...wezen('lot', null), functie: 'tuinier', van: '2024-03-01' }),
    gebeurd.initiatiefBevestigd({ op: '2026-02-01' }),
    gebeurd.opmerkingGeplaatst({
      opmerkingId: ID.opmerking,
      door: 'gem',
      als: 'GEMEENTE',
      tekst: 'Mooi plan',
      op: '2026-02-10'
    }),
    gebeurd.voorstelGedaan({
      voorstelId: ID.voorstel,
      door: 'lot',
      toelichting: 'Korter',
      naam: 'Tuin',
      doel: null,
      op: '2026-02-11'
    }),
    gebeurd.mandaatVastgelegd({
      woordvoerder: 'trekker',
      namens: 'de tuiniers',
      raadpleging: 'elke maand',
      op: '2025-02-01'
    }),
    gebeurd.netwerkOpengesteld({ voorWie: null, hoe: 'Kom langs', op: '2025-03-01' })
  ],
  [
    Initiatief,
    ID.eetclub,
    gestart('Eetclub', '2024-09-01', ANDERE_BUURT),
    fase('IDEE', 'IN_DE_KNEL', '2025-06-01', 'KOSTENDELERSNORM')
  ],
  [
    Initiatief,
    ID.netwerk,
    gebeurd.initiatiefGestart({
      soort: 'ORGANISATIENETWERK',
      naam: 'Café Samen',
      doel: 'Samen',
      op: '2022-01-01',
      gebied: plaats(BUURT),
      uitkomsten: [],
      netwerk: {
        bijdragen: 'a',
        ambitie: 'b',
        waardeVoorAnderen: 'c',
        veranderingstheorie: 'd',
        gedeeldeAutonomie: 'e',
        sturing: 'f',
        benaderbaarheid: 'g',
        scenario: 'TUSSENVORM',
        waardesoorten: ['DIRECT'],
        legitimatie: 'NETWERK'
      },
      wonen: null
    })
  ],
  [
    Initiatief,
    ID.woongroep,
    gebeurd.initiatiefGestart({
      soort: 'WOONINITIATIEF',
      naam: 'Hofje',
      doel: 'Wonen',
      op: '2021-01-01',
      gebied: plaats(BUURT),
      uitkomsten: ['AUTONOMIE'],
      netwerk: null,
      wonen: { woonvorm: 'MODERN_HOFJE', ondervorm: null }
    }),
    gebeurd.faseGewijzigd({
      van: 'IDEE',
      naar: 'GESTOPT',
      op: '2024-01-01',
      belemmering: null,
      reden: 'EIGEN_KEUZE',
      opgegaanIn: null,
      toelichting: 'Genoeg'
    })
  ],
  [Partij, ID.welzijn, partijTradToe({ initiatiefId: ID.moestuin, van: '2024-02-01' })],
  [
    Partij,
    ID.welzijn,
    ambassadeurBenoemd({ initiatiefId: ID.moestuin, persoonId: 'wil', functie: 'verbinder', van: '2024-03-01' })
  ],
  [
    Verbinding,
    ID.verbinding,
    verbindingGelegd({
      soort: 'HELPT',
      vanInitiatiefId: ID.moestuin,
      naarInitiatiefId: ID.eetclub,
      naarPartijId: null,
      arrangementId: null,
      toelichting: 'Groente voor de keuken',
      van: '2025-01-01'
    })
  ],
  [
    Verbinding,
    ID.partijverbinding,
    verbindingGelegd({
      soort: 'DEELT_RUIMTE',
      vanInitiatiefId: ID.moestuin,
      naarInitiatiefId: null,
      naarPartijId: ID.corporatie,
      arrangementId: null,
      toelichting: null,
      van: '2025-07-01'
    })
  ]
]
