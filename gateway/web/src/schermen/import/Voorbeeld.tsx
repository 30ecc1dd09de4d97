// SPDX-License-Identifier: EUPL-1.2
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
}

/** The first rows as they stand in the file. Wide tables scroll in their own frame, which the Tab key reaches. */
export const Voorbeeld = ({ koppen, rijen }: Eigenschappen) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by key
  <section className="voorbeeld" aria-label={teksten.voorbeeld} tabIndex={0}>
    <table className="utrecht-table tabel">
      <caption>{teksten.voorbeeld}</caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {koppen.map((kop) => (
            <th key={kop} className="utrecht-table__header-cell" scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rijen.map((cellen, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
          <tr key={i} className="utrecht-table__row">
            {koppen.map((kop, kolom) => (
              <td key={kop} className="utrecht-table__cell">
                {cellen[kolom]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
