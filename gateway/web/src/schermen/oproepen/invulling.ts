// SPDX-License-Identifier: EUPL-1.2
import type { Fouten } from '../../app/opdracht/uitkomst.ts'
import type { PlaatsBehoefteInvoer } from '../../gql/graphql.ts'
import { dagenLater, isDag, vandaag } from '../../onderdelen/datum.ts'
import { gebiedVan, HEEL, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { leesKeus } from '../../onderdelen/kiezer/keus.ts'
import { burenhulp, is, middelen } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody has filled in of an oproep: `kant` says whether they look for it (ZOEKT) or offer it (BIEDT). */
export type Invulling = {
  /** On whose behalf, as the chooser holds it; see `namensbron`. */
  readonly namens: string
  readonly kant: string
  readonly soort: string
  readonly hulp: string
  readonly wat: string
  readonly omschrijving: string
  readonly buurt: string
  readonly laatste: string
}

const TWEE_MAANDEN = 60

export const leegBij = (buurt: string | null, namens: string, nu = vandaag()): Invulling => ({
  namens,
  kant: 'ZOEKT',
  soort: '',
  hulp: '',
  wat: '',
  omschrijving: '',
  buurt: buurt ?? HEEL,
  laatste: dagenLater(nu, TWEE_MAANDEN)
})

/** What has not been filled in. Every rule beyond that is the server's. */
export function leegIn({ namens, kant, soort, hulp, wat, buurt, laatste }: Invulling): Fouten {
  const leeg: Record<string, string> = {}
  if (leesKeus(namens) === null) leeg.namens = teksten.leegveld.namens
  if (!is(teksten.kantkeuzen, kant)) leeg.kant = teksten.leegveld.keuze
  if (!is(middelen, soort)) leeg.soort = teksten.leegveld.keuze
  if (soort === 'HANDEN' && !is(burenhulp, hulp)) leeg.hulp = teksten.leegveld.keuze
  if (wat.trim() === '') leeg.wat = teksten.leegveld.wat
  if (buurt === '') leeg.buurt = teksten.leegveld.keuze
  if (!isDag(laatste)) leeg.laatste = teksten.leegveld.dag
  return leeg
}

/** What is sent, for either side; null while something is missing. */
export function invoerVan(
  invulling: Invulling,
  gemeente: Startplek,
  jaar: number,
  nu = vandaag()
): PlaatsBehoefteInvoer | null {
  const { soort, hulp, wat, omschrijving, buurt, laatste } = invulling
  if (!is(middelen, soort) || Object.keys(leegIn(invulling)).length > 0) return null
  return {
    soort,
    wat: wat.trim(),
    op: nu,
    laatste,
    gebied: gebiedVan(gemeente, jaar, buurt),
    ...(omschrijving.trim() !== '' && { omschrijving: omschrijving.trim() }),
    ...(soort === 'HANDEN' && is(burenhulp, hulp) && { hulp })
  }
}
