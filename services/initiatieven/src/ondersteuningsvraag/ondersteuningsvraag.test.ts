// SPDX-License-Identifier: EUPL-1.2
import { NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import * as v from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { deVraag, gesteld, isGevraagd, VRAAG } from '../testing/ondersteuningsvragen.ts'
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
  stopte,
  VAN_BAARN,
  VAN_SOEST
} from '../testing/voorbeelden.ts'
import { gedragVanOndersteuningsvraag } from './ondersteuningsvraag.ts'

const naar = (steunpunt: v.Route['steunpunt'] & string, op: string) =>
  v.ondersteuningDoorgeleid({ steunpunt, reden: 'Past daar beter', op })
const HIER = mensVan('arie', 'arrangeur', 'GM0308')

describe('asking', () => {
  it('is for who writes for the initiatief, in any phase, and lies with its gemeente first', () => {
    const vraag = { initiatiefId: KOOR, soort: 'GELD', vraag: 'Een piano', bedrag: 150_000, op: D2 } as const
    gegeven(hetKoor())
      .als(v.vraagOndersteuning, VRAAG, vraag)
      .door(ANNA)
      .dan(isGevraagd(), v.vragerVastgelegd({ persoonId: 'anna' }))
    gegeven(hetKoor(stopte)).als(v.vraagOndersteuning, VRAAG, vraag).door(ANNA).danToegestaan()
    gegeven(hetKoor()).als(v.vraagOndersteuning, VRAAG, vraag).door(BOB).danNietToegestaan()
  })
})

describe('the route of a question', () => {
  it('begins with the gemeente, and only she answers while it lies there', () => {
    const als = gegeven(hetKoor(), deVraag()).als(v.pakOndersteuningsvraagOp, VRAAG, { functie: 'adviseur', op: D3 })
    als.door(VAN_BAARN).dan(v.ondersteuningOpgepakt({ functie: 'adviseur', op: D3 }))
    for (const wie of [VAN_SOEST, HIER, ANNA]) als.door(wie).danNietToegestaan()
  })

  it('goes on at once by the gemeente, and by who asked after four weeks of waiting', () => {
    const morgen = { steunpunt: 'LSA', reden: 'Past daar beter', op: '2024-09-02' } as const
    gegeven(hetKoor(), deVraag())
      .als(v.leidOndersteuningsvraagDoor, VRAAG, morgen)
      .door(VAN_BAARN)
      .dan(naar('LSA', morgen.op))
    gegeven(hetKoor(), deVraag())
      .als(v.leidOndersteuningsvraagDoor, VRAAG, morgen)
      .door(ANNA)
      .met({ vandaag: '2026-01-28' })
      .danGeweigerd(v.GEMEENTE_EERST)
    gegeven(hetKoor(), deVraag())
      .als(v.leidOndersteuningsvraagDoor, VRAAG, morgen)
      .door(ANNA)
      .met({ vandaag: '2026-01-29' })
      .dan(naar('LSA', morgen.op))
  })

  it('counts those weeks from the day on which it was recorded, whatever days who asked it names', () => {
    const eerder = gesteld({ op: D1 })
    const doorleiding = { steunpunt: 'LSA', reden: 'Het bleef stil', op: '2026-01-02' } as const
    gegeven(hetKoor(), eerder)
      .als(v.leidOndersteuningsvraagDoor, VRAAG, doorleiding)
      .door(ANNA)
      .met({ vandaag: '2026-01-02' })
      .danGeweigerd(v.GEMEENTE_EERST)
  })

  it('may go back to the gemeente from a steunpunt, who then answers it', () => {
    const terug = { steunpunt: null, reden: 'Het gaat toch om geld', op: D4 }
    const bijLsa = deVraag(naar('LSA', D3))
    for (const wie of [ANNA, HIER, VAN_BAARN])
      gegeven(hetKoor(), bijLsa)
        .als(v.leidOndersteuningsvraagDoor, VRAAG, terug)
        .door(wie)
        .dan(v.ondersteuningDoorgeleid(terug))
    const weerHier = deVraag(naar('LSA', D3), v.ondersteuningDoorgeleid(terug))
    const antwoord = gegeven(hetKoor(), weerHier).als(v.beantwoordOndersteuningsvraag, VRAAG, {
      antwoord: 'Ja',
      op: D4
    })
    antwoord.door(VAN_BAARN).danToegestaan()
    for (const wie of [ANNA, HIER]) antwoord.door(wie).danNietToegestaan()
    gegeven(hetKoor(), weerHier)
      .als(v.leidOndersteuningsvraagDoor, VRAAG, terug)
      .door(ANNA)
      .danGeweigerd(v.LIGT_DAAR_AL)
    gegeven(hetKoor(), weerHier)
      .als(v.leidOndersteuningsvraagDoor, VRAAG, { ...terug, steunpunt: 'NLZVE' })
      .door(ANNA)
      .met({ vandaag: D4 })
      .dan(v.ondersteuningDoorgeleid({ ...terug, steunpunt: 'NLZVE' }))
    gegeven(hetKoor(), deVraag())
      .als(v.leidOndersteuningsvraagDoor, VRAAG, terug)
      .door(VAN_BAARN)
      .danGeweigerd(v.LIGT_DAAR_AL)
  })

  it('goes from one steunpunt to the next without waiting', () => {
    gegeven(hetKoor(), deVraag(naar('LSA', D3)))
      .als(v.leidOndersteuningsvraagDoor, VRAAG, { steunpunt: 'NLZVE', reden: 'Past daar beter', op: D3 })
      .door(HIER)
      .dan(naar('NLZVE', D3))
  })

  it('is told further by who asked or an arrangeur of the gemeente once it lies with a steunpunt', () => {
    const als = gegeven(hetKoor(), deVraag(naar('LSA', D3))).als(v.beantwoordOndersteuningsvraag, VRAAG, {
      antwoord: 'Een bijdrage',
      bedrag: 50_000,
      op: D4
    })
    als.door(ANNA).dan(v.ondersteuningBeantwoord({ antwoord: 'Een bijdrage', bedrag: 50_000, op: D4 }))
    als.door(HIER).danToegestaan()
    for (const wie of [VAN_BAARN, ARRANGEUR, BOB]) als.door(wie).danNietToegestaan()
  })
})

describe('the end of a question', () => {
  it('is a no with a reason, or that it is asked no more', () => {
    const nee = { reden: 'GEEN_GELD', toelichting: 'De pot is leeg', op: D3 } as const
    gegeven(hetKoor(), deVraag())
      .als(v.honoreerOndersteuningsvraagNiet, VRAAG, nee)
      .door(VAN_BAARN)
      .dan(v.ondersteuningNietGehonoreerd(nee))
    gegeven(hetKoor(), deVraag())
      .als(v.trekOndersteuningsvraagIn, VRAAG, { op: D3 })
      .door(ANNA)
      .dan(v.ondersteuningIngetrokken({ op: D3 }))
  })
})

it('shows the public everything but who put it', () => {
  const staat = vouwEen(
    gedragVanOndersteuningsvraag,
    `ondersteuningsvraag-${VRAAG}`,
    deVraag(naar('LSA', D3)).gebeurtenissen
  ) as v.OndersteuningsvraagStaat
  expect(staat).toMatchObject({
    fase: 'DOORGELEID',
    routes: [
      { steunpunt: null, van: D2 },
      { steunpunt: 'LSA', van: D3 }
    ]
  })
  expect(v.Ondersteuningsvraag.toon(staat, wieIs(NIEMAND), NERGENS_BIJ)).toEqual({ ...staat, vragerId: null })
})
