// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { gemeenteVan, useAdreswissel } from '../../app/plek.ts'
import { StartplekDocument, type Zoeksoort } from '../../gql/graphql.ts'
import { getal } from '../../onderdelen/datum.ts'
import { Kies } from '../../onderdelen/Kies.tsx'
import { useBreed } from '../../onderdelen/useBreed.ts'
import { Veld } from '../../onderdelen/Veld.tsx'
import { useGemeenten } from '../start/useGemeenten.ts'
import { teksten } from './teksten.nl.ts'
import { OVERAL, type Zoekvraag } from './zoekvraag.ts'

interface Eigenschappen {
  readonly zoekvraag: Zoekvraag
  /** Where this device looked last. */
  readonly laatst: string | null
}

/** Where, how fresh and in which order; each stands in the address. On a phone what was found comes first. */
export function Keuzen({ zoekvraag, laatst }: Eigenschappen) {
  const wissel = useAdreswissel()
  const breed = useBreed()
  const plek = zoekvraag.gebied ?? laatst
  return (
    <details className="zoekkeuzen" open={breed}>
      <summary>{teksten.keuzen}</summary>
      <div className="keuze">
        {plek === null ? <Gemeente /> : <Waar zoekvraag={zoekvraag} gemeente={gemeenteVan(plek)} />}
        <Veld label={teksten.wanneer}>
          {(besturing) => (
            <Kies {...besturing} value={zoekvraag.vers} onChange={({ target }) => wissel({ vers: target.value }, true)}>
              {Object.entries(teksten.vers).map(([dagen, naam]) => (
                <option key={dagen} value={dagen}>
                  {naam}
                </option>
              ))}
            </Kies>
          )}
        </Veld>
        <Veld label={teksten.volgorde}>
          {(besturing) => (
            <Kies
              {...besturing}
              value={zoekvraag.volgorde}
              onChange={({ target }) => wissel({ volgorde: target.value === 'BEST' ? null : target.value }, true)}
            >
              {Object.entries(teksten.volgordes).map(([code, naam]) => (
                <option key={code} value={code} disabled={code === 'DICHTBIJ' && zoekvraag.gebied === null}>
                  {naam}
                </option>
              ))}
            </Kies>
          )}
        </Veld>
      </div>
    </details>
  )
}

/** Who comes here first has no place yet: a gemeente, and then what lies in it. */
function Gemeente() {
  const wissel = useAdreswissel()
  const gemeenten = (useGemeenten().data?.pages ?? []).flatMap((pagina) => pagina.gemeenten.nodes)
  return (
    <Veld label={teksten.waar}>
      {(besturing) => (
        <Kies {...besturing} value={OVERAL} onChange={({ target }) => wissel({ gebied: target.value }, true)}>
          <option value={OVERAL}>{teksten.overal}</option>
          {gemeenten.map(({ code, naam }) => (
            <option key={code} value={code}>
              {teksten.hele(naam)}
            </option>
          ))}
        </Kies>
      )}
    </Veld>
  )
}

function Waar({ zoekvraag: { gebied, volgorde }, gemeente }: Pick<Eigenschappen, 'zoekvraag'> & { gemeente: string }) {
  const wissel = useAdreswissel()
  const { data } = useLezing(StartplekDocument, { gemeente })
  return (
    <Veld label={volgorde === 'DICHTBIJ' ? teksten.vanaf : teksten.waar}>
      {(besturing) => (
        <Kies {...besturing} value={gebied ?? OVERAL} onChange={({ target }) => wissel({ gebied: target.value }, true)}>
          <option value={OVERAL}>{teksten.overal}</option>
          {data?.gemeente ? (
            <>
              <option value={gemeente}>{teksten.hele(data.gemeente.naam)}</option>
              {data.gemeente.wijken.map((wijk) => (
                <optgroup key={wijk.code} label={wijk.naam}>
                  <option value={wijk.code}>{teksten.hele(wijk.naam)}</option>
                  {wijk.buurten.map(({ code, naam }) => (
                    <option key={code} value={code}>
                      {naam}
                    </option>
                  ))}
                </optgroup>
              ))}
            </>
          ) : (
            gebied !== null && <option value={gebied}>{gebied}</option>
          )}
        </Kies>
      )}
    </Veld>
  )
}

interface Soorteigenschappen {
  readonly gekozen: Zoeksoort | null
  readonly perSoort: readonly { readonly soort: Zoeksoort; readonly aantal: number }[]
}

/** The kinds that something was found of, with how much; choosing one shows only that. */
export function Soorten({ gekozen, perSoort }: Soorteigenschappen) {
  const wissel = useAdreswissel()
  const getoond = perSoort.some(({ soort }) => soort === gekozen)
    ? perSoort
    : [...perSoort, ...(gekozen ? [{ soort: gekozen, aantal: 0 }] : [])]
  if (getoond.length < 2 && gekozen === null) return null
  return (
    <fieldset className="lagen">
      <legend className="onzichtbaar">{teksten.soort}</legend>
      <button
        type="button"
        className="telling__laag"
        aria-pressed={gekozen === null}
        onClick={() => wissel({ soort: null }, true)}
      >
        {teksten.alles}
      </button>
      {getoond.map(({ soort, aantal }) => (
        <button
          key={soort}
          type="button"
          className="telling__laag"
          aria-pressed={gekozen === soort}
          onClick={() => wissel({ soort: gekozen === soort ? null : soort }, true)}
        >
          {teksten.soortMet(teksten.soorten[soort], getal(aantal))}
        </button>
      ))}
    </fieldset>
  )
}
