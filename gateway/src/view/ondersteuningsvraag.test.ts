// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import {
  Ondersteuningsvraag as Contract,
  ondersteuningDoorgeleid,
  ondersteuningNietGehonoreerd
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { expect, it } from 'vitest'
import { Gebieden } from './gebied.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { Ondersteuningsvragen } from './ondersteuningsvraag.ts'
import { Proeflog } from './testing/log.ts'
import { gevraagd, inBuurt, overzichtVan, uuid } from './testing/wereld.ts'

const [VRAAG, KOOR] = [uuid(1), uuid(2)]

const gegaan = () => {
  const log = new Proeflog()
  log.commit([Contract, VRAAG, gevraagd(KOOR, '2025-01-01', inBuurt('BU03080102'))])
  log.commit([Contract, VRAAG, ondersteuningDoorgeleid({ steunpunt: 'LSA', reden: 'Pot leeg', op: '2025-01-11' })])
  log.commit([
    Contract,
    VRAAG,
    ondersteuningNietGehonoreerd({ reden: 'GEEN_GELD', toelichting: 'Bel Jan', op: '2025-01-31' })
  ])
  return log
}

it('counts the days that a question was open with the gemeente and with each steunpunt, on any day', () => {
  const vraag = overzichtVan(gegaan().commits).tabel(Ondersteuningsvragen).haal(VRAAG)
  const route = (dag: string) =>
    vraag.routeOp(dagVan(dag)).map(({ route: { steunpunt }, tot, dagen }) => [steunpunt, tot !== null, dagen])
  expect(route('2024-12-31')).toEqual([])
  expect(route('2025-01-06')).toEqual([[null, false, 5]])
  expect(route('2025-01-16')).toEqual([
    [null, true, 10],
    ['LSA', false, 5]
  ])
  expect(route('2026-01-01')).toEqual([
    [null, true, 10],
    ['LSA', true, 20]
  ])
  const dagen = ['2024-12-31', '2025-01-16', '2025-01-31', '2026-01-01'].map(dagVan)
  expect(dagen.map((dag) => vraag.dagenOpenOp(dag))).toEqual([0, 15, 30, 30])
  expect(dagen.map((dag) => vraag.openOp(dag))).toEqual([false, true, false, false])
  expect(dagen.map((dag) => vraag.faseOp(dag))).toEqual([null, 'DOORGELEID', 'NIET_GEHONOREERD', 'NIET_GEHONOREERD'])
})

it('stands with its initiatief and its buurt, and has its texts taken back', () => {
  const log = gegaan()
  log.wis(Contract, VRAAG, 2, '/reden')
  log.wis(Contract, VRAAG, 3, '/toelichting')
  const overzicht = overzichtVan(log.commits)
  const vraag = overzicht.tabel(Ondersteuningsvragen).haal(VRAAG)
  expect(overzicht.tabel(Initiatieven).haal(KOOR).vragen).toEqual([vraag])
  const gebieden = overzicht.tabel(Gebieden)
  expect(
    ['BU03080102', 'WK030801', 'GM0308', 'GM0363'].map(
      (code) => overzicht.tabel(Ondersteuningsvragen).inGebied(gebieden.haal(code)).length
    )
  ).toEqual([1, 1, 1, 0])
  expect([vraag.antwoord?.tekst, vraag.routes?.waarde.reden?.tekst]).toEqual([GEWIST, GEWIST])
})
