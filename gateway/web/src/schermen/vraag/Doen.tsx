// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  BeantwoordVraagDocument,
  HonoreerVraagNietDocument,
  LeidVraagDoorDocument,
  PakVraagOpDocument,
  TrekVraagInDocument
} from '../../gql/graphql.ts'
import { Daad, Daden, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { alleenAls, bedrag, keuze, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What one can do with a question: take it up, answer it, hand it on, say that it cannot be; or withdraw it. */
export function Doen({ vraag: { id, soort, mogelijk } }: { vraag: Getoond }) {
  const op = vandaag()
  const gaatOmGeld = () => soort === 'GELD'
  return (
    <Daden mogelijk={mogelijk}>
      <Daad
        naam="pakOndersteuningsvraagOp"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.pakOp}
        vooraf={teksten.pakOpVooraf}
        vormen={{ functie: tekst(teksten.functie, { hint: teksten.functieHint }) }}
        gedaan={teksten.opgepakt}
        stuur={(velden, opdrachtId) => verzend(PakVraagOpDocument, { id, invoer: { ...velden, op }, opdrachtId })}
      />
      <Daad
        naam="beantwoordOndersteuningsvraag"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.beantwoord}
        vooraf={teksten.antwoordVooraf}
        vormen={{
          antwoord: tekst(teksten.uwAntwoord, { regels: 4, hint: teksten.antwoordHint }),
          bedrag: alleenAls(gaatOmGeld, optioneel(bedrag(teksten.bedragToe)))
        }}
        knop={teksten.geefAntwoord}
        gedaan={teksten.beantwoordGedaan}
        stuur={(velden, opdrachtId) => verzend(BeantwoordVraagDocument, { id, invoer: { ...velden, op }, opdrachtId })}
      />
      {mogelijk.includes('leidOndersteuningsvraagDoor') && <Door id={id} mogelijk={mogelijk} />}
      <Daad
        naam="honoreerOndersteuningsvraagNiet"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.lukNiet}
        vooraf={teksten.antwoordVooraf}
        vormen={{
          reden: keuze(teksten.waaromNiet, teksten.redenkeuzen),
          toelichting: tekst(teksten.legUit, { regels: 3, hint: teksten.legUitHint })
        }}
        knop={teksten.geefAntwoord}
        gedaan={teksten.nietGedaan}
        stuur={(velden, opdrachtId) =>
          verzend(HonoreerVraagNietDocument, { id, invoer: { ...velden, op }, opdrachtId })
        }
      />
      <Doeknop
        naam="trekOndersteuningsvraagIn"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.trekIn}
        vooraf={teksten.trekInVooraf}
        gedaan={teksten.ingetrokken}
        stuur={(opdrachtId) => verzend(TrekVraagInDocument, { id, invoer: { op }, opdrachtId })}
      />
    </Daden>
  )
}

function Door({ id, mogelijk }: Pick<Getoond, 'id' | 'mogelijk'>) {
  return (
    <Daad
      naam="leidOndersteuningsvraagDoor"
      mogelijk={mogelijk}
      over={id}
      wat={teksten.leidDoor}
      vooraf={teksten.doorVooraf}
      vormen={{
        steunpunt: keuze(teksten.naarWie, teksten.steunpunten, { uitleg: teksten.helptMet }),
        reden: tekst(teksten.waaromDaar, { regels: 2 })
      }}
      knop={teksten.stuurDoor}
      gedaan={teksten.doorgeleid}
      stuur={({ steunpunt, reden }, opdrachtId) => {
        const naar = steunpunt === 'GEMEENTE' ? null : steunpunt
        return verzend(LeidVraagDoorDocument, { id, invoer: { steunpunt: naar, reden, op: vandaag() }, opdrachtId })
      }}
    />
  )
}
