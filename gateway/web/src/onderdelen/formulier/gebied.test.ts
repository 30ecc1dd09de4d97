// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { buurtkeuzen, gebiedVan, HEEL, keuzeBij } from './gebied.ts'

const gemeente = {
  code: 'GM9901',
  naam: 'Merenburg',
  jaar: 2026,
  wijken: [{ code: 'WK990101', naam: 'Haven', buurten: [{ code: 'BU99010100', naam: 'Kade' }] }]
}

test('a gemeente and a wijk can be chosen as a whole', () => {
  expect(Object.entries(buurtkeuzen(gemeente, (naam) => `Heel ${naam}`))).toEqual([
    [HEEL, 'Heel Merenburg'],
    ['WK990101', 'Heel Haven'],
    ['BU99010100', 'Kade']
  ])
})

test('each choice goes as the place that it stands for, and a place comes back as its choice', () => {
  const sent = (code: string) => gebiedVan(gemeente, 2026, keuzeBij(code))
  expect(sent('GM9901')).toEqual({ gemeente: 'GM9901', jaar: 2026 })
  expect(sent('WK990101')).toEqual({ gemeente: 'GM9901', jaar: 2026, wijk: 'WK990101' })
  expect(sent('BU99010100')).toEqual({ gemeente: 'GM9901', jaar: 2026, buurt: 'BU99010100' })
})
