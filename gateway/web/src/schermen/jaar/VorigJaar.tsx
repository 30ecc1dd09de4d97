// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import {
  type KeerrijFragment,
  PlanActiviteitDocument,
  PlanReeksDocument,
  VorigJaarDocument
} from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Daad } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, tijd } from '../../onderdelen/daad/vorm.ts'
import { vandaag, weekdagInWoorden } from '../../onderdelen/datum.ts'
import { type Opnieuw, opnieuwIn } from './opnieuw.ts'
import { beginnenVan, MAANDEN } from './strook.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly id: string
  readonly jaar: string
  /** What stands in this year already. */
  readonly dit: readonly KeerrijFragment[]
}

/** What an initiatief did last year and has not planned this year: each can be planned again, on its own. */
export function VorigJaar({ id, jaar, dit }: Eigenschappen) {
  const vorig = String(Number(jaar) - 1)
  const lezing = useLezing(VorigJaarDocument, { id, ...beginnenVan(vorig), eind: `${jaar}-01-01` })
  return (
    <Antwoord van={lezing}>
      {({ initiatief }) => {
        const keren = initiatief ? MAANDEN.flatMap((maand) => initiatief[maand].nodes) : []
        const aanbod = opnieuwIn(jaar, keren, dit, vandaag())
        if (aanbod.length === 0) return null
        return (
          <Vak id="opnieuw-kop" kop={teksten.opnieuw(vorig)}>
            <p className="nl-paragraph">{teksten.opnieuwUitleg(jaar)}</p>
            <ul className="banden">
              {aanbod.map((een) => (
                <li key={een.id}>
                  <strong>{een.naam}</strong> <span className="klein">{wasOp(een)}</span>
                  <Plan initiatief={id} jaar={jaar} wat={een} />
                </li>
              ))}
            </ul>
          </Vak>
        )
      }}
    </Antwoord>
  )
}

const wasOp = ({ reeks, keren, was: [eerste, laatste] }: Opnieuw): string =>
  reeks === null
    ? teksten.wasOp(weekdagInWoorden(eerste))
    : teksten.wasReeks(keren, weekdagInWoorden(eerste), weekdagInWoorden(laatste))

const MAG = ['planActiviteit', 'planReeks'] as const

/** The form of one of them: its days can be changed before anything is sent. */
function Plan({ initiatief, jaar, wat }: { initiatief: string; jaar: string; wat: Opnieuw }) {
  const { id, naam, omschrijving, waar, duurMinuten, wijze, reeks } = wat
  const gemeen = {
    over: `${id}.${jaar}`,
    mogelijk: MAG,
    wat: teksten.planOpnieuw,
    bij: naam,
    gedaan: teksten.isGepland(naam, jaar),
    knop: teksten.knopOpnieuw
  }
  const vormen = {
    dag: dag(reeks ? teksten.eersteDag : teksten.opDag, { begin: wat.dag }),
    tijd: tijd(teksten.hoeLaat, { begin: wat.tijd })
  }
  const invoer = { initiatief, naam, duurMinuten, wijze, ...(waar && { waar }), ...(omschrijving && { omschrijving }) }
  if (reeks === null)
    return (
      <Daad
        {...gemeen}
        naam="planActiviteit"
        vormen={vormen}
        stuur={(velden, opdrachtId) =>
          verzend(PlanActiviteitDocument, { invoer: { ...invoer, ...velden }, opdrachtId })
        }
      />
    )
  return (
    <Daad
      {...gemeen}
      naam="planReeks"
      vormen={{ ...vormen, laatste: dag(teksten.laatsteDag, { begin: reeks.laatste }) }}
      stuur={({ laatste, ...velden }, opdrachtId) =>
        verzend(PlanReeksDocument, {
          invoer: { ...invoer, ...velden, herhaling: reeks.herhaling, einde: { opDatum: laatste } },
          opdrachtId
        })
      }
    />
  )
}
