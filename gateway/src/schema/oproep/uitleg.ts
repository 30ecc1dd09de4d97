// SPDX-License-Identifier: EUPL-1.2
import { omdat, punt } from '@naober/contracts/initiatieven/regels/omdat'
import type { Afweging } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import { kind } from '../kern/kind.ts'
import { KoppelpuntRef, OordeelRef } from './codes.ts'

const AfwegingRef = kind<Afweging>('Afweging', {
  doc: 'Een punt waarop gelet is, met wat het doet.',
  fields: (field) => ({
    punt: field({ voor: 'ZOALS_OUDER', type: KoppelpuntRef, read: (een) => een.punt }),
    oordeel: field({ voor: 'ZOALS_OUDER', type: OordeelRef, read: (een) => een.oordeel }),
    woorden: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Wat er gevonden is.', read: punt })
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
