// SPDX-License-Identifier: EUPL-1.2
import { wijzigBehoefte } from '@naober/contracts/initiatieven/behoefte'
import {
  draagInitiatiefOver,
  eigenaarAangewezen,
  eigenaarOntheven,
  faseGewijzigd,
  initiatiefOvergedragen,
  onthefEigenaar,
  wijsEigenaarAan,
  wijzigFase
} from '@naober/contracts/initiatieven/initiatief'
import {
  DEED_DAARNA_NOG_MEE,
  EIGENAAR_WORDT_GEEN_OVERHEID,
  partijGewijzigd,
  partijNamOver,
  partijStondAf,
  partijVertrokken,
  registreerderVastgelegd,
  vertrekPartij,
  wijzigPartij
} from '@naober/contracts/initiatieven/partij'
import { describe, it } from 'vitest'
import { deBehoefte, ZAAL_GEZOCHT } from '../testing/oproepen.ts'
import {
  ANNA,
  ARRANGEUR,
  BOB,
  D1,
  D2,
  D3,
  D4,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  VAN_BAARN,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'

const anna = { persoonId: 'anna', partijId: null }
const NAAR_START = {
  van: 'IDEE',
  naar: 'START',
  belemmering: null,
  reden: null,
  opgegaanIn: null,
  toelichting: null
} as const

describe('a partij that owned an initiatief', () => {
  const welzijnEigent = { persoonId: null, partijId: WELZIJN }
  const welzijnOok = eigenaarAangewezen({ ...welzijnEigent, functie: 'beheer', van: D2 })
  const namOver = partijNamOver({ initiatiefId: KOOR, wijze: 'MEDE_EIGENAAR', op: D2 })
  const stondAf = (tot: string) => partijStondAf({ initiatiefId: KOOR, tot })
  const vertrok = partijVertrokken({ op: D3, toelichting: null })
  const cor = { persoonId: 'cor', partijId: null }
  const PARTIJ = `partij-${WELZIJN}`

  it('is told so when it is relieved', () => {
    gegeven(hetKoor(welzijnOok), welzijn(namOver))
      .als(onthefEigenaar, KOOR, { eigenaar: { partijId: WELZIJN }, tot: D3 })
      .door(ANNA)
      .danPerStroom({ zelf: [eigenaarOntheven({ ...welzijnEigent, tot: D3 })], partij: [stondAf(D3)] })
  })

  it('is told so when the initiatief is handed to somebody else, or to itself alone', () => {
    const over = gegeven(hetKoor(welzijnOok), welzijn(namOver))
    const ontheven = [eigenaarOntheven({ ...anna, tot: D3 }), eigenaarOntheven({ ...welzijnEigent, tot: D3 })]
    over.als(draagInitiatiefOver, KOOR, { aan: { persoonId: 'cor' }, functie: 'trekker', op: D3 }).danPerStroom({
      zelf: [
        initiatiefOvergedragen({ partijId: null, op: D3 }),
        ...ontheven,
        eigenaarAangewezen({ ...cor, functie: 'trekker', van: D3 })
      ],
      [PARTIJ]: [stondAf(D3)]
    })
    over.als(draagInitiatiefOver, KOOR, { aan: { partijId: WELZIJN }, functie: 'beheer', op: D3 }).danPerStroom({
      zelf: [
        initiatiefOvergedragen({ partijId: WELZIJN, op: D3 }),
        ...ontheven,
        eigenaarAangewezen({ ...welzijnEigent, functie: 'beheer', van: D3 })
      ],
      [PARTIJ]: [stondAf(D3)],
      partij: [partijNamOver({ initiatiefId: KOOR, wijze: 'OVERGEDRAGEN', op: D3 })]
    })
  })

  it('by mistake may leave on an earlier day, and turn out to be the government', () => {
    const nooit = gegeven(welzijn(namOver, stondAf(D2)))
    nooit.als(vertrekPartij, WELZIJN, { op: D1 }).dan(partijVertrokken({ op: D1, toelichting: null }))
    nooit.als(wijzigPartij, WELZIJN, { type: 'GEMEENTE' }).dan(partijGewijzigd({ type: 'GEMEENTE' }))
    const ooit = gegeven(welzijn(namOver, stondAf(D3)))
    ooit.als(wijzigPartij, WELZIJN, { type: 'GEMEENTE' }).danGeweigerd(EIGENAAR_WORDT_GEEN_OVERHEID)
    ooit.als(vertrekPartij, WELZIJN, { op: D2 }).danGeweigerd(DEED_DAARNA_NOG_MEE)
    ooit.als(vertrekPartij, WELZIJN, { op: D3 }).dan(vertrok)
  })

  it('and left stays its owner only until somebody else is, and no longer than it was there', () => {
    const alleen = hetKoor(eigenaarOntheven({ ...anna, tot: D2 }), welzijnOok)
    const weg = gegeven(alleen, welzijn(namOver, vertrok))
    for (const [van, tot] of [
      [D4, D4],
      [D2, D3]
    ] as const)
      weg.als(wijsEigenaarAan, KOOR, { eigenaar: { persoonId: 'cor' }, functie: 'trekker', van }).danPerStroom({
        zelf: [
          eigenaarAangewezen({ ...cor, functie: 'trekker', van }),
          eigenaarOntheven({ ...welzijnEigent, tot, aanleiding: 'PARTIJ_VERTROKKEN' })
        ],
        [PARTIJ]: [stondAf(tot)]
      })
  })
})

describe('a partij that owns an initiatief', () => {
  const REGISTREERDER = mensVan('roos', 'partner')
  const geregistreerdDoor = (persoonId: string) => welzijn(registreerderVastgelegd({ persoonId }))
  const overgedragen = hetKoor(
    initiatiefOvergedragen({ partijId: WELZIJN, op: D2 }),
    eigenaarOntheven({ ...anna, tot: D2 }),
    eigenaarAangewezen({ persoonId: null, partijId: WELZIJN, functie: 'beheer', van: D2 })
  )
  const start = (registreerderId: string) =>
    gegeven(overgedragen, geregistreerdDoor(registreerderId)).als(wijzigFase, KOOR, { fase: 'START', op: D3 })

  it('writes it by its own people: who has a role for it, who acts for it, and who registered it', () => {
    for (const wie of [VAN_WELZIJN, REGISTREERDER, { ...BOB, namens: WELZIJN }, { ...VAN_BAARN, namens: 'roos' }])
      start('roos')
        .door(wie)
        .dan(faseGewijzigd({ ...NAAR_START, op: D3 }))
    for (const wie of [ANNA, BOB]) start('roos').door(wie).danNietToegestaan()
  })

  it('hands it on, and points out another owner, by who registered it', () => {
    const dingen = gegeven(overgedragen, geregistreerdDoor('roos'))
    dingen
      .als(draagInitiatiefOver, KOOR, { aan: { persoonId: 'cor' }, functie: 'trekker', op: D3 })
      .door(REGISTREERDER)
      .danToegestaan()
    dingen
      .als(wijsEigenaarAan, KOOR, { eigenaar: { persoonId: 'cor' }, functie: 'trekker', van: D3 })
      .door(REGISTREERDER)
      .danToegestaan()
  })

  it('is no way for an arrangeur or an official who registered it to own what it owns', () => {
    for (const wie of [ARRANGEUR, VAN_BAARN]) start(wie.id).door(wie).danNietToegestaan()
    start('arie')
      .door({ ...ARRANGEUR, rollen: [...ARRANGEUR.rollen, ...ANNA.rollen] })
      .danToegestaan()
  })

  it('keeps what is asked on behalf of the initiatief by who registered it', () => {
    gegeven(overgedragen, geregistreerdDoor('roos'), deBehoefte())
      .als(wijzigBehoefte, ZAAL_GEZOCHT, { wat: 'Een zaal met piano' })
      .door(REGISTREERDER)
      .danToegestaan()
  })
})
