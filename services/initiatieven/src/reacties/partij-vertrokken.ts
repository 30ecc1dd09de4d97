// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { beeindigLidmaatschap, onthefEigenaar } from '@naober/contracts/initiatieven/initiatief'
import {
  eigendomBleefStaan,
  lidmaatschapBleefStaan,
  Partij,
  partijVertrokken
} from '@naober/contracts/initiatieven/partij'
import type { EventMeta } from '@naober/kit/command/decider'
import { type Reactieweigering, reactie } from '@naober/kit/service/definition'
import { eigendommen, initiatievenIn, lidmaatschappen } from '../projecties/van-partijen.ts'

/** What could not be ended is told on the stream of the partij, with the rule that refused it. */
const bleefStaan =
  (soort: typeof lidmaatschapBleefStaan | typeof eigendomBleefStaan) =>
  (regel: string) =>
  ({ op }: { readonly op: string }, { stream }: EventMeta, initiatiefId: string): Reactieweigering => ({
    aggregaat: Partij,
    id: idVan(stream),
    gebeurtenis: soort({ initiatiefId, regel, op })
  })
const lidBleef = bleefStaan(lidmaatschapBleefStaan)
const eigenaarBleef = bleefStaan(eigendomBleefStaan)

/** A partij that leaves ends its places as a member of initiatieven, each with its own event. */
export const partijVertrokkenBeeindigtLidmaatschappen = reactie({
  naam: 'partij-vertrokken',
  op: partijVertrokken,
  vanaf: 'BEGIN',
  opdrachten: async ({ op }, { stream }, projectie) => {
    const partijId = idVan(stream)
    return initiatievenIn(await projectie(lidmaatschappen.naam, partijId)).map((id) => ({
      contract: beeindigLidmaatschap,
      id,
      velden: { lid: { partijId }, tot: op },
      doel: id
    }))
  },
  weigeringen: {
    GEEN_LID: lidBleef('GEEN_LID'),
    DATUM_IN_TOEKOMST: lidBleef('DATUM_IN_TOEKOMST'),
    DATUM_VOOR_BEGIN: lidBleef('DATUM_VOOR_BEGIN'),
    ONBEKEND: lidBleef('ONBEKEND'),
    NIET_TOEGESTAAN: lidBleef('NIET_TOEGESTAAN')
  }
})

/**
 * And it owns no more what others own along with it. What it owns alone it keeps, visibly, until it is handed over.
 * Source: C43, see docs/bronnen.md.
 */
export const partijVertrokkenBeeindigtEigendom = reactie({
  naam: 'partij-vertrokken-eigendom',
  op: partijVertrokken,
  vanaf: 'BEGIN',
  opdrachten: async ({ op }, { stream }, projectie) => {
    const partijId = idVan(stream)
    return initiatievenIn(await projectie(eigendommen.naam, partijId)).map((id) => ({
      contract: onthefEigenaar,
      id,
      velden: { eigenaar: { partijId }, tot: op },
      doel: id
    }))
  },
  weigeringen: {
    GEEN_EIGENAAR: eigenaarBleef('GEEN_EIGENAAR'),
    LAATSTE_EIGENAAR: eigenaarBleef('LAATSTE_EIGENAAR'),
    DATUM_IN_TOEKOMST: eigenaarBleef('DATUM_IN_TOEKOMST'),
    DATUM_VOOR_BEGIN: eigenaarBleef('DATUM_VOOR_BEGIN'),
    ONBEKEND: eigenaarBleef('ONBEKEND'),
    NIET_TOEGESTAAN: eigenaarBleef('NIET_TOEGESTAAN')
  }
})
