// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { TakenDocument } from '../../gql/graphql.ts'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'

/** What waits in a gemeente for who works there, counted: each line leads to its list. */
export function Taken({ gemeente: code }: { gemeente: string }) {
  const { data } = useLezing(TakenDocument, { code }, { telt: true })
  const gemeente = data?.gemeente
  if (!gemeente) return null
  const { ondersteuningsvragen, overDatum, zorgpunten, belemmeringen, geld } = gemeente
  const regels = [
    ['ondersteuningsvragen', teksten.vragen(ondersteuningsvragen.aantal)],
    ['zorgen', teksten.zorgen(zorgpunten.aantal, overDatum.aantal)],
    ['belemmeringen', teksten.belemmeringen(belemmeringen.aantal)],
    ['geld', teksten.looptAf(geld.looptAf.length)]
  ] as const
  return (
    <section className="mijn" aria-labelledby="taken-kop">
      <h2 className="nl-heading nl-heading--level-2" id="taken-kop">
        {teksten.taken(gemeente.naam)}
      </h2>
      <ul className="banden">
        {regels.map(([pad, naam]) => (
          <li key={pad}>
            <Schakel naar={`/${pad}?gebied=${code}`}>{naam}</Schakel>
          </li>
        ))}
      </ul>
    </section>
  )
}
