// SPDX-License-Identifier: EUPL-1.2
import { meldElementVerdwenen } from '@naober/contracts/initiatieven/element'
import { wijzigFase } from '@naober/contracts/initiatieven/initiatief'
import { expect, test } from 'vitest'
import { OPERATOR } from '../../start/operator.ts'
import type { Step } from './follow.ts'
import { kindNamed } from './kinds.ts'
import { isFaulty } from './plan.ts'
import { rehearse } from './rehearse.ts'

const gebied = { gemeente: 'GM0308', jaar: 2024, wijk: 'WK030801', buurt: 'BU03080102' }
const element = {
  soort: 'INFORMELE_DIENST',
  naam: 'Soep',
  laag: 'INFORMEEL',
  vorm: 'COLLECTIEF',
  gebied,
  op: '2020-03-01'
}
const initiatief = {
  naam: 'Koor',
  doel: 'Zingen',
  soort: 'BEWONERSINITIATIEF',
  gebied,
  op: '2020-03-01',
  overgenomen: true
}
const lost = { pad: 'verdwenen.op', contract: meldElementVerdwenen, velden: { op: '2019-01-01', reden: 'ANDERS' } }
const stopped = { pad: 'fase', contract: wijzigFase, velden: { fase: 'GESTOPT', op: '2019-01-01', reden: 'ANDERS' } }

const faultsOf = async (soort: string, velden: Readonly<Record<string, unknown>>, ...stappen: Step[]) => {
  const row = { rij: 2, id: '019c0000-0000-7000-8000-000000000001', velden, stappen, verwijst: [] }
  const rows = await rehearse(kindNamed(soort), [row], { wie: OPERATOR, things: async () => null })
  return rows.flatMap((een) => (isFaulty(een) ? een.fouten : []))
}

test.each([
  ['elementen', element, lost, 'verdwenen.op'],
  ['initiatieven', initiatief, stopped, 'fase']
])(
  'what a rule refuses of what comes after a row of %s is told of the field that says it',
  async (soort, velden, stap, pad) => {
    expect(await faultsOf(soort, velden, stap)).toMatchObject([
      { pad, code: expect.stringMatching(/^[A-Z_]+$/), fout: expect.stringContaining('voor') }
    ])
  }
)

test('what a rule refuses is told with the way forward', async () => {
  const ring = [
    [5, 52],
    [5.1, 52.1],
    [5.1, 52],
    [5, 52.1],
    [5, 52]
  ]
  const grens = { type: 'Polygon', coordinates: [ring] }
  const velden = { soort: 'EIGEN', naam: 'Onze hoek', gemeenten: ['GM0308'], grens, op: '2020-03-01' }
  expect(await faultsOf('getekende-gebieden', velden)).toMatchObject([
    {
      code: 'GRENS_KRUIST_ZICHZELF',
      fout: expect.stringMatching(/^De grens kruist zichzelf\. Ga hoek voor hoek .*[^.]$/)
    }
  ])
})
