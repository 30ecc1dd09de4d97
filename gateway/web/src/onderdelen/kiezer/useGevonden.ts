// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { useLezing } from '../../app/client.ts'
import { KiesbaarDocument } from '../../gql/graphql.ts'
import { type Gevonden, gevondenIn, type Kiesbron } from './keus.ts'
import { teksten } from './teksten.nl.ts'

const RUST_MS = 200

/** What is offered for what was typed, and what is told below it. */
export function useGevonden(bron: Kiesbron, getypt: string): Gevonden & { readonly bezig: boolean; stand: string } {
  const zoek = useGerust(getypt.trim())
  const { data, isError, isPlaceholderData } = useLezing(KiesbaarDocument, {
    gebied: bron.gebied,
    zoek,
    metPartijen: bron.partijen === true,
    filter: { ...bron.initiatieven, zoek },
    metInitiatieven: bron.initiatieven !== undefined
  })
  const gevonden = gevondenIn(bron, zoek, data)
  const bezig = zoek !== getypt.trim() || isPlaceholderData || (data === undefined && !isError)
  return { ...gevonden, bezig, stand: standVan(gevonden, zoek, { bezig, isError }) }
}

function standVan(
  { keuzen, meer }: Gevonden,
  zoek: string,
  { bezig, isError }: { readonly bezig: boolean; readonly isError: boolean }
): string {
  if (bezig) return teksten.laden
  if (isError) return teksten.mislukt
  if (meer > 0) return teksten.meer(keuzen.length, meer)
  if (keuzen.length > 0) return teksten.aantal(keuzen.length)
  return zoek === '' ? teksten.geen : teksten.niets(zoek)
}

/** What was typed, once somebody rests. */
function useGerust(getypt: string): string {
  const [gerust, zetGerust] = useState(getypt)
  useEffect(() => {
    const klok = setTimeout(() => zetGerust(getypt), RUST_MS)
    return () => clearTimeout(klok)
  }, [getypt])
  return gerust
}
