// SPDX-License-Identifier: EUPL-1.2
import { useBlik } from '../../app/plek.ts'
import { Keren } from '../../onderdelen/Keren.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Plek } from './plek.ts'
import { teksten } from './teksten.nl.ts'
import { useHier } from './useHier.ts'

const GETOOND = 5

/** What there is to do in the seven days from the day that is looked at; an area that somebody drew has no agenda of its own. */
export function DezeWeek({ plek }: { plek: Plek }) {
  const hier = useHier(plek)
  const { op } = useBlik()
  if (!hier) return null
  const { aantal, nodes } = hier.activiteiten
  return (
    <section className="vak" aria-labelledby="week-kop">
      <h2 className="nl-heading nl-heading--level-2" id="week-kop">
        {op ? teksten.toenWeek : teksten.dezeWeek}
      </h2>
      {aantal === 0 ? (
        <p className="nl-paragraph">{teksten.geenWeek}</p>
      ) : (
        <Keren keren={plek.isGetekend ? nodes : nodes.slice(0, GETOOND)} />
      )}
      {!plek.isGetekend && (
        <p className="nl-paragraph">
          <Schakel naar={`/activiteiten?gebied=${plek.id}`}>
            {aantal > GETOOND ? teksten.heleAgenda(aantal) : teksten.agenda}
          </Schakel>
        </p>
      )}
    </section>
  )
}
