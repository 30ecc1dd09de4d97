// SPDX-License-Identifier: EUPL-1.2
import { useBlik } from '../../app/plek.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Keren } from '../../onderdelen/Keren.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Plek } from './plek.ts'
import { teksten } from './teksten.nl.ts'
import { type Hier, hierIn, useHierlezing } from './useHier.ts'

const GETOOND = 5

/** What there is to do in the seven days from the day that is looked at. */
export const DezeWeek = ({ plek }: { plek: Plek }) => (
  <div className="week-deel">
    <Antwoord van={useHierlezing(plek)}>
      {(antwoord) => <Week plek={plek} activiteiten={hierIn(antwoord)?.activiteiten} />}
    </Antwoord>
  </div>
)

interface Eigenschappen {
  readonly plek: Plek
  readonly activiteiten: Hier['activiteiten'] | undefined
}

function Week({ plek, activiteiten }: Eigenschappen) {
  const { op } = useBlik()
  if (!activiteiten) return null
  const { aantal } = activiteiten
  const straks = activiteiten.nodes.filter(({ voorbij }) => !voorbij)
  return (
    <section className="vak" aria-labelledby="week-kop">
      <h2 className="nl-heading nl-heading--level-2" id="week-kop">
        {op ? teksten.toenWeek : teksten.dezeWeek}
      </h2>
      {straks.length === 0 ? (
        <p className="nl-paragraph">{teksten.geenWeek}</p>
      ) : (
        <Keren keren={straks.slice(0, GETOOND)} />
      )}
      <p className="nl-paragraph">
        <Schakel naar={`/activiteiten?gebied=${plek.id}`}>
          {aantal > GETOOND ? teksten.heleAgenda(aantal) : teksten.agenda}
        </Schakel>
      </p>
    </section>
  )
}
