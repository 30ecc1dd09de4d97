// SPDX-License-Identifier: EUPL-1.2
import { Partij as Contract, partijGeregistreerd } from '@naober/contracts/initiatieven/partij'
import { expect, test } from 'vitest'
import { LOG } from '../../example/ids.ts'
import { commitsOf, exampleView } from '../../example.ts'
import { Partijen } from '../../view/partij.ts'
import { allById } from './all-by-id.ts'

const idOf = (nummer: number): string => `01900000-0000-7000-8000-${String(nummer).padStart(12, '0')}`

test.each([3, 2_000])('%d rows that come in any order are listed in order of id, each once', async (aantal) => {
  const overzicht = await exampleView()
  const tabel = overzicht.tabel(Partijen)
  const before = allById(tabel).length
  const data = {
    naam: 'x',
    type: 'ANDERS' as const,
    rechtsvorm: null,
    statutairDoel: null,
    anbi: false,
    werkgebied: [],
    op: '2024-01-01'
  }
  const ids = Array.from({ length: aantal }, (_, i) => idOf((i * 7_919) % 100_003))
  const from = (overzicht.alsVan()[0]?.positie ?? 0) + 1
  overzicht.pas(
    'initiatieven',
    LOG,
    commitsOf(
      ids.map((id) => [Contract, id, partijGeregistreerd(data)]),
      from
    )
  )
  const listed = allById(tabel).map(({ id }) => id)
  expect(listed).toHaveLength(before + aantal)
  expect(listed).toEqual([...listed].sort())
})
