// SPDX-License-Identifier: EUPL-1.2

import type { Mandaat, Openstelling, Overdracht } from '../../view/initiatief/naar-buiten.ts'
import type { Initiatief } from '../../view/initiatief.ts'
import type { Dag } from '../../view/kern/day.ts'
import type { Tekst } from '../../view/kern/text.ts'
import { type Periode, periodenVan } from '../../view/kern/timeline.ts'
import { builder } from '../kern/builder.ts'
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

/** A day on which something turned in who carries an initiatief or speaks for it. */
interface Mijlpaal {
  readonly op: Dag
  readonly wat: 'MANDAAT_VASTGELEGD' | 'MANDAAT_INGETROKKEN' | 'VERNIEUWD' | 'OVERGEDRAGEN'
  readonly woorden: Tekst | null
}

const MijlpaalSoort = builder.enumType('Mijlpaalsoort', {
  description: 'Wat er omging in wie een initiatief draagt of ervoor spreekt.',
  values: ['MANDAAT_VASTGELEGD', 'MANDAAT_INGETROKKEN', 'VERNIEUWD', 'OVERGEDRAGEN'] as const
})

const MijlpaalRef = kind<Mijlpaal>('Mijlpaal', {
  doc: 'Een dag waarop er iets omging in wie een initiatief draagt of ervoor spreekt.',
  fields: (field) => ({
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: ({ op }) => datum(op) }),
    wat: field({ voor: 'ZOALS_OUDER', type: MijlpaalSoort, read: ({ wat }) => wat }),
    woorden: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Namens wie gesproken wordt, waarom het vernieuwd is, of als wat het iemand toekwam.',
      read: ({ woorden }) => woorden?.tekst ?? null
    })
  })
})

export const Mijlpalen = pages(MijlpaalRef)

/** What turned until a day, the first one first. */
export const mijlpalenTot = (rij: Initiatief, tot: Dag): readonly Mijlpaal[] =>
  [
    ...periodenVan(rij.mandaten, tot).map(({ van: op, waarde }) => ({
      op,
      wat: waarde === null ? ('MANDAAT_INGETROKKEN' as const) : ('MANDAAT_VASTGELEGD' as const),
      woorden: waarde?.namens ?? null
    })),
    ...periodenVan(rij.vernieuwingen, tot).map(({ van: op, waarde }) => ({
      op,
      wat: 'VERNIEUWD' as const,
      woorden: waarde
    })),
    ...periodenVan(rij.overdrachten, tot).map(({ van: op, waarde }) => ({
      op,
      wat: 'OVERGEDRAGEN' as const,
      woorden: waarde.functie
    }))
  ].sort((een, ander) => een.op - ander.op)
