// SPDX-License-Identifier: EUPL-1.2
import { OPERATOR_ID } from '@naober/contracts'
import { bevestigingGevraagd } from '@naober/contracts/initiatieven/initiatief'
import { geldbeeld, looptAf } from '../financieringsregel/geld.ts'
import type { Gebied } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { Initiatieven } from '../initiatief.ts'
import { type Dag, datumVan, leesbaar } from '../kern/day.ts'
import type { Overzicht } from '../overzicht.ts'
import { Partij } from '../partij/rij.ts'
import type { Verbinding } from '../verbinding.ts'
import { bruggenIn, type Lijn } from './bruggen.ts'
import { type Omtrek, rijenIn } from './omtrek.ts'

export const ZWAK = ['HANGT_AAN_EEN', 'STAAT_LOS', 'IN_DE_KNEL', 'STIL', 'GELD_LOOPT_AF'] as const

/** Why an initiatief is a weak link, with what was counted. */
export interface Zwakte {
  readonly soort: (typeof ZWAK)[number]
  readonly geteld: number
  /** In Dutch words. */
  readonly uitleg: string
}

export interface ZwakkeSchakel {
  readonly initiatief: Initiatief
  readonly zwakten: readonly Zwakte[]
}

/** A connection that alone holds a part of the network to the rest. */
export interface ZwakkeVerbinding {
  readonly verbinding: Verbinding
  /** Initiatieven in the smaller part. */
  readonly geteld: number
  readonly uitleg: string
}

/** Days ahead in which money that ends counts: as long as is warned ahead. Source: eigen keuze. */
export const BINNENKORT = 180

const mensenOp = ({ eigenaren, leden }: Initiatief, dag: Dag): ReadonlySet<string | Partij> =>
  new Set([...eigenaren, ...leden].filter((een) => een.geldtOp(dag)).map(({ wie }) => wie))

const verbindingenOp = ({ verbindingen }: Initiatief, dag: Dag): readonly Verbinding[] =>
  verbindingen.filter((een) => een.bestaatOp(dag))

/** Of what was read in nobody said yet who carries it, while it is of who read it in: that is not known, and not one. */
const isOvergenomen = ({ overgenomen, eigenaren }: Initiatief, mensen: ReadonlySet<string | Partij>): boolean => {
  const [eerste] = eigenaren
  return mensen.has(OPERATOR_ID) || (overgenomen && eerste !== undefined && mensen.has(eerste.wie))
}

/** Day on which it was asked whether it still stands, where nothing happened to it since; null otherwise. */
const stilSinds = (overzicht: Overzicht, initiatief: Initiatief, dag: Dag): Dag | null => {
  if (initiatief.bevestigingGevraagdOp === null) return null
  const laatste = overzicht.geschiedenis(initiatief).find((een) => een.dag <= dag)
  return laatste?.type === bevestigingGevraagd.naam ? laatste.dag : null
}

const zwaktenVan = (overzicht: Overzicht, initiatief: Initiatief, dag: Dag): readonly Zwakte[] => {
  const zwakten: Zwakte[] = []
  const mensen = mensenOp(initiatief, dag)
  const partijen = [...mensen].filter((een) => een instanceof Partij).length
  if (mensen.size <= 1 && partijen === 0 && !isOvergenomen(initiatief, mensen))
    zwakten.push({
      soort: 'HANGT_AAN_EEN',
      geteld: mensen.size,
      uitleg:
        mensen.size === 0 ? 'Geen eigenaar en geen leden.' : 'Eén eigenaar en geen leden: alles hangt aan één mens.'
    })
  const verbindingen = verbindingenOp(initiatief, dag).length
  if (verbindingen + partijen === 0)
    zwakten.push({ soort: 'STAAT_LOS', geteld: 0, uitleg: 'Geen verbinding met een ander initiatief of een partij.' })
  if (initiatief.faseOp(dag) === 'IN_DE_KNEL')
    zwakten.push({ soort: 'IN_DE_KNEL', geteld: 1, uitleg: 'Het initiatief zit in de knel.' })
  const gevraagd = stilSinds(overzicht, initiatief, dag)
  if (gevraagd !== null)
    zwakten.push({
      soort: 'STIL',
      geteld: dag - gevraagd,
      uitleg: `Op ${leesbaar(datumVan(gevraagd))} is gevraagd of het nog bestaat; sindsdien bleef het stil.`
    })
  const geld = geldbeeld(initiatief.geld, dag)
  const aflopend = looptAf(geld, BINNENKORT)
  const [eerste] = aflopend
  if (eerste !== undefined)
    zwakten.push({
      soort: 'GELD_LOOPT_AF',
      geteld: aflopend.length,
      uitleg: `Van ${geld.regels.length} keer geld loopt ${aflopend.length} keer af, het eerst op ${leesbaar(datumVan(eerste.laatsteDag))}.`
    })
  return zwakten
}

/** Whether somebody may know of the weak links at the place of an initiatief; where not, it is as if it were not there. */
export type MagWeten = (gebied: Gebied) => boolean

const initiatievenIn = (overzicht: Overzicht, omtrek: Omtrek, dag: Dag, mag: MagWeten): readonly Initiatief[] =>
  rijenIn(overzicht.tabel(Initiatieven), omtrek, dag).filter((initiatief) => {
    const plaats = initiatief.plaatsOp(dag)
    return initiatief.bestaatOp(dag) && plaats !== null && mag(plaats.gebied)
  })

/**
 * The weak links among the initiatieven of an area on a day, in order of id: what leans on one person, stands alone, is
 * in trouble, stays silent, or has money that ends soon. Source: C46, C47, F2, F11, F38, see docs/bronnen.md.
 */
export const zwakkeSchakelsIn = (
  overzicht: Overzicht,
  omtrek: Omtrek,
  dag: Dag,
  mag: MagWeten
): readonly ZwakkeSchakel[] =>
  initiatievenIn(overzicht, omtrek, dag, mag)
    .map((initiatief) => ({ initiatief, zwakten: zwaktenVan(overzicht, initiatief, dag) }))
    .filter(({ zwakten }) => zwakten.length > 0)
    .sort((een, ander) => (een.initiatief.id < ander.initiatief.id ? -1 : 1))

/** Initiatieven that must stand on either side before a connection counts as holding parts together. Source: eigen keuze. */
const MINSTENS = 2

/**
 * The connections of an area on a day that alone hold two parts of its network together. What is joined outside the
 * area too counts as apart here: a national partij would join everything. Source: C46, F7.
 */
export const zwakkeVerbindingenIn = (
  overzicht: Overzicht,
  omtrek: Omtrek,
  dag: Dag,
  mag: MagWeten
): readonly ZwakkeVerbinding[] => {
  const hier = initiatievenIn(overzicht, omtrek, dag, mag)
  const gezien = new Set<Verbinding>()
  const lijnen: Lijn<Initiatief | Partij, Verbinding>[] = []
  for (const initiatief of hier) {
    for (const verbinding of verbindingenOp(initiatief, dag)) {
      const overkant = verbinding.overkant(initiatief)
      if (overkant === null || gezien.has(verbinding)) continue
      gezien.add(verbinding)
      lijnen.push({ een: initiatief, ander: overkant, naam: verbinding })
    }
    for (const lid of mensenOp(initiatief, dag))
      if (lid instanceof Partij) lijnen.push({ een: initiatief, ander: lid, naam: null })
  }
  return bruggenIn(lijnen, (een) => (een instanceof Partij ? 0 : 1))
    .filter(({ lichtste }) => lichtste >= MINSTENS)
    .map(({ naam, lichtste }) => ({
      verbinding: naam,
      geteld: lichtste,
      uitleg: `In dit gebied houdt alleen deze verbinding ${lichtste} initiatieven vast aan de rest van het netwerk.`
    }))
    .sort((een, ander) => (een.verbinding.id < ander.verbinding.id ? -1 : 1))
}
