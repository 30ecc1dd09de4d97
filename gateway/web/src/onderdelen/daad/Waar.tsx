// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan } from '../../app/plek.ts'
import { PlannerDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../Antwoord.tsx'
import { AlleenNu } from '../formulier/AlleenNu.tsx'
import { buurtkeuzen, gebiedVan, HEEL, type Startplek } from '../formulier/gebied.ts'
import { MetStartplek } from '../formulier/Startplek.tsx'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { alleenAls, kies } from './vorm.ts'
import { teksten as waarteksten } from './waar.nl.ts'

/** What a form is about: an initiatief, or a place without one. */
export type Waar =
  | { readonly soort: 'initiatief'; readonly id: string; readonly naam: string }
  | { readonly soort: 'plek'; readonly gemeente: Startplek; readonly jaar: number; readonly code: string }

/** Where somebody is asked to say it: the buurt, of a place; of an initiatief that is known. */
export const buurtvorm = (waar: Waar) =>
  waar.soort === 'initiatief'
    ? alleenAls(() => false, kies(waarteksten.buurt, {}))
    : kies<string>(waarteksten.buurt, buurtkeuzen(waar.gemeente, waarteksten.heel(waar.gemeente.naam)), {
        begin: waar.code.startsWith('BU') ? waar.code : HEEL
      })

/** The same as commands take it. */
export const waarvan = (waar: Waar, buurt: string | undefined) =>
  waar.soort === 'initiatief'
    ? { initiatiefId: waar.id }
    : { gebied: gebiedVan(waar.gemeente, waar.jaar, buurt ?? HEEL) }

/** Names the draft of a form about this. */
export const sleutelVan = (waar: Waar): string => (waar.soort === 'initiatief' ? waar.id : waar.code)

/** Back to what the form is about. */
export const Terugnaar = ({ waar }: { waar: Waar }) =>
  waar.soort === 'initiatief' ? (
    <Schakel naar={`/initiatief/${waar.id}`}>{teksten.terug(waar.naam)}</Schakel>
  ) : (
    <Schakel naar={adresVan(waar.code)}>{teksten.terug(waar.gemeente.naam)}</Schakel>
  )

interface Eigenschappen {
  readonly titel: string
  readonly inleiding: string
  readonly children: (waar: Waar) => ReactNode
}

/** The page of a form about the initiatief or the place that the address names. */
export function Waarover({ titel, inleiding, children }: Eigenschappen) {
  const { id } = useParams()
  return (
    <Pagina titel={titel}>
      <p className="nl-paragraph nl-paragraph--lead">{inleiding}</p>
      <AlleenNu>
        {id === undefined ? (
          <MetStartplek>{({ gemeente, jaar, code }) => children({ soort: 'plek', gemeente, jaar, code })}</MetStartplek>
        ) : (
          <MetInitiatief id={id}>{children}</MetInitiatief>
        )}
      </AlleenNu>
    </Pagina>
  )
}

function MetInitiatief({ id, children }: { id: string; children: Eigenschappen['children'] }) {
  const lezing = useLezing(PlannerDocument, { id })
  useInBeeld(lezing.data?.initiatief?.gemeente?.code ?? null)
  return (
    <Antwoord van={lezing}>
      {({ initiatief }) =>
        initiatief ? (
          <>
            <p className="nl-paragraph">{waarteksten.over(initiatief.naam)}</p>
            {children({ soort: 'initiatief', id: initiatief.id, naam: initiatief.naam })}
          </>
        ) : (
          <p className="nl-paragraph">
            {waarteksten.onbekend} <Schakel naar="/">{teksten.naarBegin}</Schakel>
          </p>
        )
      }
    </Antwoord>
  )
}
