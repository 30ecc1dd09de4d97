// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { versheidInWoorden } from './versheid.ts'

test.each([
  [null, 'nog niet bevestigd', 'onbekend'],
  ['2026-12-01', 'nog niet bevestigd', 'onbekend'],
  ['2026-11-21', 'vandaag bevestigd', 'vers'],
  ['2026-11-20', 'gisteren bevestigd', 'vers'],
  ['2026-11-09', 'bevestigd 12 dagen geleden', 'vers'],
  ['2026-04-15', 'al 7 maanden niet bevestigd', 'stil'],
  ['2024-11-01', 'misschien verouderd: al 2 jaar niet bevestigd', 'oud']
])('confirmed on %s reads "%s"', (op, woorden, staat) => {
  expect(versheidInWoorden(op, '2026-11-21')).toEqual({ woorden, staat })
})

test('what somebody says is not right reads so from that day on, whenever it was confirmed', () => {
  const gezien = (op: string) => versheidInWoorden('2026-11-01', op, '2026-11-20')
  const woorden = 'volgens iemand klopt dit niet, gemeld op 20 november'
  expect(gezien('2026-11-21')).toEqual({ woorden, staat: 'twijfel' })
  expect(gezien('2026-11-19').staat).toBe('vers')
})
