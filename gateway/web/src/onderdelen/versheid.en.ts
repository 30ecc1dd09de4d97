// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './versheid.nl.ts'

export const teksten: typeof nl = {
  twijfel: (dag) => `somebody says that this is not right, reported on ${dag}`,
  nooit: 'not confirmed yet',
  vandaag: 'confirmed today',
  gisteren: 'confirmed yesterday',
  dagen: (dagen) => `confirmed ${dagen} days ago`,
  maanden: (maanden) => `not confirmed for ${maanden} ${maanden === 1 ? 'month' : 'months'}`,
  jaren: (jaren) => `perhaps outdated: not confirmed for ${jaren} ${jaren === 1 ? 'year' : 'years'}`
}
