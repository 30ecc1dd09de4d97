// SPDX-License-Identifier: EUPL-1.2
import { idVan, type Static } from '@naober/contracts'
import { beeindigLidmaatschap, onthefEigenaar } from '@naober/contracts/initiatieven/initiatief'
import {
  type Betrokkenheid,
  bleefNaVertrek,
  eigendomBleefStaan,
  Partij,
  partijVertrokken
} from '@naober/contracts/initiatieven/partij'
import { verbreekVerbinding } from '@naober/contracts/initiatieven/verbinding'
import type { EventMeta } from '@naober/kit/command/decider'
import { AL_ZO, type Reactieweigering, reactie } from '@naober/kit/service/definition'
import {
  eigendommen,
  initiatievenIn,
  lidmaatschappen,
  type VanPartijVerbinding,
  verbindingen,
  verbindingenIn
} from '../projecties/van-partijen.ts'

interface Vertrek {
  readonly op: string
}

/** What could not be ended is told on the stream of the partij, with the rule that refused it. */
const bleef =
  (wat: Static<typeof Betrokkenheid>, initiatiefUit: (doel: string) => string = (doel) => doel) =>
  (regel: string) =>
  ({ op }: Vertrek, { stream }: EventMeta, doel: string): Reactieweigering => ({
    aggregaat: Partij,
    id: idVan(stream),
    gebeurtenis: bleefNaVertrek({ wat, initiatiefId: initiatiefUit(doel), regel, op })
  })
const lidBleef = bleef('LIDMAATSCHAP')
const eigenaarBleef = bleef('EIGENDOM')

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
    GEEN_LID: AL_ZO,
    DATUM_IN_TOEKOMST: lidBleef('DATUM_IN_TOEKOMST'),
    DATUM_VOOR_BEGIN: lidBleef('DATUM_VOOR_BEGIN'),
    ONBEKEND: lidBleef('ONBEKEND'),
    NIET_TOEGESTAAN: lidBleef('NIET_TOEGESTAAN')
  }
})

/**
 * And it owns no more what others own along with it. What it owns alone it keeps, visibly, until somebody else owns it.
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
    GEEN_EIGENAAR: AL_ZO,
    LAATSTE_EIGENAAR: ({ op }, { stream }, initiatiefId) => ({
      aggregaat: Partij,
      id: idVan(stream),
      gebeurtenis: eigendomBleefStaan({ initiatiefId, op })
    }),
    DATUM_IN_TOEKOMST: eigenaarBleef('DATUM_IN_TOEKOMST'),
    DATUM_VOOR_BEGIN: eigenaarBleef('DATUM_VOOR_BEGIN'),
    ONBEKEND: eigenaarBleef('ONBEKEND'),
    NIET_TOEGESTAAN: eigenaarBleef('NIET_TOEGESTAAN')
  }
})

/** Two can be connected in several ways: the target of a command is the initiatief and the verbinding. */
const doelVan = ({ initiatiefId, verbindingId }: VanPartijVerbinding) => `${initiatiefId}/${verbindingId}`
const verbindingBleef = bleef('VERBINDING', (doel) => doel.slice(0, doel.indexOf('/')))

/** And nothing is connected with it any more. */
export const partijVertrokkenVerbreektVerbindingen = reactie({
  naam: 'partij-vertrokken-verbindingen',
  op: partijVertrokken,
  vanaf: 'BEGIN',
  opdrachten: async ({ op }, { stream }, projectie) => {
    const partijId = idVan(stream)
    return verbindingenIn(await projectie(verbindingen.naam, partijId)).map((een) => ({
      contract: verbreekVerbinding,
      id: een.verbindingId,
      velden: { begin: een.initiatiefId, einde: { partijId }, tot: op },
      doel: doelVan(een)
    }))
  },
  weigeringen: {
    AL_VERBROKEN: AL_ZO,
    ANDERE_EINDEN: verbindingBleef('ANDERE_EINDEN'),
    DATUM_IN_TOEKOMST: verbindingBleef('DATUM_IN_TOEKOMST'),
    DATUM_VOOR_BEGIN: verbindingBleef('DATUM_VOOR_BEGIN'),
    ONBEKEND: verbindingBleef('ONBEKEND'),
    NIET_TOEGESTAAN: verbindingBleef('NIET_TOEGESTAAN')
  }
})
