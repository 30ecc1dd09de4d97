// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from '../view/gebied.ts'
import type { Initiatief } from '../view/initiatief/rij.ts'
import type { Rij } from '../view/kern/rij.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { historyField } from './kern/history.ts'
import { getoond } from './kern/ingetrokken.ts'
import { type Shared, shared } from './kern/kind.ts'
import { bij } from './kern/moment.ts'

interface Kwestie extends Rij {
  readonly initiatief: Initiatief | null
  readonly gebied: Gebied | null
}

/** What is going on in a place and is handled one by one: each with a life of its own. */
export const KwestieRef: Shared<Kwestie> = shared<Kwestie>('Kwestie', {
  doc: 'Iets dat speelt en dat iemand oppakt: een zorg, een vraag om ondersteuning of een belemmering.',
  which: ({ tabel }) => tabel.naam,
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    initiatief: field({
      voor: 'PUBLIEK',
      type: InitiatiefRef,
      nullable: true,
      doc: 'Leeg als het niet van een initiatief is.',
      read: ({ initiatief }, _args, context, op) => getoond(initiatief, context, op)
    }),
    gebied: field({
      voor: 'PUBLIEK',
      type: GebiedRef,
      nullable: true,
      doc: 'Waar het speelt; van een vraag waar het initiatief zat toen het dit vroeg.',
      read: ({ gebied }, _args, _context, op) => (gebied === null ? null : bij(gebied, op))
    }),
    geschiedenis: historyField<Kwestie>(field)
  })
})
