// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import {
  AanbodbladDocument,
  type AanbodbladQuery,
  BehoeftebladDocument,
  type BehoeftebladQuery
} from '../../gql/graphql.ts'
import { Ding } from '../../onderdelen/daad/Ding.tsx'
import { Blad } from './Blad.tsx'
import { Doen } from './Doen.tsx'
import { Staat } from './Staat.tsx'
import { teksten } from './teksten.nl.ts'

export type Behoefte = NonNullable<BehoeftebladQuery['behoefte']>
export type Aanbod = NonNullable<AanbodbladQuery['aanbod']>

/** `/behoefte/{id}`: what somebody looks for, what fits it and why, what was proposed and what came of it. */
export function Behoefteblad() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(BehoeftebladDocument, { id, op }, { telt: true })}
      vind={({ behoefte }) => behoefte}
      titel={({ wat }) => wat}
      onbekend={teksten.onbekend}
      staat={(een, nu) => <Staat kant="behoefte" oproep={een} nu={nu} />}
    >
      {({ past, ...een }, nu) => (
        <Blad
          oproep={een}
          nu={nu}
          ander="aanbod"
          past={past.map(({ aanbod, uitleg }) => ({
            ...aanbod,
            uitleg,
            behoefteId: een.id,
            aanbodId: aanbod.id,
            mogelijk: [...een.mogelijk, ...aanbod.mogelijk]
          }))}
          doen={<Doen kant="behoefte" oproep={een} />}
        />
      )}
    </Ding>
  )
}

/** `/aanbod/{id}`: the same from the side of who offers. */
export function Aanbodblad() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  return (
    <Ding
      lezing={useLezing(AanbodbladDocument, { id, op }, { telt: true })}
      vind={({ aanbod }) => aanbod}
      titel={({ wat }) => wat}
      onbekend={teksten.onbekend}
      staat={(een, nu) => <Staat kant="aanbod" oproep={een} nu={nu} />}
    >
      {({ past, ...een }, nu) => (
        <Blad
          oproep={een}
          nu={nu}
          ander="behoefte"
          past={past.map(({ behoefte, uitleg }) => ({
            ...behoefte,
            uitleg,
            behoefteId: behoefte.id,
            aanbodId: een.id,
            mogelijk: [...een.mogelijk, ...behoefte.mogelijk]
          }))}
          doen={<Doen kant="aanbod" oproep={een} />}
        />
      )}
    </Ding>
  )
}
