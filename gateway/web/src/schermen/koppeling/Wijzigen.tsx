// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  WijzigAanbodDocument,
  type WijzigAanbodMutationVariables,
  WijzigBehoefteDocument,
  type WijzigBehoefteMutationVariables
} from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { dag, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { alledaagseZaken } from '../../onderdelen/woorden.nl.ts'
import type { Oproep } from './kanten.ts'
import { teksten } from './teksten.nl.ts'

type Wijziging = WijzigBehoefteMutationVariables & WijzigAanbodMutationVariables

/** The command by which what is asked, or offered, is said otherwise. */
const WIJZIGING = {
  behoefte: {
    naam: 'wijzigBehoefte',
    stuur: (variabelen: Wijziging) => verzend(WijzigBehoefteDocument, variabelen)
  },
  aanbod: { naam: 'wijzigAanbod', stuur: (variabelen: Wijziging) => verzend(WijzigAanbodDocument, variabelen) }
} as const

interface Eigenschappen {
  readonly kant: keyof typeof WIJZIGING
  readonly oproep: Pick<
    Oproep,
    'id' | 'versie' | 'mogelijk' | 'wat' | 'omschrijving' | 'alledaagseZaak' | 'vanaf' | 'laatste'
  >
}

/** Lets who looks for it, or offers it, say it otherwise where it stands; its kind and its place stay as they are. */
export function Wijzigen({ kant, oproep: { id, versie, mogelijk, ...staat } }: Eigenschappen) {
  const { naam, stuur } = WIJZIGING[kant]
  if (!mogelijk.some((een) => een === naam)) return null
  return (
    <Bewerken
      sleutel={`${naam}.${id}`}
      wat={teksten.wijzig[kant]}
      vormen={{
        wat: tekst(teksten.vraagWat, { begin: staat.wat }),
        omschrijving: optioneel(tekst(teksten.meer, { regels: 4, hint: gemeen.geenNamen, begin: staat.omschrijving })),
        alledaagseZaak: optioneel(kies(teksten.vraagZaak, alledaagseZaken, { begin: staat.alledaagseZaak })),
        vanaf: dag(teksten.vanaf, { begin: staat.vanaf }),
        laatste: dag(teksten.vraagLaatste, { begin: staat.laatste })
      }}
      versie={versie}
      stuur={(invoer, verwachteVersie, opdrachtId) => stuur({ id, invoer, opdrachtId, verwachteVersie })}
    />
  )
}
