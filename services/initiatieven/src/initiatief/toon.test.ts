// SPDX-License-Identifier: EUPL-1.2
import { type Actor, NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import {
  Initiatief,
  type InitiatiefStaat,
  opmerkingGeplaatst,
  voorstelGedaan
} from '@naober/contracts/initiatieven/initiatief'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  arieIsUitgenodigd,
  BEHEERDER,
  bobIsLid,
  D2,
  hetKoor,
  KOOR,
  OPMERKING,
  VAN_BAARN,
  WELZIJN,
  welzijnIsLid
} from '../testing/voorbeelden.ts'
import { gedragVanInitiatief } from './initiatief.ts'

const staat = vouwEen(
  gedragVanInitiatief,
  `initiatief-${KOOR}`,
  hetKoor(
    bobIsLid,
    welzijnIsLid,
    arieIsUitgenodigd,
    opmerkingGeplaatst({ opmerkingId: OPMERKING, door: 'gea', als: 'GEMEENTE', tekst: 'Er is geld', op: D2 }),
    voorstelGedaan({ voorstelId: OPMERKING, door: 'zoe', toelichting: 'Anders', naam: null, doel: null, op: D2 })
  ).gebeurtenissen
) as InitiatiefStaat
const ziet = (wie: Actor) => JSON.stringify(Initiatief.toon(staat, wieIs(wie), NERGENS_BIJ))
const MENSEN = ['"anna"', '"bob"', '"arie"', '"gea"', '"zoe"']

describe('what a viewer sees of an initiatief', () => {
  it('is functions and partijen, and no person, for the public', () => {
    const gezien = ziet(NIEMAND)
    for (const functie of ['trekker', 'zanger', WELZIJN]) expect(gezien).toContain(functie)
    for (const mens of [...MENSEN, 'Er is geld', 'Anders']) expect(gezien).not.toContain(mens)
  })

  it('is everything for the owner and the beheerder', () => {
    for (const wie of [ANNA, BEHEERDER]) for (const mens of MENSEN) expect(ziet(wie)).toContain(mens)
  })

  it('is one’s own remark for the gemeente, and one’s own invitation for an arrangeur', () => {
    expect(MENSEN.filter((mens) => ziet(VAN_BAARN).includes(mens))).toEqual(['"gea"'])
    expect(MENSEN.filter((mens) => ziet(ARRANGEUR).includes(mens))).toEqual(['"arie"'])
  })

  it('tells the phase that it is in now', () => {
    expect(Initiatief.toon(staat, wieIs(NIEMAND), NERGENS_BIJ)).toMatchObject({ fase: 'IDEE', gestopt: false })
  })
})
