// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, type Ref, type SubmitEvent, useEffect, useState } from 'react'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { teksten } from './teksten.nl.ts'

const RUST_MS = 250
/** The gateway takes no more letters. */
const MEEST = 100

interface Eigenschappen {
  /** What the address says. */
  readonly tekst: string
  readonly onZoek: (tekst: string) => void
  readonly onPijl: (toets: KeyboardEvent) => void
  readonly ref: Ref<HTMLInputElement>
}

/**
 * The one field. What is typed goes to the address once somebody rests, and comes from there when they go back; while
 * they type nothing is put into their hands.
 */
export function Zoekveld({ tekst, onZoek, onPijl, ref }: Eigenschappen) {
  const [getypt, zetGetypt] = useState(tekst)
  const [adres, zetAdres] = useState({ nu: tekst, geschreven: tekst })
  if (adres.nu !== tekst) {
    zetAdres({ nu: tekst, geschreven: tekst })
    if (adres.geschreven !== tekst) zetGetypt(tekst)
  }
  const zoek = () => {
    const nu = getypt.trim()
    if (nu === adres.geschreven) return
    zetAdres({ ...adres, geschreven: nu })
    onZoek(nu)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another letter begins the rest anew
  useEffect(() => {
    const klok = setTimeout(zoek, RUST_MS)
    return () => clearTimeout(klok)
  }, [getypt])

  return (
    <search>
      <form
        className="zoekveld"
        onSubmit={(verzending: SubmitEvent) => {
          verzending.preventDefault()
          zoek()
        }}
      >
        <Veld label={teksten.veld} hint={teksten.hint}>
          {(besturing) => (
            <input
              {...besturing}
              ref={ref}
              className="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              autoComplete="off"
              maxLength={MEEST}
              value={getypt}
              onChange={({ target }) => zetGetypt(target.value)}
              onKeyDown={onPijl}
            />
          )}
        </Veld>
        <Knop soort="hoofd" type="submit">
          {teksten.knop}
        </Knop>
      </form>
    </search>
  )
}
