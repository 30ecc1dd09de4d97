// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, NERGENS_BIJ, NIEMAND, tekstGewist, wieIs } from '@naober/contracts'
import { eigenaarAangewezen } from '@naober/contracts/initiatieven/initiatief'
import * as z from '@naober/contracts/initiatieven/zorgpunt'
import { pasToe } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  BEHEERDER,
  BOB,
  D2,
  D4,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  SYSTEEM,
  VAN_BAARN,
  VAN_SOEST,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'
import { beloofd, deZorg, isGeuit, isToegezegd, ZORG } from '../testing/zorgpunten.ts'
import { overDatum } from './over-datum.ts'
import { gedragVanZorgpunt } from './zorgpunt.ts'

const HIER = mensVan('arie', 'arrangeur', 'GM0308')
const { partijId: _geen, ...belofte } = beloofd
const nagekomen = z.toezeggingNagekomen({ toelichting: null, op: D4 })

/** The worry after these events, recorded at noon of the first of January 2026. */
const staatNa = (...sindsdien: Gebeurtenis[]): z.ZorgpuntStaat =>
  deZorg(...sindsdien).gebeurtenissen.reduce<unknown>(
    (staat, event, i) =>
      pasToe(gedragVanZorgpunt, staat, event, {
        stream: `zorgpunt-${ZORG}`,
        version: i + 1,
        position: i + 1,
        at: '2026-01-01T12:00:00.000Z'
      }),
    null
  ) as z.ZorgpuntStaat

describe('a worry', () => {
  it('is told by anybody who is known, about the plan of another too', () => {
    const { waarover, zorg, haakje } = isGeuit().data
    gegeven(hetKoor())
      .als(z.uitZorg, ZORG, { waarover, zorg, haakje: haakje ?? '', initiatiefId: KOOR, op: D2 })
      .door(BOB)
      .dan(isGeuit(), z.uiterVastgelegd({ persoonId: 'bob' }))
  })

  it('is told in other words by who told it', () => {
    const als = gegeven(deZorg()).als(z.wijzigZorg, ZORG, { haakje: null })
    als.door(BOB).dan(z.zorgGewijzigd({ haakje: null }))
    als.door(ANNA).danNietToegestaan()
  })

  it('is not erased by who promised something about it', () => {
    const opdracht = { versie: 1, pad: '/zorg', grond: 'ONJUIST' as const }
    const als = gegeven(deZorg(...isToegezegd())).als(z.wisZorgpuntTekst, ZORG, opdracht)
    als.door(VAN_BAARN).danNietToegestaan()
    als.door(BOB).dan(tekstGewist(opdracht))
  })
})

describe('a promise', () => {
  it('is written down by who makes it: for the gemeente, an arrangeur or the initiatief, or for a partij', () => {
    const als = gegeven(hetKoor(), deZorg()).als(z.doeToezegging, ZORG, belofte)
    als.door(VAN_BAARN).dan(...isToegezegd())
    als.door(HIER).danToegestaan()
    als.door(mensVan('olga', 'bewoner-initiatief', KOOR)).danToegestaan()
    als.door(ANNA).danToegestaan()
    for (const wie of [BOB, VAN_SOEST, ARRANGEUR, VAN_WELZIJN]) als.door(wie).danNietToegestaan()
    const namens = gegeven(deZorg(), welzijn()).als(z.doeToezegging, ZORG, { ...belofte, partijId: WELZIJN })
    namens.door(VAN_WELZIJN).danToegestaan()
    namens.door(VAN_BAARN).danNietToegestaan()
  })

  it('is taken back by who promised, and by a colleague who answers for the same: a promise hangs on no one person', () => {
    const cor = mensVan('cor', 'bewoner-initiatief')
    const metCor = hetKoor(eigenaarAangewezen({ persoonId: 'cor', partijId: null, functie: 'penningmeester', van: D2 }))
    const neemTerug = (...verleden: Parameters<typeof gegeven>) =>
      gegeven(...verleden).als(z.neemToezeggingTerug, ZORG, {})
    const doorAnna = [z.toezeggingGedaan(beloofd), z.toezeggerVastgelegd({ persoonId: 'anna' })]
    for (const wie of [ANNA, cor, BEHEERDER])
      neemTerug(metCor, deZorg(...doorAnna))
        .door(wie)
        .danToegestaan()
    for (const wie of [BOB, VAN_BAARN])
      neemTerug(metCor, deZorg(...doorAnna))
        .door(wie)
        .danNietToegestaan()
    neemTerug(metCor, deZorg(...isToegezegd()))
      .door(cor)
      .danNietToegestaan()
    const vanWelzijn = deZorg(...isToegezegd({ partijId: WELZIJN }))
    neemTerug(metCor, vanWelzijn, welzijn()).door(VAN_WELZIJN).danToegestaan()
    neemTerug(metCor, vanWelzijn, welzijn()).door(cor).danNietToegestaan()
  })

  it('is judged by who worried, an arrangeur or the beheerder, and never by who made it', () => {
    const als = gegeven(deZorg(...isToegezegd())).als(z.meldToezeggingNagekomen, ZORG, { op: D4 })
    for (const wie of [BOB, HIER, BEHEERDER]) als.door(wie).dan(nagekomen)
    for (const wie of [VAN_BAARN, ANNA]) als.door(wie).danNietToegestaan()
    const vanHier = [isToegezegd()[0] as Gebeurtenis, z.toezeggerVastgelegd({ persoonId: 'arie' })]
    gegeven(deZorg(...vanHier))
      .als(z.meldToezeggingNagekomen, ZORG, { op: D4 })
      .door(HIER)
      .danNietToegestaan()
  })

  it('is not judged by who made it in the name of another, nor by the people of the partij that made it', () => {
    const namens = { ...HIER, namens: 'bob' }
    const vanArie = [isToegezegd()[0] as Gebeurtenis, z.toezeggerVastgelegd({ persoonId: 'arie' })]
    const oordeel = (...beloofd: Gebeurtenis[]) =>
      gegeven(deZorg(...beloofd), welzijn()).als(z.meldToezeggingNagekomen, ZORG, { op: D4 })
    oordeel(...vanArie)
      .door(namens)
      .danNietToegestaan()
    oordeel(...isToegezegd())
      .door({ ...HIER, namens: 'gea' })
      .danNietToegestaan()
    const vanWelzijn = { id: 'ada', rollen: [...HIER.rollen, { rol: 'partner' as const, voor: [WELZIJN] }] }
    oordeel(...isToegezegd())
      .door(vanWelzijn)
      .dan(nagekomen)
    oordeel(...isToegezegd({ partijId: WELZIJN }))
      .door(vanWelzijn)
      .danNietToegestaan()
    oordeel(...isToegezegd())
      .door({ ...ANNA, namens: 'bob' })
      .dan(nagekomen)
  })

  it('may follow one that was not kept, and the first stays to be seen', () => {
    const eerst = z.toezeggingNietNagekomen({ toelichting: 'Nog donker', op: '2025-07-01' })
    const weer = { ...belofte, op: D4, wanneer: '2025-12-01' }
    gegeven(deZorg(...isToegezegd(), eerst))
      .als(z.doeToezegging, ZORG, weer)
      .door(VAN_BAARN)
      .danToegestaan()
    const staat = staatNa(...isToegezegd(), eerst, ...isToegezegd(weer))
    expect(staat.toezeggingen.map(({ oordeel }) => oordeel?.nagekomen ?? null)).toEqual([false, null])
    expect(z.zorgfaseVan(staat)).toBe('TOEZEGGING')
  })
})

describe('a promise past its day', () => {
  it('is asked about the day after, and every four weeks from then, until somebody says', () => {
    expect(overDatum.op(staatNa(), {})).toBeNull()
    expect(overDatum.op(staatNa(...isToegezegd()), {})).toBe('2025-06-02T00:00:00.000Z')
    const gevraagd = z.naToezeggingGevraagd({ wanneer: '2025-06-01', op: '2026-01-01' })
    expect(overDatum.op(staatNa(...isToegezegd(), gevraagd), {})).toBe('2026-01-29T12:00:00.000Z')
    expect(overDatum.op(staatNa(...isToegezegd(), gevraagd), { toezeggingHerinnerDagen: 7 })).toBe(
      '2026-01-08T12:00:00.000Z'
    )
    expect(overDatum.op(staatNa(...isToegezegd(), gevraagd, nagekomen), {})).toBeNull()
    expect(overDatum.op(staatNa(...isToegezegd(), z.zorgIngetrokken({})), {})).toBeNull()
  })

  it('is asked about by the platform itself', () => {
    const { velden } = overDatum.opdracht(ZORG, staatNa(...isToegezegd()))
    expect(velden).toEqual({ wanneer: '2025-06-01' })
    const als = gegeven(deZorg(...isToegezegd())).als(z.vraagNaToezegging, ZORG, { wanneer: '2025-06-01' })
    als.door(SYSTEEM).dan(z.naToezeggingGevraagd({ wanneer: '2025-06-01', op: '2026-06-01' }))
    als.door(BEHEERDER).danNietToegestaan()
  })
})

it('shows the public what was told and promised, and not by whom', () => {
  const staat = staatNa(...isToegezegd())
  expect(z.Zorgpunt.toon(staat, wieIs(NIEMAND), NERGENS_BIJ)).toMatchObject({
    fase: 'TOEZEGGING',
    uiterId: null,
    toezeggingen: [{ toezegging: 'Vier lantaarns', toezeggerId: null }]
  })
  expect(z.Zorgpunt.toon(staat, wieIs(BOB), NERGENS_BIJ)).toMatchObject({
    uiterId: 'bob',
    toezeggingen: [{ toezeggerId: null }]
  })
  expect(z.Zorgpunt.toon(staat, wieIs(VAN_BAARN), NERGENS_BIJ)).toMatchObject({
    uiterId: null,
    toezeggingen: [{ toezeggerId: 'gea' }]
  })
})
