// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, idVan } from '@naober/contracts'
import { beeindigLidmaatschap } from '@naober/contracts/initiatieven/initiatief'
import { lidmaatschapBleefStaan, Partij, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import type { EventMeta } from '@naober/kit/command/decider'
import { type Reactieweigering, reactie } from '@naober/kit/service/definition'
import { initiatievenIn, lidmaatschappen } from '../projecties/lidmaatschappen.ts'

/** A membership that could not be ended is told on the stream of the partij, with the rule that refused it. */
const bleefStaan =
  (regel: string) =>
  (
    { op }: { readonly op: string },
    { stream }: EventMeta,
    initiatiefId: string,
    _geweigerd: Geweigerd | null
  ): Reactieweigering => ({
    aggregaat: Partij,
    id: idVan(stream),
    gebeurtenis: lidmaatschapBleefStaan({ initiatiefId, regel, op })
  })

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
    GEEN_LID: bleefStaan('GEEN_LID'),
    DATUM_IN_TOEKOMST: bleefStaan('DATUM_IN_TOEKOMST'),
    DATUM_VOOR_BEGIN: bleefStaan('DATUM_VOOR_BEGIN'),
    ONBEKEND: bleefStaan('ONBEKEND'),
    NIET_TOEGESTAAN: bleefStaan('NIET_TOEGESTAAN')
  }
})
