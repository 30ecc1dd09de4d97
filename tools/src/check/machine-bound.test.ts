// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { boundToMachine } from './machine-bound.ts'

const inFile = (text: string) => boundToMachine([{ path: 'a.txt', text }])

// Put together here, so that this file does not hold what it looks for.
const path = (...parts: string[]) => ['', ...parts].join('/')
const host = (name: string) => `https:/${path(name)}`

test.each([
  path('home', 'iemand', 'naober'),
  `const a = '${path('tmp', 'x')}'`,
  `data: ${path('root', 'x')}`,
  `file:/${path('', 'Users', 'x')}`,
  `tarball: ${host('registry.example.org')}/x.tgz`,
  `registry=${host('nexus.example.org:8081')}/npm`
])('sees %s', (text) => {
  expect(inFile(`first line\n${text}\n`)).toEqual([`a.txt:2 ${text}`])
})

test.each(['./data', "import a from '../work/a.ts'", 'https://example.org/home/page', 'homepage', '/initiatieven/v1'])(
  'leaves %s alone',
  (text) => {
    expect(inFile(text)).toEqual([])
  }
)
