// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { Formulierstaat, Waarden } from '../../app/opdracht/useFormulier.ts'
import { tijdInWoorden } from '../datum.ts'
import { Knop } from '../Knop.tsx'
import { Foutlijst } from './Foutlijst.tsx'
import { teksten } from './teksten.nl.ts'
import { Uitslag } from './Uitslag.tsx'

interface Eigenschappen<W extends Waarden> {
  readonly staat: Formulierstaat<W>
  readonly knop: string
  readonly naast?: ReactNode
  readonly children: ReactNode
}

/** A form: one column, what is wrong told all at once at the top, the draft it began with, one button. */
export function Formulier<W extends Waarden>({ staat, knop, naast, children }: Eigenschappen<W>) {
  const { labels, fouten, uitkomst, poging, bezig, conceptVan, gooiWeg, verstuur } = staat
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      {uitkomst?.soort === 'fouten' && <Foutlijst fouten={fouten} labels={labels} poging={poging} />}
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      {conceptVan && (
        <p className="concept">
          {teksten.concept(tijdInWoorden(conceptVan))}{' '}
          <Knop soort="rustig" onClick={gooiWeg}>
            {teksten.weggooien}
          </Knop>
        </p>
      )}
      {children}
      <p className="acties">
        <Knop soort="hoofd" type="submit" bezig={bezig} bezigTekst={teksten.bezig}>
          {uitkomst?.soort === 'onzeker' ? teksten.nogEens : knop}
        </Knop>
        {naast}
      </p>
    </form>
  )
}
