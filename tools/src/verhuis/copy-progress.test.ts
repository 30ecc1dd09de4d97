// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { createCopyProgress } from './copy-progress.ts'

const told = (isTTY: boolean) => {
  let at = 0
  const written: string[] = []
  const progress = createCopyProgress({ isTTY, write: (text) => written.push(text) }, () => at)
  const later = (ms: number) => {
    at += ms
  }
  return { written, progress, later }
}

it('elsewhere than on a terminal it is a line each quarter, with speed and what remains', () => {
  const { written, progress, later } = told(false)
  const on = progress.of('initiatieven')
  for (let done = 0; done <= 100_000; done += 1_000) {
    on('COPYING', done, 100_000)
    later(100)
  }
  on('RECORDS', 40, null)
  on('CHECKING', 100_000, 100_000)
  expect(written).toEqual([
    'initiatieven: 25.000 besluiten overgezet, 10.000/s, 25%, nog 8 s\n',
    'initiatieven: 50.000 besluiten overgezet, 10.000/s, 50%, nog 5 s\n',
    'initiatieven: 75.000 besluiten overgezet, 10.000/s, 75%, nog 3 s\n',
    'initiatieven: 100.000 besluiten overgezet, 10.000/s, 100%, nog 0 s\n',
    expect.stringMatching(/^initiatieven: 100\.000 nagelezen, .*100%, nog 0 s\n$/)
  ])
})

it('on a terminal it is one line that changes, and gives way to one that stays', () => {
  const { written, progress, later } = told(true)
  const on = progress.of('initiatieven')
  for (const done of [1_000, 2_000, 3_000]) {
    later(150)
    on('COPYING', done, 1_000_000)
  }
  progress.line('klaar')
  const [first = '', , second = ''] = written
  expect(first).toMatch(/^initiatieven: 1\.000 besluiten overgezet/)
  expect(second).toMatch(/^initiatieven: 3\.000 besluiten overgezet.*nog \d+ (s|min)$/)
  expect(written.slice(3)).toEqual([`\r${' '.repeat(second.length)}\r`, 'klaar\n'])
})
