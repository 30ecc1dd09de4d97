// SPDX-License-Identifier: EUPL-1.2
import {
  type Actor,
  aggregaat,
  gebeurtenis,
  Id,
  leegbaar,
  ONOMKEERBAAR,
  opdracht,
  optioneel,
  VrijeTekst,
  wieIs
} from '@naober/contracts'
import { describe, expect, it } from 'vitest'
import { MemoryEvents } from '../store/memory/events.ts'
import { MemoryLog } from '../store/memory/log.ts'
import { MemoryRecords } from '../store/memory/records.ts'
import { beslis, gedrag } from './decider.ts'
import { CommandHandler } from './handler.ts'
import { derivedId } from './ids.ts'

const huisVan = gebeurtenis('HuisVan', {
  openheid: 'INTERN',
  doc: 'Whose the house is now',
  velden: { wie: VrijeTekst(40) }
})
const kastUitHuis = gebeurtenis('KastUitHuis', {
  openheid: 'INTERN',
  doc: 'A cupboard stands there no more',
  velden: { kastId: Id }
})
const Huis = aggregaat<{ wie: string; weg: readonly string[] }>()({
  naam: 'Huis',
  meervoud: 'huizen',
  dienst: 'proef',
  id: Id,
  gebeurtenissen: [huisVan, kastUitHuis],
  toon: (staat) => staat,
  doc: 'A house'
})
const geefHuis = opdracht('geefHuis', Huis, {
  doc: 'Geef het huis aan iemand',
  nieuw: true,
  id: () => HUIS,
  velden: { wie: VrijeTekst(40) },
  rollen: ['bewoner-initiatief'],
  mag: () => true,
  weigeringen: [],
  herstel: ONOMKEERBAAR('gegeven is gegeven')
})

const kastGezet = gebeurtenis('KastGezet', {
  openheid: 'INTERN',
  doc: 'A cupboard stands in a house',
  velden: { huisId: leegbaar(Id), naam: VrijeTekst(40) }
})
const kastGenoemd = gebeurtenis('KastGenoemd', {
  openheid: 'INTERN',
  doc: 'It has another name',
  velden: { naam: VrijeTekst(40) }
})
const Kast = aggregaat<{ huisId: string | null; naam: string }>()({
  naam: 'Kast',
  meervoud: 'kasten',
  dienst: 'proef',
  id: Id,
  gebeurtenissen: [kastGezet, kastGenoemd],
  hoortBij: ({ huisId }) => [{ aggregaat: Huis, id: huisId }],
  toon: (staat, wie, bij) => ({ ...staat, vanU: bij.staatVan(Huis, staat.huisId)?.wie === wie.id }),
  doc: 'A cupboard that belongs to a house'
})
const zetKast = opdracht('zetKast', Kast, {
  doc: 'Zet een kast neer',
  nieuw: true,
  velden: { huisId: optioneel(Id), naam: VrijeTekst(40) },
  rollen: ['bewoner-initiatief'],
  mag: () => true,
  weigeringen: [],
  herstel: ONOMKEERBAAR('die staat')
})
const noemKast = opdracht('noemKast', Kast, {
  doc: 'Noem een kast anders',
  velden: { naam: VrijeTekst(40) },
  rollen: ['bewoner-initiatief'],
  mag: (wie, _opdracht, { huisId }, bij) => huisId === null || bij.staatVan(Huis, huisId)?.wie === wie.id,
  weigeringen: [],
  herstel: ONOMKEERBAAR('noem de kast opnieuw')
})

const verkoopKast = opdracht('verkoopKast', Kast, {
  doc: 'Verkoop een kast uit het huis',
  velden: { uit: Id },
  rollen: ['bewoner-initiatief'],
  mag: (wie, _opdracht, { huisId }, bij) => bij.staatVan(Huis, huisId)?.wie === wie.id,
  weigeringen: [],
  herstel: ONOMKEERBAAR('verkocht is verkocht')
})

const doosGezet = gebeurtenis('DoosGezet', { openheid: 'INTERN', doc: 'A box stands in it', velden: { kastId: Id } })
const Doos = aggregaat<{ kastId: string }>()({
  naam: 'Doos',
  meervoud: 'dozen',
  dienst: 'proef',
  id: Id,
  gebeurtenissen: [doosGezet],
  hoortBij: ({ kastId }) => [{ aggregaat: Kast, id: kastId }],
  toon: (staat) => staat,
  doc: 'A box that belongs to a cupboard'
})
const zetDoos = opdracht('zetDoos', Doos, {
  doc: 'Zet een doos neer',
  nieuw: true,
  id: () => DOOS,
  velden: { kastId: Id },
  rollen: ['bewoner-initiatief'],
  mag: (wie, { kastId }, staat, bij) =>
    staat === null || bij.staatVan(Huis, bij.staatVan(Kast, kastId)?.huisId ?? null)?.wie === wie.id,
  weigeringen: [],
  herstel: ONOMKEERBAAR('die staat')
})

const GEDRAGINGEN = [
  gedrag(Huis, {
    evolueer: {
      HuisVan: (staat, { wie }) => ({ weg: staat?.weg ?? [], wie }),
      KastUitHuis: (staat, { kastId }) => ({ ...staat, weg: [...staat.weg, kastId] })
    },
    besluiten: [beslis(geefHuis, ({ wie }) => [huisVan({ wie })])]
  }),
  gedrag(Kast, {
    evolueer: { KastGezet: (_staat, data) => data, KastGenoemd: (staat, { naam }) => ({ ...staat, naam }) },
    besluiten: [
      beslis(zetKast, ({ huisId = null, naam }) => [kastGezet({ huisId, naam })]),
      beslis(noemKast, ({ naam }) => [kastGenoemd({ naam })]),
      beslis(verkoopKast, ({ uit }, _kast, { id }) => ({
        zelf: [kastGenoemd({ naam: 'Verkocht' })],
        bij: [{ aggregaat: Huis, id: uit, gebeurtenissen: [kastUitHuis({ kastId: id })] }]
      }))
    ]
  }),
  gedrag(Doos, {
    evolueer: { DoosGezet: (_staat, data) => data },
    besluiten: [beslis(zetDoos, ({ kastId }) => [doosGezet({ kastId })])]
  })
]

const [HUIS, KAST, DOOS] = [
  '01977bd0-0000-7000-8000-000000000001',
  '01977bd0-0000-7000-8000-000000000002',
  '01977bd0-0000-7000-8000-000000000003'
]
const mens = (id: string): Actor => ({ id, rollen: [{ rol: 'bewoner-initiatief', voor: [] }] })

/** Lets something happen between a decision and the storing of it, once. */
class Interrupted extends MemoryEvents {
  between: (() => Promise<unknown>) | null = null
  readonly rested: (readonly string[])[] = []

  override async append(...[commit, restsOn = []]: Parameters<MemoryEvents['append']>) {
    this.rested.push(restsOn)
    const first = this.between
    this.between = null
    await first?.()
    return super.append(commit, restsOn)
  }
}

/** Two processes on one log, or one that has it alone; anna's house with a cupboard in it. */
const house = async (shared: boolean) => {
  const log = new MemoryLog()
  const events = new Interrupted(log)
  const records = new MemoryRecords()
  const parts = {
    records,
    gedragingen: GEDRAGINGEN,
    clock: () => Date.parse('2026-06-01') + log.commits.length,
    shared
  }
  const one = new CommandHandler({ ...parts, events })
  const two = shared ? new CommandHandler({ ...parts, events: new MemoryEvents(log) }) : one
  let sent = 0
  const send = (
    handler: CommandHandler,
    contract: Parameters<CommandHandler['handle']>[0]['contract'],
    wie: string,
    id: string | null,
    fields: object,
    expectedVersion: number | null = null
  ) =>
    handler.handle({
      contract,
      id,
      fields: { ...fields },
      wie: wieIs(mens(wie)),
      opdrachtId: contract === zetKast ? KAST : derivedId(`${++sent}`, 1),
      expectedVersion,
      trace: null
    })
  await send(one, geefHuis, 'anna', null, { wie: 'anna' })
  await send(one, zetKast, 'anna', null, { huisId: HUIS, naam: 'Kast' })
  events.rested.length = 0
  return { log, events, one, two, send }
}

describe.each([
  ['two processes share the log', true],
  ['one process has the log alone', false]
])('what a thing belongs to, where %s', (_where, shared) => {
  it('tells the rules who may', async () => {
    const { one, send } = await house(shared)
    expect(await send(one, noemKast, 'anna', KAST, { naam: 'Ladekast' })).toMatchObject({
      kind: 'ACCEPTED',
      version: 2
    })
    expect(await send(one, noemKast, 'bob', KAST, { naam: 'Ladekast' })).toEqual({ kind: 'NOT_ALLOWED' })
  })

  it('is rested on: what was taken away while somebody decided is not theirs to decide', async () => {
    const { log, events, one, two, send } = await house(shared)
    events.between = () => send(two, geefHuis, 'anna', null, { wie: 'bob' })
    expect(await send(one, noemKast, 'anna', KAST, { naam: 'Van anna' })).toEqual({ kind: 'NOT_ALLOWED' })
    expect(events.rested).toContainEqual([`huis-${HUIS}@2`])
    expect(log.commits.flatMap((commit) => commit.events.map(({ type }) => type))).toEqual([
      'HuisVan',
      'KastGezet',
      'HuisVan'
    ])
    expect(await send(one, noemKast, 'bob', KAST, { naam: 'Van bob' })).toMatchObject({ kind: 'ACCEPTED' })
  })

  it('is followed to what that belongs to in turn', async () => {
    const { events, one, two, send } = await house(shared)
    await send(one, zetDoos, 'anna', null, { kastId: KAST })
    expect(await send(one, zetDoos, 'bob', null, { kastId: KAST })).toEqual({ kind: 'NOT_ALLOWED' })
    events.between = () => send(two, geefHuis, 'anna', null, { wie: 'bob' })
    expect(await send(one, zetDoos, 'anna', null, { kastId: KAST })).toEqual({ kind: 'NOT_ALLOWED' })
    expect(events.rested).toContainEqual(expect.arrayContaining([`kast-${KAST}@2`, `huis-${HUIS}@2`]))
    expect(await send(one, zetDoos, 'bob', null, { kastId: KAST })).toMatchObject({ kind: 'ACCEPTED', version: 2 })
  })

  it('moves on without harm where who may stays the same', async () => {
    const { events, one, two, send } = await house(shared)
    events.between = () => send(two, geefHuis, 'anna', null, { wie: 'anna' })
    expect(await send(one, noemKast, 'anna', KAST, { naam: 'Van anna' })).toMatchObject({
      kind: 'ACCEPTED',
      version: 2
    })
  })

  it('is told of the decision in the same commit, also where it moved on meanwhile', async () => {
    const { log, events, one, two, send } = await house(shared)
    events.between = () => send(two, geefHuis, 'anna', null, { wie: 'anna' })
    expect(await send(one, verkoopKast, 'anna', KAST, { uit: HUIS })).toMatchObject({ kind: 'ACCEPTED', version: 2 })
    expect(log.commits.at(-1)?.keys).toEqual([`kast-${KAST}@2`, `huis-${HUIS}@3`])
    expect(await two.streams.fold(Huis, `huis-${HUIS}`)).toMatchObject({ state: { wie: 'anna', weg: [KAST] } })
    expect(await send(one, geefHuis, 'anna', null, { wie: 'bob' })).toMatchObject({ kind: 'ACCEPTED', version: 4 })
  })

  it('is all that a decision can tell', async () => {
    const { one, send } = await house(shared)
    await expect(send(one, verkoopKast, 'anna', KAST, { uit: DOOS })).rejects.toThrow(`huis-${DOOS}`)
  })

  it('tells what may be seen of a thing that moved on', async () => {
    const { one, send } = await house(shared)
    const shown = await send(one, noemKast, 'anna', KAST, { naam: 'Ladekast' }, 7)
    expect(shown).toMatchObject({ code: 'VERSIE_VERSCHILT', members: { versie: 1, waarden: { naam: 'Kast' } } })
  })
})

it('a command on what belongs nowhere rests on nothing more', async () => {
  const { events, one, send } = await house(false)
  await send(one, geefHuis, 'anna', null, { wie: 'bob' })
  expect(events.rested).toEqual([[]])
})
