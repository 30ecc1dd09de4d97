// SPDX-License-Identifier: EUPL-1.2
import { meldElementVerdwenen } from '@naober/contracts/initiatieven/element'
import { describe, expect, it } from 'vitest'
import { LOST } from './lost.ts'

describe('that an element is there no more', () => {
  it('is told with its reason, and by itself that there is another', () => {
    const velden = { op: '2025-01-01', reden: 'GELD_OP' }
    expect(LOST.stappen({ 'verdwenen.op': velden.op, 'verdwenen.reden': velden.reden }, {})).toEqual([
      { pad: 'verdwenen.op', contract: meldElementVerdwenen, velden }
    ])
    expect(LOST.stappen({ 'verdwenen.op': velden.op }, {})).toMatchObject([
      { velden: { op: velden.op, reden: 'ANDERS' } }
    ])
    expect(LOST.stappen({}, {})).toEqual([])
  })

  it('is nothing that a row was put in by mistake for: such a row is left out', () => {
    const codes = LOST.velden.find(({ pad }) => pad === 'verdwenen.reden')?.codes
    expect(codes).toContain('GELD_OP')
    expect(codes).not.toContain('VERGISSING')
  })
})
