// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { soorten, woonvormen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What it is, where, and since when. */
export function Feiten({ initiatief, op }: { initiatief: Getoond; op: string }) {
  const plaats = initiatief.buurt ?? initiatief.gemeente
  return (
    <dl className="vak feiten">
      <dt>{teksten.soort}</dt>
      <dd>{initiatief.soort && soorten[initiatief.soort]}</dd>
      {initiatief.wonen && (
        <>
          <dt>{teksten.woonvorm}</dt>
          <dd>
            {woonvormen[initiatief.wonen.woonvorm]}
            {initiatief.wonen.ondervorm && <span lang="nl">: {initiatief.wonen.ondervorm}</span>}
          </dd>
        </>
      )}
      {plaats && (
        <>
          <dt>{teksten.waar}</dt>
          <dd>
            <Schakel naar={adresVan(plaats.code)}>{plaats.naam}</Schakel>
            {initiatief.buurt && initiatief.gemeente && `, ${initiatief.gemeente.naam}`}
          </dd>
        </>
      )}
      {initiatief.gestartOp && (
        <>
          <dt>{teksten.begonnen}</dt>
          <dd>{dagInWoorden(initiatief.gestartOp, op)}</dd>
        </>
      )}
    </dl>
  )
}
