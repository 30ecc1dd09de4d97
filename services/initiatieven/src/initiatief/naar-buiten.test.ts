// SPDX-License-Identifier: EUPL-1.2
import {
  bevestigInitiatief,
  bevestigingGevraagd,
  initiatiefBevestigd,
  legMandaatVast,
  mandaatIngetrokken,
  mandaatVastgelegd,
  netwerkGesloten,
  netwerkOpengesteld,
  sluitNetwerk,
  stelNetwerkOpen,
  trekMandaatIn,
  vraagBevestiging
} from '@naober/contracts/initiatieven/initiatief'
import { VANDAAG } from '@naober/kit/command/scenario'
import { describe, it } from 'vitest'
import {
  ANNA,
  BOB,
  bobIsLid,
  D2,
  D3,
  gegeven,
  hetKoor,
  KOOR,
  SYSTEEM,
  tradToe,
  VAN_BAARN,
  VAN_WELZIJN,
  welzijn,
  welzijnIsLid
} from '../testing/voorbeelden.ts'

const mandaat = { woordvoerder: 'voorzitter', namens: 'de leden', raadpleging: 'elke maand een vergadering', op: D2 }

describe('the mandate', () => {
  it('says who speaks, on whose behalf, and how these are consulted', () => {
    gegeven(hetKoor()).als(legMandaatVast, KOOR, mandaat).door(ANNA).dan(mandaatVastgelegd(mandaat))
  })

  it('can be replaced on the same day, and withdrawn', () => {
    const ander = { ...mandaat, woordvoerder: 'secretaris' }
    gegeven(hetKoor(mandaatVastgelegd(mandaat)))
      .als(legMandaatVast, KOOR, ander)
      .dan(mandaatVastgelegd(ander))
    gegeven(hetKoor(mandaatVastgelegd(mandaat)))
      .als(trekMandaatIn, KOOR, { op: D3 })
      .dan(mandaatIngetrokken({ op: D3 }))
  })
})

describe('opening the network', () => {
  it('is for everybody unless it says for whom', () => {
    gegeven(hetKoor())
      .als(stelNetwerkOpen, KOOR, { op: D2 })
      .door(ANNA)
      .dan(netwerkOpengesteld({ voorWie: null, hoe: null, op: D2 }))
    gegeven(hetKoor())
      .als(stelNetwerkOpen, KOOR, { voorWie: 'wie graag zingt', hoe: 'kom dinsdag langs', op: D2 })
      .dan(netwerkOpengesteld({ voorWie: 'wie graag zingt', hoe: 'kom dinsdag langs', op: D2 }))
  })

  it('ends when it closes', () => {
    gegeven(hetKoor(netwerkOpengesteld({ voorWie: null, hoe: null, op: D2 })))
      .als(sluitNetwerk, KOOR, { op: D3 })
      .dan(netwerkGesloten({ op: D3 }))
  })
})

describe('asking whether it still stands', () => {
  const stilSinds = '2026-01-01T00:00:00.000Z'

  it('is the platform’s, for the silence that it saw', () => {
    const als = gegeven(hetKoor()).als(vraagBevestiging, KOOR, { stilSinds })
    als.door(SYSTEEM).dan(bevestigingGevraagd({ stilSinds, op: VANDAAG }))
    als.door(ANNA).danNietToegestaan()
  })

  it('is answered by owners and members, not by the gemeente', () => {
    const als = gegeven(hetKoor(bobIsLid, welzijnIsLid), welzijn(tradToe)).als(bevestigInitiatief, KOOR, {})
    for (const wie of [ANNA, BOB, VAN_WELZIJN]) als.door(wie).dan(initiatiefBevestigd({ op: VANDAAG }))
    als.door(VAN_BAARN).danNietToegestaan()
  })

  it('may be answered of a day that has been', () => {
    gegeven(hetKoor())
      .als(bevestigInitiatief, KOOR, { op: D2 })
      .door(ANNA)
      .dan(initiatiefBevestigd({ op: D2 }))
  })
})
