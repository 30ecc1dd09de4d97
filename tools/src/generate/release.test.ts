// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN } from '@naober/contracts'
import { releasesIn } from '@naober/contracts/release'
import { expect, test } from 'vitest'
import { releaseFiles } from './release.ts'

test('a release keeps its event types, and example events of every service', () => {
  const files = releaseFiles('999.0.0')
  expect(files.map(({ path }) => path)).toEqual([
    'contracts/released/999.0.0.json',
    ...DIENSTEN.map(({ naam }) => `contracts/corpus/v999.0.0/${naam}.ndjson`)
  ])
  const { release, gebeurtenissen } = JSON.parse(files[0]?.content ?? '') as ReturnType<typeof releasesIn>[number]
  expect(release).toBe('999.0.0')
  expect(Object.keys(gebeurtenissen)).toEqual(DIENSTEN.map(({ naam }) => naam).sort())
})

test('a release is named by three numbers and kept once', () => {
  expect(() => releaseFiles('v1')).toThrow('major.minor.patch')
  for (const { release } of releasesIn()) expect(() => releaseFiles(release)).toThrow('is kept already')
})
