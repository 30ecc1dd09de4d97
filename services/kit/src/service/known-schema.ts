// SPDX-License-Identifier: EUPL-1.2
import type { ElkeGebeurtenissoort } from '@naober/contracts/event-types'
import { SchemaViolation } from '../bus/schema-violation.ts'
import { validatorOf } from '../command/validate.ts'
import type { CommitEvents } from '../store/commit.ts'

/** Event types of a service by name. */
export type KnownTypes = ReadonlyMap<string, ElkeGebeurtenissoort>

/**
 * The first event of a commit that breaks the schema of its type, or undefined. A type that is not known, or a version
 * that is not the present one, breaks nothing; fields that are not known are allowed.
 */
export const violationIn = (
  types: KnownTypes,
  { events }: Pick<CommitEvents, 'events'>,
  cause?: unknown
): SchemaViolation | undefined => {
  for (const [index, { type, v, data }] of events.entries()) {
    const known = types.get(type)
    if (known === undefined || known.versie !== v) continue
    const validator = validatorOf(known.schema)
    if (validator.check(data)) continue
    const detail = validator.violations(data).map(({ pad, fout }) => `${pad} ${fout}`)
    return new SchemaViolation(index, type, detail.join('; '), { cause })
  }
  return undefined
}
