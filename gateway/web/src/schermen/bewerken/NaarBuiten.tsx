// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  LegMandaatVastDocument,
  SluitNetwerkDocument,
  StelNetwerkOpenDocument,
  TrekMandaatInDocument
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Who speaks for it, and whether newcomers can come in. */
export function NaarBuiten({ initiatief: { id, mogelijk, mandaat, openstelling } }: { initiatief: Bewerkt }) {
  const op = vandaag()
  return (
    <>
      <Vak id="mandaat-kop" kop={teksten.mandaat}>
        <p className="nl-paragraph">
          {mandaat ? teksten.spreekt(mandaat.woordvoerder, mandaat.namens) : teksten.niemandSpreekt}
        </p>
        <Daad
          naam="legMandaatVast"
          mogelijk={mogelijk}
          over={id}
          wat={mandaat ? teksten.anderMandaat : teksten.legMandaatVast}
          vormen={{
            woordvoerder: tekst(teksten.vraagWoordvoerder, {
              begin: mandaat?.woordvoerder ?? null,
              hint: teksten.functieHint
            }),
            namens: tekst(teksten.vraagNamens, { begin: mandaat?.namens ?? null }),
            raadpleging: tekst(teksten.vraagRaadpleging, { regels: 2, begin: mandaat?.raadpleging ?? null }),
            op: dag(teksten.vraagSinds, { begin: op })
          }}
          gedaan={teksten.mandaatVastgelegd}
          stuur={(invoer, opdrachtId) => verzend(LegMandaatVastDocument, { id, invoer, opdrachtId })}
        />
        <Doeknop
          naam="trekMandaatIn"
          mogelijk={mogelijk}
          over={id}
          wat={teksten.trekMandaatIn}
          gedaan={teksten.mandaatIngetrokken}
          stuur={(opdrachtId) => verzend(TrekMandaatInDocument, { id, invoer: { op }, opdrachtId })}
        />
      </Vak>
      <Vak id="netwerk-kop" kop={teksten.netwerk}>
        <p className="nl-paragraph">
          {openstelling ? teksten.staatOpen(openstelling.voorWie ?? teksten.iedereen) : teksten.staatNietOpen}
        </p>
        <Daad
          naam="stelNetwerkOpen"
          mogelijk={mogelijk}
          over={id}
          wat={openstelling ? teksten.andersOpen : teksten.stelOpen}
          vormen={{
            voorWie: optioneel(
              tekst(teksten.vraagVoorWie, { begin: openstelling?.voorWie ?? null, hint: teksten.voorWieHint })
            ),
            hoe: optioneel(tekst(teksten.vraagHoe, { regels: 2, begin: openstelling?.hoe ?? null })),
            op: dag(teksten.vraagSinds, { begin: op })
          }}
          gedaan={teksten.opengesteld}
          stuur={(invoer, opdrachtId) => verzend(StelNetwerkOpenDocument, { id, invoer, opdrachtId })}
        />
        <Doeknop
          naam="sluitNetwerk"
          mogelijk={mogelijk}
          over={id}
          wat={teksten.sluit}
          gedaan={teksten.gesloten}
          stuur={(opdrachtId) => verzend(SluitNetwerkDocument, { id, invoer: { op }, opdrachtId })}
        />
      </Vak>
    </>
  )
}
