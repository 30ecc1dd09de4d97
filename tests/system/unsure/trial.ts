// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { AGGREGATEN, opdrachtMetNaam } from '@naober/contracts/register'
import { createDraws, type Draws } from '@naober/kit/bus/draws'
import type { EncodedAnswer } from '@naober/kit/command/encoded'
import type { EventStore } from '@naober/kit/store/event-store'
import { type Client, OwnClient } from '../../storing/load/commands.ts'
import type { Command } from '../../storing/load/send.ts'
import { AnyClient, drawValues, Things } from './any-client.ts'
import type { Process } from './house.ts'

const DIENST = 'initiatieven'
const AGAIN_MS = 50
/** Repeated at the end at most, of what was accepted. */
const ONCE_MORE = 600

/** A command with the answer that settled it. */
interface Settled {
  readonly command: Command
  readonly answer: EncodedAnswer
}

/** What became of all commands of a trial. */
export interface Trial {
  readonly settled: readonly Settled[]
  /** How often each answer was given that leaves a command open. */
  readonly open: ReadonlyMap<string, number>
}

const send = ({ door }: Process, { opdracht, id, velden, opdrachtId, versie, token }: Command) =>
  door.ontvang({
    dienst: DIENST,
    opdracht,
    id,
    opdrachtId,
    verwachteVersie: versie ?? null,
    token,
    trace: null,
    lijf: JSON.stringify(velden)
  })

const bodyOf = ({ lijf }: EncodedAnswer): Record<string, unknown> => JSON.parse(lijf)
const isAccepted = ({ answer }: Settled): boolean => answer.status < 300

const clientsOf = (count: number, seed: number): { readonly clients: readonly Client[]; readonly things: Things } => {
  const things = new Things()
  const contracts = AGGREGATEN.filter(({ dienst }) => dienst === DIENST).flatMap(({ opdrachten }) => opdrachten)
  const values = drawValues(contracts, seed)
  const clients = Array.from({ length: count }, (_, nr) => {
    const draw = createDraws(seed + nr)
    return nr % 2 === 0 ? new OwnClient(nr, draw, 'alles') : new AnyClient(values, things, draw)
  })
  return { clients, things }
}

/** Clients who send commands to the processes in turn, each under its id until it is settled, as long as `during` lasts. */
export const runTrial = async (
  processes: readonly Process[],
  { clients: count, seed }: { readonly clients: number; readonly seed: number },
  during: (draw: Draws, open: Trial['open']) => Promise<void>
): Promise<Trial> => {
  const settled: Settled[] = []
  const open = new Map<string, number>()
  const { clients, things } = clientsOf(count, seed)
  let going = true

  const settle = async (command: Command, draw: Draws): Promise<EncodedAnswer> => {
    for (;;) {
      const process = processes[Math.floor(draw() * processes.length)]
      if (process === undefined) throw new Error('a trial needs a process')
      const answer = await send(process, command)
      if (answer.status < 500) return answer
      const code = String(bodyOf(answer).code)
      open.set(code, (open.get(code) ?? 0) + 1)
      await pause(AGAIN_MS)
    }
  }
  const run = async (client: Client, nr: number): Promise<void> => {
    const draw = createDraws(seed - nr)
    while (going) {
      const { command, done } = await client.next()
      const answer = await settle(command, draw)
      settled.push({ command, answer })
      if (answer.status >= 300) continue
      const { id, versie, positie } = bodyOf(answer)
      const contract = opdrachtMetNaam(command.opdracht)
      if (contract?.nieuw) things.add(contract.aggregaat.naam, String(id))
      done({ kind: 'ACCEPTED', id: String(id), versie: Number(versie), positie: Number(positie) })
    }
  }
  const running = Promise.all(clients.map(run))
  await during(createDraws(seed), open)
  going = false
  await running
  return { settled, open }
}

/** What is wrong with the answers, held against what is stored. Empty when nothing is. */
export const judge = async ({ settled }: Trial, events: EventStore): Promise<readonly string[]> => {
  const log = await events.readCommits(0, 1_000_000)
  const stored = new Map(log.map((commit) => [commit.commandId.split('/')[0], commit]))
  const wrong = log.flatMap(({ position }, i) => (position === i + 1 ? [] : [`place ${i + 1} has ${position}`]))
  if (stored.size < new Set(log.map(({ commandId }) => commandId)).size) wrong.push('an id is of two commits')
  for (const { command, answer } of settled) {
    const commit = stored.get(command.opdrachtId)
    const told = `${command.opdracht} ${command.opdrachtId}: ${answer.status} ${answer.lijf}`
    if (answer.status >= 300 && commit !== undefined) wrong.push(`refused, and stored at ${commit.position}: ${told}`)
    if (answer.status < 300 && commit?.position !== bodyOf(answer).positie) wrong.push(`not stored there: ${told}`)
  }
  return wrong
}

/** What is wrong with the answers to accepted commands that are sent once more. Empty when nothing is. */
export const onceMore = async ({ settled }: Trial, processes: readonly Process[]): Promise<readonly string[]> => {
  const accepted = settled.filter(isAccepted)
  const every = Math.max(1, Math.floor(accepted.length / ONCE_MORE))
  const wrong: string[] = []
  for (const { command, answer } of accepted.filter((_, i) => i % every === 0)) {
    for (const process of processes) {
      const again = await send(process, command)
      if (again.status === answer.status && again.lijf === answer.lijf) continue
      wrong.push(`${command.opdracht}: first ${answer.lijf}, then ${again.status} ${again.lijf}`)
    }
  }
  return wrong
}

/** How many commands and how many kinds of them were accepted and refused, and what was answered in between. */
export const told = ({ settled, open }: Trial): string => {
  const kinds = (these: readonly Settled[]) => new Set(these.map(({ command }) => command.opdracht)).size
  const accepted = settled.filter(isAccepted)
  const refused = settled.filter((each) => !isAccepted(each))
  const between = [...open].map(([code, times]) => `${times} ${code}`).join(', ')
  return `${accepted.length} accepted (${kinds(accepted)} kinds), ${refused.length} refused (${kinds(refused)}); ${between}`
}
