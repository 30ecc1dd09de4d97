// SPDX-License-Identifier: EUPL-1.2
import {
  Initiatief as Initiatiefcontract,
  initiatiefOntkoppeld,
  initiatiefVerbonden
} from '@naober/contracts/initiatieven/initiatief'
import { Partij as Partijcontract } from '@naober/contracts/initiatieven/partij'
import {
  Verbinding as Contract,
  verbindingGelegd,
  verbindingVerbroken
} from '@naober/contracts/initiatieven/verbinding'
import { describe, expect, it } from 'vitest'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { Partijen } from './partij.ts'
import { Proeflog } from './testing/log.ts'
import { geregistreerd, gestart, inBuurt, overzichtVan, uuid } from './testing/wereld.ts'
import { Verbindingen } from './verbinding.ts'

const [KOOR, TUIN, DRIENEN] = [uuid(1), uuid(2), uuid(3)]
const EEN = uuid(10)

const gelegd = (naar: { naarInitiatiefId?: string; naarPartijId?: string }, van = '2026-01-20') =>
  verbindingGelegd({
    soort: 'DEELT_RUIMTE',
    vanInitiatiefId: KOOR,
    naarInitiatiefId: null,
    naarPartijId: null,
    arrangementId: null,
    toelichting: null,
    van,
    ...naar
  })

describe('a verbinding', () => {
  it('holds between its two ends in its period, and both ends know it', () => {
    const log = new Proeflog()
    log.commit([Initiatiefcontract, KOOR, gestart('Koor', '2026-01-01', inBuurt('BU03080102'))])
    log.commit([Initiatiefcontract, TUIN, gestart('Tuin', '2026-01-01', inBuurt('BU03080102'))])
    log.commit([Contract, EEN, gelegd({ naarInitiatiefId: TUIN })])
    log.commit([Contract, EEN, verbindingVerbroken({ tot: '2026-02-20', toelichting: null })])
    const overzicht = overzichtVan(log.commits)
    const [koor, tuin] = [KOOR, TUIN].map((id) => overzicht.tabel(Initiatieven).haal(id))
    const verbinding = overzicht.tabel(Verbindingen).get(EEN)
    expect(['2026-01-19', '2026-01-20', '2026-02-20'].map((dag) => verbinding?.bestaatOp(dagVan(dag)))).toEqual([
      false,
      true,
      false
    ])
    expect([koor?.verbindingen, tuin?.verbindingen]).toEqual([[verbinding], [verbinding]])
    expect(koor && verbinding?.overkant(koor)).toBe(tuin)
  })

  it('may be read before its ends are: they are open until they come', () => {
    const log = new Proeflog()
    log.commit([Contract, EEN, gelegd({ naarPartijId: DRIENEN })])
    const overzicht = overzichtVan(log.commits)
    expect(overzicht.tabel(Partijen).get(DRIENEN)).toMatchObject({ bekend: false, versie: 0 })
    log.commit([Partijcontract, DRIENEN, geregistreerd('Kom Drienen', '2020-01-01', ['GM0308'])])
    overzicht.pas('initiatieven', 'proeflog', log.commits)
    const partij = overzicht.tabel(Partijen).get(DRIENEN)
    expect(partij).toMatchObject({ bekend: true, versie: 1 })
    expect(partij?.verbindingen.map(({ einde }) => einde)).toEqual([partij])
  })

  it('stands in the history of its ends with the name of the other', () => {
    const log = new Proeflog()
    log.commit([Initiatiefcontract, TUIN, gestart('Tuin', '2026-01-01', inBuurt('BU03080102'))])
    log.commit(
      [Contract, EEN, gelegd({ naarInitiatiefId: TUIN })],
      [
        Initiatiefcontract,
        KOOR,
        initiatiefVerbonden({
          verbindingId: EEN,
          soort: 'DEELT_RUIMTE',
          kant: 'VAN',
          initiatiefId: TUIN,
          partijId: null,
          van: '2026-01-20'
        })
      ]
    )
    log.commit([Initiatiefcontract, KOOR, initiatiefOntkoppeld({ verbindingId: EEN, tot: '2026-02-20' })])
    const overzicht = overzichtVan(log.commits)
    const koor = overzicht.tabel(Initiatieven).haal(KOOR)
    expect(overzicht.geschiedenis(koor).map(({ woorden }) => woorden)).toEqual([
      'Niet meer verbonden met Tuin',
      'Verbonden met Tuin'
    ])
    expect(overzicht.geschiedenis(koor)[1]).toMatchObject({
      over: overzicht.tabel(Initiatieven).haal(TUIN),
      detail: 'Tuin'
    })
  })
})
