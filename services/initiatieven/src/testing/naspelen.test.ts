// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { initiatieven } from '../service.ts'
import { naTeSpelen } from './naspelen.ts'

test('the histories that can be lived through again hold commands on every aggregate', async () => {
  const stappen = (await naTeSpelen()).flat()
  const genoemd = new Set(stappen.map(({ contract }) => contract.aggregaat.naam))
  expect([...genoemd].sort()).toEqual(initiatieven.gedragingen.map(({ aggregaat }) => aggregaat.naam).sort())
}, 60_000)
