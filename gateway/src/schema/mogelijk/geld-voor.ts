// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { BEHEER, EIGENAAR, GEMEENTE, type Rij } from '../../view/kern/rij.ts'
import { Partijen } from '../../view/partij.ts'
import { partijenVan } from '../ik.ts'

/** True where a viewer is of one of these audiences of a row. */
export const isVanPubliek = (wie: Wie, rij: Rij, publiek: number): boolean =>
  (rij.tabel.publiek(wie, rij) & publiek) !== 0

/** Who writes what money is for, and its gemeente, put it on record; who pays does so too, and that may be any partij. */
export const legtGeldVast =
  <R extends Rij>(schrijft: (wie: Wie, rij: R) => boolean) =>
  (wie: Wie, rij: R): boolean =>
    schrijft(wie, rij) ||
    isVanPubliek(wie, rij, GEMEENTE) ||
    partijenVan(wie, rij.tabel.overzicht.tabel(Partijen)).length > 0

/** Its own people, and the beheerder of its gemeente. */
export const schrijft = (wie: Wie, rij: Rij): boolean => isVanPubliek(wie, rij, EIGENAAR | BEHEER)
