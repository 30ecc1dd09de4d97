// SPDX-License-Identifier: EUPL-1.2
import type { ActiviteitVerteldFragment } from '../../gql/graphql.ts'
import { type Bewerkbaar, Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { keuze, optioneel, tekst, type Vormen } from '../../onderdelen/daad/vorm.ts'
import { teksten } from './teksten.nl.ts'

type Verteld = Pick<ActiviteitVerteldFragment, 'naam' | 'omschrijving' | 'waar' | 'wijze' | 'versie'>

const vormenVan = ({ naam, omschrijving, waar, wijze }: Verteld) => ({
  naam: tekst(teksten.vraagNaam, { begin: naam }),
  omschrijving: optioneel(tekst(teksten.vraagOmschrijving, { regels: 3, hint: gemeen.geenNamen, begin: omschrijving })),
  waar: optioneel(tekst(teksten.vraagWaar, { begin: waar })),
  wijze: keuze(teksten.vraagWijze, teksten.wijzen, { begin: wijze })
})

type Velden = ReturnType<typeof vormenVan> extends Vormen<infer V> ? V : never

interface Eigenschappen extends Pick<Bewerkbaar<Velden & object>, 'sleutel' | 'stuur'> {
  readonly verteld: Verteld
}

/** What is told of a planned thing or a series, edited where it stands. */
export const Vertellen = ({ sleutel, verteld, stuur }: Eigenschappen) => (
  <Bewerken
    sleutel={sleutel}
    wat={teksten.wijzig(verteld.naam)}
    vormen={vormenVan(verteld)}
    versie={verteld.versie}
    stuur={stuur}
  />
)
