// SPDX-License-Identifier: EUPL-1.2
import * as i from '@naober/contracts/initiatieven/initiatief'
import * as p from '@naober/contracts/initiatieven/partij'
import { expect, test } from 'vitest'
import { exampleApp } from '../../example-app.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { geregistreerd, gestart, inBuurt, overzichtVan, uuid } from '../../view/testing/wereld.ts'

const { Initiatief } = i
const { Partij } = p
const [WELZIJN, BIEB] = [uuid(1), uuid(2)]
const [KOOR, TUIN, SOEP] = [uuid(6), uuid(7), uuid(8)]

test('the initiatieven of a partij are those it is a member of, or has an ambassadeur in, on that day', async () => {
  const log = new Proeflog()
  const lid = (partijId: string, van = '2024-02-01') =>
    i.lidToegetreden({ persoonId: null, partijId, functie: 'zaal', van })
  const buurt = inBuurt('BU03080102')
  log.commit([Partij, WELZIJN, geregistreerd('Welzijn', '2024-01-01', [])])
  log.commit([Partij, BIEB, geregistreerd('Bieb', '2024-01-01', [])])
  log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', buurt)], [Initiatief, KOOR, lid(WELZIJN)])
  log.commit([Initiatief, TUIN, gestart('Tuin', '2024-01-01', buurt)], [Initiatief, TUIN, lid(WELZIJN)])
  log.commit([Initiatief, SOEP, gestart('Soep', '2024-01-01', buurt)], [Initiatief, SOEP, lid(BIEB)])
  log.commit([
    Initiatief,
    TUIN,
    i.lidVertrokken({ persoonId: null, partijId: WELZIJN, tot: '2024-06-01', aanleiding: 'BEEINDIGD' })
  ])
  log.commit([
    Partij,
    WELZIJN,
    p.ambassadeurBenoemd({ initiatiefId: KOOR, persoonId: 'eva', functie: 'buurtwerker', van: '2024-03-01' })
  ])
  const { ask, app } = await exampleApp({ overzicht: overzichtVan(log.commits) })
  const namen = async (filter: object, op?: string) => {
    const { body } = await ask(
      'query ($filter: InitiatiefFilter, $op: Datum) { initiatieven(filter: $filter, op: $op) { aantal nodes { naam } } }',
      { filter, op }
    )
    expect(body.errors).toBeUndefined()
    return body.data.initiatieven.nodes.map(({ naam }: { naam: string }) => naam)
  }
  expect(await namen({ lid: WELZIJN })).toEqual(['Koor'])
  expect(await namen({ lid: WELZIJN }, '2024-04-01')).toEqual(['Koor', 'Tuin'])
  expect(await namen({ lid: BIEB })).toEqual(['Soep'])
  expect(await namen({ lid: uuid(99) })).toEqual([])
  expect(await namen({ ambassadeur: WELZIJN })).toEqual(['Koor'])
  expect(await namen({ ambassadeur: BIEB })).toEqual([])
  expect(await namen({ ambassadeur: WELZIJN, lid: BIEB })).toEqual([])
  await app.close()
})
