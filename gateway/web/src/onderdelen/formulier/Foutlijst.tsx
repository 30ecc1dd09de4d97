// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import type { Fouten } from '../../app/opdracht/uitkomst.ts'
import { Melding } from '../Melding.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly fouten: Fouten
  /** What each field is called, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>
  /** Counts the attempts: each brings the focus here anew. */
  readonly poging: number
}

/** All that is wrong, at the top: it takes the focus, names each field and leads to it. */
export function Foutlijst({ fouten, labels, poging }: Eigenschappen) {
  const melding = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what brings the focus here
  useEffect(() => melding.current?.focus(), [poging])
  const velden = [...Object.keys(labels), ''].filter((veld) => fouten[veld])
  return (
    <Melding soort="fout" titel={teksten.fouten(velden.length)} ref={melding}>
      <ul className="foutlijst">
        {velden.map((veld) => (
          <li key={veld}>
            {veld === '' ? (
              fouten['']
            ) : (
              <a
                className="nl-link"
                href={`#${veld}`}
                onClick={(klik) => {
                  klik.preventDefault()
                  document.getElementById(veld)?.focus()
                }}
              >
                {naamVan(labels[veld] ?? '')} {fouten[veld]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Melding>
  )
}

/** A label that is no question reads on into what is wrong with it. */
const naamVan = (label: string): string => (/[?!.:]$/.test(label) ? label : `${label}:`)
