// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo } from 'react'
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { onthoudPlaats } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useBlik } from '../../app/plek.ts'
import { GetekendGebiedDocument, type GetekendGebiedQuery, GrenzenDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { binnen } from '../../onderdelen/kaart/vlakken.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Beeld } from './Beeld.tsx'
import { buurtenIn, getekendePlek } from './plek.ts'
import { teksten } from './teksten.nl.ts'
import { useBeeld } from './useBeeld.ts'

/** `/gebied/{id}`: the Buurtbeeld of an area that somebody drew. */
export function GetekendBeeld() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(GetekendGebiedDocument, { id, op })
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
        {() => gebied && gemeente !== null && <Binnen gebied={gebied} gemeente={gemeente} />}
      </Antwoord>
    </Pagina>
  )
}

type Gebied = NonNullable<GetekendGebiedQuery['getekendGebied']>

/** Its counts are those of the buurten in it, for as long as nobody counts by the line itself. */
function Binnen({ gebied, gemeente }: { gebied: Gebied; gemeente: string }) {
  const beeld = useBeeld(gemeente)
  const grenzen = useLezing(GrenzenDocument, { gemeente }, { vast: true })
  const codes = useMemo(
    () => new Set(binnen(grenzen.data?.gemeente?.wijken.flatMap(({ buurten }) => buurten) ?? [], gebied.grens)),
    [grenzen.data, gebied.grens]
  )
  return (
    <Antwoord van={grenzen}>
      {() => (
        <Antwoord van={beeld}>
          {({ gemeente: hier }) =>
            hier && (
              <Beeld
                gemeente={hier}
                plek={getekendePlek(
                  gebied,
                  buurtenIn(hier).filter(({ code }) => codes.has(code))
                )}
                straks={beeld.isPlaceholderData}
              />
            )
          }
        </Antwoord>
      )}
    </Antwoord>
  )
}
