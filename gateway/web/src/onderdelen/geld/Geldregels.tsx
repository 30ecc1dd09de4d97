// SPDX-License-Identifier: EUPL-1.2
import type { GeldrijFragment } from '../../gql/graphql.ts'
import { dagInWoorden } from '../datum.ts'
import { Schakel } from '../Schakel.tsx'
import { inEuro } from './bedrag.ts'
import { teksten } from './teksten.nl.ts'

/** The money there is for something, each with who pays and its last day: in the order in which it ends. */
export const Geldregels = ({ regels, nu }: { regels: readonly GeldrijFragment[]; nu: string }) => (
  <ul className="banden">
    {[...regels].sort(opEinde).map((regel) => (
      <li key={regel.id}>
        <Schakel naar={`/geld/${regel.id}`}>{inEuro(regel.bedrag)}</Schakel> {teksten.duren[regel.duur]}
        {regel.financier && `, ${teksten.van(regel.financier.naam)}`}
        <span className="klein keer__waar">{eindeVan(regel, nu)}</span>
        {regel.omschrijving && (
          <span className="klein keer__waar" lang="nl">
            {regel.omschrijving}
          </span>
        )}
        {regel.waarschuwingen.map((waarschuwing) => (
          <span className="klein keer__waar" key={waarschuwing} lang="nl">
            {waarschuwing}
          </span>
        ))}
      </li>
    ))}
  </ul>
)

const EEUWIG = '9999-12-31'
const opEinde = (een: GeldrijFragment, ander: GeldrijFragment): number =>
  (een.laatste ?? EEUWIG).localeCompare(ander.laatste ?? EEUWIG)

function eindeVan({ fase, laatste }: GeldrijFragment, nu: string): string {
  const einde = laatste === null ? teksten.zonderEinde : teksten.tot(dagInWoorden(laatste, nu))
  if (fase === 'BEGINT_NOG') return teksten.begintNog(einde)
  return fase === 'AFGELOPEN' && laatste !== null ? teksten.afgelopen(dagInWoorden(laatste, nu)) : einde
}
