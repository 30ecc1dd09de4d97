// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { type Bezoek, onthoudBezoek, useBezoek } from '../../app/bezoek.ts'
import { useLezing } from '../../app/client.ts'
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import { useInBeeld } from '../../app/in-beeld.ts'
import { laatsteGebied } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { gemeenteVan, useAdreswissel } from '../../app/plek.ts'
import { NieuwDocument, type NieuwQuery, StartplekDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { dagInWoorden, tijdInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { naamVan } from '../../onderdelen/formulier/gebied.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { is } from '../../onderdelen/woorden.nl.ts'
import { RustigeLijst } from '../buurtbeeld/RustigeLijst.tsx'
import { teksten } from './teksten.nl.ts'
import { waarheen } from './waarheen.ts'

const OVERAL = 'overal'
/** Of who was never here nothing is asked, and nothing changed. */
const EERSTE: Bezoek = { standen: [], op: new Date() }

/** `/nieuw?gebied=BU…`: what changed since somebody at this device last said that they had seen it. */
export function Nieuw() {
  const [adres] = useSearchParams()
  const laatst = laatsteGebied()
  const bezoek = useBezoek() ?? EERSTE
  const gevraagd = adres.get('gebied') ?? laatst
  const gebied = gevraagd === OVERAL ? null : gevraagd
  useInBeeld(gebied && gemeenteVan(gebied))
  return (
    <Pagina titel={teksten.titel}>
      {laatst !== null && <Waar gebied={gebied} laatst={laatst} />}
      <Sinds bezoek={bezoek} gebied={gebied} />
    </Pagina>
  )
}

/** One looks at the place where one looked last, or at everything. */
function Waar({ gebied, laatst }: { gebied: string | null; laatst: string }) {
  const wissel = useAdreswissel()
  const code = gebied ?? laatst
  const { data } = useLezing(StartplekDocument, { gemeente: gemeenteVan(code) })
  const naam = data?.gemeente ? naamVan(data.gemeente, code) : code
  return (
    <p className="nl-paragraph">
      {gebied !== null && teksten.in(naam)}{' '}
      <Knop soort="rustig" onClick={() => wissel({ gebied: gebied === null ? null : OVERAL })}>
        {gebied === null ? teksten.hier(naam) : teksten.overal}
      </Knop>
    </p>
  )
}

function Sinds({ bezoek, gebied }: { bezoek: Bezoek; gebied: string | null }) {
  const lezing = useLezing(NieuwDocument, { vanaf: [...bezoek.standen], gebieden: gebied && [gebied] }, { telt: true })
  const [dag, tijd] = [dagInWoorden(vandaag(bezoek.op)), tijdInWoorden(bezoek.op)]
  const hier = useRef<HTMLDivElement>(null)
  const gezienTot = (standen: NieuwQuery['alsVan']) => {
    onthoudBezoek(standen, new Date())
    // The button goes with the list: whoever pressed it stays where they were.
    hier.current?.focus()
  }
  return (
    <div ref={hier} tabIndex={-1}>
      <Antwoord van={lezing}>
        {({ sinds, alsVan }) => {
          const gezien = (
            <p className="acties">
              <Knop soort="hoofd" onClick={() => gezienTot(alsVan)}>
                {teksten.gezien}
              </Knop>
              <span className="klein">{teksten.gezienUitleg}</span>
            </p>
          )
          if (sinds.opnieuw)
            return (
              <Melding soort="uitleg" titel={teksten.opnieuw}>
                {teksten.opnieuwUitleg} {gezien}
              </Melding>
            )
          if (sinds.aantal === 0)
            return (
              <div className="leeg">
                <p className="nl-paragraph nl-paragraph--lead" role="status">
                  {teksten.niets(dag, tijd)}
                </p>
                <p className="nl-paragraph">{teksten.nietsUitleg}</p>
              </div>
            )
          return (
            <>
              <p className="nl-paragraph nl-paragraph--lead">{teksten.sinds(dag, tijd)}</p>
              {gezien}
              <h2 className="nl-heading nl-heading--level-2">{teksten.aantal(sinds.aantal)}</h2>
              {sinds.teLang ? (
                <PerSoort perSoort={sinds.perSoort} />
              ) : (
                <RustigeLijst
                  vraag={JSON.stringify([bezoek.standen, gebied])}
                  rijen={sinds.dingen}
                  straks={lezing.isPlaceholderData}
                  rij={(ding) => <Ding key={`${ding.soort} ${ding.id}`} ding={ding} />}
                />
              )}
              {!sinds.teLang && sinds.aantal > sinds.dingen.length && (
                <p className="nl-paragraph">
                  {teksten.buitenLijst(sinds.aantal - sinds.dingen.length)}{' '}
                  {gebied === null && <Schakel naar="/">{teksten.kiesGemeente}</Schakel>}
                </p>
              )}
            </>
          )
        }}
      </Antwoord>
    </div>
  )
}

/** Too much to tell one by one: how many of each kind. */
const PerSoort = ({ perSoort }: { perSoort: NieuwQuery['sinds']['perSoort'] }) => (
  <>
    <p className="nl-paragraph">{teksten.teLang}</p>
    <ul className="banden">
      {perSoort.map(({ soort, aantal }) => (
        <li key={soort}>{teksten.soortMet(soortnaam(soort), aantal)}</li>
      ))}
    </ul>
  </>
)

const soortnaam = (soort: string): string => (is(teksten.soorten, soort) ? teksten.soorten[soort] : soort)

/** One thing, with what happened to it, the newest first. */
function Ding({ ding }: { ding: NieuwQuery['sinds']['dingen'][number] }) {
  const { soort, naam, blad, nieuw, aantal, gebeurd } = ding
  const pad = blad && waarheen(blad.soort, blad.id)
  return (
    <li className="rij">
      <h3 className="nl-heading nl-heading--level-3 rij__naam">
        {pad === null ? naam : <Schakel naar={pad}>{naam}</Schakel>}
        {nieuw && <span className="nl-data-badge nieuw">{teksten.nieuw}</span>}
      </h3>
      <p className="rij__soort">{soortnaam(soort)}</p>
      <ul className="banden">
        {gebeurd.map((een, plek) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one commit can hold two events that read the same
          <li key={`${een.positie}-${plek}`}>
            <time dateTime={een.op}>{dagInWoorden(een.op)}</time>:{' '}
            <Gezegd nl={een.woorden} en={(engels) => engels.gebeurd(een)} />
          </li>
        ))}
      </ul>
      {aantal > gebeurd.length && <p className="klein">{teksten.enMeer(aantal - gebeurd.length)}</p>}
    </li>
  )
}
