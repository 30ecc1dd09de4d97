// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, HEEL_PLATFORM, heeftRol, idVan, NIEMAND, stromenVan, wieIs } from '@naober/contracts'
import { describe, expect, it } from 'vitest'
import { initiatieven } from './service.ts'
import { type Stap, stappenVanGeschiedenissen } from './testing/geschiedenis.ts'
import { mensVan } from './testing/voorbeelden.ts'

/** Everything in these histories lies in Baarn. */
const HIER = wieIs(mensVan('olga', 'beheerder', 'GM0308'))
const ELDERS = wieIs(mensVan('olga', 'beheerder', 'GM9902', 'GM9903'))
const OVERAL = wieIs(mensVan('olga', 'beheerder', HEEL_PLATFORM))
/** Has a role, but nothing to do with any of it. */
const VREEMDE = wieIs(mensVan('olga', 'bewoner-initiatief'))

const stappen = await stappenVanGeschiedenissen(60)
const AGGREGATEN: readonly ElkAggregaat[] = initiatieven.gedragingen.map(({ aggregaat }) => aggregaat)
/** Worlds of many histories, each with what came to be in it. */
const werelden = stappen.filter((_stap, i) => i % 50 === 49).map(({ later }) => later)
const allesVan = (aggregaat: ElkAggregaat) =>
  werelden.flatMap((beeld) => beeld.alle(aggregaat).map((staat) => ({ staat, bij: beeld.bij })))

const gezien = ({ contract, velden, id, eerder }: Stap) => {
  const staten: Record<string, unknown> = Object.fromEntries(Object.keys(contract.ook).map((naam) => [naam, null]))
  for (const { naam, aggregaat, stroom } of stromenVan(contract, velden, id))
    staten[naam] = eerder.staat(aggregaat, idVan(stroom))
  return Object.keys(contract.ook).length === 0 ? staten.zelf : staten
}

const wieMogen = (wie: typeof HIER) =>
  new Set(
    stappen
      .filter(({ contract }) => heeftRol(wie, contract.rollen))
      .filter((stap) => stap.contract.mag(wie, stap.velden, gezien(stap), stap.eerder.bij))
      .map(({ contract }) => contract.naam)
  )

describe('a beheerder', () => {
  it('may nowhere but in their own gemeenten what a stranger may not: every command', () => {
    const teveel = stappen
      .filter((stap) => stap.contract.mag(ELDERS, stap.velden, gezien(stap), stap.eerder.bij))
      .filter((stap) => !stap.contract.mag(VREEMDE, stap.velden, gezien(stap), stap.eerder.bij))
    expect([...new Set(teveel.map(({ contract }) => contract.naam))]).toEqual([])
  })

  it('may more in their own gemeente, and who runs the platform everywhere', () => {
    const [hier, elders, overal] = [HIER, ELDERS, OVERAL].map(wieMogen)
    const meer = [...(hier ?? [])].filter((naam) => !elders?.has(naam))
    expect(meer.length).toBeGreaterThan(10)
    expect([...(hier ?? [])].filter((naam) => !overal?.has(naam))).toEqual([])
  })

  it('sees nowhere but in their own gemeenten what the public does not: every kind', () => {
    const meer = new Set<string>()
    for (const aggregaat of AGGREGATEN) {
      for (const { staat, bij } of allesVan(aggregaat)) {
        const [hier, elders, publiek] = [HIER, ELDERS, wieIs({ ...NIEMAND, id: 'olga' })].map((wie) =>
          aggregaat.toon(staat as object, wie, bij)
        )
        expect({ soort: aggregaat.naam, staat: elders }).toEqual({ soort: aggregaat.naam, staat: publiek })
        if (JSON.stringify(hier) !== JSON.stringify(elders)) meer.add(aggregaat.naam)
      }
    }
    expect(meer.size).toBeGreaterThan(5)
  })

  it('takes back texts nowhere but in their own gemeenten', () => {
    const gewist = new Set<string>()
    for (const aggregaat of AGGREGATEN) {
      for (const contract of aggregaat.opdrachten.filter(({ naam }) => naam === `wis${aggregaat.naam}Tekst`)) {
        const velden = { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVENS' }
        for (const { staat, bij } of allesVan(aggregaat)) {
          expect({ naam: contract.naam, mag: contract.mag(ELDERS, velden, staat, bij) }).toMatchObject({ mag: false })
          if (contract.mag(HIER, velden, staat, bij)) gewist.add(contract.naam)
        }
      }
    }
    expect(gewist.size).toBeGreaterThan(8)
  })
})
