// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import { eigenaarAangewezen, eigenaarOntheven, lidVertrokken } from '@naober/contracts/initiatieven/initiatief'
import { partijOntkoppeld, partijVerbonden } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { bobIsLid, D2, D3, KOOR, TUIN, VERBINDING, WELZIJN, welzijnIsLid } from '../testing/voorbeelden.ts'
import { eigendommen, lidmaatschappen, verbindingen } from './van-partijen.ts'

const vertrok = lidVertrokken({ persoonId: null, partijId: WELZIJN, tot: D3, aanleiding: 'BEEINDIGD' })

type Gebeurd = readonly [id: string, gebeurtenis: Gebeurtenis]

/** The rows after events on the streams of these initiatieven. */
const rijenNa = (...gebeurd: Gebeurd[]) => rijenVan(lidmaatschappen, gebeurd)

const rijenVan = async (
  projectie: Pick<typeof lidmaatschappen, 'pas'>,
  gebeurd: readonly Gebeurd[],
  soort: 'initiatief' | 'partij' = 'initiatief'
) => {
  const rijen = new Map<string, unknown>()
  for (const [i, [id, { type, data }]] of gebeurd.entries()) {
    const meta = { stream: `${soort}-${id}`, version: i + 1, position: i + 1, at: '2026-01-01T00:00:00.000Z' }
    const wijzigingen = await projectie.pas[type]?.(data, meta, async (sleutel) => rijen.get(sleutel) ?? null)
    for (const { sleutel, waarde } of wijzigingen ?? []) rijen.set(sleutel, waarde)
  }
  return Object.fromEntries(rijen)
}

describe('the memberships of a partij', () => {
  it('are the initiatieven of which it is a member now', async () => {
    expect(await rijenNa([KOOR, welzijnIsLid], [TUIN, welzijnIsLid])).toEqual({ [WELZIJN]: [KOOR, TUIN] })
    expect(await rijenNa([KOOR, welzijnIsLid], [TUIN, welzijnIsLid], [KOOR, vertrok])).toEqual({ [WELZIJN]: [TUIN] })
  })

  it('leave no row behind when there are none', async () => {
    expect(await rijenNa([KOOR, welzijnIsLid], [KOOR, vertrok])).toEqual({ [WELZIJN]: null })
  })

  it('are not kept of persons', async () => {
    expect(await rijenNa([KOOR, bobIsLid])).toEqual({})
  })
})

it('the ownerships of a partij are the initiatieven that it owns now', async () => {
  const wezen = { persoonId: null, partijId: WELZIJN }
  const begin = eigenaarAangewezen({ ...wezen, functie: 'beheer', van: D3 })
  const einde = eigenaarOntheven({ ...wezen, tot: D3 })
  expect(
    await rijenVan(eigendommen, [
      [KOOR, begin],
      [TUIN, begin],
      [KOOR, einde]
    ])
  ).toEqual({ [WELZIJN]: [TUIN] })
})

it('the verbindingen of a partij are those that go on, told on its own stream', async () => {
  const gelegd = partijVerbonden({
    verbindingId: VERBINDING,
    initiatiefId: KOOR,
    soort: 'HELPT',
    kant: 'NAAR',
    van: D2
  })
  const daar = { verbindingId: VERBINDING, initiatiefId: KOOR }
  expect(await rijenVan(verbindingen, [[WELZIJN, gelegd]], 'partij')).toEqual({ [WELZIJN]: [daar] })
  const verbroken = partijOntkoppeld({ verbindingId: VERBINDING, tot: D3 })
  expect(
    await rijenVan(
      verbindingen,
      [
        [WELZIJN, gelegd],
        [WELZIJN, verbroken]
      ],
      'partij'
    )
  ).toEqual({ [WELZIJN]: null })
})
