// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { teksten } from './teksten.nl.ts'
import { waarheen } from './waarheen.ts'

/** What the gateway shows with something else. */
const BIJ_EEN_ANDER = ['Activiteit', 'Reeks', 'Verbinding', 'Indicatorreeks']

test('every kind of thing that can change has a screen, or is shown with what it is of', () => {
  const zonder = Object.keys(teksten.soorten).filter((soort) => waarheen(soort, 'GM9901') === null)
  expect(zonder.sort()).toEqual([...BIJ_EEN_ANDER].sort())
})
