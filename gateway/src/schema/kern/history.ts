// SPDX-License-Identifier: EUPL-1.2
import { tekstGewist } from '@naober/contracts'
import type { Gebeurd } from '../../view/kern/geschiedenis.ts'
import { BEHEER, BETROKKEN, EIGENAAR, type Rij } from '../../view/kern/rij.ts'
import { pages } from './connection.ts'
import type { QueryContext } from './context.ts'
import { datum } from './dates.ts'
import { isTeZien } from './ingetrokken.ts'
import { type FieldMaker, kind, type Ref } from './kind.ts'
import { pageArgs, pageByPlace, pagePrice } from './page.ts'

export const GebeurdRef: Ref<Gebeurd> = kind<Gebeurd>('Gebeurd', {
  doc: 'Iets dat gebeurde, in woorden.',
  fields: (field) => ({
    at: field({
      voor: 'ZOALS_OUDER',
      type: 'Tijdstip',
      doc: 'Wanneer het is vastgelegd.',
      read: (een) => new Date(een.at).toISOString()
    }),
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', doc: 'Wanneer het gold.', read: (een) => datum(een.dag) }),
    soort: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Naam van de gebeurtenis.', read: (een) => een.type }),
    woorden: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.woorden }),
    detail: field({ voor: 'ZOALS_OUDER', type: 'String', nullable: true, read: (een) => een.detail }),
    overSoort: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Soort van het andere ding waar het om ging.',
      read: (een) => een.over?.tabel.naam ?? null
    }),
    overId: field({ voor: 'ZOALS_OUDER', type: 'ID', nullable: true, read: (een) => een.over?.id ?? null }),
    positie: field({ voor: 'ZOALS_OUDER', type: 'Positie', read: (een) => een.positie }),
    versie: field({
      voor: 'ZOALS_OUDER',
      type: 'Versie',
      doc: 'Versie van het ding erna: om een tekst te laten wissen.',
      read: (een) => een.versie
    })
  })
})

const Geschiedenis = pages(GebeurdRef)

/** What happened to a thing, newest first. The public sees what left the house; who belongs to it sees all. */
export const historyField = <R extends Rij>(field: FieldMaker<R>) =>
  field({
    voor: 'PUBLIEK',
    type: Geschiedenis,
    doc: 'Wat er tot en met de gevraagde dag gebeurde, het nieuwste eerst.',
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, context, op) => {
      const alles = context.overzicht.geschiedenis(rij).filter(({ dag }) => op === null || dag <= op)
      return pageByPlace(alles.reverse(), page, zichtbaarVoor(rij, context), true)
    }
  })

/**
 * Which entries of a thing's history the viewer sees: who belongs to it all, others what left the house, and of what was
 * withdrawn only that it was.
 */
export const zichtbaarVoor = (rij: Rij, context: QueryContext): ((een: Gebeurd) => boolean) => {
  const { aggregaat } = rij.tabel
  if (!isTeZien(rij, context)) {
    const door = context.overzicht.geschiedenis(rij).find(({ type }) => type === aggregaat.ingetrokken?.door)
    return ({ versie }) => versie === door?.versie
  }
  if (belongs(rij, context)) return () => true
  const open = openOf(rij)
  return ({ type }) => open.has(type)
}

const belongs = (rij: Rij, { wie }: QueryContext): boolean =>
  (rij.tabel.publiek(wie, rij) & (BETROKKEN | EIGENAAR | BEHEER)) !== 0

const known = new WeakMap<object, ReadonlySet<string>>()

/** Events of this kind of thing that may leave the house. */
const openOf = ({ tabel: { aggregaat } }: Rij): ReadonlySet<string> => {
  const bekend = known.get(aggregaat)
  if (bekend) return bekend
  const open = new Set([tekstGewist.naam])
  for (const { naam, openheid } of aggregaat.gebeurtenissen) if (openheid === 'OPENBAAR') open.add(naam)
  known.set(aggregaat, open)
  return open
}
