// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { onthoudPlaats } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useBlik } from '../../app/plek.ts'
import { GetekendGebiedDocument, type GetekendGebiedQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Beeld } from './Beeld.tsx'
import { Gebieddaden } from './Gebieddaden.tsx'
import { buurtenIn, getekendePlek } from './plek.ts'
import { leesFilter } from './soort.ts'
import { teksten } from './teksten.nl.ts'
import { useBeeld } from './useBeeld.ts'

/** `/gebied/{id}`: the Buurtbeeld of an area that somebody drew. */
export function GetekendBeeld() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(GetekendGebiedDocument, { id, op }, { telt: true })
  const gebied = lezing.data?.getekendGebied
  const gemeente = gebied?.gemeenten[0]?.code ?? null
  useInBeeld(gemeente)
  const naam = gebied?.naam
  useEffect(() => {
    if (naam) onthoudPlaats({ pad: `/gebied/${id}`, plaats: naam })
  }, [id, naam])

  if (lezing.data && !gebied)
    return (
      <Pagina titel={teksten.onbekendGebied}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.onbekendGebiedUitleg}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.andereGemeente}</Schakel>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={naam ?? teksten.laden} kop={naam ? teksten.titel(naam) : teksten.laden}>
      <Antwoord van={lezing}>
        {() =>
          gebied && (
            <>
              {gebied.ingetrokkenOp && (
                <Melding soort="waarschuwing" titel={teksten.isIngetrokken(dagInWoorden(gebied.ingetrokkenOp))} />
              )}
              {gemeente !== null && <Binnen gebied={gebied} gemeente={gemeente} />}
              <Gebieddaden gebied={gebied} />
            </>
          )
        }
      </Antwoord>
    </Pagina>
  )
}

type Gebied = NonNullable<GetekendGebiedQuery['getekendGebied']>

/** It lies among the buurten of its gemeente, and says which of them are its own. */
function Binnen({ gebied, gemeente }: { gebied: Gebied; gemeente: string }) {
  const beeld = useBeeld(gemeente)
  const filter = leesFilter(useBlik())
  const erin = new Set(gebied.buurten.map(({ code }) => code))
  return (
    <Antwoord van={beeld}>
      {({ gemeente: hier }) =>
        hier && (
          <Beeld
            gemeente={hier}
            plek={getekendePlek(
              hier,
              gebied,
              buurtenIn(hier).filter(({ code }) => erin.has(code)),
              filter
            )}
            straks={beeld.isPlaceholderData}
          />
        )
      }
    </Antwoord>
  )
}
