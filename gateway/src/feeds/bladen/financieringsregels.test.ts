// SPDX-License-Identifier: EUPL-1.2
import { Financieringsregel, financieringVastgelegd } from '@naober/contracts/initiatieven/financieringsregel'
import { Initiatief, initiatiefVerplaatst } from '@naober/contracts/initiatieven/initiatief'
import { expect, test } from 'vitest'
import { Gebieden } from '../../view/gebied.ts'
import { dagVan } from '../../view/kern/day.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from '../../view/testing/wereld.ts'
import { regelsVan } from '../blad.ts'
import { FINANCIERINGSREGELS } from './financieringsregels.ts'

const [HIER, DAAR] = ['BU03080102', 'BU03080103'] as const
const KOOR = uuid(1)

test('money is handed out where it counts on the day: it moves along with what it is for', () => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', inBuurt(HIER))])
  log.commit([
    Financieringsregel,
    uuid(2),
    financieringVastgelegd({
      regeling: 'WMO',
      programma: null,
      lokaalProgramma: null,
      doel: 'ACTIVITEIT',
      duur: 'STRUCTUREEL',
      bedrag: 100_000,
      omschrijving: null,
      initiatiefId: KOOR,
      elementId: null,
      partijId: null,
      financierId: null,
      gebied: inBuurt(HIER),
      vanaf: '2025-01-01',
      laatste: null,
      op: '2025-01-01'
    })
  ])
  log.commit([Initiatief, KOOR, initiatiefVerplaatst({ gebied: inBuurt(DAAR), op: '2026-02-01' })])
  const overzicht = overzichtVan(log.commits)
  const kolom = FINANCIERINGSREGELS.kolommen.find(({ naam }) => naam === 'gebied.buurt')
  const buurten = (datum: string, code: string) => {
    const op = dagVan(datum)
    const regels = regelsVan(FINANCIERINGSREGELS, overzicht, { gebied: overzicht.tabel(Gebieden).haal(code), op })
    return regels.map(({ deel }) => kolom?.lees(deel, op))
  }
  expect([buurten('2026-01-31', HIER), buurten('2026-01-31', DAAR)]).toEqual([[HIER], []])
  expect([buurten('2026-02-01', HIER), buurten('2026-02-01', DAAR)]).toEqual([[], [DAAR]])
})
