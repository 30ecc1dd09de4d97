// SPDX-License-Identifier: EUPL-1.2
import { type Actor, wieIs } from '@naober/contracts'
import { expect, it } from 'vitest'
import { exampleView } from '../example.ts'
import { EIGENAAR } from './kern/rij.ts'

const PERSONEN = ['eva', 'wil', 'arie', 'gem', 'bo']

it('shows who acts for another all that this other sees, of every kind of thing', async () => {
  const overzicht = await exampleView()
  const eigen = new Set<string>()
  const rollen: Actor['rollen'] = [{ rol: 'bewoner-initiatief', voor: [] }]
  for (const tabel of overzicht.tabellen) {
    for (const rij of tabel.rijen) {
      for (const persoon of PERSONEN) {
        const zelf = tabel.publiek(wieIs({ id: persoon, rollen }), rij)
        const namens = tabel.publiek(wieIs({ id: 'helper', namens: persoon, rollen }), rij)
        expect([tabel.naam, persoon, namens]).toEqual([tabel.naam, persoon, zelf])
        if ((zelf & EIGENAAR) !== 0) eigen.add(tabel.naam)
      }
    }
  }
  expect(eigen.size).toBeGreaterThan(6)
})
