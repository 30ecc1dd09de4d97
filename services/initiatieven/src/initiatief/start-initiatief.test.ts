// SPDX-License-Identifier: EUPL-1.2
import {
  eigenaarAangewezen,
  initiatiefVerplaatst,
  mandaatVastgelegd,
  netwerkOpengesteld,
  OVERHEID_WORDT_GEEN_EIGENAAR,
  startInitiatief,
  verplaatsInitiatief
} from '@naober/contracts/initiatieven/initiatief'
import { describe, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  BAARN,
  D1,
  D2,
  DAARVOOR,
  gegeven,
  hetKoor,
  isGestart,
  KOOR,
  NETWERKKENMERKEN,
  SOEST,
  VAN_BAARN
} from '../testing/voorbeelden.ts'

const begin = {
  soort: 'BEWONERSINITIATIEF',
  naam: 'Buurtkoor',
  doel: 'Samen zingen',
  op: D1,
  gebied: BAARN
} as const
const vanProef = (persoonId: string) =>
  eigenaarAangewezen({ persoonId, partijId: null, functie: 'initiatiefnemer', van: D1 })

describe('starting an initiatief', () => {
  it('needs no age, no opening and no mandate, and makes who starts it its owner', () => {
    gegeven().als(startInitiatief, KOOR, begin).door(ANNA).dan(isGestart(), vanProef('anna'))
  })

  it('opens it and records who speaks, where these are said', () => {
    const mandaat = { woordvoerder: 'voorzitter', namens: 'de leden', raadpleging: 'elke maand' }
    gegeven()
      .als(startInitiatief, KOOR, { ...begin, functie: 'dirigent', openVoor: 'iedereen die wil zingen', mandaat })
      .door(ANNA)
      .dan(
        isGestart(),
        eigenaarAangewezen({ persoonId: 'anna', partijId: null, functie: 'dirigent', van: D1 }),
        netwerkOpengesteld({ voorWie: 'iedereen die wil zingen', hoe: null, op: D1 }),
        mandaatVastgelegd({ ...mandaat, op: D1 })
      )
  })

  it('may be recorded long after it began', () => {
    gegeven()
      .als(startInitiatief, KOOR, { ...begin, op: DAARVOOR })
      .door(ANNA)
      .dan(
        isGestart({ op: DAARVOOR }),
        eigenaarAangewezen({ persoonId: 'anna', partijId: null, functie: 'initiatiefnemer', van: DAARVOOR })
      )
  })

  it('knows the wijk from the buurt', () => {
    const { wijk: _wijk, ...zonderWijk } = BAARN
    gegeven()
      .als(startInitiatief, KOOR, { ...begin, gebied: zonderWijk })
      .door(ANNA)
      .dan(isGestart(), vanProef('anna'))
  })

  it('carries the features of an organisation network', () => {
    gegeven()
      .als(startInitiatief, KOOR, { ...begin, soort: 'ORGANISATIENETWERK', netwerk: NETWERKKENMERKEN })
      .door(ANNA)
      .dan(isGestart({ soort: 'ORGANISATIENETWERK', netwerk: NETWERKKENMERKEN }), vanProef('anna'))
  })

  it('carries the woonvorm of a wooninitiatief, with a name of its own or none', () => {
    gegeven()
      .als(startInitiatief, KOOR, { ...begin, soort: 'WOONINITIATIEF', wonen: { woonvorm: 'MODERN_HOFJE' } })
      .door(ANNA)
      .dan(
        isGestart({ soort: 'WOONINITIATIEF', wonen: { woonvorm: 'MODERN_HOFJE', ondervorm: null } }),
        vanProef('anna')
      )
  })

  it('by an arrangeur on behalf of a resident makes the resident the owner', () => {
    gegeven()
      .als(startInitiatief, KOOR, begin)
      .door({ ...ARRANGEUR, namens: 'anna' })
      .dan(isGestart(), vanProef('anna'))
  })

  it('by a gemeente on behalf of a resident makes the resident the owner, and of the gemeente itself nobody', () => {
    gegeven()
      .als(startInitiatief, KOOR, begin)
      .door({ ...VAN_BAARN, namens: 'anna' })
      .dan(isGestart(), vanProef('anna'))
    gegeven()
      .als(startInitiatief, KOOR, begin)
      .door({ ...VAN_BAARN, namens: 'GM0308' })
      .danGeweigerd(OVERHEID_WORDT_GEEN_EIGENAAR)
  })

  it('by an arrangeur who lives there too counts as starting as a resident', () => {
    gegeven()
      .als(startInitiatief, KOOR, begin)
      .door({ id: 'arie', rollen: [...ARRANGEUR.rollen, ...ANNA.rollen] })
      .dan(isGestart(), vanProef('arie'))
  })
})

describe('moving an initiatief', () => {
  it('says from which day it is elsewhere', () => {
    gegeven(hetKoor())
      .als(verplaatsInitiatief, KOOR, { gebied: SOEST, op: D2 })
      .door(ANNA)
      .dan(initiatiefVerplaatst({ gebied: { ...SOEST, wijk: null, buurt: null, getekendGebiedId: null }, op: D2 }))
  })

  it('is not for the gemeente', () => {
    gegeven(hetKoor()).als(verplaatsInitiatief, KOOR, { gebied: SOEST, op: D2 }).door(VAN_BAARN).danNietToegestaan()
  })
})
