// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { adresVan, useBlik } from '../../app/plek.ts'
import { BelemmeringbladDocument, type BelemmeringbladQuery } from '../../gql/graphql.ts'
import { Ding, Feitenlijst, Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { WatEldersWerkte } from '../voorbeeld/Vergelijkbaar.tsx'
import { Doen } from './Doen.tsx'
import { WieHelpt } from './Steunpunten.tsx'
import { teksten } from './teksten.nl.ts'
import { tonen } from './tonen.ts'

export type Getoond = NonNullable<BelemmeringbladQuery['belemmering']>

/** `/belemmering/{id}`: an obstacle that somebody met, and what became of it. */
export function Belemmering() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(BelemmeringbladDocument, { id, op })}
      vind={({ belemmering }) => belemmering}
      titel={({ belemmering, code }) => belemmering?.naam ?? code}
      lang="nl"
      onbekend={teksten.onbekend}
      staat={({ fase, van }, nu) => (
        <>
          {fase && <Merk toon={tonen[fase]}>{teksten.fasen[fase]}</Merk>}{' '}
          {van && <span className="klein">{teksten.sinds(dagInWoorden(van, nu))}</span>}
        </>
      )}
      zij={(ding) => (
        <Feitenlijst
          feiten={[
            [teksten.gevolgkop, ding.gevolg && teksten.gevolgen[ding.gevolg]],
            [
              teksten.initiatief,
              ding.initiatief ? (
                <Schakel key="initiatief" naar={`/initiatief/${ding.initiatief.id}`}>
                  {ding.initiatief.naam}
                </Schakel>
              ) : (
                teksten.geenInitiatief
              )
            ],
            [teksten.waar, ding.gebied && <Schakel naar={adresVan(ding.gebied.code)}>{ding.gebied.naam}</Schakel>]
          ]}
        />
      )}
    >
      {(ding, nu) => (
        <>
          <Vak id="ervaring-kop" kop={teksten.ervaring}>
            <p className="nl-paragraph doel" lang="nl">
              {ding.ervaring}
            </p>
          </Vak>
          {ding.oplossing && (
            <Vak id="oplossing-kop" kop={teksten.opgelostkop}>
              <p className="nl-paragraph">{teksten.oplossingen[ding.oplossing]}.</p>
              {ding.toelichting && (
                <p className="nl-paragraph doel" lang="nl">
                  {ding.toelichting}
                </p>
              )}
              {ding.opgelostOp && (
                <p className="nl-paragraph klein">{teksten.opgelostOp(dagInWoorden(ding.opgelostOp, nu))}</p>
              )}
            </Vak>
          )}
          {ding.fase === 'GEMELD' && <WieHelpt steunpunten={ding.steunpunten} />}
          {ding.fase === 'GEMELD' && <WatEldersWerkte belemmeringen={[ding.code]} op={op} />}
          <Doen ding={ding} />
        </>
      )}
    </Ding>
  )
}
