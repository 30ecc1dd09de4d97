// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Opdrachtcontract } from '@naober/contracts'
import {
  bevestigElement,
  meldElementVerdwenen,
  neemElementOp,
  verplaatsElement
} from '@naober/contracts/initiatieven/element'
import {
  bevestigInitiatief,
  startInitiatief,
  vernieuwInitiatief,
  verplaatsInitiatief,
  wijzigFase
} from '@naober/contracts/initiatieven/initiatief'
import { registreerPartij, vertrekPartij } from '@naober/contracts/initiatieven/partij'
import { openSqlite } from '@naober/kit/store/sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ROWKINDS } from '../import/rijen/kinds.ts'
import { commandOf } from '../import/rijen/send.ts'
import { importSheet } from '../import/sheet.ts'
import { openWayIn } from '../import/way-in.ts'
import { readSettings } from '../start/settings.ts'
import { exportTo } from './export.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-stappen-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const screen = { write: () => {} }
const at = (place: string) => readSettings({ data: join(folder, place) }, {})
const idOf = (nr: number) => `019c0000-0000-7000-8000-${String(nr).padStart(12, '0')}`

const gebied = { gemeente: 'GM0308', jaar: 2024, buurt: 'BU03080001' }
const elders = { gemeente: 'GM0342', jaar: 2023 }
const element = { soort: 'INFORMELE_DIENST', vorm: 'COLLECTIEF', gebied, op: '2020-01-01' }
const initiatief = { doel: 'Zingen', soort: 'BEWONERSINITIATIEF', gebied, op: '2020-01-01', overgenomen: true }
const partij = { type: 'ZORG', werkgebied: ['GM0308'], op: '2020-01-01' }
const stopped = { fase: 'GESTOPT', op: '2022-01-01', reden: 'EIGEN_KEUZE' }

/** A thing with what came after it. */
type Told = readonly [Opdrachtcontract, Readonly<Record<string, unknown>>]

/** By kind: things to which all happened that a row of that kind can tell of. */
const THINGS: Readonly<Record<string, readonly (readonly Told[])[]>> = {
  partijen: [
    [[registreerPartij, { ...partij, naam: 'Er nog' }]],
    [
      [registreerPartij, { ...partij, naam: 'Gefuseerd' }],
      [vertrekPartij, { op: '2022-02-02', toelichting: 'Gefuseerd' }]
    ]
  ],
  elementen: [
    [[neemElementOp, { ...element, naam: 'Er nog' }]],
    [
      [neemElementOp, { ...element, naam: 'Weg' }],
      [meldElementVerdwenen, { op: '2022-02-02', reden: 'GELD_OP', toelichting: 'De subsidie hield op' }]
    ],
    [
      [neemElementOp, { ...element, naam: 'Verhuisd', adres: 'Markt 1' }],
      [bevestigElement, { op: '2021-01-01' }],
      [verplaatsElement, { gebied: elders, op: '2021-06-01', toelichting: 'Het pand is "verkocht"; einde|huur' }],
      [bevestigElement, { op: '2021-06-01' }],
      [bevestigElement, { op: '2021-06-02' }],
      [verplaatsElement, { gebied, adres: 'Markt 2, achter', op: '2022-01-01' }],
      [meldElementVerdwenen, { op: '2022-02-02', reden: 'GELD_OP' }]
    ],
    [
      [neemElementOp, { ...element, naam: 'Gezien' }],
      [bevestigElement, { op: '2021-01-01' }]
    ],
    [
      [neemElementOp, { ...element, naam: 'Zomaar weg' }],
      [meldElementVerdwenen, { op: '2023-03-03', reden: 'ANDERS' }]
    ]
  ],
  initiatieven: [
    [
      [startInitiatief, { ...initiatief, naam: 'Koor' }],
      [wijzigFase, { fase: 'START', op: '2021-01-01' }],
      [wijzigFase, stopped],
      [vernieuwInitiatief, { op: '2023-01-01', aanleiding: 'Nieuwe mensen' }]
    ],
    [
      [startInitiatief, { ...initiatief, naam: 'Verhuisd' }],
      [verplaatsInitiatief, { gebied: elders, op: '2020-06-01' }],
      [wijzigFase, { fase: 'START', op: '2021-01-01' }],
      [verplaatsInitiatief, { gebied, op: '2021-02-01' }],
      [bevestigInitiatief, { op: '2021-06-01' }],
      [wijzigFase, stopped]
    ],
    [
      [startInitiatief, { ...initiatief, naam: 'Bevestigd' }],
      [bevestigInitiatief, { op: '2024-01-01' }]
    ]
  ]
}

/** Puts the things there by commands: what an import makes of a sheet takes no part in it. */
const put = async (place: string) => {
  const wayIn = await openWayIn('initiatieven', at(place))
  let nr = 0
  const send = async ([contract, velden]: Told, id: string | null): Promise<string> => {
    nr += 1
    const row = { rij: nr, id: idOf(nr), velden, stappen: [] }
    const { status, lijf } = await wayIn.door.ontvang({ ...commandOf(contract, row, wayIn.token), id })
    expect(status, lijf).toBeLessThan(300)
    return String(JSON.parse(lijf).id)
  }
  for (const [begin, ...rest] of Object.values(THINGS).flat()) {
    if (begin === undefined) continue
    const id = await send(begin, null)
    for (const told of rest) await send(told, id)
  }
  await wayIn.stop()
}

const stored = async (place: string) => {
  const path = join(folder, place, 'initiatieven.sqlite')
  const store = openSqlite({ path, dienst: 'initiatieven', create: false, onFatal: () => {} })
  const commits = await store.events.readCommits(0, 1_000)
  await store.close()
  return commits
    .flatMap(({ events }) => events.map(({ stream, version, type, data }) => [stream, version, type, data]))
    .sort()
}

test('what happened to a thing after it was made comes back, whichever way it came in', async () => {
  await put('eerst')
  const first = await stored('eerst')
  const types = first.map(([, , type]) => type)
  expect(types).toEqual(expect.arrayContaining(['ElementVerdwenen', 'FaseGewijzigd', 'InitiatiefVernieuwd']))
  const map = join(folder, 'uit')
  await exportTo({ map, settings: at('eerst'), formaten: ['csv'], wat: null, vraag: {}, screen })
  for (const soort of Object.keys(THINGS)) {
    const source = join(map, `${soort}.csv`)
    const asked = { source, settings: at('weer'), soort, screen, blad: null, koppeling: null, vast: [] }
    await importSheet({ ...asked, proef: false, metFouten: false })
  }
  expect(await stored('weer')).toEqual(first)
})

test('no kind of row tells of a step that is not tried here', () => {
  const tried = Object.fromEntries(
    Object.entries(THINGS).map(([soort, things]) => [
      soort,
      [...new Set(things.flatMap(([, ...rest]) => rest.map(([{ naam }]) => naam)))].sort()
    ])
  )
  const told = ROWKINDS.flatMap(({ naam, vervolg }) =>
    vervolg === undefined ? [] : [[naam, vervolg.opdrachten.map((contract) => contract.naam).sort()] as const]
  )
  expect(tried).toEqual(Object.fromEntries(told))
})
