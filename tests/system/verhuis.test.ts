// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, it } from 'vitest'
import { demandKilledMoveFinishes } from '../platform/killed-move.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-verhuis-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('a move to another folder that is killed halfway is finished by the next, and meanwhile nothing starts there', async () => {
  const from = join(folder, 'van')
  await mkdir(from)
  await demandKilledMoveFinishes(from, join(folder, 'naar'))
})
