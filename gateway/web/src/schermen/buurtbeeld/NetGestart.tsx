// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { onthoud } from '../../app/stand.ts'
import { verzend } from '../../app/vraag.ts'
import { HerstelDocument } from '../../gql/graphql.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { type Gestart, leesGestart } from './gestart.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody has just started: here it is, and it can be undone. */
export function NetGestart() {
  const { state } = useLocation()
  const gestart = leesGestart(state)
  return gestart && <Zojuist key={gestart.id} gestart={gestart} />
}

function Zojuist({ gestart }: { gestart: Gestart }) {
  const client = useQueryClient()
  const melding = useRef<HTMLDivElement>(null)
  const terug = useMutation({
    mutationFn: async (sleutel: string) => {
      const { herstel } = await verzend(HerstelDocument, { sleutel })
      if (herstel.__typename === 'Weigering') throw new Error(herstel.uitleg)
      if (herstel.__typename === 'InitiatiefAanvaard') onthoud([herstel.stand])
    },
    onSettled: () => {
      melding.current?.focus()
      return client.invalidateQueries({ predicate: ({ meta }) => !meta?.vast })
    }
  })
  const schakel = useRef<HTMLAnchorElement>(null)
  useEffect(() => schakel.current?.focus(), [])

  if (terug.isSuccess) return <Melding soort="gelukt" titel={teksten.ongedaanGelukt(gestart.naam)} ref={melding} />
  return (
    <Melding
      soort={terug.isError ? 'fout' : 'gelukt'}
      titel={terug.isError ? teksten.ongedaanMislukt : teksten.gestart(gestart.naam)}
      ref={melding}
    >
      <p className="nl-paragraph" role="status">
        {terug.isError ? terug.error.message : gestart.zichtbaar ? teksten.gestartUitleg : teksten.gestartLater}
      </p>
      <p className="acties">
        <Schakel naar={`/initiatief/${gestart.id}`} ref={schakel}>
          {gestart.naam}
        </Schakel>
        {gestart.herstel === null ? (
          <span>
            {teksten.nietOngedaan} {gestart.onomkeerbaar}
          </span>
        ) : (
          <Knop
            bezig={terug.isPending}
            bezigTekst={teksten.ongedaanBezig}
            onClick={() => gestart.herstel !== null && terug.mutate(gestart.herstel)}
          >
            {teksten.ongedaan}
          </Knop>
        )}
      </p>
    </Melding>
  )
}
