// SPDX-License-Identifier: EUPL-1.2

import { waarschuwingenBij } from '@naober/contracts/initiatieven/financieringsregel'
import type { Financieringsdoel, Financieringsduur } from '@naober/contracts/referentie/regelingen'
import { BINNENKORT } from '../../view/dekking/zwakke-schakels.ts'
import { Element } from '../../view/element/rij.ts'
import {
  type Deel,
  GELD_VOORBEHOUD,
  type Geldbeeld,
  type Hangt,
  looptAf,
  type Programmageld,
  programmas,
  type Som,
  som,
  structureelAandeel,
  verdeeld
} from '../../view/financieringsregel/geld.ts'
import type { Financieringsregel, Ontvanger } from '../../view/financieringsregel/rij.ts'
import { Initiatief } from '../../view/initiatief/rij.ts'
import { Partij } from '../../view/partij/rij.ts'
import { ElementRef } from '../element.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { datumOfNiets } from '../kern/dates.ts'
import { getoond } from '../kern/ingetrokken.ts'
import { args, type FieldMaker, kind, type Ref } from '../kern/kind.ts'
import { bijElk } from '../kern/moment.ts'
import { PartijRef } from '../partij.ts'
import { DoelRef, DuurRef, ProgrammaRef } from './codes.ts'
import { valtWeg } from './valt-weg.ts'

/** Three fields of which one is filled: a union would hide which kinds there are. */
export const ontvangervelden = <R>(field: FieldMaker<R>, van: (rij: R) => Ontvanger | null) => ({
  initiatief: field({
    voor: 'ZOALS_OUDER',
    type: InitiatiefRef,
    nullable: true,
    read: (rij, _args, context, op) => {
      const ontvanger = van(rij)
      return ontvanger instanceof Initiatief ? getoond(ontvanger, context, op) : null
    }
  }),
  element: field({
    voor: 'ZOALS_OUDER',
    type: ElementRef,
    nullable: true,
    read: (rij, _args, context, op) => {
      const ontvanger = van(rij)
      return ontvanger instanceof Element ? getoond(ontvanger, context, op) : null
    }
  }),
  partij: field({
    voor: 'ZOALS_OUDER',
    type: PartijRef,
    nullable: true,
    read: (rij, _args, context, op) => {
      const ontvanger = van(rij)
      return ontvanger instanceof Partij ? getoond(ontvanger, context, op) : null
    }
  })
})

const somvelden = <R extends Som>(field: FieldMaker<R>) => ({
  aantal: field({ voor: 'ZOALS_OUDER', type: 'Int', doc: 'Uit hoeveel regels.', read: (een) => een.aantal }),
  perJaar: field({
    voor: 'ZOALS_OUDER',
    type: 'Centen',
    doc: 'Wat elk jaar komt; van tijdelijk geld het deel van een jaar.',
    read: (een) => een.perJaar
  }),
  eenmalig: field({
    voor: 'ZOALS_OUDER',
    type: 'Centen',
    doc: 'Wat een keer komt; nooit opgeteld bij wat elk jaar komt.',
    read: (een) => een.eenmalig
  })
})

const PerDuur = kind<Deel<Financieringsduur>>('GeldPerDuur', {
  doc: 'Het deel van het geld dat zo lang duurt.',
  fields: (field) => ({
    duur: field({ voor: 'ZOALS_OUDER', type: DuurRef, read: ({ sleutel }) => sleutel }),
    ...somvelden<Deel<Financieringsduur>>(field)
  })
})

const PerDoel = kind<Deel<Financieringsdoel>>('GeldPerDoel', {
  doc: 'Het deel van het geld dat hiervoor is.',
  fields: (field) => ({
    doel: field({ voor: 'ZOALS_OUDER', type: DoelRef, read: ({ sleutel }) => sleutel }),
    ...somvelden<Deel<Financieringsdoel>>(field)
  })
})

const PerFinancier = kind<Deel<Partij | null>>('GeldPerFinancier', {
  doc: 'Het deel van het geld dat een partij betaalt.',
  fields: (field) => ({
    financier: field({
      voor: 'ZOALS_OUDER',
      type: PartijRef,
      nullable: true,
      doc: 'Leeg als niet bekend is wie betaalt.',
      read: ({ sleutel }, _args, context, op) => getoond(sleutel, context, op)
    }),
    ...somvelden<Deel<Partij | null>>(field)
  })
})

const SomRef = kind<Som>('Geldsom', { doc: 'Geld, opgeteld.', fields: somvelden })

const HangtRef = kind<Hangt>('HangtAan', {
  doc: 'Wat geld uit een programma krijgt, en wat wegvalt als dat ophoudt.',
  fields: (field) => ({
    ...ontvangervelden<Hangt>(field, ({ ontvanger }) => ontvanger),
    ...somvelden<Hangt>(field),
    inAlles: field({
      voor: 'ZOALS_OUDER',
      type: SomRef,
      doc: 'Wat er door dit programma komt, waar het ook telt.',
      read: (een) => een.inAlles
    }),
    vanAlles: field({
      voor: 'ZOALS_OUDER',
      type: SomRef,
      doc: 'Al het geld dat hier van bekend is, dit programma erbij.',
      read: (een) => een.vanAlles
    }),
    rest: field({
      voor: 'ZOALS_OUDER',
      type: SomRef,
      doc: 'Wat er dan nog is: het geld dat niet door dit programma komt, waar het ook telt.',
      read: (een) => een.rest
    }),
    alleenHiervan: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Er is geen ander geld bekend.',
      read: ({ rest }) => rest.aantal === 0
    }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: 'String', read: valtWeg })
  })
})

const ProgrammageldRef = kind<Programmageld>('Programmageld', {
  doc: 'Geld dat door een programma komt, en wat valt als het ophoudt.',
  fields: (field) => ({
    code: field({
      voor: 'ZOALS_OUDER',
      type: ProgrammaRef,
      nullable: true,
      doc: 'Leeg van een programma dat niet in de tabel staat.',
      read: ({ code }) => code
    }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ naam }) => naam }),
    ...somvelden<Programmageld>(field),
    eersteEinde: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'De eerste laatste dag; leeg als er geen einde is.',
      read: ({ eersteEinde }) => datumOfNiets(eersteEinde)
    }),
    laatsteEinde: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      read: ({ laatsteEinde }) => datumOfNiets(laatsteEinde)
    }),
    valt: field({
      voor: 'ZOALS_OUDER',
      type: [HangtRef],
      doc: 'Wat valt als het ophoudt.',
      price: () => ({ field: 1, multiplier: 5 }),
      read: ({ hangt }, _args, _context, op) => bijElk(hangt, op)
    })
  })
})

/** Half a year: as far ahead as the platform itself warns. */
const DAGEN = BINNENKORT

export const geldOf = (regel: Ref<Financieringsregel>): Ref<Geldbeeld> =>
  kind<Geldbeeld>('Geld', {
    doc: 'Het geld dat loopt op de gevraagde dag, voor zover het is vastgelegd.',
    fields: (field) => ({
      totaal: field({ voor: 'ZOALS_OUDER', type: SomRef, read: ({ regels }) => som(regels) }),
      perDuur: field({ voor: 'ZOALS_OUDER', type: [PerDuur], read: (een) => verdeeld(een, ({ duur }) => duur) }),
      perDoel: field({ voor: 'ZOALS_OUDER', type: [PerDoel], read: (een) => verdeeld(een, ({ doel }) => doel) }),
      perFinancier: field({
        voor: 'ZOALS_OUDER',
        type: [PerFinancier],
        price: () => ({ field: 1, multiplier: 10 }),
        read: (een, _args, _context, op) =>
          bijElk(
            verdeeld(een, ({ financier }) => financier),
            op
          )
      }),
      structureelAandeel: field({
        voor: 'ZOALS_OUDER',
        type: 'Float',
        nullable: true,
        doc: 'Het deel van wat elk jaar komt dat blijft, van 0 tot 1; leeg als er elk jaar niets komt.',
        read: structureelAandeel
      }),
      voorbehoud: field({
        voor: 'ZOALS_OUDER',
        type: 'String',
        doc: 'Wat deze bedragen niet zeggen.',
        read: () => GELD_VOORBEHOUD
      }),
      looptAf: field({
        voor: 'ZOALS_OUDER',
        type: [regel],
        doc: 'Wat binnenkort afloopt, het eerste eerst; hoogstens 100. Niet wat een keer komt, en niet wat ander geld van dezelfde bron voortzet.',
        args: args((t) => ({ dagen: t.int({ description: `Binnen zoveel dagen. Zonder: ${DAGEN}.` }) })),
        price: () => ({ field: 1, multiplier: 10 }),
        read: (een, { dagen }, _context, op) => bijElk(looptAf(een, dagen ?? DAGEN).slice(0, 100), op)
      }),
      programmas: field({
        voor: 'ZOALS_OUDER',
        type: [ProgrammageldRef],
        doc: 'Door welke programma’s het komt, en wat valt als die ophouden.',
        price: () => ({ field: 10, multiplier: 5 }),
        read: (een, _args, _context, op) => bijElk(programmas(een), op)
      })
    })
  })

/** What to mind about a rule. */
export const waarschuwingenVan = ({ regeling, doel, duur }: Financieringsregel): readonly string[] =>
  regeling === null ? [] : waarschuwingenBij({ regeling, doel, duur })
