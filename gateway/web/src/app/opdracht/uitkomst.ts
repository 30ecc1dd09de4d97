// SPDX-License-Identifier: EUPL-1.2
import type { Stand } from '../stand.ts'
import { Vraagfout } from '../vraag.ts'
import { teksten } from './teksten.nl.ts'

/** What a service answers to a command that it took. */
export interface Aanvaard {
  readonly __typename: string
  readonly id: string
  readonly stand: Stand
  readonly zichtbaar: boolean
  /** Key for the mutation that undoes this; null where that cannot be. */
  readonly herstel: string | null
  readonly onomkeerbaar: string | null
}

/** What a service answers to a command that a rule forbids. */
export interface Weigering {
  readonly __typename: 'Weigering'
  readonly code: string
  readonly uitleg: string
  readonly weg: string | null
  readonly bron: string | null
}

export type Antwoord = Aanvaard | Weigering

/** The answer of a mutation, under its name. */
export type Antwoorden = Readonly<Record<string, Antwoord>>

export const isWeigering = (antwoord: Antwoord): antwoord is Weigering => antwoord.__typename === 'Weigering'

/** Faults by the name of their field; a field's name is its id on the page. What belongs to no field stands under ''. */
export type Fouten = Readonly<Record<string, string>>

/** How an attempt ended that did not succeed. */
export type Uitkomst =
  | { readonly soort: 'geweigerd'; readonly weigering: Omit<Weigering, '__typename'> }
  | { readonly soort: 'fouten'; readonly fouten: Fouten }
  | { readonly soort: 'onzeker' }
  | { readonly soort: 'mislukt'; readonly code: string; readonly uitleg: string }

/** The code of who sent something about what another changed since. */
export const INTUSSEN = 'VERSIE_VERSCHILT'

const onzeker = ['GEEN_VERBINDING', 'UITKOMST_ONBEKEND', 'DRUK', 'INTERN', 'STOPT']

/** What a fault on the way means to who sent it. `foutenVan` finds the fields of the server's violations. */
export function uitkomstVan(fout: Error, foutenVan: (overtredingen: Vraagfout['overtredingen']) => Fouten): Uitkomst {
  if (!(fout instanceof Vraagfout)) return { soort: 'mislukt', code: 'INTERN', uitleg: fout.message }
  if (fout.code === 'NIET_INGELOGD')
    return { soort: 'geweigerd', weigering: { code: fout.code, uitleg: teksten.nietIngelogd, weg: null, bron: null } }
  if (fout.overtredingen.length > 0) return { soort: 'fouten', fouten: foutenVan(fout.overtredingen) }
  return onzeker.includes(fout.code)
    ? { soort: 'onzeker' }
    : { soort: 'mislukt', code: fout.code, uitleg: fout.message }
}
