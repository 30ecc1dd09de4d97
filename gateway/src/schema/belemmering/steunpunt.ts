// SPDX-License-Identifier: EUPL-1.2
import type { Steunpunt } from '@naober/contracts/referentie/steunpunten'
import { kind } from '../kern/kind.ts'
import { BronRef } from '../referentie.ts'

export const SteunpuntRef = kind<Steunpunt>('Steunpunt', {
  doc: 'Een landelijke organisatie die initiatieven verder helpt.',
  fields: (field) => ({
    code: field({
      voor: 'ZOALS_OUDER',
      type: 'ID',
      doc: 'Code in de referentietabel steunpunten.',
      read: ({ code }) => code
    }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ naam }) => naam }),
    waarvoor: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'Waarmee zij helpt.',
      read: ({ waarvoor }) => waarvoor
    }),
    site: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ site }) => site }),
    bron: field({ voor: 'ZOALS_OUDER', type: BronRef, doc: 'Wie haar noemt.', read: ({ bron }) => bron }),
    peildatum: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Dag, maand of jaar, zo precies als de bron.',
      read: ({ peildatum }) => peildatum
    })
  })
})
