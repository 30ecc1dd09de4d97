// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Element, elementVerplaatst } from '@naober/contracts/initiatieven/element'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { Partij } from '@naober/contracts/initiatieven/partij'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Proeflog } from '../view/testing/log.ts'
import {
  geregistreerd,
  gestart,
  inBuurt,
  indeling,
  opgenomen,
  overzichtVan,
  uuid,
  VIERKANT
} from '../view/testing/wereld.ts'

const HOEK = uuid(1)
const DAG = '2025-01-01'
const IN_BUURT = inBuurt('BU03080102')
/** For the whole gemeente: not of the drawn area in it, unless it names that. */
const RONDOM = { ...IN_BUURT, wijk: null, buurt: null }
const NOEMT = { ...RONDOM, getekendGebiedId: HOEK }

/** A drawn area with the one buurt of a gemeente in it; of every kind there is one in it, one that names it, and one around it. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  const getekend = { soort: 'EIGEN', naam: 'Onze hoek', toelichting: null, gemeenten: ['GM0308' as const] } as const
  log.commit([GetekendGebied, HOEK, gebiedGetekend({ ...getekend, gemeenten: ['GM0308'], grens: VIERKANT, op: DAG })])
  const [KOOR, TUIN, BOND] = [uuid(10), uuid(11), uuid(12)]
  log.commit([Initiatief, KOOR, gestart('Koor', DAG, IN_BUURT)])
  log.commit([Initiatief, TUIN, gestart('Tuin', DAG, NOEMT)])
  log.commit([Initiatief, BOND, gestart('Bond', DAG, RONDOM)])
  log.commit([Element, uuid(20), opgenomen('Eettafel', DAG, IN_BUURT)])
  log.commit([Element, uuid(21), opgenomen('Ruilkast', DAG, NOEMT)])
  log.commit([Element, uuid(22), opgenomen('Belbus', DAG, RONDOM)])
  log.commit([Element, uuid(23), opgenomen('Leeszaal', DAG, IN_BUURT)])
  const weg = elementVerplaatst({ gebied: RONDOM, adres: null, op: '2025-06-01', toelichting: null })
  log.commit([Element, uuid(23), weg])
  const feest = { omschrijving: null, waar: null, wijze: 'SPONTAAN', tijd: '10:00', duurMinuten: 60 } as const
  for (const [n, initiatiefId, gebied] of [
    [30, KOOR, IN_BUURT],
    [31, TUIN, NOEMT],
    [32, BOND, RONDOM]
  ] as const)
    log.commit([
      Activiteit,
      uuid(n),
      activiteitGepland({ ...feest, naam: `Feest ${n}`, initiatiefId, gebied, dag: '2025-07-01' })
    ])
  log.commit([Partij, uuid(40), geregistreerd('Welzijn', DAG, ['BU03080102'])])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const ask = async (query: string) => {
  const { body } = await example.ask(query)
  expect(body.errors).toBeUndefined()
  return body.data
}
const namen = ({ nodes }: { nodes: readonly { naam: string }[] }) => nodes.map(({ naam }) => naam)

test('a list of a drawn area has what lies in its buurten and what names it, page after page', async () => {
  const { alle, eerste } = await ask(`{
    alle: initiatieven(filter: { gebied: "${HOEK}" }) { nodes { naam } }
    eerste: initiatieven(filter: { gebied: "${HOEK}" }, first: 1) { aantal nodes { naam } pageInfo { endCursor } }
  }`)
  expect(namen(alle)).toEqual(['Koor', 'Tuin'])
  expect([eerste.aantal, ...namen(eerste)]).toEqual([2, 'Koor'])
  const { rest } = await ask(
    `{ rest: initiatieven(filter: { gebied: "${HOEK}" }, first: 1, after: "${eerste.pageInfo.endCursor}") { nodes { naam } } }`
  )
  expect(namen(rest)).toEqual(['Tuin'])
  const { een } = await ask(
    `{ een: initiatieven(filter: { gebied: "${HOEK}", id: ["${uuid(11)}", "${uuid(12)}"] }) { nodes { naam } } }`
  )
  expect(namen(een)).toEqual(['Tuin'])
})

test('what moved out of a drawn area is told as that, and was in it before', async () => {
  const { nu, weg, toen } = await ask(`{
    nu: elementen(filter: { gebied: "${HOEK}" }) { nodes { naam } }
    weg: elementen(filter: { gebied: "${HOEK}", stand: [VERPLAATST, VERDWENEN] }) { nodes { naam } }
    toen: elementen(filter: { gebied: "${HOEK}" }, op: "2025-03-01") { nodes { naam } }
  }`)
  expect(namen(nu)).toEqual(['Eettafel', 'Ruilkast'])
  expect(namen(weg)).toEqual(['Leeszaal'])
  expect(namen(toen)).toEqual(['Eettafel', 'Ruilkast', 'Leeszaal'])
})

test('a drawn area tells what there is to do in it, and who works there', async () => {
  const { getekendGebied } = await ask(`{
    getekendGebied(id: "${HOEK}") {
      activiteiten(van: "2025-06-30", tot: "2025-07-07") { nodes { naam } }
      werktHier { partij { naam } }
    }
  }`)
  expect(namen(getekendGebied.activiteiten)).toEqual(['Feest 30', 'Feest 31'])
  expect(getekendGebied.werktHier).toEqual([{ partij: { naam: 'Welzijn' } }])
})
