// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { adresMet, adresVan } from '../../app/plek.ts'
import { IkDocument } from '../../gql/graphql.ts'
import { Binnenlopen } from '../../onderdelen/Binnenlopen.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Aanmelden } from '../../onderdelen/formulier/Aanmelden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** How a visitor comes to take part: by walking in, through who connects people there, or by saying who they are. */
export function Kennismaken({
  initiatief: { fase, openstelling, activiteiten, mandaat, gemeente }
}: {
  initiatief: Getoond
}) {
  const wie = useLezing(IkDocument, {}, { vast: true }).data
  if (!wie || wie.ik || fase === 'GESTOPT') return null
  return (
    <Vak id="meedoen-kop" kop={teksten.doeMee}>
      {openstelling && (
        <p className="nl-paragraph">
          {teksten.staatOpen}{' '}
          <span lang="nl">{[openstelling.voorWie, openstelling.hoe].filter(Boolean).join('. ')}</span>
        </p>
      )}
      <p className="nl-paragraph">
        <Binnenlopen
          keer={activiteiten.nodes.find((keer) => keer.fase === 'GEPLAND' && !keer.voorbij)}
          anders={teksten.nietsOmBinnenTeLopen}
          mandaat={mandaat}
        />
      </p>
      {gemeente && (
        <p className="nl-paragraph">
          <Schakel naar={adresMet(adresVan(gemeente.code), { soort: 'VERBINDINGSPERSOON' })}>
            {teksten.vraagVerbinder(gemeente.naam)}
          </Schakel>
        </p>
      )}
      {openstelling && <Aanmelden waarom={teksten.bekend} />}
    </Vak>
  )
}
