// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode } from '@naober/contracts/geografie'
import { invalid, violation } from '@naober/kit/errors/problem'
import type { Bericht, Notitie } from '../view/kern/subscription.ts'
import { type FieldPlan, rowItself } from './kern/audience.ts'
import { builder } from './kern/builder.ts'
import { kind } from './kern/kind.ts'
import { DienstStandRef, StandInvoer, standenOf } from './kern/position.ts'

/** Areas that one subscription may follow. */
const MOST_AREAS = 100

const NotitieRef = kind<Notitie>('Notitie', {
  doc: 'Iets is veranderd: vraag het opnieuw. Wat er veranderde, staat er niet in.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.soort }),
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.id }),
    revisie: field({
      voor: 'ZOALS_OUDER',
      type: 'Positie',
      doc: 'Groeit bij elke verandering; alleen van deze gateway.',
      read: (een) => een.revisie
    }),
    dienst: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.dienst }),
    positie: field({ voor: 'ZOALS_OUDER', type: 'Positie', read: (een) => een.positie })
  })
})

const BerichtRef = kind<Bericht>('Wijzigingen', {
  doc: 'Wat er sinds het vorige bericht veranderde.',
  fields: (field) => ({
    opnieuw: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Er is te veel veranderd: vraag alles opnieuw.',
      read: (een) => een.opnieuw
    }),
    notities: field({ voor: 'ZOALS_OUDER', type: [NotitieRef], read: (een) => een.notities }),
    alsVan: field({
      voor: 'ZOALS_OUDER',
      type: [DienstStandRef],
      doc: 'Geef dit mee als u opnieuw verbindt.',
      read: (een) => een.alsVan
    })
  })
})

/** Notes name things that everybody may see; what is in them is asked for, and told, per viewer. */
const PLAN: FieldPlan = { voor: 'PUBLIEK', mask: 0, rowOf: rowItself, read: null }

builder.subscriptionField('wijzigingen', (t) =>
  t.field({
    type: BerichtRef as never,
    description: 'Volg wat er verandert, per 200 ms bijeen. Komt u terug met `vanaf`, dan hoort u eerst wat u miste.',
    args: {
      gebieden: t.arg.idList({
        description: `Codes van gemeenten, wijken en buurten, hoogstens ${MOST_AREAS}. Zonder: alles.`
      }),
      vanaf: t.arg({ type: [StandInvoer] })
    },
    extensions: { naober: PLAN },
    subscribe: (_root, { gebieden, vanaf }, { overzicht, followers, adres, holds, atEnd }) => {
      const codes = gebieden ?? null
      if (codes && (codes.length > MOST_AREAS || !codes.every(isGebiedCode)))
        throw invalid(violation('/gebieden', 'GEBIEDCODES', { grens: MOST_AREAS }))
      return followers.follow(overzicht.volg({ gebieden: codes, vanaf: vanaf ? standenOf(vanaf) : null }), {
        adres,
        holds,
        atEnd
      })
    },
    resolve: (bericht) => bericht as never
  })
)
