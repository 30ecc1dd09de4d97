// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import {
  belemmeringIngetrokken,
  belemmeringOpgelost,
  Belemmering as Contract,
  oplossingTeruggenomen
} from '@naober/contracts/initiatieven/belemmering'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { BELEMMERINGEN } from '@naober/contracts/referentie/belemmeringen'
import { describe, expect, it } from 'vitest'
import { type Agendagroep, type Agendatelling, agendaVan } from './belemmering/agenda.ts'
import { Belemmeringen } from './belemmering.ts'
import { Gebieden } from './gebied.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { gemeld, inDeKnel } from './testing/belemmeringen.ts'
import { Proeflog } from './testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from './testing/wereld.ts'

const [AOW, NORM, KAMERS, VERGIST, HIER, DAAR] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(11), uuid(12)]

/** Two obstacles of SZW in Baarn, one of the gemeente that was solved, one mistake; two initiatieven that stood still. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Initiatief, HIER, gestart('Hier', '2024-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, DAAR, gestart('Daar', '2024-01-01', inBuurt('BU99010101'))])
  log.commit([Initiatief, HIER, inDeKnel('KOSTENDELERSNORM', '2025-03-01')])
  log.commit([Initiatief, DAAR, inDeKnel('AOW_BIJ_SAMENWONEN', '2025-03-01', 'GESTOPT')])
  log.commit([Contract, AOW, gemeld('AOW_BIJ_SAMENWONEN', '2024-02-01', 'BU03080102', HIER)])
  log.commit([Contract, NORM, gemeld('KOSTENDELERSNORM', '2025-02-01', 'BU99010101')])
  log.commit([Contract, KAMERS, gemeld('KAMERVERHUUR_LOKAAL_BEPERKT', '2025-01-01', 'BU03080102')])
  const hoe = { hoe: 'UITZONDERING', toelichting: 'Na een gesprek' } as const
  log.commit([Contract, KAMERS, belemmeringOpgelost({ ...hoe, op: '2025-06-01' })])
  log.commit([Contract, VERGIST, gemeld('KOSTENDELERSNORM', '2025-01-01', 'BU03080102')])
  log.commit([Contract, VERGIST, belemmeringIngetrokken({})])
  return log
}

const getallen = ({ open, opgelost, inDeKnel: knel, gestopt, gemeenten }: Agendatelling) =>
  [open, opgelost, knel, gestopt, gemeenten] as const
const verteld = (groepen: readonly Agendagroep[]) =>
  groepen.map(({ verantwoordelijk, telling, regelingen }) => [
    verantwoordelijk,
    getallen(telling),
    regelingen.map(({ regeling, punten }) => [
      regeling,
      punten.map(({ belemmering, telling: punt }) => [belemmering.code, getallen(punt)])
    ])
  ])

describe('the obstacle agenda', () => {
  const overzicht = overzichtVan(wereld().commits)
  const opDag = (dag: string, code?: string) =>
    verteld(agendaVan(overzicht, code === undefined ? null : overzicht.tabel(Gebieden).haal(code), dagVan(dag)))

  it('counts per ministry and per law what was met, what is solved and what stands still by it', () => {
    expect(opDag('2026-01-01')).toEqual([
      [
        'SZW',
        [1, 0, 1, 0, 1],
        [
          ['AOW', [['AOW_BIJ_SAMENWONEN', [1, 0, 0, 0, 1]]]],
          ['Participatiewet, Anw en Toeslagenwet', [['KOSTENDELERSNORM', [0, 0, 1, 0, 1]]]]
        ]
      ],
      ['GEMEENTE', [0, 1, 0, 0, 1], [[null, [['KAMERVERHUUR_LOKAAL_BEPERKT', [0, 1, 0, 0, 1]]]]]]
    ])
  })

  it('is told as of any day, and of any area', () => {
    expect(opDag('2024-06-01')).toEqual([
      ['SZW', [1, 0, 0, 0, 1], [['AOW', [['AOW_BIJ_SAMENWONEN', [1, 0, 0, 0, 1]]]]]]
    ])
    expect(opDag('2026-01-01', 'GM9901').map(([wie, telling]) => [wie, telling])).toEqual([['SZW', [1, 0, 0, 1, 1]]])
    expect(opDag('2026-01-01', 'GM0342')).toEqual([])
  })

  it('counts what is invented where that is asked, and with the country only where there is nothing else', () => {
    expect(opDag('2026-01-01', 'BU99010101').map(([, telling]) => telling)).toEqual([[1, 0, 0, 1, 1]])
    const land = (log: Proeflog) =>
      agendaVan(overzichtVan(log.commits), null, dagVan('2026-01-01')).map(({ telling }) => telling.open)
    const log = new Proeflog()
    log.commit([Contract, NORM, gemeld('KOSTENDELERSNORM', '2025-02-01', 'BU99010101')])
    log.commit([Contract, uuid(5), gemeld('KOSTENDELERSNORM', '2025-02-01', 'BU99010101')])
    expect(land(log)).toEqual([2])
    log.commit([Contract, uuid(6), gemeld('KOSTENDELERSNORM', '2025-02-01', 'BU03080102')])
    expect(land(log)).toEqual([1])
  })

  it('weighs an initiatief that reported itself what it is stuck in once, and says so', () => {
    const log = wereld()
    log.commit([Contract, uuid(5), gemeld('KOSTENDELERSNORM', '2025-03-01', 'BU03080102', HIER)])
    log.commit([Contract, uuid(6), gemeld('KOSTENDELERSNORM', '2025-03-02', 'BU03080102', HIER)])
    log.commit([Contract, uuid(7), gemeld('AOW_BIJ_SAMENWONEN', '2025-03-02', 'BU03080102')])
    const [szw] = agendaVan(overzichtVan(log.commits), null, dagVan('2026-01-01'))
    const punten = szw?.regelingen.flatMap((regeling) => regeling.punten) ?? []
    const tellingen = Object.fromEntries(punten.map(({ belemmering, telling }) => [belemmering.code, telling]))
    expect(tellingen.KOSTENDELERSNORM).toMatchObject({ open: 2, inDeKnel: 1, zelfGemeld: 1, gewicht: 2 })
    expect(tellingen.AOW_BIJ_SAMENWONEN).toMatchObject({ open: 2, inDeKnel: 0, zelfGemeld: 0, gewicht: 2 })
    expect(szw?.telling).toMatchObject({ zelfGemeld: 1, gewicht: 4 })
    expect(punten[0]?.belemmering.code).toBe('AOW_BIJ_SAMENWONEN')
  })

  it('lists every row of the reference table where that is asked', () => {
    const punten = agendaVan(overzicht, null, dagVan('2026-01-01'), true).flatMap(({ regelingen }) =>
      regelingen.flatMap(({ punten }) => punten.map(({ belemmering }) => belemmering.code))
    )
    expect(punten.sort()).toEqual(BELEMMERINGEN.map(({ code }) => code).sort())
  })
})

it('stands in the way until it is solved, and again where that was taken back', () => {
  const log = wereld()
  const fasen = () => {
    const rij = overzichtVan(log.commits).tabel(Belemmeringen).haal(KAMERS)
    return ['2024-12-31', '2025-01-01', '2025-05-31', '2025-06-01'].map((dag) => rij.faseOp(dagVan(dag)))
  }
  expect(fasen()).toEqual([null, 'GEMELD', 'GEMELD', 'OPGELOST'])
  log.commit([Contract, KAMERS, oplossingTeruggenomen({})])
  expect(fasen()).toEqual([null, 'GEMELD', 'GEMELD', 'GEMELD'])
})

it('stands with its initiatief, and has its texts taken back', () => {
  const log = wereld()
  log.wis(Contract, AOW, 1, '/ervaring')
  log.wis(Contract, KAMERS, 2, '/toelichting')
  const overzicht = overzichtVan(log.commits)
  const tabel = overzicht.tabel(Belemmeringen)
  expect(overzicht.tabel(Initiatieven).haal(HIER).belemmeringen).toEqual([tabel.haal(AOW)])
  expect([tabel.haal(AOW).ervaring.tekst, tabel.haal(KAMERS).toelichting?.tekst]).toEqual([GEWIST, GEWIST])
})
