// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { VraagbladDocument, type VraagbladQuery } from '../../gql/graphql.ts'
import { Ding, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { inEuro } from '../../onderdelen/geld/bedrag.ts'
import { ondersteuningssoorten, vraagfasen } from '../../onderdelen/woorden.nl.ts'
import { Doen } from './Doen.tsx'
import { loopt, tonen } from './fase.ts'
import { Route } from './Route.tsx'
import { teksten } from './teksten.nl.ts'

export type Getoond = NonNullable<VraagbladQuery['ondersteuningsvraag']>

/** `/ondersteuningsvraag/{id}`: what was asked, where it lies, for how many days already, and what one can do with it. */
export function Ondersteuningsvraag() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(VraagbladDocument, { id, op })}
      vind={({ ondersteuningsvraag }) => ondersteuningsvraag}
      titel={({ soort }) => (soort ? teksten.titel(ondersteuningssoorten[soort].toLowerCase()) : teksten.titelVragen)}
      onbekend={teksten.onbekend}
      staat={({ fase, dagenOpen, behandelaar }) => (
        <p className="nl-paragraph nl-paragraph--lead">
          {fase && <Merk toon={tonen[fase]}>{vraagfasen[fase]}</Merk>}{' '}
          {loopt(fase) ? teksten.open(dagenOpen) : teksten.duurde(dagenOpen)}
          {loopt(fase) && behandelaar && ` ${teksten.bezigMet(behandelaar)}`}
        </p>
      )}
    >
      {(vraag, nu) => (
        <>
          <Vak id="vraag-kop" kop={teksten.deVraag}>
            <p className="nl-paragraph doel" lang="nl">
              {vraag.vraag}
            </p>
            {vraag.bedrag !== null && <p className="nl-paragraph">{teksten.gevraagd(inEuro(vraag.bedrag))}</p>}
          </Vak>
          {(vraag.antwoord || vraag.reden) && (
            <Vak id="antwoord-kop" kop={teksten.hetAntwoord}>
              {vraag.reden && <p className="nl-paragraph">{teksten.redenen[vraag.reden]}</p>}
              {vraag.antwoord && (
                <p className="nl-paragraph doel" lang="nl">
                  {vraag.antwoord}
                </p>
              )}
              {vraag.toegekend !== null && <p className="nl-paragraph">{teksten.toegekend(inEuro(vraag.toegekend))}</p>}
            </Vak>
          )}
          <Route route={vraag.route} open={loopt(vraag.fase)} vastgelegdOp={vraag.vastgelegdOp} nu={nu} />
          <Doen vraag={vraag} />
        </>
      )}
    </Ding>
  )
}
