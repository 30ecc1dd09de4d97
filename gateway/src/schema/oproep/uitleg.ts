// SPDX-License-Identifier: EUPL-1.2
import { omdat, punt } from '@naober/contracts/initiatieven/regels/omdat'
import type { Afweging } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import { kind } from '../kern/kind.ts'
import { GrondRef, KoppelpuntRef, OordeelRef } from './codes.ts'

const AfwegingRef = kind<Afweging>('Afweging', {
  doc: 'Een punt waarop gelet is, met wat het doet.',
  fields: (field) => ({
    punt: field({ voor: 'ZOALS_OUDER', type: KoppelpuntRef, read: (een) => een.punt }),
    oordeel: field({ voor: 'ZOALS_OUDER', type: OordeelRef, read: (een) => een.oordeel }),
    grond: field({ voor: 'ZOALS_OUDER', type: GrondRef, read: (een) => een.grond }),
    wat: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'De code die beide delen, bijvoorbeeld RUIMTE.',
      read: (een) => een.wat
    }),
    maat: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      nullable: true,
      doc: 'Meters tussen twee gebieden, of dagen die zij delen.',
      read: (een) => een.maat
    }),
    woorden: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Wat er gevonden is, in woorden.', read: punt })
  })
})

/** An explanation, as one sentence and point by point. */
export const UitlegRef = kind<readonly Afweging[]>('Uitleg', {
  doc: 'Waarom twee wel of niet bij elkaar passen: wat meetelde, en wat niet.',
  fields: (field) => ({
    omdat: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'De hele uitleg: past bij elkaar, omdat ...',
      read: omdat
    }),
    punten: field({ voor: 'ZOALS_OUDER', type: [AfwegingRef], read: (afwegingen) => afwegingen })
  })
})
