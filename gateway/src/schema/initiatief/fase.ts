// SPDX-License-Identifier: EUPL-1.2

import { Fase, Stopreden } from '@naober/contracts/initiatieven/initiatief'
import type { Fasemoment } from '../../view/initiatief/fasemoment.ts'
import type { Periode } from '../../view/kern/timeline.ts'
import { pages } from '../kern/connection.ts'
import { datum, datumOfNiets } from '../kern/dates.ts'
import { getoond } from '../kern/ingetrokken.ts'
import { enumOf } from '../kern/input.ts'
import { kind } from '../kern/kind.ts'
import { PartijRef } from '../partij.ts'

export const FaseRef = enumOf('Fase', 'Hoe ver een initiatief is.', Fase)
const StopredenRef = enumOf('Stopreden', 'Waarom een initiatief stopte.', Stopreden)

const Faseperiode = kind<Periode<Fasemoment>>('Faseperiode', {
  doc: 'Een fase, vanaf een dag tot een dag.',
  fields: (field) => ({
    fase: field({ voor: 'ZOALS_OUDER', type: FaseRef, read: ({ waarde }) => waarde.fase }),
    van: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: ({ van }) => datum(van) }),
    tot: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'De eerste dag erna; leeg als zij nog geldt.',
      read: ({ tot }) => datumOfNiets(tot)
    }),
    belemmering: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Code uit de tabel belemmeringen.',
      read: ({ waarde }) => waarde.belemmering
    }),
    reden: field({ voor: 'ZOALS_OUDER', type: StopredenRef, nullable: true, read: ({ waarde }) => waarde.reden }),
    opgegaanIn: field({
      voor: 'ZOALS_OUDER',
      type: PartijRef,
      nullable: true,
      read: ({ waarde: { opgegaanIn } }, _args, context, op) => getoond(opgegaanIn, context, op)
    }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: ({ waarde }) => waarde.toelichting?.tekst ?? null
    })
  })
})

export const Fasen = pages(Faseperiode)
