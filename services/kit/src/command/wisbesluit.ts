// SPDX-License-Identifier: EUPL-1.2
import { type Elk, GEEN_TEKST, GEWIST, type Opdrachtcontract, tekstGewist, weiger } from '@naober/contracts'
import { isTekstpad, leesPad } from '@naober/contracts/kern/tekstpaden'
import type { Besluitcontext, Besluitnemer } from './decider.ts'

type Wisopdracht = Parameters<typeof tekstGewist>[0]

/**
 * The deciding half of `wisopdracht`: the same for every aggregate. Refuses GEEN_TEKST unless the event of that version
 * has, at that place, a free text by its schema that was not taken back before.
 */
export const wisbesluit = <C extends Opdrachtcontract<Elk, Elk, Elk, Elk, typeof GEEN_TEKST.code>>(
  contract: C
): Besluitnemer<C> => ({
  contract,
  besluit: ({ versie, pad, grond }: Wisopdracht, _staat: unknown, { gelezen }: Besluitcontext) => {
    const soort = contract.aggregaat.gebeurtenissen.find((een: { naam: string }) => een.naam === gelezen?.type)
    const tekst = gelezen && leesPad(gelezen.data, pad)
    if (!soort || !isTekstpad(soort.schema, pad) || typeof tekst !== 'string' || tekst === GEWIST)
      return weiger(GEEN_TEKST, { versie, pad })
    return [tekstGewist({ versie, pad, grond })]
  },
  leest: ({ versie }: Wisopdracht) => versie,
  raadpleegt: null
})
