// SPDX-License-Identifier: EUPL-1.2
import { Schakel } from '../onderdelen/Schakel.tsx'
import { Pagina } from './Pagina.tsx'
import { teksten } from './teksten.nl.ts'

/** An address that leads nowhere. */
export const NietGevonden = () => (
  <Pagina titel={teksten.nietGevonden}>
    <p className="nl-paragraph nl-paragraph--lead">{teksten.nietGevondenUitleg}</p>
    <p className="nl-paragraph">
      <Schakel naar="/">{teksten.naarBegin}</Schakel>
    </p>
  </Pagina>
)
