// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import {
  bevestigingGevraagd,
  type InitiatiefStaat,
  initiatiefBevestigd,
  lidVertrokken,
  opmerkingGeplaatst,
  vraagBevestiging
} from '@naober/contracts/initiatieven/initiatief'
import { pasToe } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { D2, isGestart, KOOR, OPMERKING, stopte, vanAnna, WELZIJN, welzijnIsLid } from '../testing/voorbeelden.ts'
import { gedragVanInitiatief } from './initiatief.ts'
import { stilte } from './stilte.ts'

const JANUARI = '2026-01-01T12:00:00.000Z'
const FEBRUARI = '2026-02-01T12:00:00.000Z'
const DRIE_DAGEN = { stilteDagen: 3 }

/** The choir as it is after events that were recorded at these moments. */
const koorNa = (...gebeurd: [at: string, gebeurtenis: Gebeurtenis][]): InitiatiefStaat =>
  [[JANUARI, isGestart()] as const, [JANUARI, vanAnna] as const, ...gebeurd].reduce<unknown>(
    (staat, [at, event], i) =>
      pasToe(gedragVanInitiatief, staat, event, {
        stream: `initiatief-${KOOR}`,
        version: i + 1,
        position: i + 1,
        at
      }),
    null
  ) as InitiatiefStaat

describe('an initiatief that is silent', () => {
  it('is asked after the days that are set, half a year unless said otherwise', () => {
    expect(stilte.op(koorNa(), DRIE_DAGEN)).toBe('2026-01-04T12:00:00.000Z')
    expect(stilte.op(koorNa(), {})).toBe('2026-06-30T12:00:00.000Z')
  })

  it('is left alone from a sign of life on', () => {
    expect(stilte.op(koorNa([FEBRUARI, initiatiefBevestigd({ op: '2026-02-01' })]), DRIE_DAGEN)).toBe(
      '2026-02-04T12:00:00.000Z'
    )
  })

  it('is asked again after as long a silence', () => {
    const gevraagd = bevestigingGevraagd({ stilSinds: JANUARI, op: '2026-02-01' })
    expect(stilte.op(koorNa([FEBRUARI, gevraagd]), DRIE_DAGEN)).toBe('2026-02-04T12:00:00.000Z')
  })

  it('gives no sign of life by what others do: a remark, or a partij that left', () => {
    const opmerking = opmerkingGeplaatst({ opmerkingId: OPMERKING, door: 'gea', als: 'GEMEENTE', tekst: '?', op: D2 })
    const vertrok = lidVertrokken({
      persoonId: null,
      partijId: WELZIJN,
      tot: '2026-02-01',
      aanleiding: 'PARTIJ_VERTROKKEN'
    })
    const staat = koorNa([JANUARI, welzijnIsLid], [FEBRUARI, opmerking], [FEBRUARI, vertrok])
    expect(stilte.op(staat, DRIE_DAGEN)).toBe('2026-01-04T12:00:00.000Z')
  })

  it('is not asked any more once it stopped', () => {
    expect(stilte.op(koorNa([JANUARI, stopte]), DRIE_DAGEN)).toBeNull()
  })

  it('is asked about the silence that the alarm saw', () => {
    expect(stilte.opdracht(KOOR, koorNa())).toEqual({ contract: vraagBevestiging, velden: { stilSinds: JANUARI } })
  })
})
