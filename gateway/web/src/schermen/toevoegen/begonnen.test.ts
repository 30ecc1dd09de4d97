// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { begonnen } from './begonnen.ts'

const concept = (pad: string, waarden: unknown) => ({ pad, waarden, opdrachtId: 'o1', op: new Date(0) })

test('a draft of something new is told by its form and by what was typed first', () => {
  expect(
    begonnen(concept('/buurt/BU99010100/starten?wat=WOONINITIATIEF', { naam: ' Hofje ', doel: 'x' }))
  ).toMatchObject({
    vorm: 'starten',
    naam: 'Hofje'
  })
  expect(begonnen(concept('/gemeente/GM9901/oproep', { wat: '' }))).toMatchObject({ vorm: 'oproep', naam: null })
  expect(begonnen(concept('/buurt/BU99010100/zorg', { 'uitZorg.BU99010100.waarover': 'De bushalte' }))).toMatchObject({
    vorm: 'zorg',
    naam: 'De bushalte'
  })
})

test('a draft about what is there already is no beginning', () => {
  expect(begonnen(concept('/element/e1', { reden: 'GELD_OP' }))).toBeNull()
  expect(begonnen(concept('/zorgpunt/z1', { 'zegToe.z1.wat': 'Een bankje' }))).toBeNull()
  expect(begonnen(concept('/initiatief/i1/jaar/2027', {}))).toBeNull()
})
