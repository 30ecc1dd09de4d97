// SPDX-License-Identifier: EUPL-1.2

import { Plaatssoort, Uitkomst, Voorbeeldsoort } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { type Toepassing, type Uitkomsten, Voorbeeldfasen } from '../../view/praktijkvoorbeeld/rij.ts'
import type { Overeenkomst } from '../../view/praktijkvoorbeeld/vergelijk.ts'
import { GebiedRef } from '../gebied.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { builder } from '../kern/builder.ts'
import { datum, datumOfNiets } from '../kern/dates.ts'
import { getoond } from '../kern/ingetrokken.ts'
import { enumOf } from '../kern/input.ts'
import { kind, type Ref } from '../kern/kind.ts'
import { bij } from '../kern/moment.ts'

export const VoorbeeldsoortRef = enumOf('Voorbeeldsoort', 'Wat er gedaan werd.', Voorbeeldsoort)
export const PlaatssoortRef = enumOf('Plaatssoort', 'Stad of platteland.', Plaatssoort)
export const UitkomstRef = enumOf('Toepassinguitkomst', 'Wat er werd van een voorbeeld op een andere plek.', Uitkomst)
export const VoorbeeldfaseRef = enumOf('Voorbeeldfase', 'Of een voorbeeld gepubliceerd is.', Voorbeeldfasen)

export const UitkomstenRef: Ref<Uitkomsten> = kind<Uitkomsten>('Uitkomsten', {
  doc: 'Hoe vaak een voorbeeld werd toegepast, en wat ervan werd. Wat nog niemand vertelde, telt alleen als toegepast.',
  fields: (field) => ({
    toegepast: field({ voor: 'ZOALS_OUDER', type: 'Int', read: (een) => een.toegepast }),
    werkte: field({ voor: 'ZOALS_OUDER', type: 'Int', read: (een) => een.werkte }),
    werkteDeels: field({ voor: 'ZOALS_OUDER', type: 'Int', read: (een) => een.werkteDeels }),
    werkteNiet: field({ voor: 'ZOALS_OUDER', type: 'Int', read: (een) => een.werkteNiet })
  })
})

export const ToepassingRef: Ref<Toepassing> = kind<Toepassing>('Toepassing', {
  doc: 'Waar een voorbeeld werd toegepast, en wat ervan werd.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.id }),
    initiatief: field({
      voor: 'ZOALS_OUDER',
      type: InitiatiefRef,
      nullable: true,
      read: ({ initiatief }, _args, context, op) => getoond(initiatief, context, op)
    }),
    gebied: field({ voor: 'ZOALS_OUDER', type: GebiedRef, read: ({ gebied }, _args, _context, op) => bij(gebied, op) }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: (een) => een.toelichting?.tekst ?? null
    }),
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (een) => datum(een.op) }),
    uitkomst: field({
      voor: 'ZOALS_OUDER',
      type: UitkomstRef,
      nullable: true,
      doc: 'Op de gevraagde dag; leeg als nog niemand het vertelde.',
      read: (een, _args, { vandaag }, op) => een.uitkomstOp(op ?? vandaag)
    }),
    lessen: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      sinds: (een) => een.verteldOp,
      read: (een) => een.lessen?.tekst ?? null
    }),
    verteldOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      sinds: (een) => een.verteldOp,
      read: (een) => datumOfNiets(een.verteldOp)
    })
  })
})

const WaarinRef = builder.enumType('Overeenkomstsoort', {
  description: 'Waarin een voorbeeld lijkt op wat u wilt doen.',
  values: ['SOORT', 'PLAATS', 'BELEMMERING'] as const
})

export const OvereenkomstRef: Ref<Overeenkomst> = kind<Overeenkomst>('Overeenkomst', {
  doc: 'Waarom een voorbeeld vergelijkbaar is.',
  fields: (field) => ({
    waarin: field({ voor: 'ZOALS_OUDER', type: WaarinRef, read: ({ waarin }) => waarin }),
    code: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'De soort, de plaats, of de code van de belemmering.',
      read: ({ code }) => code
    })
  })
})
