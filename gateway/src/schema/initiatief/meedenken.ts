// SPDX-License-Identifier: EUPL-1.2
import { opmerkingGeplaatst } from '@naober/contracts/initiatieven/initiatief'
import type { Opmerking, Voorstel } from '../../view/initiatief/meedenken.ts'
import { builder } from '../kern/builder.ts'
import { pages } from '../kern/connection.ts'
import { datum } from '../kern/dates.ts'
import { enumOf } from '../kern/input.ts'
import { kind } from '../kern/kind.ts'

const OpmerkingAls = enumOf(
  'OpmerkingAls',
  'Vanuit welke rol iemand iets opmerkt.',
  opmerkingGeplaatst.schema.properties.als
)
const Voorsteluitkomst = builder.enumType('Voorsteluitkomst', {
  description: 'Wat er van een voorstel werd.',
  values: ['OPEN', 'AANGENOMEN', 'AFGEWEZEN', 'INGETROKKEN'] as const
})

const OpmerkingRef = kind<Opmerking>('Opmerking', {
  doc: 'Een opmerking aan de eigenaren.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.id }),
    door: field({ voor: 'ZOALS_OUDER', type: 'ID', doc: 'Een id, nooit een naam.', read: (een) => een.door }),
    als: field({ voor: 'ZOALS_OUDER', type: OpmerkingAls, read: (een) => een.als }),
    tekst: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.tekst.tekst }),
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (een) => datum(een.op) })
  })
})

const VoorstelRef = kind<Voorstel>('Voorstel', {
  doc: 'Een voorstel aan de eigenaren, en wat ervan werd.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.id }),
    door: field({ voor: 'ZOALS_OUDER', type: 'ID', doc: 'Een id, nooit een naam.', read: (een) => een.door }),
    toelichting: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.toelichting.tekst }),
    naam: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'De voorgestelde naam.',
      read: (een) => een.naam?.tekst ?? null
    }),
    doel: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Het voorgestelde doel.',
      read: (een) => een.doel?.tekst ?? null
    }),
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (een) => datum(een.op) }),
    uitkomst: field({
      voor: 'ZOALS_OUDER',
      type: Voorsteluitkomst,
      read: (een, _args, _context, op) => (op === null ? een.uitkomst : een.uitkomstOp(op))
    }),
    reden: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Waarom het is afgewezen.',
      sinds: (een) => een.beslistOp,
      read: (een) => een.reden?.tekst ?? null
    })
  })
})

export const Opmerkingen = pages(OpmerkingRef)
export const Voorstellen = pages(VoorstelRef)
