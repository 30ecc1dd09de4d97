// SPDX-License-Identifier: EUPL-1.2

import { type Rolhier, type Werkhier, werktHier } from '../view/partij/werkt-hier.ts'
import { ElementRef } from './element.ts'
import { InitiatiefRef } from './initiatief.ts'
import { builder } from './kern/builder.ts'
import { getoond } from './kern/ingetrokken.ts'
import { extend, kind } from './kern/kind.ts'
import { bijElk } from './kern/moment.ts'
import { PartijRef } from './partij.ts'
import { PlekRef } from './plek.ts'

const AlsRef = builder.enumType('RolHierAls', {
  description: 'Wat een partij hier voor een initiatief is.',
  values: { LID: {}, AMBASSADEUR: { description: 'Houdt de partij en het netwerk verbonden.' } }
})

const RolhierRef = kind<Rolhier>('RolHier', {
  doc: 'Wat een partij is voor een initiatief hier.',
  fields: (field) => ({
    initiatief: field({
      voor: 'ZOALS_OUDER',
      type: InitiatiefRef,
      nullable: true,
      read: ({ initiatief }, _args, context, op) => getoond(initiatief, context, op)
    }),
    functie: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ functie }) => functie.tekst }),
    als: field({ voor: 'ZOALS_OUDER', type: AlsRef, read: ({ als }) => als })
  })
})

const WerkhierRef = kind<Werkhier>('WerkHier', {
  doc: 'Wie hier werkt voor een partij: functies, nooit personen.',
  fields: (field) => ({
    partij: field({
      voor: 'ZOALS_OUDER',
      type: PartijRef,
      nullable: true,
      doc: 'Leeg: niemand legde vast voor welke partij.',
      read: ({ partij }, _args, context, op) => getoond(partij, context, op)
    }),
    functies: field({
      voor: 'ZOALS_OUDER',
      type: [ElementRef],
      doc: 'Verbindingspersonen, met bij welke functie u moet zijn. Leeg: niemand legde een functie vast.',
      price: () => ({ field: 1, multiplier: 5 }),
      read: ({ functies }, _args, _context, op) => bijElk(functies, op)
    }),
    rollen: field({
      voor: 'ZOALS_OUDER',
      type: [RolhierRef],
      doc: 'Waar de partij lid van is of een ambassadeur heeft.',
      price: () => ({ field: 1, multiplier: 5 }),
      read: ({ rollen }, _args, _context, op) => bijElk(rollen, op)
    })
  })
})

extend(PlekRef, (field) => ({
  werktHier: field({
    voor: 'PUBLIEK',
    type: [WerkhierRef],
    doc: 'Wie hier werkt, voor welke partij en in welke functie.',
    price: () => ({ field: 200, multiplier: 20 }),
    read: (plek, _args, { overzicht, vandaag }, op) => bijElk(werktHier(overzicht, plek, op ?? vandaag), op)
  })
}))
