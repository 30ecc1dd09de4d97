// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import {
  GEBIED_KLOPT_NIET,
  type Gebiedskeuze,
  type Gebiedsplaats,
  kloptGebied,
  plaatsVan
} from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { GEBIED_ONTBREEKT } from '@naober/contracts/initiatieven/regels/waar'

/** Where something is: as chosen, else where its initiatief is now. Refuses when neither says, or the choice is wrong. */
export const waarVan = (
  keuze: Gebiedskeuze | undefined,
  initiatief: { readonly gebied: Gebiedsplaats } | null
): { readonly gebied: Gebiedsplaats } | Geweigerd<'GEBIED_ONTBREEKT' | 'GEBIED_KLOPT_NIET'> => {
  if (keuze === undefined) return initiatief === null ? weiger(GEBIED_ONTBREEKT) : { gebied: initiatief.gebied }
  return kloptGebied(keuze) ? { gebied: plaatsVan(keuze) } : weiger(GEBIED_KLOPT_NIET, { gemeente: keuze.gemeente })
}
