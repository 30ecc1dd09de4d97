// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { teksten } from './teksten.nl.ts'

const blijft = (state: unknown): boolean => typeof state === 'object' && state !== null && 'blijf' in state

let eerste = true

interface Eigenschappen {
  readonly titel: string
  readonly kop?: string
  /** Where somebody wrote the title: Dutch, whatever the page is in. */
  readonly lang?: 'nl' | undefined
  readonly children: ReactNode
}

/** A screen: its title in the browser, and its h1, which takes the focus when one comes from another page. */
export function Pagina({ titel, kop = titel, lang, children }: Eigenschappen) {
  const h1 = useRef<HTMLHeadingElement>(null)
  const { pathname, state } = useLocation()
  const terug = useNavigationType() === 'POP'

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is what brings the focus here
  useEffect(() => {
    if (!eerste && !blijft(state)) {
      h1.current?.focus({ preventScroll: true })
      if (!terug) window.scrollTo(0, 0)
    }
    eerste = false
  }, [pathname])

  return (
    <>
      <title>{`${titel} - ${teksten.naam}`}</title>
      <h1 className="nl-heading nl-heading--level-1" ref={h1} tabIndex={-1} lang={lang}>
        {kop}
      </h1>
      {children}
    </>
  )
}
