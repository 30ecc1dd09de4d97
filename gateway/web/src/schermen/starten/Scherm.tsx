// SPDX-License-Identifier: EUPL-1.2
import { Pagina } from '../../app/Pagina.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Formulier } from './Formulier.tsx'
import { teksten } from './teksten.nl.ts'

/** `/gemeente/GM…/starten`, `/wijk/WK…/starten` and `/buurt/BU…/starten`: start an initiatief. */
export const Starten = () => (
  <Pagina titel={teksten.titel}>
    <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
    <AlleenNu>
      <MetStartplek>{({ gemeente, jaar, deel }) => <Formulier {...{ gemeente, jaar, deel }} />}</MetStartplek>
    </AlleenNu>
  </Pagina>
)
