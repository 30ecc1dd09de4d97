// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { adresVan, gemeenteVan, useAdreswissel } from '../../app/plek.ts'
import { StartplekDocument, type ZoekenQuery } from '../../gql/graphql.ts'
import { naamVan } from '../../onderdelen/formulier/gebied.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Trefferrij } from './Trefferrij.tsx'
import { teksten } from './teksten.nl.ts'
import { OVERAL, type Zoekvraag } from './zoekvraag.ts'

interface Eigenschappen {
  readonly zoekvraag: Zoekvraag
  /** What the parts that are there tell. */
  readonly delen: readonly ZoekenQuery['zoek'][]
}

/** What was found: with a place first, what has none apart. */
export function Uitslag({ zoekvraag, delen }: Eigenschappen) {
  const [eerste] = delen
  if (!eerste) return null
  const { treffers, zonderPlek, ruimer, gebied } = eerste
  const aantal = treffers.aantal + zonderPlek.aantal
  const dichtbij = zoekvraag.volgorde === 'DICHTBIJ'
  const elders = !dichtbij && zoekvraag.gebied !== null && gebied?.code !== zoekvraag.gebied && treffers.aantal > 0
  return (
    <>
      <p className="nl-paragraph" role="status">
        {aantal === 0
          ? teksten.niets(zoekvraag.tekst)
          : gebied && !elders
            ? teksten.gevondenIn(aantal, gebied.naam)
            : teksten.gevonden(aantal)}
        {ruimer && ` ${teksten.ruimer}`} {dichtbij && aantal > 0 && teksten.dichtbijUitleg}
        {elders && zoekvraag.gebied && <Verderop gevraagd={zoekvraag.gebied} gevonden={gebied?.naam ?? null} />}
      </p>
      {aantal === 0 && <Niets gebied={zoekvraag.gebied} />}
      {treffers.aantal > 0 && <h2 className="onzichtbaar">{teksten.metPlek}</h2>}
      <Rijen rijen={delen.flatMap((deel) => deel.treffers.nodes)} />
      {zonderPlek.aantal > 0 && (
        <section aria-labelledby="zonder-plek">
          <h2 className="nl-heading nl-heading--level-2" id="zonder-plek">
            {teksten.zonderPlek} <span className="lijst__aantal">({zonderPlek.aantal})</span>
          </h2>
          <p className="klein">{teksten.zonderPlekUitleg}</p>
          <Rijen rijen={delen.flatMap((deel) => deel.zonderPlek.nodes)} />
        </section>
      )}
    </>
  )
}

/** Where it was found instead: in what lies around the place that was asked, or in other places. */
function Verderop({ gevraagd, gevonden }: { gevraagd: string; gevonden: string | null }) {
  const { data } = useLezing(StartplekDocument, { gemeente: gemeenteVan(gevraagd) })
  const naam = data?.gemeente ? naamVan(data.gemeente, gevraagd) : gevraagd
  return gevonden === null ? teksten.verderOveral(naam) : teksten.verderWeg(naam, gevonden)
}

const sleutelVan = ({ ding }: Eigenschappen['delen'][number]['treffers']['nodes'][number]): string =>
  `${ding.__typename} ${'code' in ding ? ding.code : ding.id}`

const Rijen = ({ rijen }: { rijen: Eigenschappen['delen'][number]['treffers']['nodes'] }) => (
  <ul className="rijen">
    {rijen.map((rij) => (
      <Trefferrij key={sleutelVan(rij)} rij={rij} />
    ))}
  </ul>
)

/** Nothing was found: that is not the same as nothing, and there is a next step. */
function Niets({ gebied }: { gebied: string | null }) {
  const wissel = useAdreswissel()
  return (
    <div className="leeg">
      <p className="nl-paragraph">{teksten.nietsUitleg}</p>
      <p className="acties">
        <Knop onClick={() => wissel({ soort: null, vers: null, volgorde: null, gebied: OVERAL })}>
          {teksten.nietsZonder}
        </Knop>
        {gebied !== null && (
          <>
            <Schakel naar={`${adresVan(gebied)}/oproep`}>{teksten.nietsOproep}</Schakel>
            <Schakel naar={`${adresVan(gebied)}/toevoegen`}>{teksten.nietsToevoegen}</Schakel>
          </>
        )}
      </p>
    </div>
  )
}
