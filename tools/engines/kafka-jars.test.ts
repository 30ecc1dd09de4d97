// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { javaVersion } from './kafka-jars.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['', 0]
])('reads %j as Java %i', (said, version) => {
  expect(javaVersion(said)).toBe(version)
})
