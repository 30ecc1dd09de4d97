// SPDX-License-Identifier: EUPL-1.2
import {
  arrangeurUitgenodigd,
  bevestigInitiatief,
  draagInitiatiefOver,
  eigenaarAangewezen,
  eigenaarOntheven,
  faseGewijzigd,
  initiatiefOvergedragen,
  nodigArrangeurUit,
  onthefEigenaar,
  trekUitnodigingIn,
  uitnodigingIngetrokken,
  wijsEigenaarAan,
  wijzigFase
} from '@naober/contracts/initiatieven/initiatief'
import { partijNamOver, registreerderVastgelegd } from '@naober/contracts/initiatieven/partij'
import { VANDAAG } from '@naober/kit/command/scenario'
import { describe, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  arieIsUitgenodigd,
  BEHEERDER,
  BOB,
  D2,
  D3,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  tradToe,
  VAN_BAARN,
  WELZIJN,
  welzijn,
  welzijnIsLid
} from '../testing/voorbeelden.ts'

const anna = { persoonId: 'anna', partijId: null }
const bob = { persoonId: 'bob', partijId: null }
const NAAR_START = {
  van: 'IDEE',
  naar: 'START',
  belemmering: null,
  reden: null,
  opgegaanIn: null,
  toelichting: null
} as const
const bobOok = eigenaarAangewezen({ ...bob, functie: 'penningmeester', van: D2 })

describe('handing an initiatief over', () => {
  it('to a resident relieves every owner there was', () => {
    gegeven(hetKoor(bobOok))
      .als(draagInitiatiefOver, KOOR, { aan: { persoonId: 'cor' }, functie: 'trekker', op: D3 })
      .door(ANNA)
      .danPerStroom({
        zelf: [
          initiatiefOvergedragen({ partijId: null, op: D3 }),
          eigenaarOntheven({ ...anna, tot: D3 }),
          eigenaarOntheven({ ...bob, tot: D3 }),
          eigenaarAangewezen({ persoonId: 'cor', partijId: null, functie: 'trekker', van: D3 })
        ]
      })
  })

  it('to a partij tells the partij in the same commit', () => {
    gegeven(hetKoor(), welzijn())
      .als(draagInitiatiefOver, KOOR, { aan: { partijId: WELZIJN }, functie: 'beheer', op: D3 })
      .danPerStroom({
        zelf: [
          initiatiefOvergedragen({ partijId: WELZIJN, op: D3 }),
          eigenaarOntheven({ ...anna, tot: D3 }),
          eigenaarAangewezen({ persoonId: null, partijId: WELZIJN, functie: 'beheer', van: D3 })
        ],
        partij: [partijNamOver({ initiatiefId: KOOR, wijze: 'OVERGEDRAGEN', op: D3 })]
      })
  })

  it('is for the owner, and for the beheerder where the owner is gone; never for an arrangeur or the gemeente', () => {
    const als = gegeven(hetKoor(arieIsUitgenodigd)).als(draagInitiatiefOver, KOOR, {
      aan: { persoonId: 'bob' },
      functie: 'trekker',
      op: D3
    })
    als.door(ANNA).danToegestaan()
    als.door(BEHEERDER).danToegestaan()
    for (const ander of [ARRANGEUR, VAN_BAARN, BOB]) als.door(ander).danNietToegestaan()
  })
})

describe('owning together', () => {
  it('begins by pointing out another owner', () => {
    gegeven(hetKoor())
      .als(wijsEigenaarAan, KOOR, { eigenaar: { persoonId: 'bob' }, functie: 'penningmeester', van: D2 })
      .door(ANNA)
      .danPerStroom({ zelf: [bobOok] })
  })

  it('with a partij tells the partij', () => {
    gegeven(hetKoor(), welzijn())
      .als(wijsEigenaarAan, KOOR, { eigenaar: { partijId: WELZIJN }, functie: 'beheer', van: D3 })
      .danPerStroom({
        zelf: [eigenaarAangewezen({ persoonId: null, partijId: WELZIJN, functie: 'beheer', van: D3 })],
        partij: [partijNamOver({ initiatiefId: KOOR, wijze: 'MEDE_EIGENAAR', op: D3 })]
      })
  })

  it('gives both the same right, and ends for one of them', () => {
    const als = gegeven(hetKoor(bobOok)).als(onthefEigenaar, KOOR, { eigenaar: { persoonId: 'anna' }, tot: D3 })
    als.door(BOB).dan(eigenaarOntheven({ ...anna, tot: D3 }))
    gegeven(hetKoor(bobOok, eigenaarOntheven({ ...anna, tot: D3 })))
      .als(wijsEigenaarAan, KOOR, { eigenaar: { persoonId: 'cor' }, functie: 'trekker', van: D3 })
      .door(ANNA)
      .danNietToegestaan()
  })
})

it('owning begins again on the day it ended, and on any day where it never held', () => {
  for (const [tot, van] of [
    [D3, D3],
    [D2, D2]
  ] as const)
    gegeven(hetKoor(bobOok, eigenaarOntheven({ ...bob, tot })))
      .als(wijsEigenaarAan, KOOR, { eigenaar: { persoonId: 'bob' }, functie: 'penningmeester', van })
      .door(ANNA)
      .danToegestaan()
})

it('a member that is a partij speaks by who registered it too', () => {
  const lid = hetKoor(welzijnIsLid)
  gegeven(lid, welzijn(tradToe, registreerderVastgelegd({ persoonId: 'roos' })))
    .als(bevestigInitiatief, KOOR, {})
    .door(mensVan('roos', 'arrangeur'))
    .danToegestaan()
})

describe('an arrangeur or an official', () => {
  const naar = (persoonId: string) => eigenaarAangewezen({ persoonId, partijId: null, functie: 'trekker', van: D3 })
  const weg = eigenaarOntheven({ ...anna, tot: D3 })

  it('does not write what was handed to them, but may on behalf of an owner', () => {
    for (const iemand of [ARRANGEUR, VAN_BAARN]) {
      const wijzig = gegeven(hetKoor(weg, naar(iemand.id))).als(wijzigFase, KOOR, { fase: 'START', op: D3 })
      wijzig.door(iemand).danNietToegestaan()
      wijzig.door({ ...iemand, namens: 'cor' }).danNietToegestaan()
    }
    const gestart = faseGewijzigd({ ...NAAR_START, op: D3 })
    const start = gegeven(hetKoor()).als(wijzigFase, KOOR, { fase: 'START', op: D3 })
    start.door({ ...VAN_BAARN, namens: 'anna' }).dan(gestart)
    start.door({ ...ARRANGEUR, namens: 'anna' }).dan(gestart)
  })

  it('who is a resident too owns as anybody does', () => {
    gegeven(hetKoor(weg, naar('arie')))
      .als(wijzigFase, KOOR, { fase: 'START', op: D3 })
      .door({ ...ARRANGEUR, rollen: [...ARRANGEUR.rollen, ...ANNA.rollen] })
      .dan(faseGewijzigd({ ...NAAR_START, op: D3 }))
  })
})

describe('an arrangeur', () => {
  it('is invited by the owner, from today on', () => {
    gegeven(hetKoor())
      .als(nodigArrangeurUit, KOOR, { persoonId: 'arie' })
      .door(ANNA)
      .dan(arrangeurUitgenodigd({ persoonId: 'arie', op: VANDAAG }))
  })

  it('does not invite others, and can be asked to go', () => {
    gegeven(hetKoor(arieIsUitgenodigd))
      .als(nodigArrangeurUit, KOOR, { persoonId: 'axel' })
      .door(ARRANGEUR)
      .danNietToegestaan()
    gegeven(hetKoor(arieIsUitgenodigd))
      .als(trekUitnodigingIn, KOOR, { persoonId: 'arie' })
      .door(ANNA)
      .dan(uitnodigingIngetrokken({ persoonId: 'arie', op: VANDAAG }))
  })
})
