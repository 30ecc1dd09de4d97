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
import { buurtkeuzen, gebiedVan, HEEL, keuzeBij, type Startplek } from '../formulier/gebied.ts'
import { MetStartplek } from '../formulier/Startplek.tsx'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { alleenAls, kies } from './vorm.ts'
import { teksten as waarteksten } from './waar.nl.ts'

/** A thing that a form is about. */
export interface Over<S extends string> {
  readonly soort: S
  readonly id: string
  readonly naam: string
}

/** A place that a form is about. */
export interface Plek {
  readonly soort: 'plek'
  readonly gemeente: Startplek
  readonly jaar: number
  readonly code: string
}

/** What a form is about: an initiatief, or a place without one. */
export type Waar = Over<'initiatief'> | Plek

/** Where somebody is asked to say it: the buurt, of a place; of a thing that is known. */
export const buurtvorm = (waar: Waar | Over<'element'>) =>
  waar.soort === 'plek'
    ? kies<string>(waarteksten.buurt, buurtkeuzen(waar.gemeente, waarteksten.heel), {
        begin: keuzeBij(waar.code)
      })
    : alleenAls(() => false, kies(waarteksten.buurt, {}))

/** The same as commands take it. */
export const waarvan = (waar: Waar, buurt: string | undefined) =>
  waar.soort === 'initiatief'
    ? { initiatiefId: waar.id }
    : { gebied: gebiedVan(waar.gemeente, waar.jaar, buurt ?? HEEL) }

/** Names the draft of a form about this. */
export const sleutelVan = (waar: Waar | Over<'element'>): string => (waar.soort === 'plek' ? waar.code : waar.id)

/** Back to what the form is about. */
export const Terugnaar = ({ waar }: { waar: Waar | Over<'element'> }) =>
  waar.soort === 'plek' ? (
    <Schakel naar={adresVan(waar.code)}>{teksten.terug(waar.gemeente.naam)}</Schakel>
  ) : (
    <Schakel naar={`/${waar.soort}/${waar.id}`}>{teksten.terug(waar.naam)}</Schakel>
  )

interface Kop {
  readonly titel: string
  readonly inleiding: string
}

type Eigenschappen = Kop & { readonly children: (waar: Waar) => ReactNode }

/** The page of a form; on another day than today nothing is put on record. */
export const Formulierpagina = ({ titel, inleiding, children }: Kop & { readonly children: ReactNode }) => (
  <Pagina titel={titel}>
    <p className="nl-paragraph nl-paragraph--lead">{inleiding}</p>
    <AlleenNu>{children}</AlleenNu>
  </Pagina>
)

/** The page of a form about the initiatief or the place that the address names. */
export function Waarover({ children, ...kop }: Eigenschappen) {
  const { id } = useParams()
  return (
    <Formulierpagina {...kop}>
      {id === undefined ? (
        <MetStartplek>{({ gemeente, jaar, code }) => children({ soort: 'plek', gemeente, jaar, code })}</MetStartplek>
      ) : (
        <MetInitiatief id={id}>{children}</MetInitiatief>
      )}
    </Formulierpagina>
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
