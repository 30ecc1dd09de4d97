// SPDX-License-Identifier: EUPL-1.2
import { Aanbiedingen } from '../view/aanbod.ts'
import { Behoeften } from '../view/behoefte.ts'
import type { Dag } from '../view/kern/day.ts'
import { beginVan, waardeOp } from '../view/kern/timeline.ts'
import { type Passend, passendBij } from '../view/oproep/passend.ts'
import { Aanbod, Behoefte, type Koppeling, type Oproep } from '../view/oproep/rij.ts'
import { AanbodRef } from './aanbod.ts'
import { BehoefteRef } from './behoefte.ts'
import type { QueryContext } from './kern/context.ts'
import { datum } from './kern/dates.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, type Ref } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { KoppelstandRef, VoorstellerRef } from './oproep/codes.ts'
import { UitlegRef } from './oproep/uitleg.ts'
import { OproepRef } from './oproep.ts'

/** A koppeling as it was on a day, with the behoefte that it is for. */
export interface Koppelingdeel {
  readonly behoefte: Behoefte
  readonly koppeling: Koppeling
}

export const KoppelingRef: Ref<Koppelingdeel> = kind<Koppelingdeel>('Koppeling', {
  doc: 'Een behoefte en een aanbod die iemand bij elkaar bracht.',
  rowOf: ({ behoefte }) => behoefte,
  fields: (field) => ({
    behoefte: field({
      voor: 'ZOALS_OUDER',
      type: BehoefteRef,
      read: (een, _args, _context, op) => bij(een.behoefte, op)
    }),
    aanbod: field({
      voor: 'ZOALS_OUDER',
      type: AanbodRef,
      read: ({ koppeling }, _args, _context, op) => bij(koppeling.aanbod, op)
    }),
    stand: field({
      voor: 'ZOALS_OUDER',
      type: KoppelstandRef,
      nullable: true,
      doc: 'Op de gevraagde dag.',
      read: ({ koppeling }, _args, { vandaag }, op) => waardeOp(koppeling.standen, op ?? vandaag)
    }),
    voorgesteldOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      sinds: ({ koppeling: { standen } }) => standen && beginVan(standen),
      read: ({ koppeling: { standen } }) => (standen === null ? null : datum(beginVan(standen)))
    }),
    voorgesteldDoor: field({
      voor: 'ZOALS_OUDER',
      type: VoorstellerRef,
      doc: 'De kant die dit al wil; de andere kant zegt of het gelukt is. Bij DERDE willen beide kanten eerst zelf.',
      read: ({ koppeling }) => koppeling.door
    }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: ({ koppeling }) => koppeling.toelichting?.tekst ?? null
    }),
    uitleg: field({
      voor: 'ZOALS_OUDER',
      type: UitlegRef,
      doc: 'Wat meetelde toen het werd voorgesteld, en wat niet.',
      read: ({ koppeling }) => koppeling.afwegingen
    })
  })
})

/** What had been proposed for a behoefte on a day, as far as neither side was withdrawn. */
const voorgesteldOp = (behoefte: Behoefte, context: QueryContext, op: Dag | null): readonly Koppelingdeel[] =>
  behoefte.koppelingen
    .filter(({ standen }) => waardeOp(standen, op ?? context.vandaag) !== null)
    .filter(({ aanbod }) => isTeZien(behoefte, context) && isTeZien(aanbod, context))
    .map((koppeling) => ({ behoefte, koppeling }))

/** The koppelingen in which an oproep is one side, on a day. */
const koppelingenVan = (oproep: Oproep, context: QueryContext, op: Dag | null): readonly Koppelingdeel[] => {
  if (oproep instanceof Behoefte) return voorgesteldOp(oproep, context, op)
  if (!(oproep instanceof Aanbod)) return []
  return oproep.behoeften
    .flatMap((behoefte) => voorgesteldOp(behoefte, context, op))
    .filter(({ koppeling }) => koppeling.aanbod === oproep)
}

const PassendRef = kind<Passend<Oproep>>('Passend', {
  doc: 'Wat past, met de uitleg erbij.',
  fields: (field) => ({
    oproep: field({
      voor: 'ZOALS_OUDER',
      type: OproepRef,
      doc: 'De andere kant: bij een behoefte een aanbod, bij een aanbod een behoefte.',
      read: ({ rij }, _args, _context, op) => bij(rij, op)
    }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: UitlegRef, read: ({ afwegingen }) => afwegingen })
  })
})

const MOST = 50
const hoeveelVan = ({ hoeveel }: { hoeveel?: number | null | undefined }): number =>
  Math.min(Math.max(hoeveel ?? 10, 0), MOST)

extend(OproepRef, (field) => ({
  past: field({
    voor: 'PUBLIEK',
    type: [PassendRef],
    doc: 'Wat van de andere kant hierbij past, het dichtstbij eerst, en waarom.',
    args: args((t) => ({
      hoeveel: t.int({ description: `Hoogstens zoveel, niet meer dan ${MOST}. Zonder: 10.` })
    })),
    // Everything of one kind in the gemeente is weighed, whatever is shown of it.
    price: (gevraagd) => ({ field: 200, multiplier: Math.max(hoeveelVan(gevraagd), 1) }),
    read: (oproep, gevraagd, { overzicht, vandaag }, op) => {
      const [dag, hoeveel] = [op ?? vandaag, hoeveelVan(gevraagd)]
      const passend: readonly Passend<Oproep>[] =
        oproep instanceof Behoefte
          ? passendBij(oproep, overzicht.tabel(Aanbiedingen), dag, hoeveel)
          : passendBij(oproep, overzicht.tabel(Behoeften), dag, hoeveel)
      return bijElk(passend, op)
    }
  }),
  koppelingen: field({
    voor: 'PUBLIEK',
    type: [KoppelingRef],
    doc: 'Wat is voorgesteld, en wat daarvan kwam.',
    price: () => ({ field: 1, multiplier: 5 }),
    read: (oproep, _args, context, op) => bijElk(koppelingenVan(oproep, context, op), op)
  })
}))
