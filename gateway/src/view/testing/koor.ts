// SPDX-License-Identifier: EUPL-1.2
import { Initiatief as Contract, faseGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import type { Initiatief } from '../initiatief/rij.ts'
import { Initiatieven } from '../initiatief.ts'
import type { Overzicht } from '../overzicht.ts'
import { Proeflog } from './log.ts'
import { gestart, inBuurt, uuid } from './wereld.ts'

/** A choir of a buurt, and a partij that has to do with it. */
export const [KOOR, DRIENEN] = [uuid(1), uuid(2)]
export const HIER = inBuurt('BU03080102')

/** The choir in this view. */
export const koor = (overzicht: Overzicht): Initiatief => overzicht.tabel(Initiatieven).haal(KOOR)

/** A log in which the choir began. */
export const begonnen = (op = '2026-01-10'): Proeflog => {
  const log = new Proeflog()
  log.commit([Contract, KOOR, gestart('Koor', op, HIER)])
  return log
}

/** A change of phase with nothing said of it. */
export const fase = (
  van: 'IDEE' | 'START' | 'ACTIEF',
  naar: 'START' | 'ACTIEF' | 'IN_DE_KNEL' | 'GESTOPT',
  op: string
) => faseGewijzigd({ van, naar, op, belemmering: null, reden: null, opgegaanIn: null, toelichting: null })
