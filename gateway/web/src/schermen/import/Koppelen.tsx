// SPDX-License-Identifier: EUPL-1.2
import { Kies } from '../../onderdelen/Kies.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { type Kijk, type Koppeling, metBron } from './lijsten.ts'
import { teksten, veldnaam } from './teksten.nl.ts'

const NIETS = ''
const VAST = '='
/** Before the name of a column, which may be any text. */
const KOLOM = ':'

interface Eigenschappen {
  readonly gezien: Kijk
  readonly koppeling: Koppeling
  readonly zet: (koppeling: Koppeling) => void
}

/** For each field from which column it comes, or what it is for every row. */
export const Koppelen = ({ gezien: { velden, koppen }, koppeling, zet }: Eigenschappen) => (
  <details className="koppelen" open>
    <summary className="koppelen__kop">{teksten.koppeling}</summary>
    <p className="nl-paragraph">{teksten.koppelingUitleg}</p>
    <div className="koppelen__velden">
      {[{ pad: 'sleutel', verplicht: false }, { pad: 'id', verplicht: false }, ...velden].map(({ pad, verplicht }) => {
        const bron = koppeling.velden[pad]
        const nu = bron === undefined ? NIETS : 'vast' in bron ? VAST : KOLOM + bron.kolom
        const naam = veldnaam(pad)
        const kies = (keus: string) => {
          if (keus === NIETS) return zet(metBron(koppeling, pad, null))
          zet(metBron(koppeling, pad, keus === VAST ? { vast: '' } : { kolom: keus.slice(KOLOM.length) }))
        }
        return (
          <div key={pad}>
            <Veld label={verplicht ? teksten.moet(naam) : naam}>
              {(besturing) => (
                <Kies {...besturing} value={nu} onChange={({ target }) => kies(target.value)}>
                  <option value={NIETS}>{teksten.niet}</option>
                  {koppen.map((kop) => (
                    <option key={kop} value={KOLOM + kop}>
                      {kop}
                    </option>
                  ))}
                  <option value={VAST}>{teksten.vast}</option>
                </Kies>
              )}
            </Veld>
            {bron !== undefined && 'vast' in bron && (
              <Veld label={teksten.vasteWaarde(naam)}>
                {(besturing) => (
                  <input
                    {...besturing}
                    className="utrecht-textbox utrecht-textbox--html-input"
                    autoComplete="off"
                    value={bron.vast}
                    onChange={({ target }) => zet(metBron(koppeling, pad, { vast: target.value }))}
                  />
                )}
              </Veld>
            )}
          </div>
        )
      })}
    </div>
  </details>
)
