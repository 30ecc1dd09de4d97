// SPDX-License-Identifier: EUPL-1.2
import { type Elk, type GebeurtenisVan, idVan } from '@naober/contracts'
import type { lidToegetreden, lidVertrokken } from '@naober/contracts/initiatieven/initiatief'
import type { EventMeta } from '@naober/kit/command/decider'
import { type LeesRij, projectie, type Rijwijziging } from '@naober/kit/service/definition'

type DataVan<G extends (data: never) => Elk> = GebeurtenisVan<G>['data']

/** The initiatieven in a row; nothing else is ever written there. */
export const initiatievenIn = (waarde: unknown): readonly string[] =>
  Array.isArray(waarde) ? waarde.filter((een) => typeof een === 'string') : []

/** Of which initiatieven a partij is a member now: per partij the ids of these initiatieven. */
export const lidmaatschappen = projectie({
  naam: 'lidmaatschappen',
  pas: {
    LidToegetreden: async (
      { partijId }: DataVan<typeof lidToegetreden>,
      { stream }: EventMeta,
      rij: LeesRij
    ): Promise<readonly Rijwijziging[]> =>
      partijId === null ? [] : [{ sleutel: partijId, waarde: [...initiatievenIn(await rij(partijId)), idVan(stream)] }],
    LidVertrokken: async (
      { partijId }: DataVan<typeof lidVertrokken>,
      { stream }: EventMeta,
      rij: LeesRij
    ): Promise<readonly Rijwijziging[]> => {
      if (partijId === null) return []
      const over = initiatievenIn(await rij(partijId)).filter((id) => id !== idVan(stream))
      return [{ sleutel: partijId, waarde: over.length > 0 ? over : null }]
    }
  }
})
