// SPDX-License-Identifier: EUPL-1.2
import { type Actor, GEEN_TEKST, type Gebeurtenis, type Opdrachtcontract } from '@naober/contracts'
import type { Outcome } from '@naober/kit/command/outcome'
import fc from 'fast-check'
import { initiatieven } from '../service.ts'
import { actorenVan, pogingVan } from './pogingen.ts'
import { type Trekking, trekkingen } from './trekking.ts'
import { SYSTEEM } from './voorbeelden.ts'
import { type Beeld, type Poging, Wereld } from './wereld.ts'

const isWissen = ({ weigeringen }: Opdrachtcontract) => weigeringen.some(({ code }) => code === GEEN_TEKST.code)

/** Every command of the service but the taking back of texts, which reads the past and is tested by itself. */
export const CONTRACTEN: readonly Opdrachtcontract[] = initiatieven.gedragingen
  .flatMap(({ aggregaat }) => aggregaat.opdrachten as readonly Opdrachtcontract[])
  .filter((contract) => !isWissen(contract))

/** An accepted command: the world before it, what it led to, the world after it, and its undoing where that was tried. */
export interface Stap extends Poging {
  readonly id: string
  readonly eerder: Beeld
  readonly events: readonly Gebeurtenis[]
  readonly later: Beeld
  readonly hersteld: { readonly uitkomst: Outcome; readonly beeld: Beeld } | null
}

/** Tries a command by one actor after the other, until one of them may. */
export const doorWieMag = async (wereld: Wereld, poging: Omit<Poging, 'door'>, actoren: readonly Actor[]) => {
  for (const door of actoren) {
    const uitkomst = await wereld.probeer({ ...poging, door })
    if (uitkomst.kind === 'ACCEPTED') return { door, uitkomst }
    if (uitkomst.kind !== 'NOT_ALLOWED') return null
  }
  return null
}

/** Every third command of a person is undone by who did it, where that can be; the world goes on after that. */
const beleef = async (draws: readonly Trekking[]): Promise<readonly Stap[]> => {
  const wereld = new Wereld()
  const stappen: Stap[] = []
  for (const [i, trekking] of draws.entries()) {
    const eerder = wereld.beeld
    const poging = pogingVan(CONTRACTEN, trekking, i, eerder)
    const gedaan = await doorWieMag(wereld, poging, actorenVan(trekking))
    if (!gedaan) continue
    const { door, uitkomst } = gedaan
    const { laatste: events, beeld: later } = wereld
    const wilTerug = i % 3 === 0 && door !== SYSTEEM
    const sleutel = wilTerug && 'key' in uitkomst.undo ? uitkomst.undo.key : null
    const hersteld = sleutel === null ? null : { uitkomst: await wereld.herstel(sleutel, door), beeld: wereld.beeld }
    stappen.push({ ...poging, door, id: uitkomst.id, eerder, events, later, hersteld })
  }
  return stappen
}

/** So many draws in a history that each command has its chance, however many commands there are. */
const TREKKINGEN = 12 * CONTRACTEN.length

/** Lives through histories of random commands, the same ones each time: every step of them, in order. */
export const stappenVanGeschiedenissen = async (aantal: number): Promise<readonly Stap[]> => {
  const stappen: Stap[] = []
  for (const draws of fc.sample(trekkingen(TREKKINGEN), { numRuns: aantal, seed: 20260601 }))
    stappen.push(...(await beleef(draws)))
  return stappen
}
