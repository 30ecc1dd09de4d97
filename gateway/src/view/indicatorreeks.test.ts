// SPDX-License-Identifier: EUPL-1.2

import { Gebied } from '@naober/contracts/initiatieven/gebied'
import {
  Indicatorreeks as Contract,
  reeksIngelezen,
  reeksVervangen
} from '@naober/contracts/initiatieven/indicatorreeks'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Gebieden } from './gebied.ts'
import { cijfersVan } from './indicatorreeks/cijfer.ts'
import { Indicatorreeksen } from './indicatorreeks.ts'
import { Proeflog } from './testing/log.ts'
import { indeling, overzichtVan } from './testing/wereld.ts'

const ID = 'CBS-GM0308-2024'
const BUURTEN = ['BU03080102', 'BU03080101', 'BU03080103'] as const

type Rij = readonly [code: string, ...waarden: (number | null)[]]

const gelezen = (rijen: readonly Rij[], codes = ['A', 'B', 'C']): Parameters<typeof reeksIngelezen>[0] => ({
  reeks: 'CBS',
  naam: 'Kerncijfers',
  gemeente: 'GM0308',
  jaar: 2024,
  indelingsjaar: 2024,
  bron: 'proef',
  licentie: 'CC BY 4.0',
  cohort: null,
  indicatoren: codes.map((code) => ({
    code,
    naam: code,
    eenheid: 'AANTAL',
    doelgroep: null,
    geschat: [],
    voorbehouden: []
  })),
  gebieden: rijen.map(([code, ...waarden]) => ({
    code,
    cijfers: codes.flatMap((indicator, i) => {
      const waarde = waarden[i] ?? null
      return waarde === null ? [] : [{ indicator, waarde }]
    })
  })),
  voorbeelddata: false
})

const getal = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null })

it('gives back every figure exactly, in whatever order the source had its areas', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...BUURTEN]),
      fc.array(getal, { minLength: 9, maxLength: 9 }),
      (codes, waarden) => {
        const rijen = codes.map((code, i): Rij => [code, ...waarden.slice(i * 3, i * 3 + 3)])
        const log = new Proeflog()
        log.commit([Contract, ID, reeksIngelezen(gelezen(rijen))])
        const reeks = overzichtVan(log.commits).tabel(Indicatorreeksen).haal(ID)
        for (const [code, ...verwacht] of rijen)
          expect([0, 1, 2].map((plek) => reeks.waardeVan(code, plek))).toEqual(verwacht)
        expect(reeks.waardeVan('BU03089999', 0)).toBeNull()
      }
    )
  )
})

it('replaces an earlier reading whole', () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, BUURTEN)])
  log.commit([Contract, ID, reeksIngelezen(gelezen([['BU03080101', 1, 2, 3]]))])
  log.commit([Contract, ID, reeksVervangen(gelezen([['BU03080102', 9]], ['C']))])
  const overzicht = overzichtVan(log.commits)
  const gebieden = overzicht.tabel(Gebieden)
  const reeksen = overzicht.tabel(Indicatorreeksen).inGebied(gebieden.haal('GM0308'))
  const alles = { indicatoren: null, vanaf: null, tot: 2030 }
  expect(reeksen).toHaveLength(1)
  expect(cijfersVan(reeksen, gebieden.haal('BU03080101'), alles)).toEqual([])
  expect(cijfersVan(reeksen, gebieden.haal('BU03080102'), alles).map(({ waarde }) => waarde)).toEqual([9])
})
