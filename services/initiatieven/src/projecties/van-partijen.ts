// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import type { EventMeta } from '@naober/kit/command/decider'
import { type LeesRij, projectie, type Rijwijziging } from '@naober/kit/service/definition'

/** The initiatieven in a row; nothing else is ever written there. */
export const initiatievenIn = (waarde: unknown): readonly string[] =>
  Array.isArray(waarde) ? waarde.filter((een) => typeof een === 'string') : []

interface VanPartij {
  readonly partijId: string | null
}

/** Rows of the initiatieven that a partij is in: per partij their ids. */
const erbij = async ({ partijId }: VanPartij, { stream }: EventMeta, rij: LeesRij): Promise<readonly Rijwijziging[]> =>
  partijId === null ? [] : [{ sleutel: partijId, waarde: [...initiatievenIn(await rij(partijId)), idVan(stream)] }]

const eruit = async (
  { partijId }: VanPartij,
  { stream }: EventMeta,
  rij: LeesRij
): Promise<readonly Rijwijziging[]> => {
  if (partijId === null) return []
  const over = initiatievenIn(await rij(partijId)).filter((id) => id !== idVan(stream))
  return [{ sleutel: partijId, waarde: over.length > 0 ? over : null }]
}

/** Of which initiatieven a partij is a member now. */
export const lidmaatschappen = projectie({
  naam: 'lidmaatschappen',
  pas: { LidToegetreden: erbij, LidVertrokken: eruit }
})

/** Which initiatieven a partij owns now, alone or with others. */
export const eigendommen = projectie({
  naam: 'eigendommen',
  pas: { EigenaarAangewezen: erbij, EigenaarOntheven: eruit }
})
