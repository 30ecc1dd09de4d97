// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

const at = (read: number, total: number | null) => ({ naam: 'x', total, read: () => read, bytes: emptyBytes() })
async function* emptyBytes(): AsyncGenerator<Buffer> {}

test('on a terminal one line changes, and gives way to a line that stays', () => {
  let written = ''
  let now = 0
  const progress = createProgress({ isTTY: true, write: (text) => (written += text) }, () => now)
  progress.reading(at(10, 100), 'Baarn')
  progress.reading(at(11, 100), 'Baarn')
  now = 200
  progress.reading(at(50, 100), 'Soest')
  progress.line('klaar')
  expect(written).toBe(`10% Baarn\r${' '.repeat(9)}\r50% Soest\r${' '.repeat(9)}\rklaar\n`)
})

test('elsewhere it writes plain lines, a few for the whole, and no carriage return', () => {
  let written = ''
  const progress = createProgress({ write: (text) => (written += text) })
  for (let read = 0; read <= 100; read++) progress.reading(at(read, 100), 'Baarn')
  expect(written).toBe('25% gelezen\n50% gelezen\n75% gelezen\n100% gelezen\n')
  written = ''
  const unknown = createProgress({ write: (text) => (written += text) })
  for (let mb = 0; mb <= 60; mb++) unknown.reading(at(mb * 1024 * 1024, null), 'Baarn')
  expect(written).toBe('25 MB gelezen\n50 MB gelezen\n')
})

test('what is sent is told the same way: one line that changes, or a few plain ones', () => {
  let written = ''
  const terminal = createProgress({ isTTY: true, write: (text) => (written += text) }, () => 1_000)
  terminal.sending(3, 40, 'GM0308')
  expect(written).toBe('3 van 40 GM0308')
  written = ''
  const progress = createProgress({ write: (text) => (written += text) })
  for (let done = 1; done <= 40; done++) progress.sending(done, 40, 'GM0308')
  expect(written).toBe('10 van 40 verstuurd\n20 van 40 verstuurd\n30 van 40 verstuurd\n40 van 40 verstuurd\n')
})
