// SPDX-License-Identifier: EUPL-1.2
import { Element } from '@naober/contracts/initiatieven/element'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import type { Vlak } from '@naober/contracts/vlak'
import { describe, expect, it } from 'vitest'
import { Gebieden } from '../gebied.ts'
import { GetekendeGebieden } from '../getekend-gebied.ts'
import { dagVan } from '../kern/day.ts'
import { Proeflog } from '../testing/log.ts'
import { gestart, inBuurt, indeling, opgenomen, overzichtVan, uuid } from '../testing/wereld.ts'
import { dekkingVan } from './dekking.ts'
import { omtrekVan, telIn } from './omtrek.ts'

const DAG = dagVan('2026-01-01')
const [GETEKEND, KOOR, TUIN, WIJKWIJD, VERBINDER] = [uuid(50), uuid(1), uuid(2), uuid(3), uuid(4)]

/** Around the triangle that buurten have in these tests, or beside it. */
const vierkant = (lengte: number): Vlak => ({
  type: 'Polygon',
  coordinates: [
    [
      [lengte, 52],
      [lengte + 1, 52],
      [lengte + 1, 53],
      [lengte, 53],
      [lengte, 52]
    ]
  ]
})
const getekend = (grens: Vlak) =>
  gebiedGetekend({
    soort: 'EIGEN',
    naam: 'Onze hoek',
    toelichting: null,
    gemeenten: ['GM0308'],
    grens,
    op: '2024-01-01'
  })

/** Two buurten: a choir and a connector in one, a garden in the other that names the drawn area; one for all the wijk. */
const wereld = (grens: Vlak) => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080101', 'BU03080102', 'BU03080201'])])
  log.commit([GetekendGebied, GETEKEND, getekend(grens)])
  log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', inBuurt('BU03080101'))])
  log.commit([
    Initiatief,
    TUIN,
    gestart('Tuin', '2024-01-01', { ...inBuurt('BU03080201'), getekendGebiedId: GETEKEND })
  ])
  log.commit([Initiatief, WIJKWIJD, gestart('Wijd', '2024-01-01', { ...inBuurt('BU03080101'), buurt: null })])
  const verbinder = { soort: 'VERBINDINGSPERSOON', laag: 'FORMEEL', alledaagseZaak: null } as const
  log.commit([Element, VERBINDER, opgenomen('Huismeester', '2024-01-01', inBuurt('BU03080101'), verbinder)])
  return overzichtVan(log.commits)
}

describe('coverage', () => {
  const overzicht = wereld(vierkant(6))
  const van = (code: string, dag = DAG) =>
    dekkingVan(overzicht.tabellen, omtrekVan(overzicht.tabel(Gebieden).haal(code), dag), dag).map(
      ({ buurt, lappen }) => [buurt.code, ...lappen.map(({ stand, hier, breder }) => [stand, hier, breder])]
    )
  const onbekend = ['NOG_NIET_AANGESLOTEN', null, null]

  it('tells per buurt in order of code what is there, and what is on record for the whole wijk', () => {
    expect(van('GM0308')).toEqual([
      ['BU03080101', ['GEDEKT', 1, 1], ['GEDEKT', 1, 0], onbekend],
      ['BU03080102', ['LEEG', 0, 1], ['LEEG', 0, 0], onbekend],
      ['BU03080201', ['GEDEKT', 1, 0], ['LEEG', 0, 0], onbekend]
    ])
    expect(van('WK030802')).toEqual([['BU03080201', ['GEDEKT', 1, 0], ['LEEG', 0, 0], onbekend]])
    expect(van('BU03080102')).toEqual([['BU03080102', ['LEEG', 0, 1], ['LEEG', 0, 0], onbekend]])
  })

  it('is told as of any day, and knows no buurten before the first division', () => {
    expect(van('BU03080101', dagVan('2023-12-31'))[0]?.[1]).toEqual(['LEEG', 0, 0])
  })

  it('explains what was counted, and says of what nobody keeps that it is not the same as none', () => {
    const [, midden] = dekkingVan(overzicht.tabellen, omtrekVan(overzicht.tabel(Gebieden).haal('WK030801'), DAG), DAG)
    expect(midden?.lappen.map(({ uitleg }) => uitleg)).toEqual([
      'Geen initiatief bekend in deze buurt. 1 initiatief voor de hele wijk of gemeente; of dat ook hier geldt, staat er niet bij.',
      'Geen verbindingspersoon bekend in deze buurt. Arrangeurs worden nog niet bijgehouden.',
      'Nog niet aangesloten: niemand houdt dit bij. Dat is niet hetzelfde als nul.'
    ])
  })
})

describe('a drawn area', () => {
  const telling = (grens: Vlak) => {
    const overzicht = wereld(grens)
    const omtrek = omtrekVan(overzicht.tabel(GetekendeGebieden).haal(GETEKEND), DAG)
    return {
      buurten: omtrek.buurten.map(({ code }) => code),
      telling: telIn(overzicht.tabellen, omtrek, DAG),
      dekking: dekkingVan(overzicht.tabellen, omtrek, DAG).length
    }
  }

  it('counts what lies in the buurten with their middle in it, and what names it, each once', () => {
    const { buurten, telling: geteld, dekking } = telling(vierkant(5))
    expect(buurten).toEqual(['BU03080101', 'BU03080102', 'BU03080201'])
    expect(dekking).toBe(3)
    expect([geteld.NETWERK, geteld.VERBINDINGSPERSOON, geteld.ONTMOETINGSPLEK]).toEqual([2, 1, null])
  })

  it('counts only what names it where no buurt lies in it', () => {
    const { buurten, telling: geteld } = telling(vierkant(6))
    expect(buurten).toEqual([])
    expect([geteld.NETWERK, geteld.VERBINDINGSPERSOON]).toEqual([1, 0])
  })
})
