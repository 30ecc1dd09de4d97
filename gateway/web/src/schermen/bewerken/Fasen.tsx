// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  type Fase,
  NeemFaseTerugDocument,
  type Stopreden,
  VernieuwInitiatiefDocument,
  WijzigFaseDocument
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { alleenAls, dag, type Ingevuld, keuze, kies, optioneel, tekst, zoek } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { useTabel } from '../belemmering/useTabel.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

const stopt = ({ fase }: Ingevuld) => fase === 'GESTOPT'
const doorBelemmering = ({ fase, reden }: Ingevuld) =>
  fase === 'IN_DE_KNEL' || (fase === 'GESTOPT' && reden === 'BELEMMERING')
const doorPartij = ({ fase, reden }: Ingevuld) => fase === 'GESTOPT' && reden === 'OPGEGAAN_IN'

/** In which phase it is: the next one, back when that was a mistake, and renewal. */
export function Fasen({ initiatief: { id, mogelijk, volgendeFasen, gemeente } }: { initiatief: Bewerkt }) {
  const belemmeringen = useTabel()
  return (
    <Vak id="fase-kop" kop={teksten.fase}>
      <Daad
        naam="wijzigFase"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.wijzigFase}
        vormen={{
          fase: keuze<Fase>(teksten.vraagFase, teksten.fasen, { alleen: volgendeFasen }),
          reden: alleenAls(stopt, keuze<Stopreden>(teksten.vraagReden, teksten.redenen)),
          belemmering: alleenAls(
            doorBelemmering,
            kies<string>(teksten.vraagBelemmering, belemmeringen, { lang: 'nl' })
          ),
          opgegaanIn: alleenAls(
            doorPartij,
            zoek(teksten.vraagPartij, { gebied: gemeente?.code ?? null, partijen: true })
          ),
          op: dag(teksten.vraagSinds, { begin: vandaag() }),
          toelichting: optioneel(tekst(teksten.vraagToelichting, { regels: 2, hint: teksten.geenNamen }))
        }}
        gedaan={teksten.faseGewijzigd}
        stuur={({ opgegaanIn, ...velden }, opdrachtId) =>
          verzend(WijzigFaseDocument, { id, invoer: { ...velden, opgegaanIn: opgegaanIn?.id }, opdrachtId })
        }
      />
      <Doeknop
        naam="neemFaseTerug"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.faseTerug}
        vooraf={teksten.faseTerugVooraf}
        gedaan={teksten.faseTeruggenomen}
        stuur={(opdrachtId) => verzend(NeemFaseTerugDocument, { id, opdrachtId })}
      />
      <Daad
        naam="vernieuwInitiatief"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.vernieuw}
        vooraf={teksten.vernieuwVooraf}
        vormen={{
          aanleiding: tekst(teksten.vraagAanleiding, { regels: 3, hint: teksten.geenNamen }),
          op: dag(teksten.vraagSinds, { begin: vandaag() })
        }}
        gedaan={teksten.vernieuwd}
        stuur={(invoer, opdrachtId) => verzend(VernieuwInitiatiefDocument, { id, invoer, opdrachtId })}
      />
    </Vak>
  )
}
