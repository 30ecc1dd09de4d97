// SPDX-License-Identifier: EUPL-1.2
import { Gebied, gebiedenIngelezen, gebiedId, leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { GEMEENTE_ONBEKEND } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { vouwEen } from '@naober/kit/command/fold'
import { eerder } from '@naober/kit/command/scenario'
import { describe, expect, it } from 'vitest'
import { indeling } from '../testing/indeling.ts'
import { BEHEERDER, gegeven, VAN_BAARN, VAN_SOEST } from '../testing/voorbeelden.ts'
import { gedragVanGebied } from './gebied.ts'

const ID = gebiedId('GM0308', 2024)
const ingelezen = gebiedenIngelezen({ ...indeling, voorbeelddata: false })

describe('reading the division of a gemeente in', () => {
  it('keeps what the source says, and that it is real', () => {
    gegeven().als(leesGebiedenIn, ID, indeling).door(VAN_BAARN).dan(ingelezen)
  })

  it('replaces an earlier reading of the same year whole', () => {
    const nieuwer = { ...indeling, bron: 'CBS, verbeterde kaart', peildatum: '2024-06-01' }
    const opnieuw = gebiedenIngelezen({ ...nieuwer, voorbeelddata: false })
    gegeven(eerder(Gebied, ID, ingelezen))
      .als(leesGebiedenIn, ID, nieuwer)
      .door(VAN_BAARN)
      .dan(opnieuw)
    expect(vouwEen(gedragVanGebied, `gebied-${ID}`, [ingelezen, opnieuw])).toEqual({
      ...nieuwer,
      id: ID,
      voorbeelddata: false
    })
  })

  it('accepts invented geography when it says that it is', () => {
    const verzonnen = {
      ...indeling,
      gemeente: { ...indeling.gemeente, code: 'GM9901' as const },
      wijken: indeling.wijken.map((wijk) => ({ ...wijk, code: 'WK990100' as const })),
      buurten: indeling.buurten.map((buurt) => ({
        ...buurt,
        code: 'BU99010000' as const,
        wijkcode: 'WK990100' as const
      })),
      voorbeelddata: true
    }
    gegeven().als(leesGebiedenIn, gebiedId('GM9901', 2024), verzonnen).dan(gebiedenIngelezen(verzonnen))
  })

  it('takes the word of a source for a gemeente of before the divisions that are known here', () => {
    const toen = {
      ...indeling,
      jaar: 2022,
      gemeente: { ...indeling.gemeente, code: 'GM0530' as const },
      wijken: indeling.wijken.map((wijk) => ({ ...wijk, code: 'WK053000' as const })),
      buurten: indeling.buurten.map((buurt) => ({ ...buurt, code: 'BU05300000', wijkcode: 'WK053000' }) as const)
    }
    const als = (jaar: number) => gegeven().als(leesGebiedenIn, gebiedId('GM0530', jaar), { ...toen, jaar })
    als(2022).dan(gebiedenIngelezen({ ...toen, voorbeelddata: false }))
    als(2023).danGeweigerd(GEMEENTE_ONBEKEND)
  })

  it('is for that gemeente and the beheerder', () => {
    const als = gegeven().als(leesGebiedenIn, ID, indeling)
    als.door(BEHEERDER).danToegestaan()
    als.door(VAN_SOEST).danNietToegestaan()
  })

  it('finds its stream by gemeente and year', () => {
    expect(leesGebiedenIn.idUit?.(indeling)).toBe('GM0308-2024')
  })
})
