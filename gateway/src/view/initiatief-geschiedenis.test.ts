// SPDX-License-Identifier: EUPL-1.2
import {
  Initiatief as Contract,
  initiatiefBevestigd,
  initiatiefGewijzigd
} from '@naober/contracts/initiatieven/initiatief'
import { Partij as Partijcontract, partijTradToe } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { dagVan } from './kern/day.ts'
import { Partijen } from './partij.ts'
import { begonnen, DRIENEN, fase, KOOR, koor } from './testing/koor.ts'
import { overzichtVan } from './testing/wereld.ts'

const begint = fase('IDEE', 'START', '2026-02-01')

describe('the history of an initiatief', () => {
  it('tells in words what happened, when it held and when it was recorded, newest first', () => {
    const log = begonnen()
    log.commit([Contract, KOOR, begint])
    log.commit([Contract, KOOR, initiatiefBevestigd({ op: '2026-02-28' })])
    log.wis(Contract, KOOR, 1, '/naam')
    const overzicht = overzichtVan(log.commits)
    expect(overzicht.geschiedenis(koor(overzicht))).toMatchObject([
      { woorden: 'Tekst weggehaald', versie: 4, positie: 4, type: 'TekstGewist' },
      { woorden: 'Bevestigd dat het initiatief er nog is', dag: dagVan('2026-02-28') },
      { woorden: 'Fase gewijzigd naar start', detail: 'START', dag: dagVan('2026-02-01'), positie: 2 },
      {
        woorden: 'Initiatief begonnen',
        dag: dagVan('2026-01-10'),
        at: Date.parse('2026-03-01T09:00:00.000Z'),
        versie: 1
      }
    ])
    expect(koor(overzicht).bevestigdOp).toBe(dagVan('2026-02-28'))
  })

  it('tells of another thing by the name it has, also where somebody called it by a day or by what is no day', () => {
    const log = begonnen()
    log.commit([Partijcontract, DRIENEN, partijTradToe({ initiatiefId: KOOR, van: '2026-01-20' })])
    const woorden = (naam: string) => {
      log.commit([Contract, KOOR, initiatiefGewijzigd({ naam })])
      const overzicht = overzichtVan(log.commits)
      return overzicht.geschiedenis(overzicht.tabel(Partijen).haal(DRIENEN)).map((een) => een.woorden)
    }
    expect(woorden('2026-04-05')).toEqual(['Lid geworden van 2026-04-05'])
    expect(woorden('2026-13-01')).toEqual(['Lid geworden van 2026-13-01'])
  })
})
