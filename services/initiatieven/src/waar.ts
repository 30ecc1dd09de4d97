// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import { type GebiedCode, gemeenteVan } from '@naober/contracts/geografie'
import {
  GEBIED_KLOPT_NIET,
  GEMEENTE_ONBEKEND,
  type Gebiedskeuze,
  type Gebiedsplaats,
  kloptGebied,
  plaatsVan
} from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { GEBIED_ONTBREEKT } from '@naober/contracts/initiatieven/regels/waar'
import { gemeenteBestaat } from '@naober/contracts/referentie/gemeenten'

/** Refuses areas in a gemeente that was not there in a year, or, without one, is not there now. */
export const gemeentefout = (codes: readonly GebiedCode[], jaar?: number): Geweigerd<'GEMEENTE_ONBEKEND'> | null => {
  const gemeente = codes.map(gemeenteVan).find((code) => !gemeenteBestaat(code, jaar))
  return gemeente === undefined ? null : weiger(GEMEENTE_ONBEKEND, { gemeente })
}

/** A chosen place as it is stored. Refuses a wijk or buurt that does not lie where the choice says. */
export const gekozenPlaats = (
  keuze: Gebiedskeuze
): { readonly gebied: Gebiedsplaats } | Geweigerd<'GEBIED_KLOPT_NIET'> =>
  kloptGebied(keuze) ? { gebied: plaatsVan(keuze) } : weiger(GEBIED_KLOPT_NIET, { gemeente: keuze.gemeente })

/** Where something is: as chosen, else where its initiatief is now. Refuses when neither says, or the choice is wrong. */
export const waarVan = (
  keuze: Gebiedskeuze | undefined,
  initiatief: { readonly gebied: Gebiedsplaats } | null
): { readonly gebied: Gebiedsplaats } | Geweigerd<'GEBIED_ONTBREEKT' | 'GEBIED_KLOPT_NIET'> => {
  if (keuze !== undefined) return gekozenPlaats(keuze)
  return initiatief === null ? weiger(GEBIED_ONTBREEKT) : { gebied: initiatief.gebied }
}
