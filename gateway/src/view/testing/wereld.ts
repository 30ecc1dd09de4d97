// SPDX-License-Identifier: EUPL-1.2
import { type BuurtCode, gemeenteVan, wijkVan } from '@naober/contracts/geografie'
import { elementOpgenomen } from '@naober/contracts/initiatieven/element'
import { gebiedenIngelezen } from '@naober/contracts/initiatieven/gebied'
import { initiatiefGestart } from '@naober/contracts/initiatieven/initiatief'
import { ondersteuningGevraagd } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { partijGeregistreerd } from '@naober/contracts/initiatieven/partij'
import type { Gebiedsplaats } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import type { Vlak } from '@naober/contracts/vlak'
import type { CommitEvents } from '@naober/kit/store/commit'
import { type Opties, Overzicht } from '../overzicht.ts'
import { leesTabellen } from '../tabellen.ts'

export const LOG = 'proeflog'
const tabellen = await leesTabellen()

/** An empty view of all kinds. */
export const leegOverzicht = (opties: Partial<Opties> = {}): Overzicht =>
  new Overzicht({
    tabellen,
    opOnverwerkt: ({ type, fout }) => {
      throw new Error(`${type} was not taken in`, { cause: fout })
    },
    ...opties
  })

/** The view of these commits. */
export const overzichtVan = (commits: readonly CommitEvents[], opties: Partial<Opties> = {}): Overzicht => {
  const overzicht = leegOverzicht(opties)
  overzicht.pas('initiatieven', LOG, commits)
  return overzicht
}

/** Ids that sort as they count: `uuid(1) < uuid(2)`. */
export const uuid = (n: number): string => `019c0000-0000-7000-8000-${String(n).padStart(12, '0')}`

export const VIERKANT: Vlak = {
  type: 'Polygon',
  coordinates: [
    [
      [5.1, 52.1],
      [5.2, 52.1],
      [5.2, 52.2],
      [5.1, 52.1]
    ]
  ]
}

/** A division with these buurten and their wijken. */
export const indeling = (jaar: number, buurten: readonly BuurtCode[], namen: Partial<Record<string, string>> = {}) => {
  const [eerste] = buurten
  if (eerste === undefined) throw new Error('a division has buurten')
  const gemeente = gemeenteVan(eerste)
  return gebiedenIngelezen({
    gemeente: { code: gemeente, naam: namen[gemeente] ?? gemeente, grens: null, inwoners: 1000, huishoudens: null },
    jaar,
    wijken: [...new Set(buurten.map(wijkVan))].map((code) => ({
      code,
      naam: namen[code] ?? code,
      grens: null,
      inwoners: null,
      huishoudens: null
    })),
    buurten: buurten.map((code) => ({
      code,
      naam: namen[code] ?? code,
      wijkcode: wijkVan(code),
      grens: VIERKANT,
      inwoners: 100,
      huishoudens: 50
    })),
    bron: 'proef',
    peildatum: `${jaar}-01-01`,
    voorbeelddata: gemeente.startsWith('GM99')
  })
}

export const inBuurt = (buurt: BuurtCode, jaar = 2024): Gebiedsplaats => ({
  gemeente: gemeenteVan(buurt),
  jaar,
  wijk: wijkVan(buurt),
  buurt,
  getekendGebiedId: null
})

/** The begin of a bewonersinitiatief. */
export const gestart = (naam: string, op: string, gebied: Gebiedsplaats) =>
  initiatiefGestart({
    soort: 'BEWONERSINITIATIEF',
    naam,
    doel: `Het doel van ${naam}`,
    op,
    gebied,
    uitkomsten: ['VERBINDING'],
    netwerk: null,
    wonen: null
  })

export const geregistreerd = (
  naam: string,
  op: string,
  werkgebied: Parameters<typeof partijGeregistreerd>[0]['werkgebied']
) =>
  partijGeregistreerd({
    naam,
    type: 'WELZIJN',
    rechtsvorm: 'STICHTING',
    statutairDoel: null,
    anbi: false,
    werkgebied,
    op
  })

/** A table where people eat together. */
export const opgenomen = (
  naam: string,
  op: string,
  gebied: Gebiedsplaats,
  anders: Partial<Parameters<typeof elementOpgenomen>[0]> = {}
) =>
  elementOpgenomen({
    soort: 'INFORMELE_DIENST',
    naam,
    omschrijving: null,
    laag: 'INFORMEEL',
    vorm: 'COLLECTIEF',
    alledaagseZaak: 'MAALTIJD',
    partijId: null,
    contact: null,
    gebied,
    adres: null,
    op,
    ...anders
  })

/** A question for money. */
export const gevraagd = (initiatiefId: string, op: string, gebied: Gebiedsplaats) =>
  ondersteuningGevraagd({ soort: 'GELD', initiatiefId, gebied, vraag: 'Een piano', bedrag: 150_000, op })
