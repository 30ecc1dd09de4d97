// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { CijferrijFragment } from '../gql/graphql.ts'
import { Cijfer } from './Cijfer.tsx'
import { Inwonerbron, Inwonertal, inwonersSamen } from './Inwonertal.tsx'

const CBS = { bron: 'CBS', jaar: 2024 }
const tekstVan = (html: string) => html.replace(/<[^>]+>/g, '')

describe('a number of inhabitants', () => {
  const verteld = (aantal: number | null, herkomst: { bron: string | null; jaar: number | null } = CBS) =>
    renderToStaticMarkup(<Inwonertal inwoners={{ aantal, ...herkomst }} />)

  test('is told with who counted them and in which year', () => {
    expect(verteld(1_825)).toBe('1.825 inwoners (bron: CBS, 2024). ')
    expect(verteld(0)).toBe('0 inwoners (bron: CBS, 2024). ')
    expect(verteld(1_825, { bron: null, jaar: null })).toBe('1.825 inwoners (bron: onbekend). ')
  })

  test('is told in words where it is small, and not at all where nobody counted', () => {
    expect(verteld(9)).toBe('minder dan 10 inwoners (bron: CBS, 2024). ')
    expect(verteld(null)).toBe('')
  })

  test('of parts together tells of how many of them it is known, and never counts an unknown one as 0', () => {
    const samen = (geteld: readonly (number | null)[], alle: number) =>
      renderToStaticMarkup(<Inwonertal inwoners={{ ...CBS, ...inwonersSamen(geteld, alle) }} />)
    expect(samen([1_200, 625], 2)).toBe('1.825 inwoners (bron: CBS, 2024). ')
    expect(samen([1_200, null, 625], 4)).toBe(
      '1.825 inwoners in 2 van de 4 buurten; van de andere is het niet bekend (bron: CBS, 2024). '
    )
    expect(samen([null, null], 2)).toBe('')
    expect(samen([], 0)).toBe('')
  })

  test('in a table has its source in the caption', () => {
    const cel = (aantal: number | null) => renderToStaticMarkup(<Inwonertal inwoners={{ aantal, ...CBS }} inTabel />)
    expect([1_825, 9, null].map(cel)).toEqual(['1.825', 'minder dan 10', 'onbekend'])
    expect(renderToStaticMarkup(<Inwonerbron inwoners={{ aantal: null, ...CBS }} />)).toBe('Inwoners: bron: CBS, 2024.')
  })
})

test('a figure of which nobody says how many were counted tells how many live there, by whom that is and of when', () => {
  const cijfer: CijferrijFragment = {
    indicator: { code: 'EENZAAM_18PLUS', naam: 'Eenzaam', eenheid: 'PROCENT', doelgroep: null },
    stand: 'GETELD',
    waarde: 41.7,
    jaar: 2020,
    geschat: false,
    inGemeente: null,
    landelijk: null,
    cohort: null,
    cohortOver: null,
    reeks: { id: 'x', bron: 'RIVM' },
    voorbehouden: []
  }
  const html = renderToStaticMarkup(<Cijfer cijfer={cijfer} inwoners={{ aantal: 1_825, ...CBS }} />)
  expect(tekstVan(html)).toContain('Bron: RIVM, 2020.')
  expect(tekstVan(html)).toContain('Dit gebied heeft 1.825 inwoners (bron: CBS, 2024).')
})
