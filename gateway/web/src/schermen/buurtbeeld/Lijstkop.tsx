// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

/** The heading of the list, with how many it has in all. */
export const Lijstkop = ({ aantal, children }: { aantal: number; children: ReactNode }) => (
  <h2 className="nl-heading nl-heading--level-2" id="lijst-kop">
    {children} <span className="lijst__aantal">({aantal})</span>
  </h2>
)
