// SPDX-License-Identifier: EUPL-1.2
// What tests of the gateway look at: a small buurt, built from events, and people who look at it.
import { type Gebeurtenis, type Rolgeving, stroomVan } from '@naober/contracts'
import * as aanbod from '@naober/contracts/initiatieven/aanbod'
import * as behoefte from '@naober/contracts/initiatieven/behoefte'
import * as element from '@naober/contracts/initiatieven/element'
import * as geld from '@naober/contracts/initiatieven/financieringsregel'
import { Gebied, gebiedenIngelezen } from '@naober/contracts/initiatieven/gebied'
import { Indicatorreeks } from '@naober/contracts/initiatieven/indicatorreeks'
import * as gebeurd from '@naober/contracts/initiatieven/initiatief'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import * as vraag from '@naober/contracts/initiatieven/ondersteuningsvraag'
import {
  ambassadeurBenoemd,
  Partij,
  partijGeregistreerd,
  partijTradToe,
  registreerderVastgelegd
} from '@naober/contracts/initiatieven/partij'
import { Verbinding, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { createDemoIssuer } from '@naober/kit/identity/demo'
import { createTokenIdentity } from '@naober/kit/identity/tokens'
import type { CommitEvents, StoredEvent } from '@naober/kit/store/commit'
import { CIJFERS } from './example-cijfers.ts'
import { Overzicht } from './view/overzicht.ts'
import { leesTabellen } from './view/tabellen.ts'

export const LOG = '01900000-0000-7000-8000-00000000aaaa'

/** Ids in the order in which things were made. */
export const ID = {
  moestuin: '01900000-0001-7000-8000-000000000001',
  eetclub: '01900000-0002-7000-8000-000000000002',
  netwerk: '01900000-0003-7000-8000-000000000003',
  woongroep: '01900000-0004-7000-8000-000000000004',
  welzijn: '01900000-0005-7000-8000-000000000005',
  corporatie: '01900000-0006-7000-8000-000000000006',
  verbinding: '01900000-0007-7000-8000-000000000007',
  partijverbinding: '01900000-0008-7000-8000-000000000008',
  opmerking: '01900000-0009-7000-8000-000000000009',
  voorstel: '01900000-000a-7000-8000-00000000000a',
  eettafel: '01900000-000b-7000-8000-00000000000b',
  wijkzuster: '01900000-000c-7000-8000-00000000000c',
  vraag: '01900000-000d-7000-8000-00000000000d',
  uitdaging: '01900000-000e-7000-8000-00000000000e',
  zaalGezocht: '01900000-0010-7000-8000-000000000010',
  zaal: '01900000-0011-7000-8000-000000000011',
  kerkzaal: '01900000-0012-7000-8000-000000000012',
  wmo: '01900000-0013-7000-8000-000000000013',
  gala: '01900000-0014-7000-8000-000000000014',
  opbouw: '01900000-0015-7000-8000-000000000015',
  keuken: '01900000-0016-7000-8000-000000000016',
  onbekend: '01900000-ffff-7000-8000-00000000ffff'
}

const ring = [
  [5.28, 52.2],
  [5.29, 52.2],
  [5.29, 52.21],
  [5.28, 52.2]
]
const grens = { type: 'Polygon' as const, coordinates: [ring] }
const niets = { inwoners: null, huishoudens: null }

/** Where things are: two buurten of one wijk in Baarn. */
export const BAARN = 'GM0308'
const BUURT = 'BU03080102'
const ANDERE_BUURT = 'BU03080103'
const plaats = (buurt: 'BU03080102' | 'BU03080103') => ({
  gemeente: 'GM0308' as const,
  jaar: 2024,
  wijk: 'WK030801' as const,
  buurt,
  getekendGebiedId: null
})

type Thing = readonly [soort: { readonly naam: string }, id: string, ...gebeurtenissen: readonly Gebeurtenis[]]

/** Commits as a service would store them, one per thing that is named; versions count on per stream. */
export const commitsOf = (things: readonly Thing[], from = 1): CommitEvents[] => {
  const versions = new Map<string, number>()
  return things.map(([soort, id, ...gebeurtenissen], i) => {
    const stream = stroomVan(soort, id)
    const events = gebeurtenissen.map(({ type, v, data }): StoredEvent => {
      const version = (versions.get(stream) ?? 0) + 1
      versions.set(stream, version)
      return { stream, version, type, v, data }
    })
    const at = Date.parse('2026-03-01T10:00:00Z') + i * 60_000
    return { position: from + i, at, commandId: `c${from + i}/test`, depth: 0, events }
  })
}

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

const fase = (van: gebeurd.Fase, naar: gebeurd.Fase, op: string, belemmering: string | null = null) =>
  gebeurd.faseGewijzigd({ van, naar, op, belemmering, reden: null, opgegaanIn: null, toelichting: null })

const wezen = (persoonId: string | null, partijId: string | null) => ({ persoonId, partijId })

const THINGS: readonly Thing[] = [
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
  ],
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

/** The view after everything that happened in the example. */
export const exampleView = async (): Promise<Overzicht> => {
  const overzicht = new Overzicht({
    tabellen: await leesTabellen(),
    opOnverwerkt: ({ fout }) => {
      throw fout
    }
  })
  overzicht.pas('initiatieven', LOG, commitsOf(THINGS))
  overzicht.verwacht('initiatieven', THINGS.length, 0)
  return overzicht
}

/** Who looks, and what makes them who they are to the example. */
export const KIJKERS: Readonly<Record<string, { id: string; rollen: readonly Rolgeving[] } | null>> = {
  publiek: null,
  eigenaar: { id: 'eva', rollen: [{ rol: 'bewoner-initiatief', voor: [] }] },
  lid: { id: 'lot', rollen: [{ rol: 'bewoner-initiatief', voor: [] }] },
  gemeente: { id: 'gem', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] },
  partner: { id: 'wil', rollen: [{ rol: 'partner', voor: [ID.welzijn] }] },
  beheerder: { id: 'bob', rollen: [{ rol: 'beheerder', voor: ['GM0308'] }] }
}

/** An identity that trusts a key of its own, and a token for each viewer. */
export const exampleIdentity = async () => {
  const issuer = await createDemoIssuer()
  const tokens = new Map<string, string | null>()
  for (const [naam, kijker] of Object.entries(KIJKERS)) tokens.set(naam, kijker && (await issuer.tokenFor(kijker)))
  return { identiteit: createTokenIdentity(issuer.rules), tokenOf: (naam: string) => tokens.get(naam) ?? null, issuer }
}
