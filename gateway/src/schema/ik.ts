// SPDX-License-Identifier: EUPL-1.2
import type { Rolgeving, Wie } from '@naober/contracts'
import type { Partij } from '../view/partij/rij.ts'
import { Partijen } from '../view/partij.ts'
import { kind, queries } from './kern/kind.ts'
import { PartijRef } from './partij.ts'

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

/** The partijen whose own people somebody is of: with a role for it, acting for it, or as who registered it. */
export const partijenVan = ({ id, namens, rollen }: Wie, partijen: Partijen): readonly Partij[] => {
  const zelf = namens === undefined ? [id] : [id, namens]
  const genoemd = [...zelf, ...rollen.flatMap(({ voor }) => voor)].flatMap((een) => partijen.get(een) ?? [])
  const gevonden = new Set([...genoemd, ...zelf.flatMap((een) => partijen.geregistreerdDoor(een))])
  return [...gevonden].filter(({ bekend, vergissing }) => bekend && !vergissing)
}

const WieRef = kind<Wie>('Ik', {
  doc: 'Wie u hier bent.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', doc: 'Een id, nooit een naam.', read: (wie) => wie.id }),
    namens: field({ voor: 'ZOALS_OUDER', type: 'ID', nullable: true, read: (wie) => wie.namens ?? null }),
    rollen: field({ voor: 'ZOALS_OUDER', type: [RolgevingRef], read: (wie) => wie.rollen }),
    partijen: field({
      voor: 'ZOALS_OUDER',
      type: [PartijRef],
      doc: 'Voor welke partijen u spreekt.',
      price: () => ({ field: 1, multiplier: 5 }),
      read: (wie, _args, { overzicht }) => partijenVan(wie, overzicht.tabel(Partijen))
    })
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
