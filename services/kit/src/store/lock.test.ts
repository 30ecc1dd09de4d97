// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lockFolder } from './lock.ts'
import { startWriter, testFolder } from './sqlite/test-folder.ts'

const IN_USE = /^De map .* is al in gebruik door een ander Naober-proces; stop dat eerst of kies een andere map\.$/

// Starting a process takes seconds on a busy machine.
it('keeps a second process out while the first one runs, and lets it in when that is killed', {
  timeout: 60_000
}, async () => {
  const folder = testFolder()
  const path = join(folder, 'proef.db')
  const first = startWriter([path, '', 'lock'])
  await first.until((lines) => lines.includes('klaar'))

  expect(() => lockFolder(folder)).toThrow(IN_USE)
  const second = startWriter([path, '', 'lock'])
  expect(await second.ended).toBe(1)
  expect(second.lines[0]).toMatch(/^OpeningError De map .* is al in gebruik/)

  first.child.kill('SIGKILL')
  expect(await first.ended).toBe('SIGKILL')
  const third = startWriter([path, '', 'lock'])
  await third.until((lines) => lines.includes('klaar'))
})

it('is held once within a process too, until it is released', () => {
  const folder = testFolder()
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(IN_USE)
  lock.release()
  lock.release()
  lockFolder(folder).release()
})

it('says which folder is not there', () => {
  const folder = join(testFolder(), 'nergens')
  expect(() => lockFolder(folder)).toThrow(`De map ${folder} bestaat niet, of dit account mag er niet in schrijven.`)
})
