// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import {
  Datum,
  Id,
  keuze,
  leegbaar,
  ook,
  optioneel,
  type Rol,
  type Samenhang,
  type Static,
  VrijeTekst,
  type Wie,
  weigering
} from '../../kern/index.ts'
import { eigenaarOfBeheerder, Initiatief, type InitiatiefStaat, isLid, schrijftOfBeheert } from '../initiatief.ts'
import { Vergissing } from './bestaan.ts'
import { Gebiedskeuze, Gebiedsplaats } from './gebiedskeuze.ts'
import { toonbaarAantal } from './kleine-groep.ts'

export { Vergissing }

/** Meeting happens by chance and by arrangement; both count. Source: A48, see docs/bronnen.md. */
export const Ontmoetingswijze = keuze('SPONTAAN', 'GEORGANISEERD')
export type Ontmoetingswijze = Static<typeof Ontmoetingswijze>

export const Activiteitfase = keuze('GEPLAND', 'DOORGEGAAN', 'AFGELAST')
export type Activiteitfase = Static<typeof Activiteitfase>

export const Naam = VrijeTekst(120)
export const Omschrijving = VrijeTekst(1000)
/** Where to be, in words. A room of ontmoetingsruimten comes by events of its own, beside these words. */
export const Waar = VrijeTekst(200)
export const Reden = VrijeTekst(300)

/** How many came. */
export const Opkomst = Type.Integer({ minimum: 0, maximum: 9999, description: 'Hoeveel mensen er waren' })
/** The same as it is told: null where so few came that the number points at them. */
export const Geteld = leegbaar(Opkomst)

/** Without a count that points at those who came; that it went ahead is told all the same. */
export const zonderKleineOpkomst = <T extends { readonly aantal: number | null }>(een: T): T => ({
  ...een,
  aantal: toonbaarAantal(een.aantal)
})

/** What is told of a planned meeting, beside when it is. */
export const verteld = {
  naam: Naam,
  omschrijving: optioneel(Omschrijving),
  waar: optioneel(Waar),
  gebied: optioneel(Gebiedskeuze),
  wijze: Ontmoetingswijze
}

/** The same as it is stored. */
export const vastgelegd = {
  initiatiefId: Id,
  naam: Naam,
  omschrijving: leegbaar(Omschrijving),
  waar: leegbaar(Waar),
  gebied: Gebiedsplaats,
  wijze: Ontmoetingswijze
}

/** What can be told otherwise afterwards; absent is unchanged, null is cleared. */
export const teWijzigen = {
  naam: optioneel(Naam),
  omschrijving: optioneel(leegbaar(Omschrijving)),
  waar: optioneel(leegbaar(Waar)),
  wijze: optioneel(Ontmoetingswijze)
}

export interface Verteld {
  readonly id: string
  readonly initiatiefId: string
  readonly naam: string
  readonly omschrijving: string | null
  readonly waar: string | null
  readonly gebied: Static<typeof Gebiedsplaats>
  readonly wijze: Ontmoetingswijze
}

/** How something is called off: the day on which that was, else today; or that it never was to be. */
export const afgelasting = { op: optioneel(Datum), vergissing: optioneel(Vergissing) }

/** Every command names the initiatief, because who may follows from it. */
export const bijInitiatief = { initiatief: Id }
export const metInitiatief = { initiatief: ook(Initiatief, ({ initiatief }: { initiatief: string }) => initiatief) }

/** Those who write the initiatief plan for it; the beheerder helps where nobody can. Source: C53, E2. */
export const PLANNERS = ['bewoner-initiatief', 'partner', 'arrangeur', 'beheerder'] as const satisfies readonly Rol[]
export const plant = schrijftOfBeheert

/** What never was to be others than the owners of its initiatief and the beheerder see no more of than that. */
export const intrekking = {
  is: ({ vergissing }: { readonly vergissing: boolean }): boolean => vergissing,
  eigen: (wie: Wie, { initiatiefId }: Verteld, bij: Samenhang): boolean => {
    const initiatief = bij.staatVan(Initiatief, initiatiefId)
    return initiatief !== null && eigenaarOfBeheerder(wie, initiatief, bij)
  },
  verteld: (data: { readonly vergissing?: boolean }): object | null =>
    data.vergissing === true ? { ...data, reden: null } : null
}

/** Members were there too: they may say how many came. */
export const TELLERS = [...PLANNERS, 'gemeente'] as const satisfies readonly Rol[]
export const telt = (wie: Wie, initiatief: InitiatiefStaat, bij: Samenhang): boolean =>
  plant(wie, initiatief, bij) || isLid(wie, initiatief, bij)

export const ANDER_INITIATIEF = weigering('ANDER_INITIATIEF', {
  uitleg: 'Deze activiteit is van een ander initiatief.',
  weg: 'Noem het initiatief dat haar plande.',
  bron: 'eigen keuze'
})

export const TE_VER_VOORUIT = weigering('TE_VER_VOORUIT', {
  uitleg: 'U kunt hoogstens 24 maanden vooruit plannen.',
  weg: 'Kies een eerdere dag.',
  bron: 'eigen keuze'
})

export const AL_GEWEEST = weigering('AL_GEWEEST', {
  uitleg: 'Dit is al begonnen of al geweest. Wat geweest is, verandert niet meer.',
  weg: 'Ging het niet door? Leg dat dan vast met aflassen. Plan voor een andere dag een nieuwe activiteit.',
  bron: 'eigen keuze'
})

export const DAG_VOORBIJ = weigering('DAG_VOORBIJ', {
  uitleg: 'Dit moment is al voorbij.',
  weg: 'Kies een moment dat nog moet komen.',
  bron: 'eigen keuze'
})

export const NOG_NIET_GEWEEST = weigering('NOG_NIET_GEWEEST', {
  uitleg: 'Dit moet nog beginnen. Hoeveel mensen er waren, weet u pas daarna.',
  weg: 'Kom terug als de activiteit begonnen is.',
  bron: 'eigen keuze'
})

export const AL_AFGELAST = weigering('AL_AFGELAST', {
  uitleg: 'Dit is al afgelast.',
  weg: 'Gaat het toch door? Draai het aflassen dan terug.',
  bron: 'eigen keuze'
})

export const NIET_AFGELAST = weigering('NIET_AFGELAST', {
  uitleg: 'Dit is niet afgelast. Er valt niets terug te draaien.',
  bron: 'eigen keuze'
})

export const IS_DOORGEGAAN = weigering('IS_DOORGEGAAN', {
  uitleg: 'Er is al vastgelegd dat dit doorging en hoeveel mensen er waren.',
  weg: 'Klopt het aantal niet? Geef het juiste aantal op.',
  bron: 'eigen keuze'
})
