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

/** A verbinding of a partij: which one, and the initiatief where it begins. */
export interface VanPartijVerbinding {
  readonly verbindingId: string
  readonly initiatiefId: string
}

/** The verbindingen in a row; nothing else is ever written there. */
export const verbindingenIn = (waarde: unknown): readonly VanPartijVerbinding[] =>
  Array.isArray(waarde) ? (waarde as readonly VanPartijVerbinding[]) : []

/** Which verbindingen a partij has now, as its own stream tells. */
export const verbindingen = projectie({
  naam: 'verbindingen',
  pas: {
    PartijVerbonden: async ({ verbindingId, initiatiefId }: VanPartijVerbinding, { stream }, rij) => {
      const partijId = idVan(stream)
      return [{ sleutel: partijId, waarde: [...verbindingenIn(await rij(partijId)), { verbindingId, initiatiefId }] }]
    },
    PartijOntkoppeld: async ({ verbindingId }: { readonly verbindingId: string }, { stream }, rij) => {
      const partijId = idVan(stream)
      const over = verbindingenIn(await rij(partijId)).filter((een) => een.verbindingId !== verbindingId)
      return [{ sleutel: partijId, waarde: over.length > 0 ? over : null }]
    }
  }
})
