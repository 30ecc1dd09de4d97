// SPDX-License-Identifier: EUPL-1.2
import { type OpdrachtVan, woordenVan } from '@naober/contracts'
import { plaatsAanbod } from '@naober/contracts/initiatieven/aanbod'
import { planActiviteit } from '@naober/contracts/initiatieven/activiteit'
import { plaatsBehoefte } from '@naober/contracts/initiatieven/behoefte'
import { Elementsoort, neemElementOp } from '@naober/contracts/initiatieven/element'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import { startInitiatief, wijzigFase } from '@naober/contracts/initiatieven/initiatief'
import { vraagOndersteuning } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { registreerPartij } from '@naober/contracts/initiatieven/partij'
import { planReeks } from '@naober/contracts/initiatieven/reeks'
import { WoonvormCode } from '@naober/contracts/referentie/woonvormen'
import { describe, expect, test } from 'vitest'
import { SCENARIOS } from './scenarios.ts'

const begun = SCENARIOS.filter(({ contract }) => contract === startInitiatief).map(
  ({ velden }) => velden as OpdrachtVan<typeof startInitiatief>
)
const steps = SCENARIOS.filter(({ contract }) => contract === wijzigFase).map(
  ({ velden }) => velden as OpdrachtVan<typeof wijzigFase>
)
const registered = SCENARIOS.filter(({ contract }) => contract === registreerPartij).map(
  ({ velden }) => velden as OpdrachtVan<typeof registreerPartij>
)
const present = SCENARIOS.filter(({ contract }) => contract === neemElementOp).map(
  ({ velden }) => velden as OpdrachtVan<typeof neemElementOp>
)
const asked = SCENARIOS.filter(({ contract }) => contract === vraagOndersteuning).map(
  ({ velden }) => velden as OpdrachtVan<typeof vraagOndersteuning>
)
const wanted = SCENARIOS.filter(({ contract }) => contract === plaatsBehoefte || contract === plaatsAanbod).map(
  ({ velden }) => velden as OpdrachtVan<typeof plaatsAanbod>
)
const paid = SCENARIOS.filter(({ contract }) => contract === legFinancieringVast).map(
  ({ velden }) => velden as OpdrachtVan<typeof legFinancieringVast>
)
const repeated = SCENARIOS.filter(({ contract }) => contract === planReeks).map(
  ({ velden }) => velden as OpdrachtVan<typeof planReeks>
)
const once = SCENARIOS.filter(({ contract }) => contract === planActiviteit).map(
  ({ velden }) => velden as OpdrachtVan<typeof planActiviteit>
)

describe('the scenarios', () => {
  test('every command has an id of its own', () => {
    expect(new Set(SCENARIOS.map(({ opdrachtId }) => opdrachtId)).size).toBe(SCENARIOS.length)
  })

  test('everything says that it is made up, and lies in an invented gemeente', () => {
    for (const { doel, gebied } of begun) {
      expect(doel).toContain('Voorbeelddata')
      expect(gebied.gemeente).toMatch(/^GM99/)
    }
    for (const { omschrijving, gebied } of present) {
      expect(omschrijving).toContain('Voorbeelddata')
      expect(gebied.gemeente).toMatch(/^GM99/)
    }
    for (const { vraag } of asked) expect(vraag).toContain('Voorbeelddata')
    for (const { omschrijving, gebied } of wanted) {
      expect(omschrijving).toContain('Voorbeelddata')
      expect(gebied.gemeente).toMatch(/^GM99/)
    }
    for (const { omschrijving } of paid) expect(omschrijving).toContain('Voorbeelddata')
    for (const { naam, werkgebied } of registered) {
      expect(naam).toContain('voorbeelddata')
      for (const code of werkgebied ?? []) expect(code).toMatch(/^..99/)
    }
  })

  test('every kind, every woonvorm, every phase and every reason to stop occurs', () => {
    expect(new Set(begun.map(({ soort }) => soort)).size).toBe(3)
    const woonvormen = woordenVan(WoonvormCode)
    expect(new Set(begun.flatMap(({ wonen }) => (wonen ? [wonen.woonvorm] : [])))).toEqual(new Set(woonvormen))
    expect(new Set(steps.map(({ fase }) => fase))).toEqual(new Set(['START', 'ACTIEF', 'IN_DE_KNEL', 'GESTOPT']))
    expect(new Set(steps.flatMap(({ reden }) => (reden ? [reden] : [])))).toEqual(
      new Set(['BELEMMERING', 'DOEL_BEREIKT', 'OPGEGAAN_IN', 'EIGEN_KEUZE'])
    )
  })

  test('money of every duration occurs, and a programme on which more than one thing hangs', () => {
    expect(new Set(paid.map(({ duur }) => duur)).size).toBe(4)
    expect(paid.filter(({ programma }) => programma === 'GALA_SPUK').length).toBeGreaterThan(1)
  })

  test('every kind of element occurs', () => {
    expect(new Set(present.map(({ soort }) => soort))).toEqual(new Set(woordenVan(Elementsoort)))
  })

  test('things come back every day, week and month, happen by chance and by arrangement, and say they are made up', () => {
    expect(new Set(repeated.map(({ herhaling }) => herhaling.frequentie)).size).toBe(3)
    expect(new Set([...repeated, ...once].map(({ wijze }) => wijze)).size).toBe(2)
    for (const { omschrijving } of [...repeated, ...once]) expect(omschrijving).toContain('Voorbeelddata')
  })

  test('beginnings are spread over the years, so that there is something to see at every date', () => {
    const years = new Set(begun.map(({ op }) => op.slice(0, 4)))
    for (let year = 2009; year <= 2024; year++) expect(years).toContain(String(year))
  })
})
