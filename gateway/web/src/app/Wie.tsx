// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { IkDocument } from '../gql/graphql.ts'
import { useLezing } from './client.ts'
import { demo, kiesPersoon, leesPersonen } from './demo.ts'
import { NIEMAND, wisselSchrijver, zetSchrijver } from './opdracht/schrijver.ts'
import { teksten } from './teksten.nl.ts'
import { vraagAllesOpnieuw } from './ververs.ts'

/** Who one looks as: only where the server offers demo people. */
export function Wie() {
  const client = useQueryClient()
  const personen = useQuery({
    queryKey: ['demo'],
    queryFn: leesPersonen,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { vast: true }
  })
  const ik = useLezing(IkDocument, {}, { vast: true })
  const wissel = useMutation({
    mutationFn: kiesPersoon,
    scope: { id: 'demo' },
    onSuccess: (_niets, id) => {
      wisselSchrijver(id)
      return vraagAllesOpnieuw(client)
    }
  })
  useEffect(() => {
    if (ik.data) zetSchrijver(ik.data.ik?.id ?? NIEMAND)
  }, [ik.data])
  if (!personen.data || personen.data.length === 0 || !ik.data) return null

  const nu = wissel.isPending ? wissel.variables : ik.data.ik?.id
  const gekozen = personen.data.find(({ id }) => id === nu)
  return (
    <div className="wie">
      <label className="utrecht-form-label wie__label" htmlFor={demo.veld}>
        {teksten.kijktAls}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select wie__keuze"
        id={demo.veld}
        value={gekozen?.id ?? NIEMAND}
        onChange={({ target }) => wissel.mutate(target.value)}
        aria-describedby={`${demo.veld}-uitleg`}
      >
        <option value={NIEMAND}>{teksten.bezoeker}</option>
        {personen.data.map(({ id, naam, rol }) => (
          <option key={id} value={id} lang="nl">
            {`${naam}, ${rol.toLowerCase()}`}
          </option>
        ))}
      </select>
      <span className="wie__uitleg" id={`${demo.veld}-uitleg`}>
        {wissel.isError ? teksten.inloggenMislukt : <span lang="nl">{gekozen?.omschrijving}</span>}
      </span>
    </div>
  )
}
