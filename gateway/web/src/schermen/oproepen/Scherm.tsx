// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { useBladzijden } from '../../app/bladzijden.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { laatsteGebied } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, gemeenteVan, useAdreswissel, useBlik } from '../../app/plek.ts'
import { AangebodenDocument, GezochtDocument, type Middel } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { is, middelen } from '../../onderdelen/woorden.nl.ts'
import { Kant } from './Kant.tsx'
import { teksten } from './teksten.nl.ts'

/** `/vraag-en-aanbod?gebied=BU…&middel=RUIMTE`: what is looked for and what is offered, and what fits what, and why. */
export function VraagEnAanbod() {
  const [adres] = useSearchParams()
  const code = adres.get('gebied') ?? laatsteGebied()
  useInBeeld(code === null ? null : gemeenteVan(code))
  if (code === null)
    return (
      <Pagina titel={teksten.titel}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.geenGebied}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.kiesGemeente}</Schakel>
        </p>
      </Pagina>
    )
  const middel = adres.get('middel')
  return (
    <Beide
      code={code}
      middel={middel !== null && is(middelen, middel) ? middel : null}
      kant={adres.get('kant') === 'aangeboden' ? 'aangeboden' : 'gezocht'}
    />
  )
}

interface Eigenschappen {
  readonly code: string
  readonly middel: Middel | null
  readonly kant: 'gezocht' | 'aangeboden'
}

function Beide({ code, middel, kant }: Eigenschappen) {
  const { op } = useBlik()
  const wissel = useAdreswissel()
  const gevraagd = { code, op, filter: middel ? { soort: [middel] } : {} }
  const kanten = {
    gezocht: useBladzijden(GezochtDocument, gevraagd, (antwoord) => antwoord.gebied?.behoeften),
    aangeboden: useBladzijden(AangebodenDocument, gevraagd, (antwoord) => antwoord.gebied?.aanbiedingen)
  }
  const gebied = kanten.gezocht.eerste?.gebied
  return (
    <Pagina titel={gebied ? teksten.titelIn(gebied.naam) : teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      <div className="keuze">
        <Veld label={teksten.kiesMiddel}>
          {(besturing) => (
            <Kies {...besturing} value={middel ?? ''} onChange={({ target }) => wissel({ middel: target.value })}>
              <option value="">{teksten.alles}</option>
              {Object.entries(middelen).map(([waarde, naam]) => (
                <option key={waarde} value={waarde}>
                  {naam}
                </option>
              ))}
            </Kies>
          )}
        </Veld>
      </div>
      {op === null && (
        <div className="hoofdactie">
          <Schakel als="knop" naar={`${adresVan(code)}/oproep`}>
            {teksten.plaats}
          </Schakel>
        </div>
      )}
      <div className="bladeren__soort kanten">
        {(['gezocht', 'aangeboden'] as const).map((een) => (
          <Knop key={een} aria-pressed={een === kant} onClick={() => wissel({ kant: een })}>
            {teksten.kanten[een]}
          </Knop>
        ))}
      </div>
      <Antwoord van={kanten.gezocht.lezing}>
        {() => (
          <Antwoord van={kanten.aangeboden.lezing}>
            {() => (
              <div className="tweeluik" data-kant={kant}>
                <Kant kant="gezocht" van={kanten.gezocht} />
                <Kant kant="aangeboden" van={kanten.aangeboden} />
              </div>
            )}
          </Antwoord>
        )}
      </Antwoord>
      <p className="nl-paragraph">
        <Schakel naar={adresVan(code)}>{teksten.terug(gebied?.naam ?? code)}</Schakel>
      </p>
    </Pagina>
  )
}
