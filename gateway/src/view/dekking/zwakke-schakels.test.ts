// SPDX-License-Identifier: EUPL-1.2
import { OPERATOR_ID } from '@naober/contracts'
import { Financieringsregel, financieringVastgelegd } from '@naober/contracts/initiatieven/financieringsregel'
import {
  bevestigingGevraagd,
  eigenaarAangewezen,
  eigenaarOntheven,
  Initiatief,
  initiatiefBevestigd,
  initiatiefGewijzigd,
  lidToegetreden,
  lidVertrokken
} from '@naober/contracts/initiatieven/initiatief'
import { Verbinding, verbindingGelegd, verbindingVerbroken } from '@naober/contracts/initiatieven/verbinding'
import { describe, expect, it } from 'vitest'
import { Gebieden } from '../gebied.ts'
import { dagVan } from '../kern/day.ts'
import { inDeKnel } from '../testing/belemmeringen.ts'
import { Proeflog } from '../testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from '../testing/wereld.ts'
import { omtrekVan } from './omtrek.ts'
import { zwakkeSchakelsIn, zwakkeVerbindingenIn } from './zwakke-schakels.ts'

const [KAVEL, ZAAL, COALITIE, HUIS, ZORG] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(21)]
const mens = (persoonId: string, van = '2020-01-01') => ({ persoonId, partijId: null, functie: 'trekker', van })
const partij = (partijId: string, van = '2020-01-01') => ({ persoonId: null, partijId, functie: 'partner', van })
const aan = (een: string, ander: string, van = '2021-01-01') =>
  verbindingGelegd({
    soort: 'OUDER',
    vanInitiatiefId: een,
    naarInitiatiefId: ander,
    naarPartijId: null,
    arrangementId: null,
    toelichting: null,
    van
  })

/**
 * After the reference scenarios: a garden that is one man's, without a mandate (B92); a room whose care party leaves
 * (B91); a coalition and the open house that it made possible, with members and a connection (B90).
 */
const wereld = () => {
  const log = new Proeflog()
  for (const [id, naam] of [[KAVEL, 'De Kavel'] as const, [ZAAL, 'Zaal'] as const, [COALITIE, 'Coalitie'] as const])
    log.commit([Initiatief, id, gestart(naam, '2020-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, HUIS, gestart('Kom erbij', '2021-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, KAVEL, eigenaarAangewezen(mens('ger'))])
  log.commit([Initiatief, ZAAL, eigenaarAangewezen(mens('ria'))])
  log.commit([Initiatief, ZAAL, lidToegetreden(partij(ZORG))])
  const vertrek = { persoonId: null, partijId: ZORG, tot: '2025-10-01', aanleiding: 'PARTIJ_VERTROKKEN' } as const
  log.commit([Initiatief, ZAAL, lidVertrokken(vertrek)])
  log.commit([Initiatief, ZAAL, inDeKnel('SCHOTTEN', '2025-10-01')])
  log.commit([Initiatief, COALITIE, eigenaarAangewezen(partij(ZORG))])
  log.commit([Initiatief, HUIS, eigenaarAangewezen(mens('fie', '2021-01-01'))])
  log.commit([Initiatief, HUIS, lidToegetreden(mens('jan', '2021-01-01'))])
  log.commit([Verbinding, uuid(31), aan(COALITIE, HUIS)])
  return log
}

const zwakOp = (log: Proeflog, dag: string, code = 'GM0308') => {
  const overzicht = overzichtVan(log.commits)
  const omtrek = omtrekVan(overzicht.tabel(Gebieden).haal(code), dagVan(dag))
  return zwakkeSchakelsIn(overzicht, omtrek, dagVan(dag), () => true).map(({ initiatief, zwakten }) => [
    initiatief.naam.tekst,
    ...zwakten.map(({ soort, geteld }) => `${soort} ${geteld}`)
  ])
}

/** Money for the huis. */
const geldVoorHuis = (anders: Pick<FinancieringVastgelegd, 'duur' | 'laatste'> & Partial<FinancieringVastgelegd>) =>
  financieringVastgelegd({
    regeling: 'WMO',
    programma: null,
    lokaalProgramma: null,
    doel: 'ACTIVITEIT',
    bedrag: 400_000,
    omschrijving: null,
    initiatiefId: HUIS,
    elementId: null,
    partijId: null,
    financierId: null,
    gebied: inBuurt('BU03080102'),
    vanaf: '2025-01-01',
    op: '2025-01-01',
    ...anders
  })

type FinancieringVastgelegd = Parameters<typeof financieringVastgelegd>[0]

describe('a weak link', () => {
  it('is a garden that is one man’s, and a room from the day that its care party leaves', () => {
    expect(zwakOp(wereld(), '2025-09-30')).toEqual([['De Kavel', 'HANGT_AAN_EEN 1', 'STAAT_LOS 0']])
    expect(zwakOp(wereld(), '2025-10-01')).toEqual([
      ['De Kavel', 'HANGT_AAN_EEN 1', 'STAAT_LOS 0'],
      ['Zaal', 'HANGT_AAN_EEN 1', 'STAAT_LOS 0', 'IN_DE_KNEL 1']
    ])
  })

  it('is what was asked whether it still stands and did not answer', () => {
    const log = wereld()
    const gevraagd = bevestigingGevraagd({ stilSinds: '2025-01-01T00:00:00.000Z', op: '2025-12-01' })
    log.commit([Initiatief, HUIS, gevraagd])
    expect(zwakOp(log, '2025-12-31').at(-1)).toEqual(['Kom erbij', 'STIL 30'])
    const beantwoord = (teken: Parameters<Proeflog['commit']>[0][2]) => {
      const verder = wereld()
      verder.commit([Initiatief, HUIS, gevraagd], [Initiatief, HUIS, teken])
      return zwakOp(verder, '2026-03-01')
        .flat()
        .filter((een) => een?.startsWith('STIL'))
    }
    expect(beantwoord(initiatiefBevestigd({ op: '2026-03-02' }))).toEqual(['STIL 90'])
    expect(beantwoord(initiatiefBevestigd({ op: '2025-12-15' }))).toEqual([])
    expect(beantwoord(initiatiefGewijzigd({ doel: 'Ook op zondag' }))).toEqual([])
  })

  it('has money that ends within half a year, and is told how much of it does', () => {
    const log = wereld()
    log.commit([Financieringsregel, uuid(41), geldVoorHuis({ duur: 'JAARLIJKS', laatste: '2025-12-31' })])
    log.commit([Financieringsregel, uuid(42), geldVoorHuis({ duur: 'STRUCTUREEL', laatste: null })])
    const huis = (dag: string) => zwakOp(log, dag).find(([naam]) => naam === 'Kom erbij')
    expect(huis('2025-07-03')).toBeUndefined()
    expect(huis('2025-07-04')).toEqual(['Kom erbij', 'GELD_LOOPT_AF 1'])
    expect(huis('2026-01-01')).toBeUndefined()
    const overzicht = overzichtVan(log.commits)
    const omtrek = omtrekVan(overzicht.tabel(Gebieden).haal('GM0308'), dagVan('2025-12-01'))
    const uitleg = zwakkeSchakelsIn(overzicht, omtrek, dagVan('2025-12-01'), () => true).flatMap(
      ({ zwakten }) => zwakten
    )
    expect(uitleg.find(({ soort }) => soort === 'GELD_LOOPT_AF')?.uitleg).toBe(
      'Van 2 keer geld loopt 1 keer af, het eerst op 31 december 2025.'
    )
  })

  it('has no money that ends where it comes once, or where more of the same is on record', () => {
    const log = wereld()
    log.commit([Financieringsregel, uuid(41), geldVoorHuis({ duur: 'EENMALIG', laatste: '2025-03-01' })])
    log.commit([Financieringsregel, uuid(42), geldVoorHuis({ duur: 'JAARLIJKS', laatste: '2025-12-31' })])
    const volgend = geldVoorHuis({ duur: 'JAARLIJKS', vanaf: '2026-01-01', laatste: '2026-12-31' })
    log.commit([Financieringsregel, uuid(43), volgend])
    const huis = (dag: string) => zwakOp(log, dag).find(([naam]) => naam === 'Kom erbij')
    expect([huis('2025-02-01'), huis('2025-12-01')]).toEqual([undefined, undefined])
    expect(huis('2026-12-01')).toEqual(['Kom erbij', 'GELD_LOOPT_AF 1'])
  })

  it('is not what was read in, of which nobody said yet who carries it', () => {
    const log = new Proeflog()
    log.commit([Initiatief, KAVEL, gestart('De Kavel', '2020-01-01', inBuurt('BU03080102'))])
    log.commit([Initiatief, KAVEL, eigenaarAangewezen(mens(OPERATOR_ID))])
    log.commit([Initiatief, ZAAL, gestart('Zaal', '2020-01-01', inBuurt('BU03080102'))])
    log.commit([Initiatief, ZAAL, eigenaarAangewezen(mens('ria'))])
    expect(zwakOp(log, '2025-01-01')).toEqual([
      ['De Kavel', 'STAAT_LOS 0'],
      ['Zaal', 'HANGT_AAN_EEN 1', 'STAAT_LOS 0']
    ])
  })

  it('is not what somebody read in from a list, until it is of another', () => {
    const log = new Proeflog()
    const gelezen = gestart('De Kavel', '2020-01-01', inBuurt('BU03080102'))
    log.commit([Initiatief, KAVEL, { ...gelezen, data: { ...gelezen.data, overgenomen: true } }])
    log.commit([Initiatief, KAVEL, eigenaarAangewezen(mens('ria'))])
    expect(zwakOp(log, '2025-01-01')).toEqual([['De Kavel', 'STAAT_LOS 0']])
    log.commit([Initiatief, KAVEL, eigenaarAangewezen(mens('sam'))])
    log.commit([Initiatief, KAVEL, eigenaarOntheven({ persoonId: 'ria', partijId: null, tot: '2021-01-01' })])
    expect(zwakOp(log, '2025-01-01')).toEqual([['De Kavel', 'HANGT_AAN_EEN 1', 'STAAT_LOS 0']])
  })

  it('is looked for in the area that is asked', () => {
    expect(zwakOp(wereld(), '2025-10-01', 'BU03080103')).toEqual([])
  })
})

it('is a connection that alone holds parts of the network together, each of at least two', () => {
  const log = new Proeflog()
  const cafes = [1, 2, 3, 4, 5].map(uuid)
  for (const id of cafes) log.commit([Initiatief, id, gestart(`Café ${id}`, '2020-01-01', inBuurt('BU03080102'))])
  const [a = '', b = '', c = '', d = '', e = ''] = cafes
  for (const [nr, een, ander] of [[31, a, b] as const, [32, b, c] as const, [33, c, a] as const, [35, d, e] as const])
    log.commit([Verbinding, uuid(nr), aan(een, ander)])
  log.commit([Verbinding, uuid(34), aan(c, d)])
  const zwak = (dag: string) => {
    const overzicht = overzichtVan(log.commits)
    const omtrek = omtrekVan(overzicht.tabel(Gebieden).haal('GM0308'), dagVan(dag))
    return zwakkeVerbindingenIn(overzicht, omtrek, dagVan(dag), () => true).map(({ verbinding, geteld }) => [
      verbinding.id,
      geteld
    ])
  }
  expect(zwak('2025-01-01')).toEqual([[uuid(34), 2]])
  log.commit([Verbinding, uuid(36), aan(e, a, '2025-06-01')])
  expect(zwak('2025-01-01')).toEqual([[uuid(34), 2]])
  expect(zwak('2025-06-01')).toEqual([])
  log.commit([Verbinding, uuid(36), verbindingVerbroken({ tot: '2025-09-01', toelichting: null })])
  expect(zwak('2025-09-01')).toEqual([[uuid(34), 2]])
})
