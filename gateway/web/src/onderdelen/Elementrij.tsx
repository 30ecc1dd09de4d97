// SPDX-License-Identifier: EUPL-1.2
import type { ElementrijFragment } from '../gql/graphql.ts'
import { dagInWoorden } from './datum.ts'
import { teksten } from './elementrij.nl.ts'
import { Schakel } from './Schakel.tsx'
import { Versheid } from './Versheid.tsx'
import { alledaagseZaken, elementsoorten, lagen } from './woorden.nl.ts'

interface Eigenschappen {
  readonly rij: ElementrijFragment
  readonly nieuw: boolean
  readonly op: string
}

/** One service, facility or function in a list. What is gone is told as gone. */
export const Elementrij = ({ rij, nieuw, op }: Eigenschappen) => (
  <li className={nieuw ? 'rij rij--nieuw' : 'rij'}>
    <h3 className="nl-heading nl-heading--level-3 rij__naam">
      <Schakel naar={`/element/${rij.id}`}>{rij.naam}</Schakel>
      {nieuw && <span className="nl-data-badge nieuw">{teksten.nieuw}</span>}
    </h3>
    <p className="rij__soort">
      {[
        rij.soort && elementsoorten[rij.soort],
        rij.laag && lagen[rij.laag].toLowerCase(),
        rij.alledaagseZaak && alledaagseZaken[rij.alledaagseZaak].toLowerCase(),
        rij.gebied?.naam
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <p className="rij__staat">
      {rij.verdwenenOp ? (
        <strong className="nl-data-badge weg">{teksten.verdwenen(dagInWoorden(rij.verdwenenOp, op))}</strong>
      ) : (
        <>
          {rij.fase === 'VERPLAATST' && <strong className="nl-data-badge weg">{teksten.verplaatst}</strong>}{' '}
          <Versheid bevestigdOp={bevestigdVan(rij.versheid)} twijfelOp={rij.versheid?.twijfelOp ?? null} op={op} />
        </>
      )}
    </p>
  </li>
)

/** The last day on which somebody said that it stands as described. */
export const bevestigdVan = (versheid: ElementrijFragment['versheid']): string | null =>
  versheid?.uit === 'BEVESTIGD' ? versheid.op : null
