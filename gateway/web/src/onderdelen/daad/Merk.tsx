// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

const klassen = {
  open: 'nl-data-badge fase',
  goed: 'nl-data-badge fase fase--actief',
  letop: 'nl-data-badge fase fase--knel',
  voorbij: 'nl-data-badge fase fase--gestopt',
  concept: 'nl-data-badge fase fase--idee'
} as const

export type Toon = keyof typeof klassen

/** How it stands with something, in a word. */
export const Merk = ({ toon, children }: { toon: Toon; children: ReactNode }) => (
  <strong className={klassen[toon]}>{children}</strong>
)
