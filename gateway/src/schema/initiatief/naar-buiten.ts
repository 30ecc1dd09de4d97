// SPDX-License-Identifier: EUPL-1.2

import type { Mandaat, Openstelling, Overdracht } from '../../view/initiatief/naar-buiten.ts'
import type { Periode } from '../../view/kern/timeline.ts'
import { pages } from '../kern/connection.ts'
import { datum } from '../kern/dates.ts'
import { getoond } from '../kern/ingetrokken.ts'
import { kind } from '../kern/kind.ts'
import { PartijRef } from '../partij.ts'

export const MandaatRef = kind<Mandaat>('Mandaat', {
  doc: 'Wie er namens een initiatief spreekt, en hoe de achterban wordt geraadpleegd.',
  fields: (field) => ({
    woordvoerder: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'Een functie, geen naam.',
      read: (een) => een.woordvoerder.tekst
    }),
    namens: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.namens.tekst }),
    raadpleging: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.raadpleging.tekst })
  })
})

export const OpenstellingRef = kind<Openstelling>('Openstelling', {
  doc: 'Het netwerk staat open voor nieuwe mensen.',
  fields: (field) => ({
    voorWie: field({ voor: 'ZOALS_OUDER', type: 'String', nullable: true, read: (een) => een.voorWie?.tekst ?? null }),
    hoe: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Hoe men meedoet.',
      read: (een) => een.hoe?.tekst ?? null
    })
  })
})

const OverdrachtRef = kind<Periode<Overdracht>>('Overdracht', {
  doc: 'Het initiatief ging over naar een partij, of naar iemand die hier alleen met een functie bekend is.',
  fields: (field) => ({
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: ({ van }) => datum(van) }),
    functie: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ waarde }) => waarde.functie?.tekst ?? '' }),
    partij: field({
      voor: 'ZOALS_OUDER',
      type: PartijRef,
      nullable: true,
      read: ({ waarde: { partij } }, _args, context, op) => getoond(partij, context, op)
    })
  })
})

export const Overdrachten = pages(OverdrachtRef)
