// SPDX-License-Identifier: EUPL-1.2
import { Kies } from '../../onderdelen/Kies.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { codewoord } from './codewoord.ts'
import { type Kijk, type Koppeling, metWoord, type VreemdeWoorden, woordIn } from './lijsten.ts'
import { teksten, veldnaam } from './teksten.nl.ts'

/** Stands for a word that nobody said anything of yet, and for one that is left out. */
const NIETS = ''
const LEEG = '-'
/** Before a code. */
const CODE = ':'

interface Eigenschappen {
  readonly gezien: Kijk
  readonly koppeling: Koppeling
  readonly zet: (koppeling: Koppeling) => void
}

/** For each word of the sheet that is no code of ours which code it is. Of a column that was just chosen: after the next look. */
export const Woorden = ({ gezien, koppeling, zet }: Eigenschappen) => {
  const groepen = gezien.woorden.filter(({ pad, kolom }) => {
    const bron = koppeling.velden[pad]
    return bron !== undefined && 'kolom' in bron && bron.kolom === kolom
  })
  if (groepen.length === 0) return null
  return (
    <details className="koppelen" open>
      <summary className="koppelen__kop">{teksten.woorden}</summary>
      <p className="nl-paragraph">{teksten.woordenUitleg}</p>
      {groepen.map((groep) => (
        <Groep
          key={groep.pad}
          groep={groep}
          isNodig={gezien.velden.some(({ pad, verplicht }) => pad === groep.pad && verplicht)}
          koppeling={koppeling}
          zet={zet}
        />
      ))}
    </details>
  )
}

interface Groepseigenschappen extends Omit<Eigenschappen, 'gezien'> {
  readonly groep: VreemdeWoorden
  readonly isNodig: boolean
}

const Groep = ({ groep: { pad, kolom, codes, woorden, meer }, isNodig, koppeling, zet }: Groepseigenschappen) => (
  <fieldset className="veld veld--groep">
    <legend className="utrecht-form-label veld__label">{teksten.woordenVan(veldnaam(pad), kolom)}</legend>
    <div className="koppelen__velden">
      {woorden.map(({ woord, rijen }) => {
        const gekozen = woordIn(koppeling, pad, woord)
        const nu = gekozen === undefined ? NIETS : gekozen === '' ? LEEG : CODE + gekozen
        const kies = (keus: string) =>
          zet(metWoord(koppeling, pad, woord, keus === NIETS ? null : keus === LEEG ? '' : keus.slice(CODE.length)))
        return (
          <Veld key={woord} label={teksten.woord(woord, rijen)}>
            {(besturing) => (
              <Kies {...besturing} value={nu} onChange={({ target }) => kies(target.value)}>
                <option value={NIETS}>{teksten.geenCode}</option>
                {codes.map((code) => (
                  <option key={code} value={CODE + code}>
                    {codewoord(code)}
                  </option>
                ))}
                {!isNodig && <option value={LEEG}>{teksten.laatLeeg}</option>}
              </Kies>
            )}
          </Veld>
        )
      })}
    </div>
    {meer > 0 && <p className="nl-paragraph">{teksten.meerWoorden(meer)}</p>}
  </fieldset>
)
