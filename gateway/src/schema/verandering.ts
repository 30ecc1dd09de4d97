// SPDX-License-Identifier: EUPL-1.2
import { invalid, violation } from '@naober/kit/errors/problem'
import { type Verandering, veranderingenIn } from '../view/dekking/verandering.ts'
import type { Element } from '../view/element.ts'
import type { Initiatief } from '../view/initiatief.ts'
import { dagVan } from '../view/kern/day.ts'
import { ElementRef } from './element.ts'
import { InitiatiefRef } from './initiatief.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import { args, extend, kind, union } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { pageArgs, pageById, pagePrice } from './kern/page.ts'
import { PlekRef } from './plek.ts'

const SoortRef = builder.enumType('Veranderingsoort', {
  description: 'Wat er van iets werd tussen twee dagen.',
  values: {
    NIEUW: { description: 'Het was er toen nog niet.' },
    OPGEHOUDEN: { description: 'Het is er niet meer, of het zit nu ergens anders.' },
    VERANDERD: { description: 'Het is in een andere fase, of zit op een andere plek hier.' }
  }
})

const VergelekenRef = union<Initiatief | Element>(
  'Vergeleken',
  'Iets dat op twee dagen bekeken wordt.',
  [InitiatiefRef, ElementRef],
  ({ tabel }) => tabel.naam
)

const VeranderingRef = kind<Verandering>('Verandering', {
  doc: 'Iets dat er op twee dagen niet hetzelfde is.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: ({ id }) => id }),
    wat: field({ voor: 'ZOALS_OUDER', type: SoortRef, read: ({ wat }) => wat }),
    toen: field({
      voor: 'ZOALS_OUDER',
      type: VergelekenRef,
      nullable: true,
      doc: 'Zoals het op de eerste dag was; leeg als het er nog niet was.',
      read: ({ rij, wat, van }) => (wat === 'NIEUW' ? null : bij(rij, van))
    }),
    nu: field({
      voor: 'ZOALS_OUDER',
      type: VergelekenRef,
      doc: 'Zoals het op de gevraagde dag is, ook als het toen hier niet meer was.',
      read: ({ rij }, _args, _context, op) => bij(rij, op)
    })
  })
})

const VeranderingConnection = connection(VeranderingRef)

extend(PlekRef, (field) => ({
  veranderingen: field({
    voor: 'PUBLIEK',
    type: VeranderingConnection,
    doc: 'Welke initiatieven en elementen er sinds een dag bij kwamen, ophielden of veranderden.',
    args: {
      ...pageArgs,
      ...args((t) => ({
        sinds: t.field({ type: 'Datum', required: true, description: 'De dag om mee te vergelijken.' }),
        wat: t.field({ type: [SoortRef], description: 'Alleen deze.' })
      }))
    },
    price: (page) => ({ ...pagePrice(page), field: 100 }),
    read: (plek, { sinds, wat, ...page }, { overzicht, vandaag }, op) => {
      const [van, tot] = [dagVan(sinds), op ?? vandaag]
      if (van > tot) throw invalid(violation('/sinds', 'NA_GEVRAAGDE_DAG'))
      const gevraagd = veranderingenIn(overzicht, plek, van, tot).filter((een) => !wat || wat.includes(een.wat))
      return bij(
        pageById(gevraagd, page, () => true),
        op
      )
    }
  })
}))
