// SPDX-License-Identifier: EUPL-1.2
import { useBlik, useBlikwissel } from '../../app/plek.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { teksten } from './teksten.nl.ts'

/** Whether the address says that the map comes first. */
export const useKaartEerst = (): boolean => useBlik().toon === 'kaart'

/** Where list and map do not fit side by side: which of them comes first. Both stay on the page. */
export function Eerst() {
  const wissel = useBlikwissel()
  const kaart = useKaartEerst()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="bladeren__soort eerst" role="group" aria-label={teksten.eerst.kop}>
      <Knop aria-pressed={!kaart} onClick={() => wissel({ toon: null })}>
        {teksten.eerst.lijst}
      </Knop>
      <Knop aria-pressed={kaart} onClick={() => wissel({ toon: 'kaart' })}>
        {teksten.eerst.kaart}
      </Knop>
    </div>
  )
}
