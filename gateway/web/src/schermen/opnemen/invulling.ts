// SPDX-License-Identifier: EUPL-1.2
import type { Fouten } from '../../app/opdracht/uitkomst.ts'
import type { NeemElementOpInvoer } from '../../gql/graphql.ts'
import { isDag, vandaag } from '../../onderdelen/datum.ts'
import { gebiedVan, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { alledaagseZaken, is, lagen } from '../../onderdelen/woorden.nl.ts'
import { teksten, vormen } from './teksten.nl.ts'

/** What somebody has filled in of a service, facility or function. */
export type Opname = {
  readonly soort: string
  readonly naam: string
  readonly omschrijving: string
  readonly laag: string
  readonly vorm: string
  readonly alledaagseZaak: string
  readonly contactFunctie: string
  readonly contactBereikbaar: string
  readonly buurt: string
  readonly adres: string
  readonly op: string
}

export const isOpneembaar = (waarde: string): waarde is NeemElementOpInvoer['soort'] => is(teksten.soorten, waarde)

/** Only a facility or a function can be of either layer; a service says it itself. Source: A1, see docs/bronnen.md. */
export const vraagtLaag = (soort: string): boolean =>
  ['FYSIEKE_VOORZIENING', 'ICT_VOORZIENING', 'VERBINDINGSPERSOON'].includes(soort)

export const leegBij = (buurt: string, soort: string): Opname => ({
  soort,
  naam: '',
  omschrijving: '',
  laag: '',
  vorm: 'COLLECTIEF',
  alledaagseZaak: '',
  contactFunctie: '',
  contactBereikbaar: '',
  buurt,
  adres: '',
  op: vandaag()
})

/** What has not been filled in. Every rule beyond that is the server's. */
export function leegIn(opname: Opname): Fouten {
  const leeg: Record<string, string> = {}
  if (!isOpneembaar(opname.soort)) leeg.soort = teksten.leeg.soort
  if (opname.naam.trim() === '') leeg.naam = teksten.leeg.naam
  if (vraagtLaag(opname.soort) && !is(lagen, opname.laag)) leeg.laag = teksten.leeg.laag
  if (!is(vormen, opname.vorm)) leeg.vorm = teksten.leeg.vorm
  const [functie, bereikbaar] = [opname.contactFunctie.trim(), opname.contactBereikbaar.trim()]
  if (functie === '' && bereikbaar !== '') leeg.contactFunctie = teksten.leeg.contact
  if (functie !== '' && bereikbaar === '') leeg.contactBereikbaar = teksten.leeg.contact
  if (opname.buurt === '') leeg.buurt = teksten.leeg.buurt
  if (!isDag(opname.op)) leeg.op = teksten.leeg.op
  return leeg
}

/** What is sent; null while something is missing. */
export function invoerVan(opname: Opname, gemeente: Startplek, jaar: number): NeemElementOpInvoer | null {
  const { soort, laag, vorm, alledaagseZaak, buurt, op } = opname
  if (Object.keys(leegIn(opname)).length > 0 || !isOpneembaar(soort) || !is(vormen, vorm)) return null
  const [omschrijving, adres] = [opname.omschrijving.trim(), opname.adres.trim()]
  const [functie, bereikbaar] = [opname.contactFunctie.trim(), opname.contactBereikbaar.trim()]
  return {
    soort,
    naam: opname.naam.trim(),
    vorm,
    op,
    gebied: gebiedVan(gemeente, jaar, buurt),
    ...(omschrijving && { omschrijving }),
    ...(vraagtLaag(soort) && is(lagen, laag) && { laag }),
    ...(is(alledaagseZaken, alledaagseZaak) && { alledaagseZaak }),
    ...(functie && { contact: { functie, bereikbaar } }),
    ...(adres && { adres })
  }
}
