// SPDX-License-Identifier: EUPL-1.2
import type { Rolgeving, Wie } from '@naober/contracts'
import { kind, queries } from './kern/kind.ts'

const RolgevingRef = kind<Rolgeving>('Rolgeving', {
  doc: 'Een rol, en waarvoor die geldt.',
  fields: (field) => ({
    rol: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.rol }),
    voor: field({
      voor: 'ZOALS_OUDER',
      type: ['ID'],
      doc: 'Codes van gemeenten, of ids van partijen en initiatieven.',
      read: (een) => een.voor
    })
  })
})

const WieRef = kind<Wie>('Ik', {
  doc: 'Wie u hier bent.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', doc: 'Een id, nooit een naam.', read: (wie) => wie.id }),
    namens: field({ voor: 'ZOALS_OUDER', type: 'ID', nullable: true, read: (wie) => wie.namens ?? null }),
    rollen: field({ voor: 'ZOALS_OUDER', type: [RolgevingRef], read: (wie) => wie.rollen })
  })
})

queries((field) => ({
  ik: field({
    voor: 'PUBLIEK',
    type: WieRef,
    nullable: true,
    doc: 'Leeg als u niet bent ingelogd.',
    read: (_root, _args, { wie, token }) => (token === null ? null : wie)
  })
}))
