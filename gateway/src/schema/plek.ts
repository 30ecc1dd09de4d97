// SPDX-License-Identifier: EUPL-1.2
import { omtrekVan, telIn } from '../view/dekking/omtrek.ts'
import { Gebied } from '../view/gebied.ts'
import type { GetekendGebied } from '../view/getekend-gebied.ts'
import { ELEMENTSOORTEN, tel } from '../view/kern/elementen.ts'
import { vlakVan } from '../view/kern/vlak.ts'
import { historyField } from './kern/history.ts'
import { type Shared, shared } from './kern/kind.ts'
import { TellingRef } from './plek/telling.ts'

/** A place is one of the division of the country, or one that residents drew. */
export type Plek = Gebied | GetekendGebied

/** Name of the type of an area. */
export const naamVanGebied = ({ niveau }: Gebied): string =>
  ({ GEMEENTE: 'Gemeente', WIJK: 'Wijk', BUURT: 'Buurt' })[niveau]

/** What can be told of a place, whoever drew its borders. */
export const PlekRef: Shared<Plek> = shared<Plek>('Plek', {
  doc: 'Een gemeente, wijk of buurt, of een gebied dat bewoners zelf tekenden.',
  which: (plek) => (plek instanceof Gebied ? naamVanGebied(plek) : 'GetekendGebied'),
  fields: (field) => ({
    naam: field({
      voor: 'PUBLIEK',
      type: 'String',
      read: (plek) => (plek instanceof Gebied ? plek.naam || plek.id : plek.naam.tekst)
    }),
    grens: field({
      voor: 'PUBLIEK',
      type: 'GeoJSON',
      nullable: true,
      price: () => ({ field: 10, multiplier: 1 }),
      read: ({ grens }) => (grens === null ? null : { ...vlakVan(grens) })
    }),
    telling: field({
      voor: 'PUBLIEK',
      type: [TellingRef],
      doc: 'De acht soorten, geteld op deze plek. Van een getekend gebied: wat het gebied noemt, en wat ligt in een buurt met haar midden erin.',
      price: () => ({ field: 10, multiplier: 8 }),
      read: (plek, _args, { overzicht: { tabellen }, vandaag }, op) => {
        const dag = op ?? vandaag
        const telling = plek instanceof Gebied ? tel(tabellen, plek, dag) : telIn(tabellen, omtrekVan(plek, dag), dag)
        return ELEMENTSOORTEN.map((soort) => ({ soort, aantal: telling[soort] }))
      }
    }),
    geschiedenis: historyField<Plek>(field)
  })
})
