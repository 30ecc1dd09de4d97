// SPDX-License-Identifier: EUPL-1.2
import { Kies } from '../../onderdelen/Kies.tsx'
import { Keuzegroep, Veld } from '../../onderdelen/Veld.tsx'
import type { Deelvelden } from './Formulier.tsx'
import { legitimaties, netwerkvragen, scenarios, waardesoorten } from './netwerk.nl.ts'
import { teksten } from './teksten.nl.ts'

/** What an organisatienetwerk tells of itself. */
export const Netwerkvelden = ({ invulling, fouten, vul }: Deelvelden) => {
  const antwoord = (vraag: string, tekst: string) => vul({ netwerk: { ...invulling.netwerk, [vraag]: tekst } })
  const kruis = (waarde: string, aan: boolean) =>
    vul({ waardesoorten: [...invulling.waardesoorten.filter((een) => een !== waarde), ...(aan ? [waarde] : [])] })
  return (
    <fieldset className="veld--groep netwerk">
      <legend className="nl-heading nl-heading--level-2">{teksten.netwerk}</legend>
      {Object.entries(netwerkvragen).map(([vraag, label]) => (
        <Veld key={vraag} id={vraag} label={label} fout={fouten[vraag]}>
          {(besturing) => (
            <textarea
              {...besturing}
              className="utrecht-textarea utrecht-textarea--html-textarea"
              rows={2}
              value={invulling.netwerk[vraag] ?? ''}
              onChange={({ target }) => antwoord(vraag, target.value)}
            />
          )}
        </Veld>
      ))}
      <Keuzegroep id="waardesoorten" label={teksten.waardesoorten} fout={fouten.waardesoorten}>
        {Object.entries(waardesoorten).map(([code, naam], plek) => (
          <label className="keus" key={code}>
            <input
              type="checkbox"
              id={plek === 0 ? 'waardesoorten' : undefined}
              checked={invulling.waardesoorten.includes(code)}
              onChange={({ target }) => kruis(code, target.checked)}
            />
            <span>{naam}</span>
          </label>
        ))}
      </Keuzegroep>
      <Keuze
        veld="scenario"
        label={teksten.scenario}
        keuzen={scenarios}
        antwoord={antwoord}
        invulling={invulling}
        fouten={fouten}
      />
      <Keuze
        veld="legitimatie"
        label={teksten.legitimatie}
        keuzen={legitimaties}
        antwoord={antwoord}
        invulling={invulling}
        fouten={fouten}
      />
    </fieldset>
  )
}

interface Keuzeveld extends Omit<Deelvelden, 'vul'> {
  readonly veld: string
  readonly label: string
  readonly keuzen: Readonly<Record<string, string>>
  readonly antwoord: (vraag: string, tekst: string) => void
}

const Keuze = ({ veld, label, keuzen, antwoord, invulling, fouten }: Keuzeveld) => (
  <Veld id={veld} label={label} fout={fouten[veld]}>
    {(besturing) => (
      <Kies
        {...besturing}
        value={invulling.netwerk[veld] ?? ''}
        onChange={({ target }) => antwoord(veld, target.value)}
      >
        <option value="">{teksten.kies}</option>
        {Object.entries(keuzen).map(([code, naam]) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </Kies>
    )}
  </Veld>
)
