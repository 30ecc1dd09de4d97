// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Actor, isZelf, voorWie } from './actor.ts'

const zelf: Actor = { id: 'arie', rollen: [{ rol: 'partner', voor: ['welzijn'] }] }
const namens: Actor = { id: 'arie', namens: 'anna', rollen: [] }

test('what is done is of who acts, or of whom they act for', () => {
  expect(voorWie(zelf)).toBe('arie')
  expect(voorWie(namens)).toBe('anna')
})

test('who acts for another is that other, and stays who they are', () => {
  expect(['arie', 'anna', 'bob', null, undefined].map((een) => isZelf(namens, een))).toEqual([
    true,
    true,
    false,
    false,
    false
  ])
})

test('nobody is the one who was left open by acting for nobody', () => {
  expect([null, undefined].map((een) => isZelf(zelf, een))).toEqual([false, false])
})
