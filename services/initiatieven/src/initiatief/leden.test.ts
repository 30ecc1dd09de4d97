// SPDX-License-Identifier: EUPL-1.2
import {
  beeindigLidmaatschap,
  lidToegetreden,
  lidVertrokken,
  netwerkOpengesteld,
  voegLidToe
} from '@naober/contracts/initiatieven/initiatief'
import { partijTradToe, partijTradUit, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { describe, it } from 'vitest'
import {
  ANNA,
  BOB,
  bobIsLid,
  D2,
  D3,
  D4,
  gegeven,
  hetKoor,
  KOOR,
  SYSTEEM,
  stopte,
  tradToe,
  VAN_BAARN,
  VAN_WELZIJN,
  WELZIJN,
  welzijn,
  welzijnIsLid
} from '../testing/voorbeelden.ts'

const bob = { persoonId: 'bob', partijId: null }
const opengesteld = netwerkOpengesteld({ voorWie: null, hoe: null, op: D2 })
const bobErbij = { lid: { persoonId: 'bob' }, functie: 'zanger', van: D3 }
const welzijnErbij = { lid: { partijId: WELZIJN }, functie: 'partner', van: D3 }

describe('becoming a member', () => {
  it('is written down for a person by opaque id and function', () => {
    gegeven(hetKoor())
      .als(voegLidToe, KOOR, bobErbij)
      .door(ANNA)
      .danPerStroom({ zelf: [lidToegetreden({ ...bob, functie: 'zanger', van: D3 })] })
  })

  it('is written down for a partij at the partij too, in the same commit', () => {
    gegeven(hetKoor(), welzijn())
      .als(voegLidToe, KOOR, welzijnErbij)
      .door(ANNA)
      .danPerStroom({
        zelf: [lidToegetreden({ persoonId: null, partijId: WELZIJN, functie: 'partner', van: D3 })],
        partij: [partijTradToe({ initiatiefId: KOOR, van: D3 })]
      })
  })

  it('can happen again from the day on which it ended', () => {
    gegeven(hetKoor(bobIsLid, lidVertrokken({ ...bob, tot: D3, aanleiding: 'BEEINDIGD' })))
      .als(voegLidToe, KOOR, bobErbij)
      .danPerStroom({ zelf: [lidToegetreden({ ...bob, functie: 'zanger', van: D3 })] })
  })

  it('is for the owner; for oneself and for one’s own partij only while the network stands open', () => {
    const bobZelf = (...sindsdien: Parameters<typeof hetKoor>) =>
      gegeven(hetKoor(...sindsdien)).als(voegLidToe, KOOR, bobErbij)
    bobZelf().door(BOB).danNietToegestaan()
    bobZelf(opengesteld).door(BOB).danToegestaan()
    bobZelf(opengesteld).door(VAN_BAARN).danNietToegestaan()
    const welzijnZelf = gegeven(hetKoor(opengesteld), welzijn()).als(voegLidToe, KOOR, welzijnErbij)
    welzijnZelf.door(VAN_WELZIJN).danToegestaan()
    welzijnZelf.door(BOB).danNietToegestaan()
  })
})

describe('ending a membership', () => {
  it('tells the partij too', () => {
    gegeven(hetKoor(welzijnIsLid), welzijn(tradToe))
      .als(beeindigLidmaatschap, KOOR, { lid: { partijId: WELZIJN }, tot: D4 })
      .door(ANNA)
      .danPerStroom({
        zelf: [lidVertrokken({ persoonId: null, partijId: WELZIJN, tot: D4, aanleiding: 'BEEINDIGD' })],
        partij: [partijTradUit({ initiatiefId: KOOR, tot: D4 })]
      })
  })

  it('because its partij left says so, also when the initiatief has stopped', () => {
    gegeven(hetKoor(welzijnIsLid, stopte), welzijn(tradToe, partijVertrokken({ op: D4, toelichting: null })))
      .als(beeindigLidmaatschap, KOOR, { lid: { partijId: WELZIJN }, tot: D4 })
      .door(SYSTEEM)
      .danPerStroom({
        zelf: [lidVertrokken({ persoonId: null, partijId: WELZIJN, tot: D4, aanleiding: 'PARTIJ_VERTROKKEN' })],
        partij: [partijTradUit({ initiatiefId: KOOR, tot: D4 })]
      })
  })

  it('is for the owner, for the member and for the people of the member, for nobody else', () => {
    const alsBob = gegeven(hetKoor(bobIsLid)).als(beeindigLidmaatschap, KOOR, { lid: { persoonId: 'bob' }, tot: D4 })
    alsBob.door(ANNA).danToegestaan()
    alsBob.door(BOB).danToegestaan()
    alsBob.door(VAN_BAARN).danNietToegestaan()
    const alsWelzijn = gegeven(hetKoor(welzijnIsLid), welzijn(tradToe)).als(beeindigLidmaatschap, KOOR, {
      lid: { partijId: WELZIJN },
      tot: D4
    })
    alsWelzijn.door(VAN_WELZIJN).danToegestaan()
    alsWelzijn.door(BOB).danNietToegestaan()
  })
})
