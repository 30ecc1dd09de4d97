// SPDX-License-Identifier: EUPL-1.2
import { type SubmitEvent, useState } from 'react'
import type { StartplekQuery } from '../../gql/graphql.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Keuzegroep, Veld } from '../../onderdelen/Veld.tsx'
import { soorten, woonvormen } from '../../onderdelen/woorden.nl.ts'
import { Foutlijst } from './Foutlijst.tsx'
import { HEEL, type Invulling, invoerVan, isSoort, leegIn } from './invulling.ts'
import { Netwerkvelden } from './Netwerkvelden.tsx'
import { netwerkvragen } from './netwerk.nl.ts'
import { teksten } from './teksten.nl.ts'
import { Uitslag } from './Uitslag.tsx'
import { useVerzending } from './useVerzending.ts'

export type Startplek = NonNullable<StartplekQuery['gemeente']>

const labels: Readonly<Record<string, string>> = {
  naam: teksten.naam,
  doel: teksten.doel,
  soort: teksten.soort,
  woonvorm: teksten.woonvorm,
  ondervorm: teksten.ondervorm,
  ...netwerkvragen,
  scenario: teksten.scenario,
  waardesoorten: teksten.waardesoorten,
  legitimatie: teksten.legitimatie,
  buurt: teksten.buurt,
  op: teksten.op
}

const leeg = (buurt: string | null): Invulling => ({
  naam: '',
  doel: '',
  soort: '',
  woonvorm: '',
  ondervorm: '',
  netwerk: {},
  waardesoorten: [],
  buurt: buurt ?? '',
  op: vandaag()
})

/** The form: one column, and what is missing told all at once. */
export function Formulier({ gemeente, jaar, buurt }: { gemeente: Startplek; jaar: number; buurt: string | null }) {
  const [invulling, zetInvulling] = useState(() => leeg(buurt))
  const { bezig, poging, uitkomst, meld, verzend } = useVerzending()
  const vul = (deel: Partial<Invulling>) => zetInvulling((nu) => ({ ...nu, ...deel }))
  const fouten = uitkomst?.soort === 'fouten' ? uitkomst.fouten : {}

  const buurten = gemeente.wijken.flatMap((wijk) => wijk.buurten)
  const naamVan = (code: string | null) => buurten.find((een) => een.code === code)?.naam

  const stuur = (verzending: SubmitEvent) => {
    verzending.preventDefault()
    if (bezig) return
    const invoer = invoerVan(invulling, gemeente.code, jaar)
    if (invoer) verzend(invoer)
    else meld(leegIn(invulling))
  }

  return (
    <form className="formulier" onSubmit={stuur} noValidate>
      {uitkomst?.soort === 'fouten' && <Foutlijst fouten={fouten} labels={labels} poging={poging} />}
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      <Veld id="naam" label={teksten.naam} hint={teksten.naamHint} fout={fouten.naam}>
        {(besturing) => (
          <input
            {...besturing}
            className="utrecht-textbox utrecht-textbox--html-input"
            autoComplete="off"
            value={invulling.naam}
            onChange={({ target }) => vul({ naam: target.value })}
          />
        )}
      </Veld>
      <Veld id="doel" label={teksten.doel} hint={teksten.doelHint} fout={fouten.doel}>
        {(besturing) => (
          <textarea
            {...besturing}
            className="utrecht-textarea utrecht-textarea--html-textarea"
            rows={4}
            value={invulling.doel}
            onChange={({ target }) => vul({ doel: target.value })}
          />
        )}
      </Veld>
      <Keuzegroep id="soort" label={teksten.soort} fout={fouten.soort}>
        {Object.entries(soorten).map(([soort, naam], plek) => (
          <label className="keus" key={soort}>
            <input
              type="radio"
              name="soort"
              id={plek === 0 ? 'soort' : undefined}
              checked={invulling.soort === soort}
              onChange={() => vul({ soort })}
            />
            <span>
              <strong>{naam}</strong>
              <span className="keus__uitleg">{isSoort(soort) && teksten.soortUitleg[soort]}</span>
            </span>
          </label>
        ))}
      </Keuzegroep>
      {invulling.soort === 'WOONINITIATIEF' && <Woonvelden invulling={invulling} fouten={fouten} vul={vul} />}
      {invulling.soort === 'ORGANISATIENETWERK' && <Netwerkvelden invulling={invulling} fouten={fouten} vul={vul} />}
      <Veld id="buurt" label={teksten.buurt} hint={teksten.buurtHint} fout={fouten.buurt}>
        {(besturing) => (
          <Kies {...besturing} value={invulling.buurt} onChange={({ target }) => vul({ buurt: target.value })}>
            <option value="">{teksten.kies}</option>
            <option value={HEEL}>{teksten.heel(gemeente.naam)}</option>
            {buurten.map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </Kies>
        )}
      </Veld>
      <Veld id="op" label={teksten.op} hint={teksten.opHint} fout={fouten.op}>
        {(besturing) => (
          <input
            {...besturing}
            className="utrecht-textbox utrecht-textbox--html-input"
            type="date"
            value={invulling.op}
            onChange={({ target }) => vul({ op: target.value })}
          />
        )}
      </Veld>
      <p className="acties">
        <Knop soort="hoofd" type="submit" bezig={bezig} bezigTekst={teksten.bezig}>
          {uitkomst?.soort === 'onzeker' ? teksten.nogEens : teksten.knop}
        </Knop>
        <Schakel naar={buurt ? `/buurt/${buurt}` : `/gemeente/${gemeente.code}`}>
          {teksten.terug(naamVan(buurt) ?? gemeente.naam)}
        </Schakel>
      </p>
    </form>
  )
}

export interface Deelvelden {
  readonly invulling: Invulling
  readonly fouten: Readonly<Record<string, string>>
  readonly vul: (deel: Partial<Invulling>) => void
}

const Woonvelden = ({ invulling, fouten, vul }: Deelvelden) => (
  <>
    <Veld id="woonvorm" label={teksten.woonvorm} hint={teksten.woonvormHint} fout={fouten.woonvorm}>
      {(besturing) => (
        <Kies {...besturing} value={invulling.woonvorm} onChange={({ target }) => vul({ woonvorm: target.value })}>
          <option value="">{teksten.kies}</option>
          {Object.entries(woonvormen).map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </Kies>
      )}
    </Veld>
    <Veld id="ondervorm" label={teksten.ondervorm} hint={teksten.ondervormHint} fout={fouten.ondervorm}>
      {(besturing) => (
        <input
          {...besturing}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={invulling.ondervorm}
          onChange={({ target }) => vul({ ondervorm: target.value })}
        />
      )}
    </Veld>
  </>
)
