// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  GEEN_TEKST,
  GEWIST,
  gebeurtenis,
  heeftRol,
  Id,
  leegbaar,
  tekstGewist,
  VrijeTekst,
  wisopdracht
} from '@naober/contracts'
import { describe, it } from 'vitest'
import { gedrag } from './decider.ts'
import { eerder, scenario } from './scenario.ts'
import { wisbesluit } from './wisbesluit.ts'

const genoteerd = gebeurtenis('Genoteerd', {
  openheid: 'INTERN',
  doc: 'A note was made',
  velden: { boekId: Id, tekst: VrijeTekst(100), rand: leegbaar(VrijeTekst(100)) }
})
const Notitie = aggregaat<{ readonly tekst: string }>()({
  naam: 'Notitie',
  meervoud: 'notities',
  dienst: 'proef',
  id: Id,
  gebeurtenissen: [genoteerd],
  toon: (staat) => staat,
  doc: 'Een notitie'
})
const wis = wisopdracht(Notitie, { rollen: ['beheerder'], mag: (wie) => heeftRol(wie, ['beheerder']) })
const gedragVanNotitie = gedrag(Notitie, {
  evolueer: { Genoteerd: (_staat, { tekst }) => ({ tekst }) },
  besluiten: [wisbesluit(wis)]
})

const ID = '01977bd0-0000-7000-8000-00000000000a'
const notitie = genoteerd({ boekId: ID, tekst: 'Bel Jan', rand: null })
const metHetPad = (pad: string, versie = 1, eerste = notitie) =>
  scenario([gedragVanNotitie])
    .gegeven(eerder(Notitie, ID, eerste))
    .als(wis, ID, { versie, pad, grond: 'PERSOONSGEGEVEN' })

describe('taking a text back', () => {
  it('says which text of which version is gone, and why', () => {
    metHetPad('/tekst').dan(tekstGewist({ versie: 1, pad: '/tekst', grond: 'PERSOONSGEGEVEN' }))
  })

  it('is refused for what is no free text, even when it is a string', () => {
    metHetPad('/boekId').danGeweigerd(GEEN_TEKST)
  })

  it('is refused where there is no text now', () => {
    metHetPad('/rand').danGeweigerd(GEEN_TEKST)
  })

  it('is refused for a version that is not there', () => {
    metHetPad('/tekst', 2).danGeweigerd(GEEN_TEKST)
    metHetPad('/tekst', 0).danGeweigerd(GEEN_TEKST)
  })

  it('is refused for a text that was taken back before', () => {
    metHetPad('/tekst', 1, genoteerd({ boekId: ID, tekst: GEWIST, rand: null })).danGeweigerd(GEEN_TEKST)
  })

  it('is refused for an event that has no text at all, such as the taking back itself', () => {
    scenario([gedragVanNotitie])
      .gegeven(eerder(Notitie, ID, notitie, tekstGewist({ versie: 1, pad: '/tekst', grond: 'ONJUIST' })))
      .als(wis, ID, { versie: 2, pad: '/pad', grond: 'ONJUIST' })
      .danGeweigerd(GEEN_TEKST)
  })
})
