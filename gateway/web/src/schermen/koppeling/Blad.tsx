// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import { adresVan, gemeenteVan, useBlik } from '../../app/plek.ts'
import { Feitenlijst } from '../../onderdelen/daad/Ding.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { alledaagseZaken, middelen } from '../../onderdelen/woorden.nl.ts'
import { teksten as antwoorden } from '../oproepen/antwoord.nl.ts'
import { Koppelingen } from './Koppelingen.tsx'
import type { Kant, Oproep } from './kanten.ts'
import { type Passend, Past } from './Past.tsx'
import { teksten } from './teksten.nl.ts'
import { Verbinders } from './Verbinders.tsx'

interface Eigenschappen {
  readonly oproep: Omit<Oproep, 'past'>
  readonly ander: Kant
  readonly past: readonly Passend[]
  readonly nu: string
  readonly doen: ReactNode
}

/** By what its own people are known, by the side that answers: who asks need not offer it to themselves. */
const WIJZIG = { aanbod: 'wijzigBehoefte', behoefte: 'wijzigAanbod' } as const

/** One side of a match: what it is, what was proposed, what fits. */
export function Blad({ oproep, ander, past, nu, doen }: Eigenschappen) {
  const { op } = useBlik()
  const { fase, initiatief, partij, gebied, koppelingen } = oproep
  const lopend = koppelingen.filter(({ stand }) => stand !== 'AFGEWEZEN').map((een) => een[ander].id)
  return (
    <>
      <Feitenlijst
        feiten={[
          [teksten.soort, oproep.soort && middelen[oproep.soort]],
          [teksten.waarvoor, oproep.alledaagseZaak && alledaagseZaken[oproep.alledaagseZaak]],
          [
            teksten.meer,
            oproep.omschrijving && (
              <span key="meer" lang="nl">
                {oproep.omschrijving}
              </span>
            )
          ],
          [
            teksten.namens,
            initiatief ? (
              <Schakel key="namens" naar={`/initiatief/${initiatief.id}`}>
                {initiatief.naam}
              </Schakel>
            ) : (
              (partij?.naam ?? teksten.iemand)
            )
          ],
          [teksten.waar, gebied && <Schakel naar={adresVan(gebied.code)}>{gebied.naam}</Schakel>],
          [teksten.vanaf, oproep.vanaf && dagInWoorden(oproep.vanaf, nu)],
          [teksten.totkop, oproep.laatste && dagInWoorden(oproep.laatste, nu)],
          [teksten.letOp, oproep.waarschuwing && <Gezegd nl={oproep.waarschuwing} en={(engels) => engels.bijDeGrens} />]
        ]}
      />
      {fase === 'OPEN' && op === null && gebied && !oproep.mogelijk.includes(WIJZIG[ander]) && (
        <p className="hoofdactie">
          <Schakel als="knop" naar={`${adresVan(gebied.code)}/oproep?bij=${oproep.id}`}>
            {antwoorden.titel[ander]}
          </Schakel>
        </p>
      )}
      <Koppelingen koppelingen={koppelingen} ander={ander} nu={nu} />
      {fase === 'OPEN' && op === null && (
        <Past passend={past.filter(({ id }) => !lopend.includes(id))} ander={ander} nu={nu} />
      )}
      {gebied && op === null && lopend.length + past.length > 0 && fase !== 'VERVALLEN' && (
        <Verbinders gebied={gebied.code} />
      )}
      {doen}
      {gebied && (
        <p className="nl-paragraph">
          <Schakel naar={`/vraag-en-aanbod?gebied=${gemeenteVan(gebied.code)}`}>{teksten.alle}</Schakel>
        </p>
      )}
    </>
  )
}
