// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '@naober/kit/store/lock'
import { beforeEach, expect, it } from 'vitest'
import { addCommits, listening, seenIn, testFolder } from '../backup/test-installation.ts'
import { verhuis } from './verhuis.ts'

let van: string
let naar: string
beforeEach(() => {
  const root = testFolder()
  van = join(root, 'van')
  naar = join(root, 'naar')
  mkdirSync(van)
})

const move = (from = van, to = naar) => {
  const { lines, screen } = listening()
  return verhuis({ van: from, naar: to, screen }).then(() => lines)
}

it('carries an installation to another place, and again what is new', async () => {
  await addCommits(van, 20, 'a')
  expect((await move()).at(-2)).toMatch(
    /^initiatieven: 20 besluiten \(20 nieuw\) en 1 gegevens, geteld en nagelezen, sha256 [0-9a-f]{64}$/
  )
  expect(await seenIn(naar)).toEqual({ ...(await seenIn(van)), leases: [] })
  await addCommits(van, 5, 'b')
  expect((await move()).at(-2)).toMatch(/^initiatieven: 25 besluiten \(5 nieuw\)/)
  expect(await seenIn(naar)).toEqual({ ...(await seenIn(van)), leases: [] })
})

it.each([
  ['the source is in use', () => lockFolder(van), /De map .*van is al in gebruik door een ander Naober-proces/],
  ['the target is in use', () => mkdirSync(naar) ?? lockFolder(naar), /De map .*naar is al in gebruik/]
])('%s: nothing is carried', async (_, take, sentence) => {
  await addCommits(van, 2, 'a')
  const lock = take()
  await expect(move()).rejects.toThrow(sentence)
  lock.release()
  expect(existsSync(join(naar, 'initiatieven.sqlite'))).toBe(false)
})

it('says what is wrong with the places, and leaves no folder behind', async () => {
  await expect(move(van, van)).rejects.toThrow('--van en --naar zijn dezelfde plek.')
  await expect(move(join(van, 'weg'))).rejects.toThrow('De map')
  await expect(move()).rejects.toThrow('In de bron staat geen logboek van een dienst; er is niets te verhuizen.')
  expect(existsSync(naar)).toBe(false)
})

it('another installation in the target is left as it was', async () => {
  await addCommits(van, 2, 'a')
  mkdirSync(naar)
  await addCommits(naar, 2, 'b')
  const before = await seenIn(naar)
  await expect(move()).rejects.toThrow('staat al een ander logboek; kies een leeg doel.')
  expect(await seenIn(naar)).toEqual(before)
})
