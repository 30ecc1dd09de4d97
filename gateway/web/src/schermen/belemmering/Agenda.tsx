// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useAdreswissel } from '../../app/plek.ts'
import { type AgendadeelFragment, ObstakelagendaDocument, ObstakelagendaHierDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { InGebied } from '../../onderdelen/daad/InGebied.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { useKeuze } from '../../onderdelen/daad/Zaken.tsx'
import { dagMetJaar } from '../../onderdelen/datum.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Steunpunten } from './Steunpunten.tsx'
import { teksten } from './teksten.nl.ts'

const BEREIK = { land: '' }

/** `/regelingen?gebied=GM…`: what stands in the way, by who can take it away, with what the cabinet answered. */
export const Obstakelagenda = () => (
  <InGebied titel={teksten.agenda} titelIn={teksten.agendaIn} inleiding={teksten.inleidingAgenda}>
    {(gebied, op) => <Bereik gebied={gebied} op={op} />}
  </InGebied>
)

function Bereik({ gebied, op }: { gebied: string; op: string | null }) {
  const land = useKeuze('toon', BEREIK) !== null
  const wissel = useAdreswissel()
  return (
    <>
      <div className="bladeren">
        <div className="bladeren__soort">
          <Knop aria-pressed={!land} onClick={() => wissel({ toon: null })}>
            {teksten.hier}
          </Knop>
          <Knop aria-pressed={land} onClick={() => wissel({ toon: 'land' })}>
            {teksten.land}
          </Knop>
        </div>
      </div>
      {land ? <Land gebied={gebied} op={op} /> : <Hier gebied={gebied} op={op} />}
    </>
  )
}

function Land({ gebied, op }: { gebied: string; op: string | null }) {
  const lezing = useLezing(ObstakelagendaDocument, { op }, { telt: true })
  return (
    <Antwoord van={lezing}>
      {({ belemmeringenagenda }) => <Groepen groepen={belemmeringenagenda} gebied={gebied} />}
    </Antwoord>
  )
}

function Hier({ gebied, op }: { gebied: string; op: string | null }) {
  const lezing = useLezing(ObstakelagendaHierDocument, { code: gebied, op }, { telt: true })
  return (
    <Antwoord van={lezing}>
      {({ gebied: hier }) => <Groepen groepen={hier?.belemmeringenagenda ?? []} gebied={gebied} />}
    </Antwoord>
  )
}

type Groep = AgendadeelFragment
type Punt = Groep['regelingen'][number]['punten'][number]

function Groepen({ groepen, gebied }: { groepen: readonly Groep[]; gebied: string }) {
  if (groepen.length === 0)
    return (
      <div className="leeg">
        <p className="nl-paragraph nl-paragraph--lead">{teksten.leegAgenda}</p>
      </div>
    )
  return (
    <div className="blad__hoofd">
      {groepen.map((groep) => (
        <Deel key={groep.verantwoordelijk ?? ''} groep={groep} gebied={gebied} />
      ))}
    </div>
  )
}

function Deel({ groep, gebied }: { groep: Groep; gebied: string }) {
  const id = `agenda-${groep.verantwoordelijk ?? 'niemand'}`
  return (
    <section className="vak" aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-2" id={id}>
        {groep.verantwoordelijk ? teksten.wie[groep.verantwoordelijk] : teksten.niemand}
      </h2>
      <p className="nl-paragraph">{woorden(groep.telling)}</p>
      {groep.regelingen.map(({ regeling, punten }) => (
        <div key={regeling ?? ''}>
          <h3 className="nl-heading nl-heading--level-3" lang={regeling ? 'nl' : undefined}>
            {regeling ?? teksten.zonderRegeling}
          </h3>
          <ul className="banden">
            {punten.map((punt) => (
              <Regel key={punt.belemmering.code} punt={punt} gebied={gebied} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const woorden = ({ open, opgelost, inDeKnel, gestopt, zelfGemeld }: Groep['telling']): string =>
  [
    teksten.open(open),
    inDeKnel > 0 && teksten.inDeKnel(inDeKnel),
    gestopt > 0 && teksten.gestopt(gestopt),
    zelfGemeld > 0 && teksten.zelfGemeld(zelfGemeld),
    opgelost > 0 && teksten.opgelost(opgelost)
  ]
    .filter(Boolean)
    .join(' · ')

const Regel = ({ punt: { belemmering, telling, reactie, steunpunten }, gebied }: { punt: Punt; gebied: string }) => (
  <li>
    <strong lang="nl">{belemmering.naam}</strong>
    <p className="nl-paragraph klein">
      {woorden(telling)}{' '}
      {telling.open > 0 && (
        <Schakel naar={`/belemmeringen?gebied=${gebied}&soort=${belemmering.code}`}>
          {teksten.meldingen}
          <span className="onzichtbaar" lang="nl">
            : {belemmering.naam}
          </span>
        </Schakel>
      )}
    </p>
    {reactie ? (
      <p className="nl-paragraph">
        {teksten.antwoord(dagMetJaar(reactie.datum))}{' '}
        <Merk toon={reactie.stand === 'NEE' ? 'letop' : 'goed'}>{teksten.kabinet[reactie.stand]}</Merk>{' '}
        <span lang="nl">{reactie.toelichting}</span>{' '}
        <span className="klein">
          {teksten.bron} <span lang="nl">{reactie.bron.verwijzing}</span>
        </span>
      </p>
    ) : (
      <p className="nl-paragraph klein">{teksten.geenAntwoord}</p>
    )}
    {steunpunten.length > 0 && (
      <details>
        <summary>
          {teksten.wieHelpt}
          <span className="onzichtbaar" lang="nl">
            {' '}
            {belemmering.naam}
          </span>
        </summary>
        <Steunpunten steunpunten={steunpunten} />
      </details>
    )}
  </li>
)
