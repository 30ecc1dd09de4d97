// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { notSingle } from './single-copy.ts'

const lock = (...entries: string[]) => `packages:\n\n${entries.map((entry) => `  ${entry}:\n    x: y\n`).join('\n')}`

test('one version passes, also where it is listed with its peers', () => {
  expect(notSingle('graphql', lock('graphql@16.15.0', 'graphql-yoga@5.24.1(graphql@16.15.0)'))).toEqual([])
})

test('two versions, or none, do not', () => {
  expect(notSingle('graphql', lock('graphql@16.15.0', 'graphql@17.1.0'))).toHaveLength(1)
  expect(notSingle('graphql', lock('graphql-yoga@5.24.1'))).toHaveLength(1)
})
