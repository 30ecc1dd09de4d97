// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Besturing } from '../Veld.tsx'
import { type Aanbieding, alsTekst, type Kiesbron, leesKeus } from './keus.ts'
import { useGevonden } from './useGevonden.ts'

/** The gateway takes no more letters. */
const MEEST = 100

interface Eigenschappen {
  readonly besturing: Besturing
  readonly label: string
  readonly bron: Kiesbron
  /** As the form holds it; '' for nothing yet. */
  readonly waarde: string
  readonly vul: (waarde: string) => void
}

/**
 * Chooses one out of many: a field to type in, and below it what the server finds, as the combobox of the ARIA Authoring
 * Practices. Whatever is typed is no choice until one of those is taken.
 */
export function Kiezer({ besturing, label, bron, waarde, vul }: Eigenschappen) {
  const gekozen = leesKeus(waarde)
  const [getypt, zetGetypt] = useState(gekozen?.naam ?? '')
  const [gevuld, zetGevuld] = useState(waarde)
  const [isOpen, open] = useState(false)
  const [plek, zetPlek] = useState(-1)
  // The form was emptied, or began anew with a draft.
  if (gevuld !== waarde) {
    zetGevuld(waarde)
    zetGetypt(gekozen?.naam ?? '')
  }
  const { keuzen, bezig, stand } = useGevonden(bron, gekozen ? '' : getypt)
  const id = (nummer: number) => `${besturing.id}-keus-${nummer}`
  const lijst = `${besturing.id}-keuzen`
  const actief = isOpen && keuzen[plek] ? id(plek) : undefined

  useEffect(() => {
    if (actief !== undefined) document.getElementById(actief)?.scrollIntoView({ block: 'nearest' })
  }, [actief])

  const typ = (tekst: string) => {
    zetGetypt(tekst)
    zetGevuld('')
    zetPlek(-1)
    vul('')
  }
  const neem = (keus: Aanbieding | undefined) => {
    if (!keus || keus.nietOmdat !== null) return
    zetGetypt(keus.naam)
    zetGevuld(alsTekst(keus))
    vul(alsTekst(keus))
    open(false)
  }
  const sluit = () => {
    open(false)
    const zelfde = keuzen.filter(({ naam }) => naam.toLocaleLowerCase('nl') === getypt.trim().toLocaleLowerCase('nl'))
    if (!gekozen && zelfde.length === 1) neem(zelfde[0])
  }
  const loop = (naar: number) => {
    open(true)
    zetPlek(naar)
  }
  const toets = (druk: KeyboardEvent) => {
    const laatste = keuzen.length - 1
    if (druk.nativeEvent.isComposing) return
    if (druk.key === 'ArrowDown') loop(isOpen && plek < laatste ? plek + 1 : 0)
    else if (druk.key === 'ArrowUp') loop(isOpen && plek > 0 ? plek - 1 : laatste)
    else if (druk.key === 'Enter' && actief !== undefined) neem(keuzen[plek])
    else if (druk.key === 'Escape' && isOpen) open(false)
    else if (druk.key === 'Escape') typ('')
    else return
    druk.preventDefault()
  }

  return (
    <div className="kiezer">
      <input
        {...besturing}
        className="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen && keuzen.length > 0}
        aria-controls={lijst}
        aria-activedescendant={actief}
        autoComplete="off"
        maxLength={MEEST}
        value={getypt}
        onChange={({ target }) => {
          typ(target.value)
          open(true)
        }}
        onClick={() => open(true)}
        onKeyDown={toets}
        onBlur={sluit}
      />
      <div className={isOpen ? 'kiezer__uit' : undefined} aria-busy={isOpen && bezig}>
        {isOpen && keuzen.length > 0 && (
          <div className="kiezer__lijst" role="listbox" id={lijst} aria-label={label}>
            {keuzen.map((keus, nummer) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
              <div
                key={keus.id}
                className="kiezer__keus"
                role="option"
                id={id(nummer)}
                tabIndex={-1}
                aria-selected={nummer === plek}
                aria-disabled={keus.nietOmdat !== null}
                // The field keeps the focus.
                onMouseDown={(druk) => druk.preventDefault()}
                onClick={() => neem(keus)}
              >
                {keus.naam}
                {keus.nietOmdat && <span className="klein"> ({keus.nietOmdat})</span>}
              </div>
            ))}
          </div>
        )}
        <p className="klein kiezer__stand" role="status">
          {isOpen && stand}
        </p>
      </div>
    </div>
  )
}
