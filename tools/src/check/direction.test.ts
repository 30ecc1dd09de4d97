// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { againstDirection } from './direction.ts'
import type { Manifest } from './repository.ts'

const manifest = (name: string, folder: string, ...uses: string[]): Manifest => ({
  name,
  folder,
  version: '0.1.0',
  dependencies: Object.fromEntries(uses.map((used) => [used, 'workspace:*']))
})
const workspace = [
  manifest('naober', '', '@x/tools'),
  manifest('@x/contracts', 'contracts'),
  manifest('@x/kit', 'services/kit', '@x/contracts'),
  manifest('@x/een', 'services/een', '@x/kit'),
  manifest('@x/twee', 'services/twee', '@x/kit'),
  manifest('@x/gateway', 'gateway', '@x/kit'),
  manifest('@x/web', 'gateway/web'),
  manifest('@x/tools', 'tools', '@x/gateway', '@x/een'),
  manifest('@x/tests', 'tests', '@x/tools')
]
const imports = (path: string, target: string) =>
  againstDirection(workspace, [{ path, text: `import { a } from '${target}'\n` }])

test('the right direction passes, in package.json and in imports', () => {
  expect(againstDirection(workspace, [])).toEqual([])
  expect(imports('services/een/src/a.ts', '@x/kit/store/port')).toEqual([])
  expect(imports('gateway/src/a.ts', '@x/kit/bus/reader')).toEqual([])
  expect(imports('gateway/src/a.ts', './b.ts')).toEqual([])
  expect(imports('tests/system/a.test.ts', '@x/tools/src/a.ts')).toEqual([])
})

test.each([
  ['contracts/src/a.ts', '@x/kit/store/port'],
  ['services/kit/src/a.ts', '@x/een'],
  ['services/een/src/a.ts', '@x/twee'],
  ['services/een/src/a.ts', '@x/gateway'],
  ['gateway/src/a.ts', '@x/een'],
  ['gateway/src/a.ts', '@x/web'],
  ['gateway/web/src/a.tsx', '@x/gateway'],
  ['gateway/src/a.ts', '@x/tools'],
  ['tools/src/a.ts', '@x/tests'],
  ['services/kit/src/a.ts', '../../een/src/a.ts'],
  ['gateway/src/a.ts', '../web/src/a.tsx']
])('%s may not import %s', (path, target) => {
  expect(imports(path, target)).toHaveLength(1)
})

test('sees an import for its effect, a re-export and a dynamic import', () => {
  for (const text of ["import '@x/een'", "export * from '@x/een'", "await import('@x/een')"]) {
    expect(againstDirection(workspace, [{ path: 'gateway/src/a.ts', text }])).toHaveLength(1)
  }
})

test('sees a dependency that is only declared', () => {
  const wrong = [...workspace, manifest('@x/drie', 'services/drie', '@x/een')]
  expect(againstDirection(wrong, [])).toEqual(['services/drie/package.json depends on @x/een'])
})
