// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { OproepbladDocument } from '../../gql/graphql.ts'
import { Ding } from '../../onderdelen/daad/Ding.tsx'
import { dagenLater, vandaag } from '../../onderdelen/datum.ts'
import { Blad } from './Blad.tsx'
import { Doen } from './Doen.tsx'
import { kantenVan } from './kanten.ts'
import { Staat } from './Staat.tsx'
import { teksten } from './teksten.nl.ts'

/** How many days ahead one looks for where the other side meets. */
const VOORUIT = 30

/** `/behoefte/{id}` and `/aanbod/{id}`: what somebody looks for or offers, what fits it and why, and what came of it. */
export function Oproepblad() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const van = op ?? vandaag()
  return (
    <Ding
      lezing={useLezing(OproepbladDocument, { id, op, van, tot: dagenLater(van, VOORUIT) }, { telt: true })}
      vind={({ oproep }) => oproep}
      titel={({ wat }) => wat}
      lang="nl"
      onbekend={teksten.onbekend}
      staat={(een, nu) => <Staat kant={kantenVan(een).zelf} oproep={een} nu={nu} />}
    >
      {({ past, ...een }, nu) => {
        const { zelf, ander } = kantenVan(een)
        return (
          <Blad
            oproep={een}
            nu={nu}
            ander={ander}
            past={past.map(({ oproep, uitleg }) => ({
              ...oproep,
              uitleg,
              behoefteId: zelf === 'behoefte' ? een.id : oproep.id,
              aanbodId: zelf === 'aanbod' ? een.id : oproep.id,
              mogelijk: [...een.mogelijk, ...oproep.mogelijk]
            }))}
            doen={<Doen kant={zelf} oproep={een} />}
          />
        )
      }}
    </Ding>
  )
}
