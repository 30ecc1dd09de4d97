// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import { useBlik } from '../../app/plek.ts'
import {
  DekkingDocument,
  type DekkingdeelFragment,
  type DekkingrijFragment,
  IkDocument,
  type VerbindingrijFragment
} from '../../gql/graphql.ts'
import { Antwoord, Laden } from '../../onderdelen/Antwoord.tsx'
import { getal } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { elementsoorten } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './dekking.nl.ts'
import { buurtenIn, type Gemeente, type Plek } from './plek.ts'
import { type Soortvlek, vlekkenIn } from './vlekken.ts'

/** Who is there to do something about a weak link. */
const LETTEN_OP = ['arrangeur', 'gemeente', 'beheerder']
/** Names told per kind; the map and the table have them all. */
const GENOEMD = 4

/** How far the patchwork covers a place, and for who sees to it what asks for attention. Never a ranking. */
export function Dekking({ gemeente, plek }: Eigenschappen) {
  const ik = useLezing(IkDocument, {}, { vast: true })
  // Who looks decides what is asked: asked before that is known, it would be asked twice.
  if (ik.isPending) return <Laden />
  const metSchakels = ik.data?.ik?.rollen.some(({ rol }) => LETTEN_OP.includes(rol)) ?? false
  return <Gedekt gemeente={gemeente} plek={plek} metSchakels={metSchakels} />
}

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly plek: Plek
}

function Gedekt({ gemeente, plek, metSchakels }: Eigenschappen & { readonly metSchakels: boolean }) {
  const { op } = useBlik()
  const { id: code, isGetekend } = plek
  const lezing = useLezing(DekkingDocument, { code, isGetekend, metSchakels, op }, { telt: true })
  return (
    <Antwoord van={lezing}>
      {({ gebied, getekendGebied }) => (
        <Vlekken gemeente={gemeente} plek={plek} gebied={gebied ?? getekendGebied ?? null} />
      )}
    </Antwoord>
  )
}

function Vlekken({ gemeente, plek, gebied }: Eigenschappen & { readonly gebied: DekkingdeelFragment | null }) {
  if (gebied === null) return null
  const buurten = plek.id === gemeente.code ? buurtenIn(gemeente) : plek.buurten
  return (
    <>
      <section className="vak wie-werkt" aria-labelledby="dekking-kop">
        <h2 className="nl-heading nl-heading--level-2" id="dekking-kop">
          {teksten.kop(plek.naam)}
        </h2>
        <p className="klein">{teksten.uitleg}</p>
        <PerSoort vlekken={vlekkenIn(plek.telling, buurten)} aantal={buurten.length} />
        <PerBuurt dekking={gebied.dekking} />
      </section>
      {gebied.zwakkeSchakels && (
        <Aandacht naam={plek.naam} schakels={gebied.zwakkeSchakels} verbindingen={gebied.zwakkeVerbindingen ?? []} />
      )}
    </>
  )
}

const PerSoort = ({ vlekken, aantal }: { vlekken: readonly Soortvlek[]; aantal: number }) => (
  <>
    <h3 className="nl-heading nl-heading--level-3">{teksten.perSoort}</h3>
    <ul className="banden vlekken">
      {vlekken.map(({ soort, stand, gedekt, wit }) => (
        <li key={soort}>
          <strong>{elementsoorten[soort]}:</strong>{' '}
          {stand === 'NOG_NIET_AANGESLOTEN' ? teksten.niet : teksten.gedekt(getal(gedekt), getal(aantal))}
          {stand === 'DEELS_GETELD' && ` ${teksten.deels}`}
          {wit.length > 0 && (
            <span className="klein dekking__uitleg">
              {teksten.zonder} <Namen wit={wit} />
            </span>
          )}
        </li>
      ))}
    </ul>
  </>
)

const Namen = ({ wit }: Pick<Soortvlek, 'wit'>) => {
  const rest = wit.length - GENOEMD
  return (
    <>
      {wit.slice(0, GENOEMD).map(({ code, naam }, plek) => (
        <span key={code}>
          {plek > 0 && ', '}
          <Schakel naar={`/buurt/${code}`}>{naam}</Schakel>
        </span>
      ))}
      {rest > 0 && ` ${teksten.enMeer(rest)}`}
    </>
  )
}

/** Every buurt with its three patches, each with what was counted. */
const PerBuurt = ({ dekking }: { dekking: readonly DekkingrijFragment[] }) => (
  <details className="dekking">
    <summary>{teksten.perBuurt}</summary>
    <ul className="rijen">
      {dekking.map(({ buurt, lappen }) => (
        <li className="rij" key={buurt.code}>
          <h3 className="nl-heading nl-heading--level-3 rij__naam">
            <Schakel naar={`/buurt/${buurt.code}`}>{buurt.naam}</Schakel>
          </h3>
          <ul className="banden">
            {lappen.map((lap) => (
              <li key={lap.soort}>
                <strong>{teksten.lappen[lap.soort]}:</strong> {teksten.standen[lap.stand]}
                <span className="klein dekking__uitleg">
                  <Gezegd nl={lap.uitleg} en={(engels) => engels.lap(lap)} />
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </details>
)

/** The weak links: initiatieven and connections, each with what was counted. */
function Aandacht({
  naam,
  schakels,
  verbindingen
}: {
  naam: string
  schakels: NonNullable<DekkingdeelFragment['zwakkeSchakels']>
  verbindingen: NonNullable<DekkingdeelFragment['zwakkeVerbindingen']>
}) {
  return (
    <section className="vak wie-werkt" aria-labelledby="schakels-kop">
      <h2 className="nl-heading nl-heading--level-2" id="schakels-kop">
        {teksten.schakels(naam)}
      </h2>
      <p className="klein">{teksten.schakelsUitleg}</p>
      {schakels.length + verbindingen.length === 0 && <p className="nl-paragraph">{teksten.geenSchakels}</p>}
      <ul className="banden">
        {schakels.map(({ initiatief, zwakten }) => (
          <li key={initiatief.id}>
            <Schakel naar={`/initiatief/${initiatief.id}`}>{initiatief.naam}</Schakel>
            {zwakten.map((zwakte) => (
              <span className="klein dekking__uitleg" key={zwakte.soort}>
                <Gezegd nl={zwakte.uitleg} en={(engels) => engels.zwakte(zwakte)} />
              </span>
            ))}
          </li>
        ))}
        {verbindingen.map((een) => (
          <li key={een.verbinding.id}>
            <strong>{verbonden(een)}</strong>
            <span className="klein dekking__uitleg">
              <Gezegd nl={een.uitleg} en={(engels) => engels.verbinding(een)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const verbonden = ({ verbinding: { begin, einde } }: VerbindingrijFragment): string =>
  teksten.verbinding(begin?.naam ?? '', einde && 'naam' in einde ? einde.naam : '')
