// SPDX-License-Identifier: EUPL-1.2
import { type Buurtdekking, dekkingVan, LAPPEN, type Lap } from '../view/dekking/dekking.ts'
import { omtrekVan } from '../view/dekking/omtrek.ts'
import {
  ZWAK,
  type ZwakkeSchakel,
  type ZwakkeVerbinding,
  type Zwakte,
  zwakkeSchakelsIn,
  zwakkeVerbindingenIn
} from '../view/dekking/zwakke-schakels.ts'
import type { Gebied } from '../view/gebied.ts'
import { BEHEER, BETROKKEN, GEMEENTE } from '../view/kern/rij.ts'
import { Buurt } from './gebied.ts'
import { GetekendGebiedRef } from './getekend-gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { builder } from './kern/builder.ts'
import type { QueryContext } from './kern/context.ts'
import { extend, kind } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { PlekRef } from './plek.ts'
import { VerbindingRef } from './verbinding.ts'

const LapsoortRef = builder.enumType('Lapsoort', {
  description: 'Waarmee de lappendeken een buurt dekt.',
  values: LAPPEN
})
const LapstandRef = builder.enumType('Lapstand', {
  description: 'Of een lap er is.',
  values: {
    GEDEKT: {},
    LEEG: { description: 'Er is niets van bekend in de buurt zelf.' },
    NOG_NIET_AANGESLOTEN: { description: 'Er is nog niemand die dit bijhoudt. Dat is niet hetzelfde als nul.' }
  }
})

const LapRef = kind<Lap>('Lap', {
  doc: 'Een lap van de lappendeken in een buurt, met wat er geteld is.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: LapsoortRef, read: ({ soort }) => soort }),
    stand: field({ voor: 'ZOALS_OUDER', type: LapstandRef, read: ({ stand }) => stand }),
    hier: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      nullable: true,
      doc: 'In de buurt zelf.',
      read: ({ hier }) => hier
    }),
    breder: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      nullable: true,
      doc: 'Opgenomen voor de hele wijk of gemeente; of dat ook hier geldt, is niet bekend.',
      read: ({ breder }) => breder
    }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ uitleg }) => uitleg })
  })
})

const BuurtdekkingRef = kind<Buurtdekking>('Buurtdekking', {
  doc: 'Hoe ver de lappendeken een buurt dekt.',
  fields: (field) => ({
    buurt: field({ voor: 'ZOALS_OUDER', type: Buurt, read: ({ buurt }, _args, _context, op) => bij(buurt, op) }),
    lappen: field({
      voor: 'ZOALS_OUDER',
      type: [LapRef],
      price: () => ({ field: 1, multiplier: LAPPEN.length }),
      read: ({ lappen }) => lappen
    })
  })
})

const ZwaktesoortRef = builder.enumType('Zwaktesoort', {
  description: 'Waarom een schakel zwak is.',
  values: ZWAK
})

const ZwakteRef = kind<Zwakte>('Zwakte', {
  doc: 'Waarom een initiatief een zwakke schakel is, met wat er geteld is.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: ZwaktesoortRef, read: ({ soort }) => soort }),
    geteld: field({ voor: 'ZOALS_OUDER', type: 'Int', read: ({ geteld }) => geteld }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ uitleg }) => uitleg })
  })
})

const SchakelRef = kind<ZwakkeSchakel>('ZwakkeSchakel', {
  doc: 'Een initiatief dat aandacht verdient. Geen oordeel: alleen wat er geteld is.',
  fields: (field) => ({
    initiatief: field({
      voor: 'ZOALS_OUDER',
      type: InitiatiefRef,
      read: ({ initiatief }, _args, _context, op) => bij(initiatief, op)
    }),
    zwakten: field({
      voor: 'ZOALS_OUDER',
      type: [ZwakteRef],
      price: () => ({ field: 1, multiplier: ZWAK.length }),
      read: ({ zwakten }) => zwakten
    })
  })
})

const ZwakkeVerbindingRef = kind<ZwakkeVerbinding>('ZwakkeVerbinding', {
  doc: 'Een verbinding die in haar eentje een deel van het netwerk aan de rest vasthoudt.',
  fields: (field) => ({
    verbinding: field({
      voor: 'ZOALS_OUDER',
      type: VerbindingRef,
      read: ({ verbinding }, _args, _context, op) => bij(verbinding, op)
    }),
    geteld: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Initiatieven in het kleinste deel.',
      read: ({ geteld }) => geteld
    }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ uitleg }) => uitleg })
  })
})

/**
 * Who is there to do something about a weak link: an arrangeur of the gemeente, the gemeente and the beheerder. That
 * somebody stands alone is nobody else's to look up. Source: C46, see docs/bronnen.md.
 */
const LETTEN_OP = ['BETROKKEN', 'GEMEENTE', 'BEHEER'] as const

/** The same of each initiatief: somebody may draw an area over the neighbours, and learns nothing of theirs by that. */
const magWeten =
  ({ wie }: Pick<QueryContext, 'wie'>) =>
  (gebied: Gebied): boolean =>
    (gebied.tabel.publiek(wie, gebied) & (BETROKKEN | GEMEENTE | BEHEER)) !== 0

/** A gemeente has some hundred buurten, and a few hundred initiatieven of which some are weak links. */
const BUURTEN = 100

extend(PlekRef, (field) => ({
  dekking: field({
    voor: 'PUBLIEK',
    type: [BuurtdekkingRef],
    doc: 'Hoe ver de lappendeken de buurten dekt, op volgorde van code. Geen rangorde.',
    price: () => ({ field: 50, multiplier: BUURTEN }),
    read: (plek, _args, { overzicht, vandaag }, op) =>
      bijElk(dekkingVan(overzicht.tabellen, omtrekVan(plek, op ?? vandaag), op ?? vandaag), op)
  }),
  zwakkeSchakels: field({
    voor: LETTEN_OP,
    type: [SchakelRef],
    doc: 'Initiatieven die aan een mens hangen, los staan, in de knel zitten, stil bleven of geld hebben dat afloopt, met wat er geteld is.',
    price: () => ({ field: 50, multiplier: BUURTEN }),
    read: (plek, _args, context, op) => {
      const dag = op ?? context.vandaag
      return bijElk(zwakkeSchakelsIn(context.overzicht, omtrekVan(plek, dag), dag, magWeten(context)), op)
    }
  }),
  zwakkeVerbindingen: field({
    voor: LETTEN_OP,
    type: [ZwakkeVerbindingRef],
    doc: 'Verbindingen die in hun eentje delen van het netwerk bijeenhouden.',
    price: () => ({ field: 50, multiplier: 10 }),
    read: (plek, _args, context, op) => {
      const dag = op ?? context.vandaag
      return bijElk(zwakkeVerbindingenIn(context.overzicht, omtrekVan(plek, dag), dag, magWeten(context)), op)
    }
  })
}))

extend(GetekendGebiedRef, (field) => ({
  buurten: field({
    voor: 'PUBLIEK',
    type: [Buurt],
    doc: 'De buurten met hun midden in dit gebied.',
    price: () => ({ field: 10, multiplier: 10 }),
    read: (rij, _args, { vandaag }, op) => bijElk(omtrekVan(rij, op ?? vandaag).buurten, op)
  })
}))
