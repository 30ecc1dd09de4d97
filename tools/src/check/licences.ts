// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'

/** What `pnpm licenses list --json` prints: packages by the expression in their licence field. */
export const LicenceListing = Type.Record(
  Type.String(),
  Type.Array(Type.Object({ name: Type.String(), versions: Type.Array(Type.String()) }))
)

/** Open licences that a work under EUPL-1.2 may stand on. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib'
])

/** Whether an SPDX expression leaves a way to use the work under the allowed licences. AND binds before OR. */
export function isAllowed(expression: string): boolean {
  const inner = expression.match(/^(.*)\(([^()]*)\)(.*)$/)
  if (inner) {
    const [, before = '', part = '', after = ''] = inner
    return isAllowed(`${before}${isAllowed(part) ? 'MIT' : 'NOT-ALLOWED'}${after}`)
  }
  return expression
    .split(/\s+OR\s+/i)
    .some((way) => way.split(/\s+AND\s+/i).every((licence) => allowed.has(licence.trim())))
}

/** The dependencies, of dependencies too, whose licence is not on the list or not told. */
export const notAllowed = (listing: Static<typeof LicenceListing>): string[] =>
  Object.entries(listing)
    .filter(([expression]) => !isAllowed(expression))
    .flatMap(([expression, packages]) =>
      packages.map(({ name, versions }) => `${name}@${versions.join(', ')} has licence ${expression}`)
    )
