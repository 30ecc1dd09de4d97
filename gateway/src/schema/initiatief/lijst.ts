// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { getekendeOmtrek, rijenIn } from '../../view/dekking/omtrek.ts'
import { type Gebied, Gebieden } from '../../view/gebied.ts'
import { publiekVan } from '../../view/initiatief/publiek.ts'
import { type Initiatief, Initiatieven } from '../../view/initiatief.ts'
import type { Dag } from '../../view/kern/day.ts'
import { EIGENAAR } from '../../view/kern/rij.ts'
import type { Overzicht } from '../../view/overzicht.ts'
import { Partijen } from '../../view/partij.ts'
import { onlyOf, rowsFor } from '../kern/all-by-id.ts'
import { builder } from '../kern/builder.ts'
import type { QueryContext } from '../kern/context.ts'
import { searcher } from '../kern/fold.ts'
import { type Bij, bij } from '../kern/moment.ts'
import { type Page, type PageArgs, pageById, pageByName } from '../kern/page.ts'
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
    lid: t.id({ description: 'Id van een partij: alleen waar zij lid van is.' }),
    ambassadeur: t.id({ description: 'Id van een partij: alleen waar zij een ambassadeur heeft.' }),
    vanMij: t.boolean({ description: 'Alleen waarvan u eigenaar bent.' })
  })
})
type Filter = (typeof InitiatiefFilter)['$inferInput']

export const VolgordeRef = builder.enumType('Initiatiefvolgorde', {
  description: 'In welke volgorde. Nooit op een score.',
  values: {
    REGISTRATIE: { description: 'Zoals zij erbij kwamen, het oudste eerst.' },
    NAAM: { description: 'Op naam, zonder op hoofdletters en accenten te letten.' }
  }
})

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly volgorde: (typeof VolgordeRef)['$inferType'] | null | undefined
  readonly op: Dag | null
}

/** The page of initiatieven in an area, or anywhere; on the asked day. */
export const initiatievenOp = (
  { overzicht, vandaag, wie }: QueryContext,
  gebied: Gebied | null,
  { filter, page, volgorde, op }: Asked
): Bij<Page<Initiatief>> => {
  const tabel = overzicht.tabel(Initiatieven)
  const dag = op ?? vandaag
  const getekend = gebied === null ? getekendeOmtrek(overzicht, filter?.gebied, dag) : null
  const waar = getekend ? null : overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = getekend ? onlyOf(rijenIn(tabel, getekend, dag), filter?.id) : rowsFor(tabel, waar, filter?.id)
  const past = matcher(filter ?? {}, hoortBij(overzicht, filter ?? {}, dag), waar ?? null, dag, wie)
  const gevraagd = volgorde === 'NAAM' ? pageByName(lijst, page, past, naamVan) : pageById(lijst, page, past)
  return bij(gevraagd, op)
}

/** Whether a partij has to do with an initiatief as was asked; null where nothing was. */
const hoortBij = (overzicht: Overzicht, { lid, ambassadeur }: Filter, dag: Dag) => {
  if (lid == null && ambassadeur == null) return null
  const partijen = overzicht.tabel(Partijen)
  const leden = partijen.get(lid ?? '')?.lidmaatschappen.filter((een) => een.teltOp(dag)) ?? []
  const namens = partijen.get(ambassadeur ?? '')?.ambassadeurs.filter(({ van, tot }) => van <= dag && dag < tot) ?? []
  const bij = [lid == null ? null : leden, ambassadeur == null ? null : namens].map(
    (lijst) => lijst && new Set(lijst.map(({ initiatief }) => initiatief))
  )
  return (rij: Initiatief) => bij.every((rijen) => rijen === null || rijen.has(rij))
}

const naamVan = ({ naam }: Initiatief): string => naam.tekst

/** Looks at the cheapest first: most rows fall by place or phase. */
const matcher = (
  { soort, fase, zoek, vanMij }: Filter,
  partij: ((rij: Initiatief) => boolean) | null,
  gebied: Gebied | null,
  dag: Dag,
  wie: Wie
): ((rij: Initiatief) => boolean) => {
  const past = zoek == null ? null : searcher(zoek)
  return (rij) => {
    const toen = rij.faseOp(dag)
    if (toen === null || (fase ? !fase.includes(toen) : toen === 'GESTOPT')) return false
    if (soort && (rij.soort === null || !soort.includes(rij.soort))) return false
    if (partij?.(rij) === false) return false
    if (gebied !== null && rij.plaatsOp(dag)?.gebied.ligtIn(gebied) !== true) return false
    if (vanMij && (publiekVan(wie, rij) & EIGENAAR) === 0) return false
    return past === null || past(rij.naam.tekst)
  }
}
