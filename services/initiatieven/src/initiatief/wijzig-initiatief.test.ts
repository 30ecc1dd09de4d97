// SPDX-License-Identifier: EUPL-1.2
import { tekstGewist } from '@naober/contracts'
import {
  eigenaarAangewezen,
  Initiatief,
  initiatiefGewijzigd,
  wijzigInitiatief,
  wisInitiatiefTekst
} from '@naober/contracts/initiatieven/initiatief'
import { eerder } from '@naober/kit/command/scenario'
import { describe, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  arieIsUitgenodigd,
  BEHEERDER,
  BOB,
  gegeven,
  hetKoor,
  isGestart,
  KOOR,
  VAN_BAARN,
  vanAnna,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'

describe('changing an initiatief', () => {
  it('changes what is named and leaves the rest', () => {
    gegeven(hetKoor())
      .als(wijzigInitiatief, KOOR, { naam: 'Wijkkoor' })
      .door(ANNA)
      .dan(initiatiefGewijzigd({ naam: 'Wijkkoor' }))
  })

  it('clears the outcomes it is out for with an empty list', () => {
    gegeven(eerder(Initiatief, KOOR, isGestart({ uitkomsten: ['VERBINDING'] }), vanAnna))
      .als(wijzigInitiatief, KOOR, { uitkomsten: [] })
      .door(ANNA)
      .dan(initiatiefGewijzigd({ uitkomsten: [] }))
  })

  it('gives a wooninitiatief another form within its woonvorm', () => {
    const hofje = isGestart({ soort: 'WOONINITIATIEF', wonen: { woonvorm: 'MODERN_HOFJE', ondervorm: null } })
    gegeven(eerder(Initiatief, KOOR, hofje, vanAnna))
      .als(wijzigInitiatief, KOOR, { wonen: { woonvorm: 'MODERN_HOFJE', ondervorm: 'hofje voor alle leeftijden' } })
      .dan(initiatiefGewijzigd({ wonen: { woonvorm: 'MODERN_HOFJE', ondervorm: 'hofje voor alle leeftijden' } }))
  })

  const wijziging = { naam: 'Wijkkoor' }
  const als = (...sindsdien: Parameters<typeof hetKoor>) =>
    gegeven(hetKoor(...sindsdien), welzijn()).als(wijzigInitiatief, KOOR, wijziging)

  it('is for its owners, not for another resident, nor for the gemeente or the beheerder', () => {
    als().door(ANNA).danToegestaan()
    als().door(BOB).danNietToegestaan()
    als().door(VAN_BAARN).danNietToegestaan()
    als().door(BEHEERDER).danNietToegestaan()
  })

  it('is for an arrangeur only after an invitation', () => {
    als().door(ARRANGEUR).danNietToegestaan()
    als(arieIsUitgenodigd).door(ARRANGEUR).danToegestaan()
  })

  it('is for the people of a partij that owns it, and for who has a role for this initiatief', () => {
    const vanWelzijn = eigenaarAangewezen({ persoonId: null, partijId: WELZIJN, functie: 'beheer', van: '2024-09-01' })
    const wies = { id: 'wies', rollen: [{ rol: 'partner' as const, voor: [WELZIJN] }] }
    als().door(wies).danNietToegestaan()
    als(vanWelzijn).door(wies).danToegestaan()
    als()
      .door({ id: 'cor', rollen: [{ rol: 'bewoner-initiatief', voor: [KOOR] }] })
      .danToegestaan()
  })
})

describe('taking a text of an initiatief back', () => {
  const opdracht = { versie: 1, pad: '/doel', grond: 'PERSOONSGEGEVEN' } as const

  it('is for owners and the beheerder', () => {
    const als = gegeven(hetKoor()).als(wisInitiatiefTekst, KOOR, opdracht)
    als.door(ANNA).dan(tekstGewist(opdracht))
    als.door(BEHEERDER).dan(tekstGewist(opdracht))
    als.door(VAN_BAARN).danNietToegestaan()
  })
})
