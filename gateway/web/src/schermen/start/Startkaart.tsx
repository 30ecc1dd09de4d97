// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { adresMet, useBlik, useNaar } from '../../app/plek.ts'
import { StartkaartDocument } from '../../gql/graphql.ts'
import { Kaart } from '../../onderdelen/kaart/Kaart.tsx'
import { teksten } from './teksten.nl.ts'

const GEEN: ReadonlySet<string> = new Set()

/** The gemeenten that take part on a map; where they are too many for one, the list is enough. */
export function Startkaart() {
  const naar = useNaar()
  const { op } = useBlik()
  const lezing = useLezing(StartkaartDocument, {}, { telt: true })
  const { nodes, pageInfo } = lezing.data?.gemeenten ?? { nodes: [], pageInfo: { hasNextPage: false } }
  if (pageInfo.hasNextPage || !nodes.some(({ grens }) => grens !== null)) return null
  return (
    <section className="vak startkaart" aria-labelledby="startkaart-kop">
      <h2 className="nl-heading nl-heading--level-2" id="startkaart-kop">
        {teksten.kaart}
      </h2>
      <p className="klein" id="kaart-uitleg">
        {teksten.kaartUitleg}
      </p>
      <Kaart
        gebieden={nodes.map(({ code, naam, grens, initiatieven: { aantal } }) => ({
          code,
          naam,
          aantal,
          grens,
          woorden: `${naam}: ${teksten.aantal(aantal)}`,
          adres: adresMet(`/gemeente/${code}`, { op })
        }))}
        gekozen={GEEN}
        omtrek={null}
        naam={teksten.kaart}
        uitlegId="kaart-uitleg"
        onKies={(code) => naar(`/gemeente/${code}`)}
      />
    </section>
  )
}
