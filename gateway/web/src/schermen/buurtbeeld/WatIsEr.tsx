// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { RijFragment } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Straatje } from '../../onderdelen/Straatje.tsx'
import { Rij } from './Rij.tsx'
import { neemOp, type Rustig, toonNu, wachtend } from './rustig.ts'
import { teksten } from './teksten.nl.ts'
import { useErbij } from './useErbij.ts'
import { useLijst } from './useLijst.ts'

/** What is there, as a list. It never moves under somebody who is reading it. */
export function WatIsEr({ gebied, adres }: { gebied: string; adres: string }) {
  const { antwoord, op, soort, vraag } = useLijst(gebied)
  return (
    <section
      className={antwoord.isPlaceholderData ? 'lijst-deel straks' : 'lijst-deel'}
      aria-labelledby="lijst-kop"
      aria-busy={antwoord.isPlaceholderData}
    >
      <Antwoord van={antwoord}>
        {({ pages }) => {
          const rijen = pages.flatMap(({ initiatieven }) => initiatieven.nodes)
          const aantal = pages.at(-1)?.initiatieven.aantal ?? rijen.length
          return (
            <>
              <h2 className="nl-heading nl-heading--level-2" id="lijst-kop">
                {teksten.lijst} <span className="lijst__aantal">({aantal})</span>
              </h2>
              <Lijst
                vraag={vraag}
                gebied={gebied}
                soort={soort}
                op={op}
                rijen={rijen}
                aantal={aantal}
                straks={antwoord.isPlaceholderData}
                heel={!antwoord.hasNextPage || op !== null}
              />
              {aantal === 0 && <Leeg adres={adres} reden={op ? 'datum' : soort ? 'soort' : 'niets'} />}
            </>
          )
        }}
      </Antwoord>
      {antwoord.hasNextPage && (
        <Knop bezig={antwoord.isFetchingNextPage} onClick={() => void antwoord.fetchNextPage()}>
          {teksten.meer}
        </Knop>
      )}
    </section>
  )
}

interface Lijsteigenschappen {
  readonly vraag: string
  readonly gebied: string
  readonly soort: string | null
  readonly op: string | null
  readonly rijen: readonly RijFragment[]
  readonly aantal: number
  /** The rows still answer the question before this one. */
  readonly straks: boolean
  /** Nothing can have come that the rows do not hold. */
  readonly heel: boolean
}

function Lijst({ vraag, gebied, soort, op, rijen, aantal, straks, heel }: Lijsteigenschappen) {
  const erbij = useErbij({ vraag, gebied, soort, aantal, getoond: rijen, heel: heel || straks })
  const nu = [...rijen, ...erbij]
  const [lijst, zetLijst] = useState<Rustig<RijFragment>>(() => neemOp(null, vraag, nu))
  if (!straks && JSON.stringify([lijst.vraag, lijst.nu]) !== JSON.stringify([vraag, nu]))
    zetLijst(neemOp(lijst, vraag, nu))

  const wacht = wachtend(lijst)
  return (
    <>
      <div role="status">
        {wacht > 0 && (
          <p className="nieuws">
            {teksten.wijzigingen(wacht)} <Knop onClick={() => zetLijst(toonNu(lijst))}>{teksten.toon}</Knop>
          </p>
        )}
      </div>
      {lijst.getoond.length > 0 && (
        <ul className="rijen">
          {lijst.getoond.map((rij) => (
            <Rij key={rij.id} rij={rij} nieuw={lijst.nieuw.has(rij.id)} op={op ?? vandaag()} />
          ))}
        </ul>
      )}
    </>
  )
}

const Leeg = ({ adres, reden }: { adres: string; reden: 'niets' | 'soort' | 'datum' }) => (
  <div className="leeg">
    <Straatje huizen={[{ id: 'eerste', fase: 'IDEE', licht: false }]} woorden={teksten.straatjeLeeg} />
    <p className="nl-paragraph nl-paragraph--lead">
      {{ niets: teksten.leeg, soort: teksten.leegSoort, datum: teksten.leegOpDatum }[reden]}
    </p>
    {reden !== 'datum' && (
      <p className="nl-paragraph">
        {teksten.leegUitleg} <Schakel naar={`${adres}/starten`}>{teksten.start}</Schakel>
      </p>
    )}
  </div>
)
