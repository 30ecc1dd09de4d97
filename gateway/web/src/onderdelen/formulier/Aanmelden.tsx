// SPDX-License-Identifier: EUPL-1.2
import { demo } from '../../app/demo.ts'
import { Knop } from '../Knop.tsx'
import { teksten } from './teksten.nl.ts'

/** The way to where one says who one is; nothing where this server has no such place. `waarom` says what for. */
export function Aanmelden({ waarom = teksten.ingelogd }: { waarom?: string }) {
  const wie = document.getElementById(demo.veld)
  return (
    wie && (
      <p className="nl-paragraph">
        {waarom} <Knop onClick={() => wie.focus()}>{teksten.kiesWieUBent}</Knop>
      </p>
    )
  )
}
