// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import {
  Zorgpunt as Contract,
  naToezeggingGevraagd,
  oordeelTeruggenomen,
  toezeggingNagekomen,
  toezeggingNietNagekomen,
  toezeggingTeruggenomen
} from '@naober/contracts/initiatieven/zorgpunt'
import { expect, it } from 'vitest'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { Proeflog } from './testing/log.ts'
import { overzichtVan, uuid } from './testing/wereld.ts'
import { geuit, toegezegd } from './testing/zorgpunten.ts'
import { Zorgpunten } from './zorgpunt.ts'

const [ZORG, PLAN] = [uuid(1), uuid(2)]

/** A worry about a plan; the promise was not kept, and one more was made. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Contract, ZORG, geuit('het plein', '2025-01-01', 'BU03080102', PLAN)])
  log.commit([Contract, ZORG, toegezegd('2025-02-01', '2025-03-01')])
  log.commit([Contract, ZORG, naToezeggingGevraagd({ wanneer: '2025-03-01', op: '2025-03-02' })])
  log.commit([Contract, ZORG, toezeggingNietNagekomen({ toelichting: 'Nog donker', op: '2025-04-01' })])
  log.commit([Contract, ZORG, toegezegd('2025-05-01', '2025-06-01')])
  return log
}
const zorgVan = (log: Proeflog) => overzichtVan(log.commits).tabel(Zorgpunten).haal(ZORG)

it('stands on any day as it stood then, and is past its date from the day after until somebody says', () => {
  const zorg = zorgVan(wereld())
  const toen = ['2024-12-31', '2025-01-15', '2025-03-01', '2025-03-02', '2025-04-01', '2025-05-02', '2025-06-11']
  expect(toen.map(dagVan).map((dag) => [zorg.faseOp(dag), zorg.overDatumOp(dag)])).toEqual([
    [null, false],
    ['GEUIT', false],
    ['TOEZEGGING', false],
    ['TOEZEGGING', true],
    ['NIET_NAGEKOMEN', false],
    ['TOEZEGGING', false],
    ['TOEZEGGING', true]
  ])
  const [eerste, tweede] = zorg.toezeggingen
  expect([eerste?.gevraagdOp, eerste?.dagenOverDatum(dagVan('2026-01-01'))]).toEqual([dagVan('2025-03-02'), 0])
  expect(tweede?.dagenOverDatum(dagVan('2025-06-11'))).toBe(10)
})

it('forgets what was taken back: a judgement, or a promise', () => {
  const log = wereld()
  log.commit([Contract, ZORG, toezeggingNagekomen({ toelichting: null, op: '2025-06-01' })])
  const dag = dagVan('2025-07-01')
  expect(zorgVan(log).faseOp(dag)).toBe('NAGEKOMEN')
  log.commit([Contract, ZORG, oordeelTeruggenomen({})])
  expect(zorgVan(log).faseOp(dag)).toBe('TOEZEGGING')
  log.commit([Contract, ZORG, toezeggingTeruggenomen({})])
  expect(zorgVan(log).faseOp(dag)).toBe('NIET_NAGEKOMEN')
})

it('stands with its initiatief, and has its texts taken back', () => {
  const log = wereld()
  log.wis(Contract, ZORG, 1, '/zorg')
  log.wis(Contract, ZORG, 2, '/toezegging')
  log.wis(Contract, ZORG, 4, '/toelichting')
  const overzicht = overzichtVan(log.commits)
  const zorg = overzicht.tabel(Zorgpunten).haal(ZORG)
  expect(overzicht.tabel(Initiatieven).haal(PLAN).zorgpunten).toEqual([zorg])
  const [eerste, tweede] = zorg.toezeggingen
  expect([zorg.zorg, eerste?.toezegging, eerste?.toelichting].map((een) => een?.tekst)).toEqual([
    GEWIST,
    GEWIST,
    GEWIST
  ])
  expect(tweede?.toezegging.tekst).toBe('Vier lantaarns')
})
