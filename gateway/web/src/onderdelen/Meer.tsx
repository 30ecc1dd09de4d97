// SPDX-License-Identifier: EUPL-1.2
import type { Lijst } from '../app/bladzijden.ts'
import { teksten as algemeen } from '../app/teksten.nl.ts'
import { Knop } from './Knop.tsx'
import { teksten } from './meer.nl.ts'

interface Eigenschappen {
  readonly van: Lijst<unknown>
  /** What the list is called, where a page has more of them: said to who cannot see below which list the button stands. */
  readonly wat?: string
}

/** Reads on at the first row that comes; how, is fetched only by who asks for more. */
function leesVerder(knop: Element): void {
  const blok = knop.parentElement?.parentElement
  const stond = blok?.querySelectorAll('li')
  void import('./naar-nieuwe.ts').then(({ naarNieuwe }) => naarNieuwe(knop, blok, stond))
}

/** Below a list that goes on: how much of it stands here, and the way to the rest. */
export const Meer = ({ van: { rijen, aantal, meer, bezig, mislukt }, wat }: Eigenschappen) =>
  meer && (
    <p className="nl-paragraph">
      <span role="status">{teksten.eerste(rijen.length, aantal)}</span>{' '}
      {mislukt && !bezig && <span role="alert">{algemeen.fout} </span>}
      <Knop
        bezig={bezig}
        bezigTekst={algemeen.laden}
        onClick={({ currentTarget }) => {
          leesVerder(currentTarget)
          meer()
        }}
      >
        {teksten.toonMeer}
        {wat && <span className="onzichtbaar"> ({wat})</span>}
      </Knop>
    </p>
  )
