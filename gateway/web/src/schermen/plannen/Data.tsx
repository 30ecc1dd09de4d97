// SPDX-License-Identifier: EUPL-1.2
import { aanvang, kloktijd, weekdagInWoorden } from '../../onderdelen/datum.ts'
import { Keuzegroep } from '../../onderdelen/Veld.tsx'
import { klokwissel } from './klokwissel.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly dagen: readonly string[]
  readonly tijd: string
  readonly overslaan: readonly string[]
  readonly fout: string | undefined
  readonly onOverslaan: (dagen: readonly string[]) => void
}

/** Every date of the series, before it is sent; each can be struck out. */
export const Data = ({ dagen, tijd, overslaan, fout, onOverslaan }: Eigenschappen) => (
  <Keuzegroep
    id="overslaan"
    label={teksten.overslaan}
    hint={teksten.data(dagen.filter((dag) => !overslaan.includes(dag)).length)}
    fout={fout}
  >
    <ol className="data">
      {dagen.map((dag, plek) => (
        <li key={dag}>
          <label className="data__dag">
            <input
              type="checkbox"
              id={plek === 0 ? 'overslaan' : undefined}
              checked={!overslaan.includes(dag)}
              onChange={({ target }) =>
                onOverslaan(target.checked ? overslaan.filter((een) => een !== dag) : [...overslaan, dag])
              }
            />
            <span>
              {weekdagInWoorden(dag)}
              {tijd && `, ${aanvang(dag, tijd)}`}
              <Klokwissel wissel={klokwissel(dag, tijd)} tijd={tijd} />
            </span>
          </label>
        </li>
      ))}
    </ol>
  </Keuzegroep>
)

/** Why a date begins at another hour than was asked, or in which of two hours: the clock changes in that night. */
const Klokwissel = ({ wissel, tijd }: { wissel: ReturnType<typeof klokwissel>; tijd: string }) =>
  wissel && <span className="klein data__klok">{teksten.klok[wissel](kloktijd(tijd))}</span>
