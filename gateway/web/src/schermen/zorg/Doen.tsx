// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  DoeToezeggingDocument,
  MeldNagekomenDocument,
  MeldNietNagekomenDocument,
  NeemOordeelTerugDocument,
  NeemToezeggingTerugDocument,
  TrekZorgInDocument,
  WijzigZorgDocument
} from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { Daad, Daden, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { dag, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly zorgpunt: Getoond
  /** For whom the viewer speaks. */
  readonly partijen: readonly { readonly id: string; readonly naam: string }[]
}

const ZELF = 'zelf'

/** What one can do about a worry: promise something, say whether it was kept, say it otherwise, withdraw it. */
export function Doen({ zorgpunt: { id, versie, mogelijk, ...stond }, partijen }: Eigenschappen) {
  const op = vandaag()
  const namens = { ...Object.fromEntries(partijen.map((een) => [een.id, een.naam])), [ZELF]: teksten.zelf }
  const hoe = () => ({ toelichting: optioneel(tekst(teksten.vraagHoe, { regels: 2, hint: gemeen.geenNamen })) })
  const [eerste] = partijen
  return (
    <Daden mogelijk={mogelijk}>
      <Daad
        naam="doeToezegging"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.zegToe}
        vormen={{
          toezegging: tekst(teksten.vraagToezegging, { regels: 3, hint: teksten.toezeggingHint }),
          namens: kies<string>(teksten.vraagNamens, namens, { begin: eerste?.id ?? ZELF }),
          functie: tekst(teksten.functie, { hint: teksten.functieHint }),
          wanneer: dag(teksten.vraagWanneer)
        }}
        knop={teksten.knopZegToe}
        gedaan={teksten.toegezegd}
        stuur={({ namens: gekozen, ...velden }, opdrachtId) =>
          verzend(DoeToezeggingDocument, {
            id,
            invoer: { ...velden, ...(gekozen !== ZELF && { partijId: gekozen }), op },
            opdrachtId
          })
        }
      />
      <Daad
        naam="meldToezeggingNagekomen"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.isNagekomen}
        vormen={hoe()}
        gedaan={teksten.dank}
        stuur={(velden, opdrachtId) => verzend(MeldNagekomenDocument, { id, invoer: { ...velden, op }, opdrachtId })}
      />
      <Daad
        naam="meldToezeggingNietNagekomen"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.nietNagekomen}
        vormen={hoe()}
        gedaan={teksten.vastgelegd}
        stuur={(velden, opdrachtId) =>
          verzend(MeldNietNagekomenDocument, { id, invoer: { ...velden, op }, opdrachtId })
        }
      />
      <Doeknop
        naam="neemToezeggingTerug"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.neemTerug}
        gedaan={teksten.teruggenomen}
        stuur={(opdrachtId) => verzend(NeemToezeggingTerugDocument, { id, opdrachtId })}
      />
      <Doeknop
        naam="neemOordeelTerug"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.oordeelTerug}
        gedaan={teksten.oordeelTeruggenomen}
        stuur={(opdrachtId) => verzend(NeemOordeelTerugDocument, { id, opdrachtId })}
      />
      {mogelijk.includes('wijzigZorg') && (
        <Bewerken
          sleutel={`wijzigZorg.${id}`}
          wat={teksten.zegAnders}
          vormen={{
            waarover: tekst(teksten.vraagWaarover, { begin: stond.waarover }),
            zorg: tekst(teksten.vraagZorg, { regels: 4, begin: stond.zorg }),
            haakje: optioneel(tekst(teksten.vraagHaakje, { regels: 2, begin: stond.haakje }))
          }}
          versie={versie}
          stuur={(invoer, verwachteVersie, opdrachtId) =>
            verzend(WijzigZorgDocument, { id, invoer, verwachteVersie, opdrachtId })
          }
        />
      )}
      <Doeknop
        naam="trekZorgIn"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.trekIn}
        vooraf={teksten.trekInVooraf}
        gedaan={teksten.ingetrokken}
        stuur={(opdrachtId) => verzend(TrekZorgInDocument, { id, opdrachtId })}
      />
    </Daden>
  )
}
