// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import {
  Praktijkvoorbeeld as Contract,
  toepassingTeruggenomen,
  uitkomstTeruggenomen
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { describe, expect, it } from 'vitest'
import { dagVan } from './kern/day.ts'
import { type Plan, vergelijkbareMet } from './praktijkvoorbeeld/vergelijk.ts'
import { Praktijkvoorbeelden } from './praktijkvoorbeeld.ts'
import { Proeflog } from './testing/log.ts'
import { gepubliceerd, opgesteld, toegepast, van, verteld } from './testing/praktijkvoorbeelden.ts'
import { overzichtVan, uuid } from './testing/wereld.ts'

const [EEN, TWEE, DORP, CONCEPT, HOFJE] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(5)]
const PLAN: Plan = { soort: 'BEWONERSINITIATIEF', plaats: 'STAD', belemmeringen: ['SCHOTTEN', 'CULTUUR'] }

/** Two alike, one for the countryside, a draft, and a hofje against something else. */
const wereld = () => {
  const log = new Proeflog()
  for (const [id, titel] of [[EEN, 'Een'] as const, [TWEE, 'Twee'] as const])
    log.commit(...van(id, opgesteld(titel), gepubliceerd()))
  log.commit(...van(DORP, opgesteld('Dorp', { plaatsen: ['PLATTELAND'] }), gepubliceerd()))
  log.commit(...van(CONCEPT, opgesteld('Concept')))
  log.commit(
    ...van(
      HOFJE,
      opgesteld('Hofje', { soort: 'WOONINITIATIEF', belemmeringen: ['AOW_BIJ_SAMENWONEN'] }),
      gepubliceerd()
    )
  )
  return log
}

const titels = (log: Proeflog, plan: Plan, dag = '2026-01-01') =>
  vergelijkbareMet(overzichtVan(log.commits).tabel(Praktijkvoorbeelden).rijen, plan, dagVan(dag)).map(
    ({ voorbeeld }) => voorbeeld.titel.tekst
  )

describe('what is comparable to a plan', () => {
  it('is published, and of the same kind or against the same obstacle; a place alone is not enough', () => {
    expect(titels(wereld(), PLAN)).toEqual(['Een', 'Twee', 'Dorp'])
    expect(titels(wereld(), { soort: null, plaats: 'STAD', belemmeringen: [] })).toEqual([])
    expect(titels(wereld(), { soort: null, plaats: null, belemmeringen: ['AOW_BIJ_SAMENWONEN'] })).toEqual(['Hofje'])
    expect(titels(wereld(), PLAN, '2024-01-15')).toEqual([])
  })

  it('says in what it is alike', () => {
    const [eerste, , dorp] = vergelijkbareMet(
      overzichtVan(wereld().commits).tabel(Praktijkvoorbeelden).rijen,
      PLAN,
      dagVan('2026-01-01')
    )
    expect(eerste?.overeenkomsten).toEqual([
      { waarin: 'BELEMMERING', code: 'SCHOTTEN' },
      { waarin: 'SOORT', code: 'BEWONERSINITIATIEF' },
      { waarin: 'PLAATS', code: 'STAD' }
    ])
    expect(dorp?.overeenkomsten.map(({ waarin }) => waarin)).toEqual(['BELEMMERING', 'SOORT'])
  })

  it('learns: what worked elsewhere comes before what did not, and an untried one stands between', () => {
    const log = wereld()
    log.commit(...van(EEN, toegepast(uuid(11), '2025-01-01'), verteld(uuid(11), 'WERKTE_NIET', '2025-06-01')))
    expect(titels(log, PLAN)).toEqual(['Twee', 'Een', 'Dorp'])
    expect(titels(log, PLAN, '2025-05-31')).toEqual(['Een', 'Twee', 'Dorp'])
    for (const nr of [12, 13])
      log.commit(...van(EEN, toegepast(uuid(nr), '2025-01-01'), verteld(uuid(nr), 'WERKTE', '2025-06-01')))
    expect(titels(log, PLAN)).toEqual(['Een', 'Twee', 'Dorp'])
    log.commit(...van(TWEE, toegepast(uuid(14), '2025-01-01'), verteld(uuid(14), 'WERKTE', '2025-06-01')))
    expect(titels(log, PLAN)).toEqual(['Twee', 'Een', 'Dorp'])
    log.commit(...van(TWEE, uitkomstTeruggenomen({ toepassingId: uuid(14) })))
    expect(titels(log, PLAN)).toEqual(['Een', 'Twee', 'Dorp'])
  })
})

it('counts what became of it elsewhere, on any day', () => {
  const log = wereld()
  log.commit(...van(EEN, toegepast(uuid(11), '2025-01-01'), verteld(uuid(11), 'WERKTE_DEELS', '2025-06-01')))
  log.commit(...van(EEN, toegepast(uuid(12), '2025-02-01')))
  const tel = (dag: string) =>
    Object.values(overzichtVan(log.commits).tabel(Praktijkvoorbeelden).haal(EEN).uitkomstenOp(dagVan(dag)))
  expect(tel('2024-12-31')).toEqual([0, 0, 0, 0])
  expect(tel('2025-05-31')).toEqual([2, 0, 0, 0])
  expect(tel('2025-06-01')).toEqual([2, 0, 1, 0])
  log.commit(...van(EEN, toepassingTeruggenomen({ toepassingId: uuid(12) })))
  expect(tel('2025-06-01')).toEqual([1, 0, 1, 0])
})

it('has its texts taken back, those of who applied it too', () => {
  const log = wereld()
  log.commit(...van(EEN, toegepast(uuid(11), '2025-01-01'), verteld(uuid(11), 'WERKTE', '2025-06-01')))
  log.wis(Contract, EEN, 1, '/dilemma')
  log.wis(Contract, EEN, 4, '/lessen')
  const een = overzichtVan(log.commits).tabel(Praktijkvoorbeelden).haal(EEN)
  expect([een.dilemma.tekst, een.toepassingen[0]?.lessen?.tekst]).toEqual([GEWIST, GEWIST])
})
