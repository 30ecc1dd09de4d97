// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openView } from './open.ts'
import { codeHash } from './snapshot/code-hash.ts'
import { writeSnapshot } from './snapshot/file.ts'
import { overzichtVan } from './testing/wereld.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-overzicht-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Why the snapshot in the folder is not used, as far as somebody has to hear of it. */
const toldOf = async () => {
  const told: unknown[] = []
  const { keeper } = await openView({
    folder,
    feeds: [],
    opOnverwerkt: () => {},
    onSnapshot: (reason, details) => told.push([reason, details])
  })
  await keeper.stop()
  return told
}
const write = (hash: string) => writeSnapshot(overzichtVan([]), join(folder, 'overzicht.snapshot'), hash)

it('a first start, and the first one of another version, are nothing to worry about', async () => {
  expect(await toldOf()).toEqual([])
  await write('een vorige versie')
  expect(await toldOf()).toEqual([])
})

it('a snapshot that is damaged is told of', async () => {
  await write(await codeHash())
  const path = join(folder, 'overzicht.snapshot')
  const whole = await readFile(path)
  await writeFile(path, whole.subarray(0, whole.length - 1))
  expect(await toldOf()).toEqual([['the snapshot is not used', { reason: expect.stringContaining('cut off') }]])
})
