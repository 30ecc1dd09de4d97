// SPDX-License-Identifier: EUPL-1.2
import type { TSchema } from '@naober/contracts'
import fc from 'fast-check'
import { validValues } from './valid.ts'

const SPOILED: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, -1),
  (text) => `${text}}`,
  (text) => `${text}${text}`,
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('"', "'").concat("'"),
  (text) => `${text.slice(0, -1)},}`,
  (text) => `// begin\n${text}`,
  (text) => `${'['.repeat(20_000)}${text}`,
  (text) => `{"a":"\u0001","b":${text}}`,
  () => '{"bedrag":NaN}',
  () => '{"naam":undefined}',
  () => '{naam:"x"}',
  () => '{"naam":"\\x41"}',
  () => '{"bedrag":01}',
  () => 'naam=x&bedrag=1',
  () => '<naam>x</naam>',
  () => '\u0000',
  () => ' '
]

/** Bodies that are no JSON at all, made from one that is. */
export const wrongJson = (schema: TSchema): fc.Arbitrary<string> =>
  fc.tuple(validValues(schema), fc.constantFrom(...SPOILED)).map(([value, spoil]) => spoil(JSON.stringify(value)))
