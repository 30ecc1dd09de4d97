// SPDX-License-Identifier: EUPL-1.2
import { wieIs } from '@naober/contracts'
import { Partij, partijVertrokken, registreerderVastgelegd } from '@naober/contracts/initiatieven/partij'
import { expect, it } from 'vitest'
import { Partijen } from '../view/partij.ts'
import { Proeflog } from '../view/testing/log.ts'
import { geregistreerd, overzichtVan, uuid } from '../view/testing/wereld.ts'
import { partijenVan } from './ik.ts'

const [ROL, EERSTE, TWEEDE, VERGIST, VREEMD] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(5)]

const log = new Proeflog()
for (const id of [ROL, EERSTE, TWEEDE, VERGIST, VREEMD])
  log.commit(
    [Partij, id, geregistreerd(id, '2026-01-01', ['GM0308'])],
    [Partij, id, registreerderVastgelegd({ persoonId: id === VREEMD || id === ROL ? 'bob' : 'roos' })]
  )
log.commit([Partij, VERGIST, partijVertrokken({ op: '2026-01-01', toelichting: null, vergissing: true })])
const partijen = overzichtVan(log.commits).tabel(Partijen)

it('somebody speaks for the partijen that they have a role for, act for, or registered', () => {
  const rollen = [{ rol: 'partner', voor: [ROL] }] as const
  const van = (wie: { id: string; namens?: string }) =>
    partijenVan(wieIs({ ...wie, rollen }), partijen).map(({ id }) => id)
  expect(van({ id: 'roos' })).toEqual([ROL, EERSTE, TWEEDE])
  expect(van({ id: 'cor', namens: 'roos' })).toEqual([ROL, EERSTE, TWEEDE])
  expect(van({ id: 'cor', namens: VREEMD })).toEqual([VREEMD, ROL])
})
