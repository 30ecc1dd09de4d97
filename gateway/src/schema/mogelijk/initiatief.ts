// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { meldBelemmering } from '@naober/contracts/initiatieven/belemmering'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import { isUitgenodigd } from '@naober/contracts/initiatieven/initiatief'
import { vraagOndersteuning } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { pasVoorbeeldToe, stelVoorbeeldOp } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { uitZorg } from '@naober/contracts/initiatieven/zorgpunt'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import { BEHEER, EIGENAAR, GEMEENTE } from '../../view/kern/rij.ts'
import { Partijen } from '../../view/partij.ts'
import { partijenVan } from '../ik.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'

const is = (wie: Wie, rij: Initiatief, publiek: number): boolean => (rij.tabel.publiek(wie, rij) & publiek) !== 0

const schrijft = (wie: Wie, rij: Initiatief): boolean => is(wie, rij, EIGENAAR | BEHEER) || isUitgenodigd(wie, rij)

/** Who pays puts money on record too, and that may be any partij. */
const legtVast = (wie: Wie, rij: Initiatief): boolean =>
  schrijft(wie, rij) || is(wie, rij, GEMEENTE) || partijenVan(wie, rij.tabel.overzicht.tabel(Partijen)).length > 0

vertelWatKan(InitiatiefRef, [
  [vraagOndersteuning, schrijft],
  [meldBelemmering, schrijft],
  [uitZorg, () => true],
  [stelVoorbeeldOp, () => true],
  [pasVoorbeeldToe, schrijft],
  [legFinancieringVast, legtVast]
])
