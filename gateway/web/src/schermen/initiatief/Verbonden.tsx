// SPDX-License-Identifier: EUPL-1.2
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { verbindingswoorden } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'

type Verbinding = Getoond['verbindingen']['nodes'][number]

/** What it is connected with, told from the side of the one that is shown. */
export const Verbonden = ({ verbindingen, zelf }: { verbindingen: readonly Verbinding[]; zelf: string }) => (
  <ul className="banden">
    {verbindingen.map(({ id, soort, begin, einde }) => {
      const vanaf = begin?.id === zelf
      const ander = vanaf ? einde : begin
      return (
        <li key={id}>
          {soort && verbindingswoorden[soort][vanaf ? 'van' : 'naar']} <Ander ander={ander} />
        </li>
      )
    })}
  </ul>
)

function Ander({ ander }: { ander: Verbinding['einde'] | Verbinding['begin'] }) {
  if (!ander) return null
  return ander.__typename === 'Initiatief' ? (
    <Schakel naar={`/initiatief/${ander.id}`}>{ander.naam}</Schakel>
  ) : (
    <strong>{ander.naam}</strong>
  )
}
