// SPDX-License-Identifier: EUPL-1.2
import { beheert, type Wie } from '@naober/contracts'
import { bezit, isUitgenodigd, isWezen, type Schrijversdeel } from '@naober/contracts/initiatieven/initiatief'
import { OPEN_EIND } from '../kern/day.ts'
import { BEHEER, BETROKKEN, EIGENAAR, GEMEENTE, PUBLIEK } from '../kern/rij.ts'
import { isEen } from './betrokkene.ts'
import type { Initiatief } from './rij.ts'

/**
 * Who a viewer is to an initiatief: owner (itself, through a partij, or by a role for this very initiatief), involved
 * (a member, or an arrangeur who was invited), its gemeente, or the beheerder. Source: C53, C43, E2.
 */
export const publiekVan = (wie: Wie, initiatief: Initiatief): number => {
  let publiek = PUBLIEK
  const gemeente = initiatief.plaatsen?.waarde.gebied.gemeente.code
  if (beheert(wie, gemeente) || wie.is('systeem')) publiek |= BEHEER
  const eigenaar =
    wie.is('bewoner-initiatief', initiatief.id) ||
    isEen(initiatief.laatsteEigenaar, (een) => een.tot === OPEN_EIND && bezit(wie, een))
  if (eigenaar) return publiek | EIGENAAR | BETROKKEN
  const betrokken =
    isUitgenodigd(wie, initiatief) || isEen(initiatief.laatsteLid, (een) => een.tot === OPEN_EIND && isWezen(wie, een))
  if (betrokken) publiek |= BETROKKEN
  return gemeente !== undefined && wie.is('gemeente', gemeente) ? publiek | GEMEENTE : publiek
}

/** True for who writes an initiatief, and so keeps what belongs to it: an owner, or an arrangeur who was invited. */
export const schrijftErvoor = (wie: Wie, initiatief: Initiatief | null): boolean =>
  initiatief !== null && ((publiekVan(wie, initiatief) & EIGENAAR) !== 0 || isUitgenodigd(wie, initiatief))

/** An initiatief as rules ask about who writes it; null where there is none. */
export const schrijversVan = (initiatief: Initiatief | null): Schrijversdeel | null =>
  initiatief && {
    id: initiatief.id,
    arrangeurs: initiatief.arrangeurs,
    eigenaren: initiatief.eigenaren.filter(({ tot }) => tot === OPEN_EIND)
  }
