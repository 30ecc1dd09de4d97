// SPDX-License-Identifier: EUPL-1.2
import type { PartijStaat } from '@naober/contracts/initiatieven/partij'
import { vouwEen } from '@naober/kit/command/fold'
import { expect, it } from 'vitest'
import { gedragVanPartij } from './partij/partij.ts'
import { partijfout } from './partijfout.ts'
import { D1, D2, WELZIJN, welzijn } from './testing/voorbeelden.ts'

it('a partij stands for something from its own first day on, and not before', () => {
  const partij = vouwEen(gedragVanPartij, `partij-${WELZIJN}`, welzijn().gebeurtenissen) as PartijStaat
  const sinds = partij.op
  expect([partijfout(partij, sinds), partijfout(partij, D2), partijfout(null, D1)]).toEqual([null, null, null])
  expect(partijfout(partij, '1999-12-31')).toMatchObject({ geweigerd: { code: 'PARTIJ_NOG_NIET_ER' } })
})
