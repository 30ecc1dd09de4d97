// SPDX-License-Identifier: EUPL-1.2
import { HEEL_PLATFORM, NIEMAND, type Wie, wieIs } from '@naober/contracts'
import { expect, test } from 'vitest'
import { exampleView } from '../example.ts'
import { BEHEER, type Rij } from './kern/rij.ts'

const beheerder = (...voor: string[]): Wie => wieIs({ id: 'beer', rollen: [{ rol: 'beheerder', voor }] })
const HIER = beheerder('GM0308')
const ELDERS = beheerder('GM9902', 'GM9903')
const OVERAL = beheerder(HEEL_PLATFORM)
const PUBLIEK = wieIs(NIEMAND)

const { tabellen } = await exampleView()
/** Of a kind of which the example has none, one that is only referred to. */
const rijen = tabellen.flatMap((tabel): readonly Rij[] =>
  tabel.rijen.length > 0 ? tabel.rijen : [tabel.haal('019c0000-0000-7000-8000-000000000099')]
)
const soort = (rij: Rij) => rij.tabel.aggregaat.naam

test('a beheerder sees of every kind nothing more than the public, but in their own gemeenten', () => {
  for (const rij of rijen)
    expect([soort(rij), rij.id, rij.tabel.publiek(ELDERS, rij)]).toEqual([
      soort(rij),
      rij.id,
      rij.tabel.publiek(PUBLIEK, rij)
    ])
})

test('the beheerder of a thing is the one of its gemeente, and of every kind who runs the platform', () => {
  const hier = new Set<string>()
  for (const rij of rijen) {
    if (rij.bekend) expect(rij.tabel.publiek(OVERAL, rij) & BEHEER, soort(rij)).toBe(BEHEER)
    if ((rij.tabel.publiek(HIER, rij) & BEHEER) !== 0) hier.add(soort(rij))
  }
  expect(hier.size).toBeGreaterThan(6)
})
