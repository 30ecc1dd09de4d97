// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { WijzigElementDocument } from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { alleenAls, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { alledaagseZaken, lagen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Of a service its kind says which layer it is of. */
const LIGT_VAST = ['INFORMELE_DIENST', 'FORMELE_DIENST']

/** Lets who keeps it say otherwise what it is, and where one should ask; its place and its end are said apart. */
export function Wijzigen({ element: { id, versie, mogelijk, contact, soort, ...staat } }: { element: Getoond }) {
  if (!mogelijk.includes('wijzigElement')) return null
  const kiestLaag = () => soort !== null && !LIGT_VAST.includes(soort)
  return (
    <Bewerken
      sleutel={`wijzigElement.${id}`}
      wat={teksten.wijzig}
      vormen={{
        naam: tekst(teksten.naam, { begin: staat.naam }),
        omschrijving: optioneel(tekst(teksten.wat, { regels: 4, hint: gemeen.geenNamen, begin: staat.omschrijving })),
        laag: alleenAls(kiestLaag, keuze(teksten.laag, lagen, { begin: staat.laag })),
        vorm: keuze(teksten.vorm, teksten.vormen, { begin: staat.vorm }),
        alledaagseZaak: optioneel(kies(teksten.zaak, alledaagseZaken, { begin: staat.alledaagseZaak })),
        functie: optioneel(tekst(teksten.vraagFunctie, { hint: teksten.functieHint, begin: contact?.functie ?? '' })),
        bereikbaar: optioneel(tekst(teksten.vraagBereikbaar, { begin: contact?.bereikbaar ?? '' }))
      }}
      versie={versie}
      stuur={(
        { functie = contact?.functie, bereikbaar = contact?.bereikbaar, laag, ...anders },
        verwachteVersie,
        opdrachtId
      ) =>
        verzend(WijzigElementDocument, {
          id,
          invoer: {
            ...anders,
            ...(laag && { laag }),
            ...((functie !== contact?.functie || bereikbaar !== contact?.bereikbaar) && {
              contact: functie || bereikbaar ? { functie: functie ?? '', bereikbaar: bereikbaar ?? '' } : null
            })
          },
          verwachteVersie,
          opdrachtId
        })
      }
    />
  )
}
