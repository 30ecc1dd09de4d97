// SPDX-License-Identifier: EUPL-1.2
import { type Gebied, Gebieden } from '../../view/gebied.ts'
import type { Dag } from '../../view/kern/day.ts'
import type { Oproep } from '../../view/oproep/rij.ts'
import type { Oproeptabel } from '../../view/oproep/tabel.ts'
import { AlledaagseZaakRef } from '../element/codes.ts'
import { rowsFor } from '../kern/all-by-id.ts'
import { builder } from '../kern/builder.ts'
import type { QueryContext } from '../kern/context.ts'
import { searcher } from '../kern/fold.ts'
import { args } from '../kern/kind.ts'
import { type Bij, bij } from '../kern/moment.ts'
import { type Page, type PageArgs, pageArgs, pageById } from '../kern/page.ts'
import { BurenhulpRef, MiddelRef, OproepfaseRef } from './codes.ts'

const OproepFilter = builder.inputType('OproepFilter', {
  description: 'Welke behoeften of welk aanbod. Zonder fase: wat open staat.',
  fields: (t) => ({
    soort: t.field({ type: [MiddelRef] }),
    hulp: t.field({ type: [BurenhulpRef] }),
    alledaagseZaak: t.field({ type: [AlledaagseZaakRef] }),
    fase: t.field({ type: [OproepfaseRef] }),
    zoek: t.string({ description: 'Deel van wat gevraagd of aangeboden wordt.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt.' })
  })
})
type Filter = (typeof OproepFilter)['$inferInput']

export const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: OproepFilter }) })) }

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: Dag | null
}

/** The page of what is asked or offered in an area, or anywhere; on the asked day. */
export const oproepenOp = <R extends Oproep>(
  { overzicht, vandaag }: QueryContext,
  tabel: Oproeptabel<R>,
  gebied: Gebied | null,
  { filter, page, op }: Asked
): Bij<Page<R>> => {
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = rowsFor(tabel, waar)
  return bij(pageById(lijst, page, matcher(filter ?? {}, op ?? vandaag)), op)
}

/** Looks at the cheapest first: most rows fall by kind. */
const matcher = ({ soort, hulp, alledaagseZaak, fase, zoek }: Filter, dag: Dag): ((rij: Oproep) => boolean) => {
  const past = zoek == null ? null : searcher(zoek)
  const fasen = fase ?? ['OPEN']
  return (rij) => {
    if (rij.soort === null || (soort && !soort.includes(rij.soort))) return false
    if (hulp && (rij.hulp === null || !hulp.includes(rij.hulp))) return false
    if (alledaagseZaak && (rij.alledaagseZaak === null || !alledaagseZaak.includes(rij.alledaagseZaak))) return false
    const toen = rij.faseOp(dag)
    if (toen === null || !fasen.includes(toen)) return false
    return past === null || past(rij.wat.tekst)
  }
}
