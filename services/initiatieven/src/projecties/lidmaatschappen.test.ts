// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import { lidVertrokken } from '@naober/contracts/initiatieven/initiatief'
import { describe, expect, it } from 'vitest'
import { bobIsLid, D3, KOOR, TUIN, WELZIJN, welzijnIsLid } from '../testing/voorbeelden.ts'
import { lidmaatschappen } from './lidmaatschappen.ts'

const vertrok = lidVertrokken({ persoonId: null, partijId: WELZIJN, tot: D3, aanleiding: 'BEEINDIGD' })

/** The rows after events on the streams of these initiatieven. */
const rijenNa = async (...gebeurd: [initiatiefId: string, gebeurtenis: Gebeurtenis][]) => {
  const rijen = new Map<string, unknown>()
  for (const [i, [id, { type, data }]] of gebeurd.entries()) {
    const meta = { stream: `initiatief-${id}`, version: i + 1, position: i + 1, at: '2026-01-01T00:00:00.000Z' }
    const wijzigingen = await lidmaatschappen.pas[type]?.(data, meta, async (sleutel) => rijen.get(sleutel) ?? null)
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
