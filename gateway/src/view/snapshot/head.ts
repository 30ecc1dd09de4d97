// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { SnapshotUnusable } from './frame.ts'

const Count = Type.Integer({ minimum: 0 })

/** What a snapshot is of: the code that wrote it, the positions, and how much of everything follows. */
export const SnapshotHead = Type.Object({
  hash: Type.String(),
  revisie: Count,
  bronnen: Type.Array(
    Type.Object({
      dienst: Type.String(),
      logId: Type.String(),
      positie: Count,
      commandId: Type.String(),
      at: Type.Union([Type.Number(), Type.Null()])
    })
  ),
  onverwerkt: Type.Object({
    aantal: Count,
    eerste: Type.Array(Type.Object({ dienst: Type.String(), positie: Count, type: Type.String() }))
  }),
  tabellen: Type.Array(Type.Object({ naam: Type.String(), aantal: Count })),
  details: Count,
  history: Count
})
export type SnapshotHead = Static<typeof SnapshotHead>

export const readHead = (payload: Buffer): SnapshotHead => {
  const head: unknown = JSON.parse(payload.toString())
  if (!Value.Check(SnapshotHead, head)) throw new SnapshotUnusable('the head is not one of ours')
  return head
}
