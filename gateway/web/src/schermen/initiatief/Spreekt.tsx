// SPDX-License-Identifier: EUPL-1.2
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Who speaks for whom, and whether others can join. People are told by their function only. */
export function Spreekt({ initiatief: { mandaat, openstelling } }: { initiatief: Getoond }) {
  if (mandaat === null && openstelling === null) return null
  return (
    <section className="vak" aria-labelledby="spreekt-kop">
      <h2 className="nl-heading nl-heading--level-2" id="spreekt-kop">
        {teksten.spreekt}
      </h2>
      {mandaat && (
        <dl className="feiten">
          <dt>{teksten.woordvoerder}</dt>
          <dd lang="nl">{mandaat.woordvoerder}</dd>
          <dt>{teksten.namens}</dt>
          <dd lang="nl">{mandaat.namens}</dd>
          <dt>{teksten.raadpleging}</dt>
          <dd lang="nl">{mandaat.raadpleging}</dd>
        </dl>
      )}
      {openstelling && (
        <p className="nl-paragraph">
          {teksten.staatOpen}{' '}
          <span lang="nl">{[openstelling.voorWie, openstelling.hoe].filter(Boolean).join('. ')}</span>
        </p>
      )}
    </section>
  )
}
