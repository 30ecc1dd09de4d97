// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import * as aan from '@naober/contracts/initiatieven/aanbod'
import * as op from '@naober/contracts/initiatieven/behoefte'
import { type Kant, past, weegAf } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import { beslis } from '@naober/kit/command/decider'
import { dayOf } from '@naober/kit/time/days'
import { dagfout, laatste } from '../datums.ts'
import { gestopt, isVerlopen, nietOpen } from '../oproep.ts'

/** Where nobody can go on: one of both was closed, or its last day went by and the alarm has yet to ring. */
const nietAllebeiOpen = (zelf: op.BehoefteStaat, aanbod: aan.AanbodStaat) => nietOpen(zelf) ?? nietOpen(aanbod)

const dagfoutVan = (dag: string, zelf: op.BehoefteStaat, aanbod: aan.AanbodStaat, vandaag: string) =>
  dagfout(dag, laatste([zelf.laatst, aanbod.laatst]) ?? zelf.laatst, vandaag)

const koppelingVan = (zelf: op.BehoefteStaat, aanbodId: string) =>
  zelf.koppelingen.find((een) => een.aanbodId === aanbodId)

const standVan = (zelf: op.BehoefteStaat, aanbodId: string) => koppelingVan(zelf, aanbodId)?.stand ?? null

const tijdVan = (oproep: aan.OproepStaat): Kant => ({
  ...oproep,
  vanaf: dayOf(oproep.vanaf),
  laatste: dayOf(oproep.laatste)
})

const ANDERE = { BEHOEFTE: 'AANBOD', AANBOD: 'BEHOEFTE' } as const

/** An area far off does not stop people who found each other; another kind, or days that never meet, do. */
export const besluitStelKoppelingVoor = beslis(op.stelKoppelingVoor, (opdracht, staten, { vandaag, wie, bij }) => {
  const { zelf, aanbod } = staten
  const kanten = op.kantenVan(staten, bij)
  const { aanbodId, toelichting = null, op: dag } = opdracht
  const dicht = nietAllebeiOpen(zelf, aanbod) ?? gestopt(zelf, bij) ?? gestopt(aanbod, bij)
  if (dicht) return dicht
  for (const een of [zelf, aanbod])
    if (isVerlopen(een, vandaag)) return weiger(aan.NIET_MEER_OPEN, { fase: 'VERVALLEN', sinds: een.laatste })
  const eerder = koppelingVan(zelf, aanbodId)
  const wilOok = eerder?.stand === 'VOORGESTELD' && op.kanOokWillen(wie, eerder.door, kanten)
  if (eerder && eerder.stand !== 'AFGEWEZEN' && !wilOok) return weiger(aan.AL_VOORGESTELD, { stand: eerder.stand })
  if (aan.isZelfdeKant(zelf, aanbod)) return weiger(aan.ZELFDE_KANT)
  const afwegingen = [...weegAf(tijdVan(zelf), tijdVan(aanbod), dayOf(dag))]
  if (!past(afwegingen.filter(({ punt }) => punt !== 'GEBIED')))
    return weiger(aan.KOPPELING_PAST_NIET, { gevraagd: zelf.soort, aangeboden: aanbod.soort })
  const door = op.kantVan(wie, kanten) ?? 'DERDE'
  return (
    dagfoutVan(dag, zelf, aanbod, vandaag) ?? {
      zelf: [
        op.koppelingVoorgesteld({ aanbodId, afwegingen, door, toelichting, op: dag }),
        ...(door === 'DERDE' ? [op.koppelingsvoorstellerVastgelegd({ aanbodId, persoonId: voorWie(wie) })] : [])
      ],
      aanbod: [aan.aanbodVoorgesteld({ behoefteId: zelf.id, op: dag })]
    }
  )
})

export const besluitMeldKoppelingGelukt = beslis(op.meldKoppelingGelukt, (opdracht, staten, { vandaag, wie, bij }) => {
  const { zelf, aanbod } = staten
  const { aanbodId, blijftOpen = false, op: dag } = opdracht
  const koppeling = koppelingVan(zelf, aanbodId)
  if (koppeling?.stand !== 'VOORGESTELD') return weiger(aan.NIET_VOORGESTELD)
  const { door } = koppeling
  const eenKantWil = op.willenBeide(wie, door, op.kantenVan(staten, bij))
    ? null
    : weiger(aan.ANDERE_KANT_BESLIST, { voorgesteldDoor: door })
  return (
    nietAllebeiOpen(zelf, aanbod) ??
    dagfoutVan(dag, zelf, aanbod, vandaag) ??
    eenKantWil ?? {
      zelf: [op.koppelingGelukt({ aanbodId, blijftOpen, op: dag })],
      aanbod: [aan.aanbodGekoppeld({ behoefteId: zelf.id, blijftOpen, op: dag })]
    }
  )
})

export const besluitWijsKoppelingAf = beslis(op.wijsKoppelingAf, (opdracht, { zelf, aanbod }, { vandaag }) => {
  if (standVan(zelf, opdracht.aanbodId) !== 'VOORGESTELD') return weiger(aan.NIET_VOORGESTELD)
  return (
    dagfoutVan(opdracht.op, zelf, aanbod, vandaag) ?? {
      zelf: [op.koppelingAfgewezen(opdracht)],
      aanbod: [aan.aanbodAfgewezen({ behoefteId: zelf.id, op: opdracht.op })]
    }
  )
})

export const besluitNeemKoppelingTerug = beslis(op.neemKoppelingTerug, (opdracht, staten, { vandaag, wie, bij }) => {
  const { zelf, aanbod } = staten
  const koppeling = koppelingVan(zelf, opdracht.aanbodId)
  if (koppeling?.stand !== 'GELUKT') return weiger(aan.KOPPELING_NIET_GELUKT)
  const wilNietMeer = op.kantVan(wie, op.kantenVan(staten, bij))
  const door = wilNietMeer === null ? koppeling.door : ANDERE[wilNietMeer]
  const weerOpen = aanbod.fase === 'GEKOPPELD' && !koppeling.blijftOpen
  return (
    dagfoutVan(opdracht.op, zelf, aanbod, vandaag) ?? {
      zelf: [op.koppelingTeruggenomen({ ...opdracht, door })],
      aanbod: [aan.aanbodVrijgekomen({ behoefteId: zelf.id, weerOpen, op: opdracht.op })]
    }
  )
})
