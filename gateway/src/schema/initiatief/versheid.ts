// SPDX-License-Identifier: EUPL-1.2
import type { Dag } from '../../view/kern/day.ts'
import { builder } from '../kern/builder.ts'
import { datum } from '../kern/dates.ts'
import { kind } from '../kern/kind.ts'

const Bevestiging = builder.enumType('Bevestiging', {
  description: 'Waaruit blijkt dat iets klopte.',
  values: {
    BEVESTIGD: { description: 'Iemand die het weet, zei dat het klopt.' },
    GEREGISTREERD: { description: 'Het is sinds de registratie niet bevestigd.' }
  }
})

/** What tells how fresh it is. */
interface Vers {
  readonly versOp: Dag | null
  readonly bevestigdOp: Dag | null
  /** Of what people can say that it is not right. */
  readonly twijfelOp?: Dag | null
}

/** How old what we know is, and on whose word. */
export const Versheid = kind<Vers>('Versheid', {
  doc: 'Wanneer voor het laatst bleek dat dit klopt, en waaruit.',
  fields: (field) => ({
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (rij) => datum(rij.versOp ?? 0) }),
    dagen: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Hoeveel dagen dat is, gerekend tot de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => (op ?? vandaag) - (rij.versOp ?? 0)
    }),
    uit: field({
      voor: 'ZOALS_OUDER',
      type: Bevestiging,
      read: (rij) => (rij.bevestigdOp === null ? 'GEREGISTREERD' : 'BEVESTIGD')
    }),
    twijfelOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'Sinds wanneer iemand zegt dat dit niet klopt. Leeg als daarop geantwoord is, of als het daarna bevestigd is.',
      sinds: ({ twijfelOp }) => twijfelOp ?? null,
      read: ({ twijfelOp }) => (twijfelOp == null ? null : datum(twijfelOp))
    })
  })
})
