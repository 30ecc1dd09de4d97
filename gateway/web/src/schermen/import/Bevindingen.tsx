// SPDX-License-Identifier: EUPL-1.2
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import { dagMetJaar } from '../../onderdelen/datum.ts'
import { codewoord } from './codewoord.ts'
import type { Fout, Kijk } from './lijsten.ts'
import { teksten, veldnaam } from './teksten.nl.ts'

/** What was found in the rows: per row all that is wrong with it, and what was taken for something that is not there. */
export const Bevindingen = ({ gezien: { fout, fouten, jaren, gelezen } }: { gezien: Kijk }) => (
  <>
    {fout.length > 0 && (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
      <section className="fouten" aria-label={teksten.rijenMetFout} tabIndex={0}>
        <ul>
          {fout.map((rij) => (
            <li key={rij.rij}>
              {teksten.rij(rij.rij)}
              <ul>
                {rij.fouten.map((een) => (
                  <li key={`${een.pad} ${een.fout}`}>
                    <EenFout fout={een} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    )}
    {fouten > fout.length && <p className="nl-paragraph">{teksten.enNog(fouten - fout.length)}</p>}
    {jaren.map(({ pad, kolom, rijen, jaar, dag }) => (
      <p key={pad} className="nl-paragraph">
        {teksten.jaren(kolom ?? veldnaam(pad), rijen)} {teksten.jaarAls(jaar, dagMetJaar(dag))}
      </p>
    ))}
    {gelezen.length > 0 && (
      <ul>
        {gelezen.map(({ pad, kolom, woord, code, rijen }) => (
          <li key={`${pad} ${woord}`}>{teksten.gelezen(kolom ?? veldnaam(pad), woord, codewoord(code), rijen)}</li>
        ))}
      </ul>
    )}
  </>
)

/** Column, value, and what is expected there. */
const EenFout = ({ fout: { pad, kolom, waarde, fout, ...gezegd } }: { fout: Fout }) => (
  <>
    {pad !== null && (
      <>
        <strong>{kolom === null ? veldnaam(pad) : teksten.kolom(kolom)}</strong>
        {waarde !== '' && <> {teksten.staat(waarde)}</>}
        {': '}
      </>
    )}
    <Gezegd nl={fout} en={(engels) => engels.fout(gezegd)} />
  </>
)
