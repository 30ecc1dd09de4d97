// SPDX-License-Identifier: EUPL-1.2
import { NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import * as e from '@naober/contracts/initiatieven/element'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { deEettafel, EETTAFEL } from '../testing/elementen.ts'
import {
  ANNA,
  ARRANGEUR,
  BEHEERDER,
  BOB,
  D3,
  gegeven,
  VAN_BAARN,
  VAN_WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'
import { gedragVanElement } from './element.ts'

const MELDING = '01977bd0-0000-7000-8000-0000000000a1'
const gemeld = (door = 'bob') => [
  e.kloptNietGemeld({ meldingId: MELDING, wat: 'IS_WEG', op: D3 }),
  e.kloptmelderVastgelegd({ meldingId: MELDING, persoonId: door, toelichting: 'De deur is dicht' })
]
const isWeg = e.elementVerdwenen({ op: D3, reden: 'GESLOTEN', toelichting: null })
const staatNa = (...sindsdien: Parameters<typeof deEettafel>) =>
  vouwEen(gedragVanElement, `element-${EETTAFEL}`, deEettafel(...sindsdien).gebeurtenissen) as e.ElementStaat

describe('that something is not right', () => {
  it('is reported by everybody who is known, also by a gemeente and who keeps it', () => {
    const als = gegeven(deEettafel()).als(e.meldKloptNiet, EETTAFEL, { wat: 'IS_WEG' })
    for (const wie of [BOB, ANNA, VAN_BAARN, VAN_WELZIJN, ARRANGEUR, BEHEERDER]) als.door(wie).danToegestaan()
    expect(e.meldKloptNiet.rollen).toEqual(e.bevestigElement.rollen)
  })

  it('changes nothing of what is there, and stands open until it is answered', () => {
    const { meldingen, ...rest } = staatNa(...gemeld())
    expect(meldingen).toEqual([
      { meldingId: MELDING, wat: 'IS_WEG', op: D3, door: 'bob', toelichting: 'De deur is dicht' }
    ])
    const { meldingen: _geen, ...eerst } = staatNa()
    expect(rest).toEqual(eerst)
    const beantwoord = e.kloptNietBeantwoord({ meldingId: MELDING, uitkomst: 'KLOPT_TOCH', antwoord: null, op: D3 })
    expect(staatNa(...gemeld(), beantwoord)).toEqual(staatNa())
    expect(staatNa(...gemeld(), e.kloptNietIngetrokken({ meldingId: MELDING, op: D3 }))).toEqual(staatNa())
  })

  it('is said of what is gone too: that it is there still', () => {
    gegeven(deEettafel(isWeg)).als(e.meldKloptNiet, EETTAFEL, { wat: 'IS_ER_NOG' }).door(BOB).danToegestaan()
  })

  it('is answered by who keeps it, not by who reported it nor by a gemeente', () => {
    const als = gegeven(deEettafel(...gemeld()), welzijn()).als(e.beantwoordKloptNiet, EETTAFEL, {
      meldingId: MELDING,
      uitkomst: 'AANGEPAST'
    })
    for (const wie of [ANNA, VAN_WELZIJN, BEHEERDER]) als.door(wie).danToegestaan()
    for (const wie of [BOB, VAN_BAARN]) als.door(wie).danNietToegestaan()
  })

  it('is taken back by who reported it alone', () => {
    const als = gegeven(deEettafel(...gemeld())).als(e.trekKloptNietIn, EETTAFEL, {})
    als.door(BOB).danToegestaan()
    als.door(ANNA).danGeweigerd(e.NIETS_GEMELD)
  })

  it('shows the public that it was said, who keeps it the words too, and nobody else who said it', () => {
    const gezien = (wie: Parameters<typeof wieIs>[0]) =>
      (e.Element.toon(staatNa(...gemeld()), wieIs(wie), NERGENS_BIJ) as e.ElementStaat).meldingen[0]
    const melding = { meldingId: MELDING, wat: 'IS_WEG', op: D3 }
    expect(gezien(NIEMAND)).toEqual({ ...melding, door: null, toelichting: null })
    expect(gezien(ANNA)).toEqual({ ...melding, door: null, toelichting: 'De deur is dicht' })
    expect(gezien(BOB)).toEqual({ ...melding, door: 'bob', toelichting: 'De deur is dicht' })
  })
})
