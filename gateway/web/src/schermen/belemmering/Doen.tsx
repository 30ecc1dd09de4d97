// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  MeldBelemmeringOpgelostDocument,
  NeemOplossingTerugDocument,
  TrekBelemmeringInDocument,
  WijzigBelemmeringDocument
} from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { Daad, Daden, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { dag, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { useTabel } from './useTabel.ts'

/** What who keeps a report can do with it: tell that it is solved, say it otherwise, withdraw it. */
export function Doen({ ding: { id, versie, mogelijk, code, ervaring, gevolg } }: { ding: Getoond }) {
  return (
    <Daden mogelijk={mogelijk}>
      <Daad
        naam="meldBelemmeringOpgelost"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.losOp}
        vormen={{
          hoe: keuze(teksten.vraagHoe, teksten.oplossingen),
          toelichting: optioneel(tekst(teksten.vraagToelichting, { regels: 3, hint: gemeen.geenNamen })),
          op: dag(teksten.vraagOpgelostOp, { begin: vandaag() })
        }}
        gedaan={teksten.isOpgelost}
        stuur={(invoer, opdrachtId) => verzend(MeldBelemmeringOpgelostDocument, { id, invoer, opdrachtId })}
      />
      {mogelijk.includes('wijzigBelemmering') && <Wijzig {...{ id, versie, code, ervaring, gevolg }} />}
      <Doeknop
        naam="neemOplossingTerug"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.tochNiet}
        gedaan={teksten.staatWeer}
        stuur={(opdrachtId) => verzend(NeemOplossingTerugDocument, { id, opdrachtId })}
      />
      <Doeknop
        naam="trekBelemmeringIn"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.trekIn}
        vooraf={teksten.trekInVooraf}
        gedaan={teksten.ingetrokken}
        stuur={(opdrachtId) => verzend(TrekBelemmeringInDocument, { id, opdrachtId })}
      />
    </Daden>
  )
}

const Wijzig = ({
  id,
  versie,
  code,
  ervaring,
  gevolg
}: Pick<Getoond, 'id' | 'versie' | 'code' | 'ervaring' | 'gevolg'>) => (
  <Bewerken
    sleutel={`wijzigBelemmering.${id}`}
    wat={teksten.zegAnders}
    vormen={{
      belemmering: kies(teksten.vraagSoort, useTabel(), { begin: code, lang: 'nl' }),
      ervaring: tekst(teksten.vraagErvaring, { regels: 5, begin: ervaring }),
      gevolg: keuze(teksten.vraagGevolg, teksten.gevolgen, { begin: gevolg })
    }}
    versie={versie}
    stuur={(invoer, verwachteVersie, opdrachtId) =>
      verzend(WijzigBelemmeringDocument, { id, invoer, verwachteVersie, opdrachtId })
    }
  />
)
