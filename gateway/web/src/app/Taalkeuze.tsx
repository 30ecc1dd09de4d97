// SPDX-License-Identifier: EUPL-1.2
import { kiesTaal, taal } from './taal.ts'

const ander = { nl: { taal: 'en', naam: 'English' }, en: { taal: 'nl', naam: 'Nederlands' } } as const

/** Changes the language of the application; what residents wrote stays as they wrote it. */
export function Taalkeuze() {
  const naar = ander[taal]
  return (
    <button
      type="button"
      className="nl-button nl-button--subtle taal"
      lang={naar.taal}
      onClick={() => {
        kiesTaal(naar.taal)
        window.location.reload()
      }}
    >
      {naar.naam}
    </button>
  )
}
