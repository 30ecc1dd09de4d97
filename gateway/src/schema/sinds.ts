// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode, niveauVan } from '@naober/contracts/geografie'
import { invalid, violation } from '@naober/kit/errors/problem'
import { Gebieden } from '../view/gebied.ts'
import type { Gebeurd } from '../view/kern/geschiedenis.ts'
import { type DienstStand, isAnderLog, type Stand } from '../view/kern/positions.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { QueryContext } from './kern/context.ts'
import { GebeurdRef, zichtbaarVoor } from './kern/history.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, kind, queries } from './kern/kind.ts'
import { DienstStandRef, momentOf, StandInvoer, standenOf } from './kern/position.ts'

/** Areas that one question may name, and things that one answer tells of. */
const MOST_AREAS = 100
const MOST_THINGS = 100
/** Things when nobody says, and changes told of one thing. */
const DEFAULT = 50
const PER_THING = 10
/** Changed things above which somebody was away too long to be told what happened: only how much did. */
const TOO_MANY = 1_000
/** What it costs to look through an area of each size, and through all there is. */
const LOOKING = { GEMEENTE: 500, WIJK: 100, BUURT: 20 } as const
const EVERYWHERE = 5_000

/** What happened to one thing since. */
interface Gewijzigd {
  readonly rij: Rij
  /** Newest first. */
  readonly gebeurd: readonly Gebeurd[]
}

/** How many things of one kind. */
interface Aantal {
  readonly soort: string
  readonly aantal: number
}

interface Sinds {
  readonly opnieuw: boolean
  readonly teLang: boolean
  readonly perSoort: readonly Aantal[]
  readonly aantal: number
  readonly dingen: readonly Gewijzigd[]
  readonly alsVan: readonly DienstStand[]
}

const BladRef = kind<Rij>('Blad', {
  doc: 'Een ding met een eigen bladzijde.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Soort ding.', read: ({ tabel }) => tabel.naam }),
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: ({ id }) => id })
  })
})

const GewijzigdRef = kind<Gewijzigd>('Gewijzigd', {
  doc: 'Een ding waar iets mee gebeurde, met wat.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Soort ding.', read: ({ rij }) => rij.tabel.naam }),
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: ({ rij }) => rij.id }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ rij }) => rij.tabel.label(rij) }),
    blad: field({
      voor: 'ZOALS_OUDER',
      type: BladRef,
      nullable: true,
      doc: 'Waar dit te zien is: het ding zelf, of van wie het is. Leeg waar dat er niet is.',
      read: ({ rij }, _args, context) => {
        const hier = rij.tabel.getoondBij(rij)
        return hier?.bekend && isTeZien(hier, context) ? hier : null
      }
    }),
    nieuw: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Het ding was er toen nog niet.',
      read: ({ gebeurd }) => gebeurd.at(-1)?.versie === 1
    }),
    aantal: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Hoeveel er sindsdien mee gebeurde.',
      read: ({ gebeurd }) => gebeurd.length
    }),
    laatst: field({
      voor: 'ZOALS_OUDER',
      type: 'Tijdstip',
      nullable: true,
      read: ({ gebeurd }) => momentOf(gebeurd[0]?.at ?? null)
    }),
    gebeurd: field({
      voor: 'ZOALS_OUDER',
      type: [GebeurdRef],
      doc: `Het nieuwste eerst, hoogstens ${PER_THING}.`,
      price: () => ({ field: 1, multiplier: PER_THING }),
      read: ({ gebeurd }) => gebeurd.slice(0, PER_THING)
    })
  })
})

const AantalRef = kind<Aantal>('GewijzigdAantal', {
  doc: 'Hoeveel dingen van een soort veranderden.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Soort ding.', read: ({ soort }) => soort }),
    aantal: field({ voor: 'ZOALS_OUDER', type: 'Int', read: ({ aantal }) => aantal })
  })
})

const SindsRef = kind<Sinds>('Sinds', {
  doc: 'Wat er veranderde sinds een plaats in het logboek, per ding bijeen.',
  fields: (field) => ({
    opnieuw: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Het logboek is een ander dan u kent: vraag alles opnieuw.',
      read: ({ opnieuw }) => opnieuw
    }),
    teLang: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: `Er veranderden meer dan ${TOO_MANY} dingen: u hoort alleen hoeveel, per soort, ook van wat u niet mag zien.`,
      read: ({ teLang }) => teLang
    }),
    perSoort: field({
      voor: 'ZOALS_OUDER',
      type: [AantalRef],
      doc: 'Hoeveel dingen er veranderden, per soort.',
      read: ({ perSoort }) => perSoort
    }),
    aantal: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Hoeveel dingen er veranderden, ook die niet op deze lijst passen.',
      read: ({ aantal }) => aantal
    }),
    dingen: field({
      voor: 'ZOALS_OUDER',
      type: [GewijzigdRef],
      doc: 'Wat het laatst veranderde staat vooraan.',
      read: ({ dingen }) => dingen
    }),
    alsVan: field({
      voor: 'ZOALS_OUDER',
      type: [DienstStandRef],
      doc: 'Geef dit de volgende keer mee.',
      read: ({ alsVan }) => alsVan
    })
  })
})

/** Rows that may have changed: of the asked areas, or all. Each once. */
const rijenVan = ({ overzicht }: QueryContext, codes: readonly string[] | null): Iterable<Rij> => {
  if (codes === null) return overzicht.tabellen.flatMap(({ rijen }) => rijen)
  const gevonden = new Set<Rij>()
  for (const code of codes) {
    const gebied = overzicht.tabel(Gebieden).get(code)
    if (gebied === undefined) continue
    gevonden.add(gebied)
    for (const tabel of overzicht.tabellen) for (const rij of tabel.inGebied(gebied)) gevonden.add(rij)
  }
  return gevonden
}

const perSoort = (rijen: readonly Rij[]): readonly Aantal[] => {
  const aantallen = new Map<string, number>()
  for (const { tabel } of rijen) aantallen.set(tabel.naam, (aantallen.get(tabel.naam) ?? 0) + 1)
  return [...aantallen]
    .map(([soort, aantal]) => ({ soort, aantal }))
    .sort((een, ander) => (een.soort < ander.soort ? -1 : 1))
}

/** Each row costs a glance at its last position; only the histories of at most TOO_MANY are read, from there on. */
const sinds = (
  context: QueryContext,
  standen: readonly Stand[],
  codes: readonly string[] | null,
  first: number
): Sinds => {
  const { overzicht } = context
  const niets = { opnieuw: false, teLang: false, aantal: 0, perSoort: [], dingen: [], alsVan: overzicht.alsVan() }
  if (standen.some((stand) => isAnderLog(stand, overzicht.bron(stand.dienst)))) return { ...niets, opnieuw: true }
  const vanaf = new Map(standen.map(({ dienst, positie }) => [dienst, positie]))
  const na = ({ tabel }: Rij) => vanaf.get(tabel.aggregaat.dienst) ?? Number.POSITIVE_INFINITY
  const geraakt: Rij[] = []
  for (const rij of rijenVan(context, codes)) if (overzicht.laatstePositie(rij) > na(rij)) geraakt.push(rij)
  if (geraakt.length > TOO_MANY) return { ...niets, teLang: true, aantal: geraakt.length, perSoort: perSoort(geraakt) }
  const dingen: Gewijzigd[] = []
  for (const rij of geraakt) {
    const gebeurd = overzicht.geschiedenis(rij, na(rij)).filter(zichtbaarVoor(rij, context))
    if (gebeurd.length > 0) dingen.push({ rij, gebeurd })
  }
  dingen.sort((een, ander) => (ander.gebeurd[0]?.positie ?? 0) - (een.gebeurd[0]?.positie ?? 0))
  const aantallen = perSoort(dingen.map(({ rij }) => rij))
  return { ...niets, aantal: dingen.length, perSoort: aantallen, dingen: dingen.slice(0, first) }
}

/** What it costs to look through what is asked. */
const lookingPrice = (codes: readonly string[] | null): number => {
  if (codes === null) return EVERYWHERE
  const prijs = codes.reduce((som, code) => som + (isGebiedCode(code) ? LOOKING[niveauVan(code)] : 0), 0)
  return Math.min(prijs, EVERYWHERE)
}

queries((field) => ({
  sinds: field({
    voor: 'PUBLIEK',
    type: SindsRef,
    doc: 'Wat er veranderde sinds u laatst keek: geef mee wat u toen bij alsVan kreeg. Volgen kan met wijzigingen.',
    args: args((t) => ({
      vanaf: t.field({ type: [StandInvoer], required: true }),
      gebieden: t.idList({
        description: `Codes van gemeenten, wijken en buurten, hoogstens ${MOST_AREAS}. Zonder: alles.`
      }),
      first: t.int({ description: `Hoeveel dingen, hoogstens ${MOST_THINGS}. Zonder: ${DEFAULT}.` })
    })),
    price: ({ gebieden, first }) => ({
      field: lookingPrice(gebieden ?? null),
      multiplier: Math.min(Math.max(first ?? DEFAULT, 1), MOST_THINGS)
    }),
    read: (_root, { vanaf, gebieden, first }, context) => {
      const codes = gebieden ?? null
      if (codes && (codes.length > MOST_AREAS || !codes.every(isGebiedCode)))
        throw invalid(violation('/gebieden', 'GEBIEDCODES', { grens: MOST_AREAS }))
      const size = first ?? DEFAULT
      if (size < 0 || size > MOST_THINGS) throw invalid(violation('/first', 'TUSSEN', { van: 0, tot: MOST_THINGS }))
      return sinds(context, standenOf(vanaf), codes, size)
    }
  })
}))
