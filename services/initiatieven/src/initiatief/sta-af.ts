// SPDX-License-Identifier: EUPL-1.2
import type { Samenhang } from '@naober/contracts'
import { eigenaarOntheven, type InitiatiefStaat, type Wezen } from '@naober/contracts/initiatieven/initiatief'
import { Partij, partijStondAf } from '@naober/contracts/initiatieven/partij'
import { laatste } from '../datums.ts'

/** What tells each partij among these owners that it owns the initiatief no more. */
export const vertelPartijen = ({ id: initiatiefId }: InitiatiefStaat, eigenaren: readonly Wezen[], tot: string) =>
  eigenaren.flatMap(({ partijId }) =>
    partijId === null
      ? []
      : [{ aggregaat: Partij, id: partijId, gebeurtenissen: [partijStondAf({ initiatiefId, tot })] }]
  )

/**
 * Ends what partijen that left still own, now that somebody else does from a day on: they owned it no longer than until
 * then, nor than they were there.
 */
export const wieVertrokStaatAf = (initiatief: InitiatiefStaat, van: string, bij: Samenhang) => {
  const weg = initiatief.eigenaren.flatMap((een) => {
    const vertrokkenOp = bij.staatVan(Partij, een.partijId)?.vertrokkenOp ?? null
    const tot = laatste([van, vertrokkenOp])
    return vertrokkenOp === null || tot === null ? [] : [{ persoonId: null, partijId: een.partijId, tot }]
  })
  return {
    zelf: weg.map((een) => eigenaarOntheven({ ...een, aanleiding: 'PARTIJ_VERTROKKEN' })),
    bij: weg.flatMap((een) => vertelPartijen(initiatief, [een], een.tot))
  }
}
