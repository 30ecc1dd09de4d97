// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { testFolder } from '../backup/test-installation.ts'
import { keepToOurselves } from './own-files.ts'

let data: string
beforeEach(() => {
  data = join(testFolder(), 'data')
})

const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(dirname(join(data, name)), { recursive: true, mode: 0o755 })
    writeFileSync(join(data, name), '')
    chmodSync(join(data, name), 0o644)
  }
}
const modeOf = (name: string): number => statSync(join(data, name)).mode & 0o777
const warn = vi.fn()
beforeEach(() => void warn.mockClear())

const OURS = [
  'initiatieven.sqlite',
  'initiatieven.sqlite-wal',
  'initiatieven.sqlite-shm',
  'logboek-initiatieven.json',
  'overzicht/overzicht.snapshot',
  'import/een/opzet.json',
  'koppelingen/elementen-0123.json'
]

it('files from before that everybody may read are kept to ourselves, and their folders', () => {
  put(...OURS)
  keepToOurselves(data, { warn })
  expect(OURS.map((name) => [name, modeOf(name)])).toEqual(OURS.map((name) => [name, 0o600]))
  expect(['overzicht', 'import', 'import/een', 'koppelingen'].map(modeOf)).toEqual([0o700, 0o700, 0o700, 0o700])
  expect(warn).not.toHaveBeenCalled()
})

it('what has no name of ours, and what a link leads to, stays as it was', () => {
  put('brief.txt', 'elders/geheim', 'import/een/opzet.json')
  symlinkSync(join(data, 'elders/geheim'), join(data, 'import/een/link'))
  symlinkSync(join(data, 'elders'), join(data, 'koppelingen'))
  keepToOurselves(data, { warn })
  expect(['brief.txt', 'elders/geheim', 'import/een/opzet.json'].map(modeOf)).toEqual([0o644, 0o644, 0o600])
  expect(warn).not.toHaveBeenCalled()
})

it('a file of another account stays as it was, and is told in one sentence', () => {
  put('initiatieven.sqlite')
  keepToOurselves(data, { warn }, (process.geteuid?.() ?? 0) + 1)
  expect(modeOf('initiatieven.sqlite')).toBe(0o644)
  expect(warn.mock.calls).toEqual([
    [{ files: [join(data, 'initiatieven.sqlite')] }, expect.stringMatching(/^other accounts .* mode 600$/)]
  ])
})

it('an empty data folder, and one that is kept to ourselves already, ask nothing', () => {
  keepToOurselves(data, { warn })
  mkdirSync(data)
  keepToOurselves(data, { warn })
  expect(warn).not.toHaveBeenCalled()
})
