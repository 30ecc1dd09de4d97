// SPDX-License-Identifier: EUPL-1.2
import { teksten } from './teksten.nl.ts'

/** Stands in the place of the map where nobody read the wijken and buurten in: what lacks, and who brings it. */
export const ZonderGebieden = ({ gemeente }: { gemeente: { readonly naam: string } }) => (
  <section className="kaart-deel vak" aria-labelledby="zonder-gebieden">
    <h2 className="nl-heading nl-heading--level-2" id="zonder-gebieden">
      {teksten.zonderGebieden}
    </h2>
    <p className="nl-paragraph">{teksten.zonderGebiedenUitleg(gemeente.naam)}</p>
    <p className="nl-paragraph">{teksten.zonderGebiedenWie}</p>
    <p className="klein">
      {teksten.zonderGebiedenHoe} <code className="nl-code">npx naober import gebieden</code>
    </p>
  </section>
)
