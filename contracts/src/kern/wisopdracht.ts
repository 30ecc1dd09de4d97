// SPDX-License-Identifier: EUPL-1.2

import type { Rol, Wie } from './actor.ts'
import type { Aggregaat, Samenhang } from './aggregaat.ts'
import type { Elk } from './elk.ts'
import { ONOMKEERBAAR, opdracht } from './opdracht.ts'
import { Versie } from './velden.ts'
import { weigering } from './weigering.ts'
import { Tekstpad, Wisgrond } from './wissen.ts'

export const GEEN_TEKST = weigering('GEEN_TEKST', {
  uitleg: 'Op deze plek in de geschiedenis staat geen vrije tekst die gewist kan worden.',
  weg: 'Kijk in de geschiedenis welke versie de tekst bevat en welk veld het is.',
  bron: 'eigen keuze'
})

/** Declares the command that takes a text of this aggregate back; the decision itself is the kit's. */
export const wisopdracht = <S extends object, N extends string, G extends readonly Elk[]>(
  op: Aggregaat<S, N, G>,
  wie: { rollen: readonly Rol[]; mag: (wie: Wie, staat: S, bij: Samenhang) => boolean }
) =>
  opdracht(`wis${op.naam}Tekst`, op, {
    doc: `Neem een vrije tekst uit de geschiedenis van ${op.naam} terug, bijvoorbeeld omdat er een naam in staat`,
    velden: { versie: Versie, pad: Tekstpad, grond: Wisgrond },
    rollen: wie.rollen,
    mag: (actor, _opdracht, staat, bij) => wie.mag(actor, staat, bij),
    weigeringen: [GEEN_TEKST],
    herstel: ONOMKEERBAAR('wat gewist is, is nergens meer')
  })
