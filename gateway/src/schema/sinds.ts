// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode } from '@naober/contracts/geografie'
import { TechnicalError } from '@naober/kit/errors/problem'
import { Gebieden } from '../view/gebied.ts'
import type { Gebeurd } from '../view/kern/geschiedenis.ts'
import type { DienstStand, Stand } from '../view/kern/positions.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { QueryContext } from './kern/context.ts'
import { GebeurdRef, zichtbaarVoor } from './kern/history.ts'
import { args, kind, queries } from './kern/kind.ts'
import { DienstStandRef, momentOf, StandInvoer, standenOf } from './kern/position.ts'

/** Areas that one question may name, and things that one answer tells of. */
const MOST_AREAS = 100
const MOST_THINGS = 100
/** Things when nobody says, and changes told of one thing. */
const DEFAULT = 50
const PER_THING = 10

/** What happened to one thing since. */
interface Gewijzigd {
  readonly rij: Rij
  /** Newest first. */
  readonly gebeurd: readonly Gebeurd[]
}

interface Sinds {
  readonly opnieuw: boolean
  readonly aantal: number
  readonly dingen: readonly Gewijzigd[]
  readonly alsVan: readonly DienstStand[]
}

const GewijzigdRef = kind<Gewijzigd>('Gewijzigd', {
  doc: 'Een ding waar iets mee gebeurde, met wat.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: 'String', doc: 'Soort ding.', read: ({ rij }) => rij.tabel.naam }),
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: ({ rij }) => rij.id }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ rij }) => rij.tabel.label(rij) }),
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

const SindsRef = kind<Sinds>('Sinds', {
  doc: 'Wat er veranderde sinds een plaats in het logboek, per ding bijeen.',
  fields: (field) => ({
    opnieuw: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Het logboek is een ander dan u kent: vraag alles opnieuw.',
      read: ({ opnieuw }) => opnieuw
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
      price: () => ({ field: 1, multiplier: DEFAULT }),
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

const isAnderLog = ({ overzicht }: QueryContext, standen: readonly Stand[]): boolean =>
  standen.some(({ dienst, logId }) => logId !== '' && overzicht.bron(dienst).logId !== logId)

const sinds = (
  context: QueryContext,
  standen: readonly Stand[],
  codes: readonly string[] | null,
  first: number
): Sinds => {
  const alsVan = context.overzicht.alsVan()
  if (isAnderLog(context, standen)) return { opnieuw: true, aantal: 0, dingen: [], alsVan }
  const vanaf = new Map(standen.map(({ dienst, positie }) => [dienst, positie]))
  const dingen: Gewijzigd[] = []
  for (const rij of rijenVan(context, codes)) {
    const positie = vanaf.get(rij.tabel.aggregaat.dienst)
    if (positie === undefined || context.overzicht.laatstePositie(rij) <= positie) continue
    const mag = zichtbaarVoor(rij, context)
    const gebeurd = context.overzicht.geschiedenis(rij).filter((een) => een.positie > positie && mag(een))
    if (gebeurd.length > 0) dingen.push({ rij, gebeurd })
  }
  dingen.sort((een, ander) => (ander.gebeurd[0]?.positie ?? 0) - (een.gebeurd[0]?.positie ?? 0))
  return { opnieuw: false, aantal: dingen.length, dingen: dingen.slice(0, first), alsVan }
}

const ongeldig = (pad: string, fout: string): TechnicalError =>
  new TechnicalError('ONGELDIG', undefined, { fouten: [{ pad, fout }] })

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
    price: ({ gebieden }) => ({ field: gebieden ? 200 : 5_000, multiplier: 1 }),
    read: (_root, { vanaf, gebieden, first }, context) => {
      const codes = gebieden ?? null
      if (codes && (codes.length > MOST_AREAS || !codes.every(isGebiedCode)))
        throw ongeldig('/gebieden', `moet hoogstens ${MOST_AREAS} codes van gemeenten, wijken of buurten zijn`)
      const size = first ?? DEFAULT
      if (size < 0 || size > MOST_THINGS) throw ongeldig('/first', `moet 0 tot en met ${MOST_THINGS} zijn`)
      return sinds(context, standenOf(vanaf), codes, size)
    }
  })
}))
