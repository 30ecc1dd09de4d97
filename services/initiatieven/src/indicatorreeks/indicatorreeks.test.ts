// SPDX-License-Identifier: EUPL-1.2
import { HEEL_PLATFORM } from '@naober/contracts'
import {
  Indicatorreeks,
  indicatorreeksId,
  leesIndicatorenIn,
  reeksIngelezen,
  reeksVervangen
} from '@naober/contracts/initiatieven/indicatorreeks'
import { vouwEen } from '@naober/kit/command/fold'
import { eerder } from '@naober/kit/command/scenario'
import { describe, expect, it } from 'vitest'
import { cijfers } from '../testing/indicatoren.ts'
import { BEHEERDER, gegeven, mensVan, VAN_BAARN, VAN_SOEST } from '../testing/voorbeelden.ts'
import { gedragVanIndicatorreeks } from './indicatorreeks.ts'

const ID = indicatorreeksId('RIVM', 'GM0308', 2020)
const ingelezen = reeksIngelezen({ ...cijfers, voorbeelddata: false })

describe('reading figures in', () => {
  it('keeps what the source says; what it does not say stays away', () => {
    gegeven().als(leesIndicatorenIn, ID, cijfers).door(VAN_BAARN).dan(ingelezen)
  })

  it('replaces an earlier reading of the same year whole', () => {
    const beter = { ...cijfers, bron: 'RIVM, verbeterd', gebieden: cijfers.gebieden.slice(1) }
    const vervangen = reeksVervangen({ ...beter, voorbeelddata: false })
    gegeven(eerder(Indicatorreeks, ID, ingelezen))
      .als(leesIndicatorenIn, ID, beter)
      .dan(vervangen)
    expect(vouwEen(gedragVanIndicatorreeks, `indicatorreeks-${ID}`, [ingelezen, vervangen])).toEqual({
      ...beter,
      id: ID,
      voorbeelddata: false
    })
  })

  it('keeps the figure of those who stayed beside the average', () => {
    const metCohort = {
      ...cijfers,
      cohort: 'wie er in 2015 ook woonde',
      gebieden: [{ code: 'GM0308', cijfers: [{ indicator: 'EENZAAM', waarde: 41.7, cohort: 38.2 }] }]
    }
    gegeven()
      .als(leesIndicatorenIn, ID, metCohort)
      .dan(reeksIngelezen({ ...metCohort, voorbeelddata: false }))
  })

  it('takes the figures of the whole country from who runs the platform, under an id of their own', () => {
    const land = { ...cijfers, gemeente: null, gebieden: [{ code: 'NL01', cijfers: [] }] }
    expect(leesIndicatorenIn.idUit?.(land)).toBe('RIVM-NL01-2020')
    const als = gegeven().als(leesIndicatorenIn, 'RIVM-NL01-2020', land)
    als.door(mensVan('olga', 'beheerder', HEEL_PLATFORM)).dan(reeksIngelezen({ ...land, voorbeelddata: false }))
    for (const wie of [VAN_BAARN, BEHEERDER]) als.door(wie).danNietToegestaan()
  })

  it('is for that gemeente and the beheerder', () => {
    const als = gegeven().als(leesIndicatorenIn, ID, cijfers)
    als.door(BEHEERDER).danToegestaan()
    als.door(VAN_SOEST).danNietToegestaan()
  })
})
