// SPDX-License-Identifier: EUPL-1.2

import type { Wie } from '@naober/contracts'
import { getekendeOmtrek, type Omtrek } from '../../view/dekking/omtrek.ts'
import type { Elementstand } from '../../view/element/rij.ts'
import { type Element, Elementen } from '../../view/element.ts'
import { type Gebied, Gebieden } from '../../view/gebied.ts'
import type { Dag } from '../../view/kern/day.ts'
import { onlyOf, rowsFor } from '../kern/all-by-id.ts'
import { builder } from '../kern/builder.ts'
import type { QueryContext } from '../kern/context.ts'
import { searcher } from '../kern/fold.ts'
import { type Bij, bij } from '../kern/moment.ts'
import { type Page, type PageArgs, pageById } from '../kern/page.ts'
import { schrijft } from '../mogelijk/geld-voor.ts'
import { ElementsoortRef } from '../plek/telling.ts'
import { AlledaagseZaakRef, ElementvormRef, LaagRef } from './codes.ts'

const StandRef = builder.enumType('Elementstand', {
  description: 'Wat iets voor een gebied is.',
  values: {
    AANWEZIG: { description: 'Het is er.' },
    VERPLAATST: { description: 'Het was er, en zit nu ergens anders.' },
    VERDWENEN: { description: 'Het was er, en bestaat niet meer.' }
  }
})

export const ElementFilter = builder.inputType('ElementFilter', {
  description: 'Welke elementen. Zonder stand: die er zijn, dus niet wat verplaatst of verdwenen is.',
  fields: (t) => ({
    soort: t.field({ type: [ElementsoortRef] }),
    stand: t.field({ type: [StandRef], description: 'Verplaatst is iets alleen gezien vanuit een gebied.' }),
    laag: t.field({ type: LaagRef }),
    vorm: t.field({ type: ElementvormRef }),
    alledaagseZaak: t.field({ type: [AlledaagseZaakRef] }),
    partij: t.id({ description: 'Id van de partij die het aanbiedt.' }),
    kloptNiet: t.boolean({
      description: 'Alleen waarvan iemand zegt dat het niet klopt, en waar nog niet op geantwoord is.'
    }),
    vanMij: t.boolean({ description: 'Alleen wat u mag onderhouden.' }),
    zoek: t.string({ description: 'Deel van de naam.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt, of id van een getekend gebied.' }),
    id: t.idList({ description: 'Alleen een van deze.' })
  })
})
type Filter = (typeof ElementFilter)['$inferInput']

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: Dag | null
}

/** The page of elementen in an area, or anywhere; on the asked day. */
export const elementenOp = (
  { overzicht, vandaag, wie }: QueryContext,
  gebied: Gebied | null,
  { filter, page, op }: Asked
): Bij<Page<Element>> => {
  const tabel = overzicht.tabel(Elementen)
  const dag = op ?? vandaag
  const getekend = gebied === null ? getekendeOmtrek(overzicht, filter?.gebied, dag) : null
  if (getekend) {
    const hier = [...new Set(getekend.zoekIn.flatMap((gemeente) => tabel.inGebied(gemeente)))]
    const lijst = onlyOf(
      hier.sort((een, ander) => (een.id < ander.id ? -1 : 1)),
      filter?.id
    )
    return bij(
      pageById(
        lijst,
        page,
        matcher(filter ?? {}, (rij) => standInGetekend(rij, getekend, dag), wie)
      ),
      op
    )
  }
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = rowsFor(tabel, waar, filter?.id)
  return bij(
    pageById(
      lijst,
      page,
      matcher(filter ?? {}, (rij) => standOp(rij, waar ?? null, dag), wie)
    ),
    op
  )
}

/** What it is to an area that residents drew; null where it never was in it. */
const standInGetekend = (rij: Element, { bevat, buurten }: Omtrek, dag: Dag): Elementstand | null => {
  const fase = rij.faseOp(dag)
  if (fase === null) return null
  const plek = rij.plekOp(dag)
  if (plek !== null && bevat(plek.plaats)) return fase === 'VERDWENEN' ? 'VERDWENEN' : 'AANWEZIG'
  return buurten.some((buurt) => rij.standIn(buurt, dag) !== null) ? 'VERPLAATST' : null
}

const standOp = (rij: Element, gebied: Gebied | null, dag: Dag): Elementstand | null => {
  if (gebied !== null) return rij.standIn(gebied, dag)
  const fase = rij.faseOp(dag)
  return fase === null ? null : fase === 'VERDWENEN' ? 'VERDWENEN' : 'AANWEZIG'
}

/** Looks at the cheapest first: most rows fall by kind or place. */
const matcher = (
  { soort, stand, laag, vorm, alledaagseZaak, partij, kloptNiet, vanMij, zoek }: Filter,
  standVan: (rij: Element) => Elementstand | null,
  wie: Wie
): ((rij: Element) => boolean) => {
  const past = zoek == null ? null : searcher(zoek)
  const standen = stand ?? ['AANWEZIG']
  return (rij) => {
    if (rij.soort === null || (soort && !soort.includes(rij.soort))) return false
    if (laag != null && rij.laag !== laag) return false
    if (vorm != null && rij.vorm !== vorm) return false
    if (alledaagseZaak && (rij.alledaagseZaak === null || !alledaagseZaak.includes(rij.alledaagseZaak))) return false
    if (partij != null && rij.aanbieder?.id !== partij) return false
    if (kloptNiet != null && (rij.meldingen.length > 0 && rij.openMeldingen.length > 0) !== kloptNiet) return false
    if (vanMij === true && !schrijft(wie, rij)) return false
    const toen = standVan(rij)
    if (toen === null || !standen.includes(toen)) return false
    return past === null || past(rij.naam.tekst)
  }
}
