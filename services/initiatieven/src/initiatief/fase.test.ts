// SPDX-License-Identifier: EUPL-1.2
import {
  type Fase,
  faseGewijzigd,
  faseTeruggenomen,
  initiatiefVernieuwd,
  neemFaseTerug,
  vernieuwInitiatief,
  volgendeFasen,
  wijzigFase
} from '@naober/contracts/initiatieven/initiatief'
import { partijNamOver, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import {
  ANNA,
  BOB,
  D2,
  D3,
  D4,
  gegeven,
  gingNaar,
  hetKoor,
  KOOR,
  stopte,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'

const begonnen = gingNaar('IDEE', 'START', D2)
const inDeKnel = gingNaar('START', 'IN_DE_KNEL', D3)

describe('the phase of an initiatief', () => {
  it('goes from idea to start to active', () => {
    gegeven(hetKoor())
      .als(wijzigFase, KOOR, { fase: 'START', op: D2 })
      .door(ANNA)
      .danPerStroom({ zelf: [begonnen] })
    gegeven(hetKoor(begonnen))
      .als(wijzigFase, KOOR, { fase: 'ACTIEF', op: D2 })
      .danPerStroom({ zelf: [gingNaar('START', 'ACTIEF', D2)] })
  })

  it('names the belemmering when it gets into trouble', () => {
    gegeven(hetKoor(begonnen))
      .als(wijzigFase, KOOR, { fase: 'IN_DE_KNEL', belemmering: 'KOSTENDELERSNORM', op: D3 })
      .danPerStroom({ zelf: [inDeKnel] })
  })

  it('gets out of trouble into the phase it was in before', () => {
    expect(volgendeFasen('IN_DE_KNEL', 'START')).toEqual(['START', 'GESTOPT'])
    gegeven(hetKoor(begonnen, inDeKnel))
      .als(wijzigFase, KOOR, { fase: 'START', op: D4 })
      .danPerStroom({ zelf: [gingNaar('IN_DE_KNEL', 'START', D4)] })
  })

  it('stops for a reason, also as an idea', () => {
    gegeven(hetKoor())
      .als(wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'DOEL_BEREIKT', op: D3, toelichting: 'Het plein is er' })
      .danPerStroom({
        zelf: [gingNaar('IDEE', 'GESTOPT', D3, { reden: 'DOEL_BEREIKT', toelichting: 'Het plein is er' })]
      })
  })

  it('stops by a belemmering that it names', () => {
    gegeven(hetKoor())
      .als(wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'BELEMMERING', belemmering: 'KOSTENDELERSNORM', op: D3 })
      .danPerStroom({
        zelf: [gingNaar('IDEE', 'GESTOPT', D3, { reden: 'BELEMMERING', belemmering: 'KOSTENDELERSNORM' })]
      })
  })

  it('ends when a partij absorbs it, which the partij is told in the same commit', () => {
    gegeven(hetKoor(), welzijn())
      .als(wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN, op: D3 })
      .danPerStroom({
        zelf: [gingNaar('IDEE', 'GESTOPT', D3, { reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN })],
        partij: [partijNamOver({ initiatiefId: KOOR, wijze: 'OPGEGAAN', op: D3 })]
      })
  })

  it('ended in a partij that was there then, also where it left since', () => {
    gegeven(hetKoor(), welzijn(partijVertrokken({ op: D3, toelichting: null })))
      .als(wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN, op: D2 })
      .danPerStroom({
        zelf: [gingNaar('IDEE', 'GESTOPT', D2, { reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN })],
        partij: [partijNamOver({ initiatiefId: KOOR, wijze: 'OPGEGAAN', op: D2 })]
      })
  })

  it('is changed by its owner only', () => {
    gegeven(hetKoor()).als(wijzigFase, KOOR, { fase: 'START', op: D2 }).door(BOB).danNietToegestaan()
  })

  it('knows a way from the first phase to every other', () => {
    const bereikt = new Set<Fase>(['IDEE'])
    for (const fase of bereikt) for (const naar of volgendeFasen(fase, null)) bereikt.add(naar)
    expect([...bereikt].sort()).toEqual(['ACTIEF', 'GESTOPT', 'IDEE', 'IN_DE_KNEL', 'START'])
  })
})

describe('an initiatief that was a mistake', () => {
  const vergissing = { fase: 'GESTOPT', reden: 'VERGISSING', op: D2 } as const

  it.each([
    ['IN_DE_KNEL', D3, [begonnen, inDeKnel]],
    ['GESTOPT', D4, [begonnen, gingNaar('START', 'GESTOPT', D4)]]
  ] as const)('is taken back from %s, on the day it came there', (van, op, sindsdien) => {
    gegeven(hetKoor(...sindsdien))
      .als(wijzigFase, KOOR, vergissing)
      .danPerStroom({
        zelf: [
          faseGewijzigd({
            van,
            naar: 'GESTOPT',
            op,
            belemmering: null,
            reden: 'VERGISSING',
            opgegaanIn: null,
            toelichting: null
          })
        ]
      })
  })
})

describe('taking the last change of phase back', () => {
  it('returns to the phase before it', () => {
    gegeven(hetKoor(begonnen, inDeKnel))
      .als(neemFaseTerug, KOOR, {})
      .dan(faseTeruggenomen({ van: 'IN_DE_KNEL', naar: 'START', op: D3 }))
  })

  it('also opens what was stopped by mistake', () => {
    gegeven(hetKoor(stopte))
      .als(neemFaseTerug, KOOR, {})
      .dan(faseTeruggenomen({ van: 'GESTOPT', naar: 'IDEE', op: D3 }))
  })

  it('can be done once for each change', () => {
    gegeven(hetKoor(begonnen, inDeKnel, faseTeruggenomen({ van: 'IN_DE_KNEL', naar: 'START', op: D3 })))
      .als(neemFaseTerug, KOOR, {})
      .dan(faseTeruggenomen({ van: 'START', naar: 'IDEE', op: D2 }))
  })
})

describe('renewing an initiatief', () => {
  const vernieuw = (...sindsdien: Parameters<typeof hetKoor>) =>
    gegeven(hetKoor(...sindsdien)).als(vernieuwInitiatief, KOOR, { op: D4, aanleiding: 'Nieuwe mensen' })
  const vernieuwd = (van: Fase, naar: Fase) => initiatiefVernieuwd({ van, naar, op: D4, aanleiding: 'Nieuwe mensen' })

  it('starts what was stopped again', () => {
    vernieuw(stopte).dan(vernieuwd('GESTOPT', 'START'))
  })

  it('brings what was in trouble back to where it was', () => {
    vernieuw(begonnen, inDeKnel).dan(vernieuwd('IN_DE_KNEL', 'START'))
  })

  it('leaves the phase of what goes well', () => {
    vernieuw(begonnen).dan(vernieuwd('START', 'START'))
  })

  it('lets a stopped initiatief go on through its phases', () => {
    gegeven(hetKoor(stopte, vernieuwd('GESTOPT', 'START')))
      .als(wijzigFase, KOOR, { fase: 'ACTIEF', op: D4 })
      .danPerStroom({ zelf: [gingNaar('START', 'ACTIEF', D4)] })
  })
})
