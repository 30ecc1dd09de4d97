// SPDX-License-Identifier: EUPL-1.2
import { bevestigElement, verplaatsElement } from '@naober/contracts/initiatieven/element'
import { describe, expect, it } from 'vitest'
import { LIFE } from './life.ts'

const begun = { gebied: { gemeente: 'GM0342', jaar: 2024 }, adres: 'Nu 1', op: '2020-01-01' }

describe('what became of an element', () => {
  it('is a command for each day on which it was seen, and for each place that it went to', () => {
    const verloop = ['BEVESTIGD 2021-01-01', 'VERPLAATST 2022-01-01 GM0342 2024 WK034201 "Nu 1" "Verkocht"']
    expect(LIFE.stappen({ verloop, bevestigdOp: '2021-01-01' }, begun)).toEqual([
      { pad: 'bevestigdOp', contract: bevestigElement, velden: { op: '2021-01-01' } },
      {
        pad: 'verloop',
        contract: verplaatsElement,
        velden: {
          gebied: { gemeente: 'GM0342', jaar: 2024, wijk: 'WK034201' },
          op: '2022-01-01',
          adres: 'Nu 1',
          toelichting: 'Verkocht'
        }
      }
    ])
  })

  it('is by itself the last day on which it was seen', () => {
    expect(LIFE.stappen({ bevestigdOp: '2021-01-01' }, begun)).toMatchObject([{ velden: { op: '2021-01-01' } }])
    expect(LIFE.stappen({}, begun)).toEqual([])
  })

  it('begins where it was put on record, not where it is by now', () => {
    expect(LIFE.begin?.({ verloop: ['OPGENOMEN 2020-01-01 GM0308 2024 BU03080102 ""'] }, begun)).toEqual({
      gebied: { gemeente: 'GM0308', jaar: 2024, buurt: 'BU03080102' },
      op: '2020-01-01'
    })
    expect(LIFE.begin?.({}, begun)).toBe(begun)
  })

  it.each([
    'WEG 2021-01-01',
    'BEVESTIGD gisteren',
    'BEVESTIGD 2021-01-01 GM0308',
    'VERPLAATST 2021-01-01 Baarn',
    'VERPLAATST 2021-01-01 GM0308 2024 "open',
    'VERPLAATST 2021-01-01 GM0308 2024 "een" "twee" "drie"'
  ])('is not understood from %s', (part) => {
    expect(LIFE.stappen({ verloop: [part] }, begun)).toMatchObject({ pad: 'verloop' })
  })
})
