// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import {
  Initiatief as Contract,
  eigenaarAangewezen,
  initiatiefGewijzigd,
  initiatiefOvergedragen,
  opmerkingGeplaatst,
  voorstelAfgewezen,
  voorstelGedaan
} from '@naober/contracts/initiatieven/initiatief'
import { Partij as Partijcontract, partijTradToe } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import type { Overzicht } from './overzicht.ts'
import { Partijen } from './partij.ts'
import { begonnen, DRIENEN, fase, KOOR, koor } from './testing/koor.ts'
import { overzichtVan, uuid } from './testing/wereld.ts'

describe('a text that is taken back', () => {
  it('is gone from the row, wherever it stands', () => {
    const log = begonnen()
    const van = '2026-01-10'
    const v = (n: number) => n
    log.commit([Contract, KOOR, eigenaarAangewezen({ persoonId: 'anna', partijId: null, functie: 'Anna zelf', van })])
    log.commit([
      Contract,
      KOOR,
      opmerkingGeplaatst({ opmerkingId: uuid(9), door: 'bert', als: 'BEWONER', tekst: 'Bel Bert', op: van })
    ])
    log.commit([
      Contract,
      KOOR,
      voorstelGedaan({
        voorstelId: uuid(8),
        door: 'bert',
        toelichting: 'Omdat',
        naam: 'Koor van Bert',
        doel: null,
        op: van
      })
    ])
    log.commit([Contract, KOOR, voorstelAfgewezen({ voorstelId: uuid(8), reden: 'Bert wil te veel', op: van })])
    log.commit([
      Contract,
      KOOR,
      { ...fase('IDEE', 'START', van), data: { ...fase('IDEE', 'START', van).data, toelichting: 'door Bert' } }
    ])
    for (const [versie, pad] of [
      [v(1), '/doel'],
      [v(2), '/functie'],
      [v(3), '/tekst'],
      [v(4), '/naam'],
      [v(5), '/reden'],
      [v(6), '/toelichting']
    ] as const)
      log.wis(Contract, KOOR, versie, pad)
    const overzicht = overzichtVan(log.commits)
    const rij = koor(overzicht)
    expect([
      rij.doel.tekst,
      rij.eigenaren[0]?.functie.tekst,
      rij.opmerkingen[0]?.tekst.tekst,
      rij.voorstellen[0]?.naam?.tekst,
      rij.voorstellen[0]?.reden?.tekst,
      rij.fasen?.waarde.toelichting?.tekst
    ]).toEqual(Array(6).fill(GEWIST))
    expect(rij.naam.tekst).toBe('Koor')
    expect(overzicht.gewist).toBe(6)
  })

  it('forgets the function of who took an initiatief over wherever it is told', () => {
    const log = begonnen()
    log.commit(
      [Contract, KOOR, initiatiefOvergedragen({ partijId: null, op: '2026-01-20' })],
      [
        Contract,
        KOOR,
        eigenaarAangewezen({ persoonId: 'anna', partijId: null, functie: 'Anna Jansen', van: '2026-01-20' })
      ]
    )
    const functies = (overzicht: Overzicht) => {
      const { overdrachten, eigenaren } = koor(overzicht)
      return [overdrachten?.waarde.functie?.tekst, eigenaren.at(-1)?.functie.tekst]
    }
    expect(functies(overzichtVan(log.commits))).toEqual(['Anna Jansen', 'Anna Jansen'])
    log.wis(Contract, KOOR, 3, '/functie')
    expect(functies(overzichtVan(log.commits))).toEqual([GEWIST, GEWIST])
  })

  it('leaves a newer text in its place alone', () => {
    const log = begonnen()
    log.commit([Contract, KOOR, initiatiefGewijzigd({ naam: 'Koor van de Buurt' })])
    log.wis(Contract, KOOR, 1, '/naam')
    expect(koor(overzichtVan(log.commits)).naam.tekst).toBe('Koor van de Buurt')
  })

  it('is gone from the history of others that mention it', () => {
    const log = begonnen()
    log.commit([Partijcontract, DRIENEN, partijTradToe({ initiatiefId: KOOR, van: '2026-01-20' })])
    log.wis(Contract, KOOR, 1, '/naam')
    const overzicht = overzichtVan(log.commits)
    const [gebeurd] = overzicht.geschiedenis(overzicht.tabel(Partijen).haal(DRIENEN))
    expect(gebeurd?.woorden).toBe(`Lid geworden van ${GEWIST}`)
  })
})
