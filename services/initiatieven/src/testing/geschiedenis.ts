// SPDX-License-Identifier: EUPL-1.2
import { type Elk, GEEN_TEKST, type Gebeurtenis, type Opdrachtcontract } from '@naober/contracts'
import fc from 'fast-check'
import { initiatieven } from '../service.ts'
import { pogingVan, type Trekking, trekkingen } from './pogingen.ts'
import { type Poging, Wereld } from './wereld.ts'

const isWissen = ({ weigeringen }: Opdrachtcontract) => weigeringen.some(({ code }) => code === GEEN_TEKST.code)

/** Every command of the service but the taking back of texts, which reads the past and is tested by itself. */
export const CONTRACTEN: readonly Opdrachtcontract[] = initiatieven.gedragingen
  .flatMap(({ aggregaat }) => aggregaat.opdrachten as readonly Opdrachtcontract[])
  .filter((contract) => !isWissen(contract))

/** An accepted command: the world before it, what the rules saw of that, what it led to, and the world after it. */
export interface Stap extends Poging {
  readonly eerder: Wereld
  readonly voor: Elk
  readonly events: readonly Gebeurtenis[]
  readonly wereld: Wereld
}

const beleef = (draws: readonly Trekking[], toon: (stap: Stap) => void): void => {
  const wereld = new Wereld()
  for (const [i, trekking] of draws.entries()) {
    const poging = pogingVan(CONTRACTEN, trekking, i, wereld)
    const eerder = wereld.afdruk()
    const uitkomst = wereld.probeer(poging)
    if (uitkomst.soort === 'AANVAARD') toon({ ...poging, ...uitkomst, eerder, wereld })
  }
}

/** Lives through histories of random commands, the same ones each time; what is shown holds after every step. */
export const inElkeGeschiedenis = (toon: (stap: Stap) => void, aantal = 60): void =>
  fc.assert(
    fc.property(trekkingen(300), (draws) => beleef(draws, toon)),
    { numRuns: aantal, seed: 20260601 }
  )
