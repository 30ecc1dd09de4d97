// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { gemeenteVan } from '../../app/plek.ts'
import { StartplekDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../Antwoord.tsx'
import { Schakel } from '../Schakel.tsx'
import type { Startplek } from './gebied.ts'
import { teksten } from './plek.nl.ts'

interface Gevonden {
  readonly gemeente: Startplek
  readonly jaar: number
  /** The wijk or buurt that the address names; null where it names a gemeente. */
  readonly deel: string | null
  /** The code of the place. */
  readonly code: string
}

interface Eigenschappen {
  /** Code of a place; without it the one that the address names. */
  readonly waar?: string
  readonly children: (plek: Gevonden) => ReactNode
}

/** A place, once it is known; says so where it takes no part yet. */
export function MetStartplek({ waar, children }: Eigenschappen) {
  const { code: inAdres = '' } = useParams()
  const code = waar ?? inAdres
  const gemeente = gemeenteVan(code)
  useInBeeld(gemeente)
  const plek = useLezing(StartplekDocument, { gemeente })
  return (
    <Antwoord van={plek}>
      {(antwoord) =>
        antwoord.gemeente?.jaar ? (
          children({
            gemeente: antwoord.gemeente,
            jaar: antwoord.gemeente.jaar,
            deel: code.startsWith('GM') ? null : code,
            code
          })
        ) : (
          <p className="nl-paragraph">
            {teksten.onbekend} <Schakel naar="/">{teksten.naarBegin}</Schakel>
          </p>
        )
      }
    </Antwoord>
  )
}
