// SPDX-License-Identifier: EUPL-1.2
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Initiatief as Contract } from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { vingerafdruk } from '../kern/fingerprint.ts'
import type { Overzicht } from '../overzicht.ts'
import { Proefklok } from '../testing/klok.ts'
import { Proeflog } from '../testing/log.ts'
import { gestart, inBuurt, LOG, leegOverzicht, overzichtVan, uuid } from '../testing/wereld.ts'
import { loadSnapshot, writeSnapshot } from './file.ts'
import { type KeeperOptions, SnapshotKeeper } from './keeper.ts'

let folder = ''
let path = ''
let nr = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-snapshot-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  path = join(folder, `view-${nr++}.snapshot`)
})

const start = (log: Proeflog, n: number, naam = `Initiatief ${n}`) =>
  log.commit([Contract, uuid(n), gestart(naam, '2026-01-01', inBuurt('BU03080102'))])

const view = (): { log: Proeflog; overzicht: Overzicht } => {
  const log = new Proeflog()
  for (let n = 1; n <= 20; n++) start(log, n)
  return { log, overzicht: overzichtVan(log.commits) }
}

const load = () => loadSnapshot(leegOverzicht, path, 'code')

describe('a snapshot on disk', () => {
  it('gives the view back, ready with its source away', async () => {
    const { overzicht } = view()
    await writeSnapshot(overzicht, path, 'code')
    const { overzicht: terug } = await load()
    expect(terug && vingerafdruk(terug)).toBe(vingerafdruk(overzicht))
    expect(terug?.gereed).toBe(false)
    terug?.bronWeg('initiatieven', 5_000)
    expect(terug?.gereed).toBe(true)
    expect(terug?.alsVan()).toMatchObject([{ positie: 20, bij: false, achterSinds: 5_000 }])
  })

  it('keeps what the view could not take in, of many the first by name', async () => {
    const { overzicht } = view()
    for (let positie = 1; positie <= 30; positie++)
      overzicht.onverwerkt.voegToe({ dienst: 'initiatieven', positie, type: 'InitiatiefGestart' })
    await writeSnapshot(overzicht, path, 'code')
    const { overzicht: terug } = await load()
    expect(terug?.onverwerkt.aantal).toBe(30)
    expect(terug?.onverwerkt.zin()).toMatch(
      /: 30, te weten initiatieven positie 1 \(InitiatiefGestart\), .* positie 20 \(InitiatiefGestart\) en meer\.$/
    )
  })

  it('is ignored when it is not there, or of other code', async () => {
    expect(await load()).toEqual({ overzicht: null, reason: 'NONE' })
    await writeSnapshot(view().overzicht, path, 'ander')
    expect(await load()).toEqual({ overzicht: null, reason: 'OUTDATED' })
  })

  it('is ignored when any byte of it is changed, or its end is missing', async () => {
    await writeSnapshot(view().overzicht, path, 'code')
    const heel = await readFile(path)
    for (let at = 0; at < heel.length; at += Math.ceil(heel.length / 97)) {
      const stuk = Buffer.from(heel)
      stuk[at] = (stuk[at] ?? 0) ^ 0x11
      await writeFile(path, stuk)
      expect((await load()).overzicht, `byte ${at}`).toBeNull()
    }
    for (const length of [0, 5, heel.length - 1, heel.length - 12, Math.floor(heel.length / 2)]) {
      await writeFile(path, heel.subarray(0, length))
      expect((await load()).overzicht, `cut to ${length}`).toBeNull()
    }
    await writeFile(path, heel)
    expect((await load()).reason).toBeNull()
  })

  it('stays the one before when writing fails, and leaves nothing behind', async () => {
    const { overzicht } = view()
    await expect(writeSnapshot(overzicht, join(folder, 'nowhere', 'x'), 'code')).rejects.toThrow()
    expect(overzicht.redder).toBeNull()
    await writeSnapshot(overzicht, path, 'code')
    await expect(access(`${path}.tmp`)).rejects.toThrow()
  })
})

describe('the keeper of snapshots', () => {
  const keep = (overzicht: Overzicht, options: Partial<KeeperOptions> = {}) => {
    const klok = new Proefklok()
    const failures: unknown[] = []
    const keeper = new SnapshotKeeper({
      overzicht,
      path,
      hash: 'code',
      klok,
      onFailure: (error) => failures.push(error),
      ...options
    })
    const look = async (ms = 1_000) => {
      klok.verder(ms)
      await keeper.idle()
      return (await load()).overzicht?.cursor('initiatieven').position ?? null
    }
    return { keeper, klok, look, failures }
  }

  it('writes after enough commits, and then rests', async () => {
    const { log, overzicht } = view()
    const { look, keeper } = keep(overzicht, { afterCommits: 2, restMs: 10_000 })
    const more = (nr: number) => {
      start(log, nr)
      overzicht.pas('initiatieven', LOG, log.commits)
    }
    more(21)
    expect(await look(10_000)).toBeNull()
    more(22)
    expect(await look()).toBe(22)
    more(23)
    more(24)
    expect(await look()).toBe(22)
    expect(await look(9_000)).toBe(24)
    await keeper.stop()
  })

  it('writes what a start had to read as soon as the view is ready, without a rest', async () => {
    const { log, overzicht } = view()
    const { look, keeper } = keep(overzicht, { afterCommits: 1, restMs: 60_000 })
    start(log, 21)
    overzicht.pas('initiatieven', LOG, log.commits)
    expect(await look()).toBeNull()
    overzicht.verwacht('initiatieven', 21, 0)
    expect(await look()).toBe(21)
    start(log, 22)
    overzicht.pas('initiatieven', LOG, log.commits)
    expect(await look()).toBe(21)
    expect(await look(60_000)).toBe(22)
    await keeper.stop()
  })

  it('writes anything new after some time, once the view is ready', async () => {
    const { log, overzicht } = view()
    const { look, keeper } = keep(overzicht, { afterMs: 60_000 })
    start(log, 21)
    overzicht.pas('initiatieven', LOG, log.commits)
    expect(await look(70_000)).toBeNull()
    overzicht.verwacht('initiatieven', 21, 0)
    expect(await look()).toBe(21)
    await keeper.stop()
  })

  it('writes soon after a text was taken back, so that the text is on no disk of ours', async () => {
    const log = new Proeflog()
    start(log, 1, 'Geheime Naam')
    const overzicht = overzichtVan(log.commits)
    await writeSnapshot(overzicht, path, 'code')
    expect((await readFile(path)).includes('Geheime Naam')).toBe(true)
    const { look, keeper } = keep(overzicht)
    log.wis(Contract, uuid(1), 1, '/naam')
    log.wis(Contract, uuid(1), 1, '/doel')
    overzicht.pas('initiatieven', LOG, log.commits)
    expect(await look()).toBe(3)
    expect((await readFile(path)).includes('Geheime Naam')).toBe(false)
    await keeper.stop()
  })

  it('writes what is new when it stops, and nothing when there is nothing', async () => {
    const { log, overzicht } = view()
    await keep(overzicht).keeper.stop()
    expect((await load()).reason).toBe('NONE')
    const { keeper, klok } = keep(overzicht)
    start(log, 21)
    overzicht.pas('initiatieven', LOG, log.commits)
    await keeper.stop()
    expect((await load()).overzicht?.cursor('initiatieven').position).toBe(21)
    expect(klok.wachtend).toBe(0)
  })

  it('reports a failure and tries again', async () => {
    const { log, overzicht } = view()
    const elders = join(folder, `later-${nr}`)
    const { klok, keeper, failures } = keep(overzicht, {
      afterCommits: 1,
      restMs: 0,
      path: join(elders, 'view.snapshot')
    })
    start(log, 21)
    overzicht.pas('initiatieven', LOG, log.commits)
    klok.verder(1_000)
    await keeper.idle()
    klok.verder(1_000)
    await keeper.idle()
    expect(failures).toHaveLength(2)
    await keeper.stop()
  })
})
