// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Type from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIENSTEN } from './diensten.ts'
import { aggregaat, gebeurtenis, Id } from './kern/index.ts'
import { AGGREGATEN } from './register.ts'
import { brokenSinceRelease, releaseSnapshot, releasesIn } from './release.ts'

const dienst = { naam: 'groen', titel: 'Groen', doc: 'Bomen' }
const snapshot = (release: string, velden: Type.TProperties) => {
  const geplant = gebeurtenis('BoomGeplant', { openheid: 'OPENBAAR', doc: 'A tree was planted', velden })
  const delen = { naam: 'Boom', meervoud: 'bomen', dienst: 'groen', id: Id, doc: 'Een boom' }
  const boom = aggregaat<object>()({ ...delen, gebeurtenissen: [geplant], toon: (staat) => staat })
  return releaseSnapshot(release, [dienst], [boom])
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'released-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the newest release is the one that counts, by number and not by letter', () => {
  for (const [release, velden] of Object.entries({
    '0.9.0': { naam: Type.String() },
    '0.10.0': { naam: Type.String(), hoogte: Type.Integer() }
  })) {
    writeFileSync(join(folder, `${release}.json`), JSON.stringify(snapshot(release, velden)))
  }
  writeFileSync(join(folder, 'README.md'), '')
  const releases = releasesIn(folder)
  expect(releases.map(({ release }) => release)).toEqual(['0.9.0', '0.10.0'])
  expect(brokenSinceRelease(snapshot('1.0.0', { naam: Type.String() }), releases)).toEqual({
    against: '0.10.0',
    violations: ['groen BoomGeplant v1: /hoogte is gone']
  })
})

test('before the first release there is nothing to break', () => {
  expect(releasesIn(join(folder, 'nowhere'))).toEqual([])
  expect(brokenSinceRelease(snapshot('1.0.0', {}), [])).toEqual({ against: null, violations: [] })
})

test('the events of now break nothing that was released', () => {
  const { against, violations } = brokenSinceRelease(releaseSnapshot('now', DIENSTEN, AGGREGATEN))
  if (against === null) console.warn('NO RELEASE YET: nothing guards the event types against breaking changes.')
  expect(violations).toEqual([])
})
