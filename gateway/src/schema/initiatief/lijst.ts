// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { getekendeOmtrek, rijenIn } from '../../view/dekking/omtrek.ts'
import { type Gebied, Gebieden } from '../../view/gebied.ts'
import { publiekVan } from '../../view/initiatief/publiek.ts'
import { type Initiatief, Initiatieven } from '../../view/initiatief.ts'
import type { Dag } from '../../view/kern/day.ts'
import { EIGENAAR } from '../../view/kern/rij.ts'
import { onlyOf, rowsFor } from '../kern/all-by-id.ts'
import { builder } from '../kern/builder.ts'
import type { QueryContext } from '../kern/context.ts'
import { searcher } from '../kern/fold.ts'
import { type Bij, bij } from '../kern/moment.ts'
import { type Page, type PageArgs, pageById } from '../kern/page.ts'
import { FaseRef } from './fase.ts'
import { InitiatiefsoortRef } from './kenmerken.ts'

export const InitiatiefFilter = builder.inputType('InitiatiefFilter', {
  description: 'Welke initiatieven. Zonder fase: die er zijn, dus niet de gestopte.',
  fields: (t) => ({
    soort: t.field({ type: [InitiatiefsoortRef] }),
    fase: t.field({ type: [FaseRef] }),
    zoek: t.string({ description: 'Deel van de naam.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt, of id van een getekend gebied.' }),
    id: t.idList({ description: 'Alleen een van deze.' }),
    vanMij: t.boolean({ description: 'Alleen waarvan u eigenaar bent.' })
  })
})
type Filter = (typeof InitiatiefFilter)['$inferInput']

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: Dag | null
}

/** The page of initiatieven in an area, or anywhere; on the asked day. */
export const initiatievenOp = (
  { overzicht, vandaag, wie }: QueryContext,
  gebied: Gebied | null,
  { filter, page, op }: Asked
): Bij<Page<Initiatief>> => {
  const tabel = overzicht.tabel(Initiatieven)
  const dag = op ?? vandaag
  const getekend = gebied === null ? getekendeOmtrek(overzicht, filter?.gebied, dag) : null
  const waar = getekend ? null : overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = getekend ? onlyOf(rijenIn(tabel, getekend, dag), filter?.id) : rowsFor(tabel, waar, filter?.id)
  return bij(pageById(lijst, page, matcher(filter ?? {}, waar ?? null, dag, wie)), op)
}

/** Looks at the cheapest first: most rows fall by place or phase. */
const matcher = (
  { soort, fase, zoek, vanMij }: Filter,
  gebied: Gebied | null,
  dag: Dag,
  wie: Wie
): ((rij: Initiatief) => boolean) => {
  const past = zoek == null ? null : searcher(zoek)
  return (rij) => {
    const toen = rij.faseOp(dag)
    if (toen === null || (fase ? !fase.includes(toen) : toen === 'GESTOPT')) return false
    if (soort && (rij.soort === null || !soort.includes(rij.soort))) return false
    if (gebied !== null && rij.plaatsOp(dag)?.gebied.ligtIn(gebied) !== true) return false
    if (vanMij && (publiekVan(wie, rij) & EIGENAAR) === 0) return false
    return past === null || past(rij.naam.tekst)
  }
}
