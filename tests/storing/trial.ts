// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { AGGREGATEN } from '@naober/contracts/register'
import { naTeSpelen } from '@naober/initiatieven/testing/naspelen'
import { uuidv7 } from '@naober/kit/command/ids'
import { expect } from 'vitest'
import { graphql } from '../platform/client.ts'
import { History } from '../platform/history.ts'
import { bewaartijdVoorbij, brokerGedood, giftigBericht } from './faults/broker.ts'
import { type Fault, type Measured, type Scene, waitFor } from './faults/fault.ts'
import { mongodGedood, primaryGedood } from './faults/mongod.ts'
import { lezerBevroren, procesGedood, procesGestopt, tweeDoorgevers } from './faults/processes.ts'
import { type Planned, type Storing, told } from './faults/schedule.ts'
import { judge } from './history/checker.ts'
import { HistoryClients } from './history/clients.ts'
import { Ledger, Load } from './load/load.ts'
import { Pace, type Paces } from './load/pace.ts'
import { type Entrance, graphqlEntrance, restEntrance } from './load/send.ts'
import { LogTruth } from './truth/log.ts'
import { Watcher } from './truth/news.ts'
import { Reactions } from './truth/reactions.ts'
import { expectSameView, positionOf } from './truth/same-view.ts'
import { readTopic } from './truth/topic.ts'
import { Comparison } from './truth/views.ts'
import { DIENST, startWorld, type World, type WorldOptions } from './world.ts'

const FAULTS: Readonly<Record<Storing, Fault>> = {
  PROCES_GEDOOD: procesGedood,
  PROCES_GESTOPT: procesGestopt,
  BROKER_GEDOOD: brokerGedood,
  BROKER_WEG: brokerGedood,
  MONGOD_GEDOOD: mongodGedood,
  PRIMARY_GEDOOD: primaryGedood,
  LEZER_BEVROREN: lezerBevroren,
  TWEE_DOORGEVERS: tweeDoorgevers,
  GIFTIG_BERICHT: giftigBericht,
  BEWAARTIJD_VOORBIJ: bewaartijdVoorbij
}

/** Without hands all must be well this long after the cause is over. */
const RECOVERY_MS = 60_000
const QUIET_MS = 60_000
/** For a gateway that has nothing to read all that the load of three quarters of an hour wrote, on a machine at work. */
const ANEW_MS = 180_000
const ANSWER_MS = 6_000
/** Where three databases share a disk each waits half a second for what is durable: fewer cannot send all that is offered. */
const CLIENTS = 128
/** Of them: who send commands of every kind there is. */
const LIVED = 32
/** A trial of few faults is over before its histories have come by everything. */
const EVERY_KIND_MS = 120_000
const PEACE_EACH = 6
const CALM_MS = 8_000

export interface TrialOptions extends Omit<WorldOptions, 'onEnd'> {
  readonly seed: number
  readonly perSecond: number
}

/** A fault that was brought about, and what it came to. */
export interface Struck {
  readonly planned: Planned
  /** Ms from the end of its cause until every way in and both gateways serve again. */
  readonly recovered: number
  readonly measured: Measured
}

/** What a whole trial came to. */
export interface TrialResult {
  readonly struck: readonly Struck[]
  readonly ledger: Ledger
  readonly positions: number
  readonly reactions: number
  readonly seconds: number
  /** Commands accepted in each second; and per second while all was well and while it was not. */
  readonly perSecond: readonly number[]
  readonly paces: Paces
  /** Ms in which a gateway was built anew, its process included. */
  readonly anew: number
  readonly comparison: { readonly compared: number; readonly answered: number; readonly unanswered: number }
  readonly history: { readonly appends: number; readonly reads: number; readonly unread: number }
  readonly watchers: readonly { readonly messages: number; readonly opnieuw: number; readonly connections: number }[]
  readonly topic: { readonly received: number; readonly again: number }
  /** How often a process ended by itself, by name and exit code. */
  readonly ended: ReadonlyMap<string, number>
}

/** One platform under load, with faults, and everything that judges what comes of it. */
export class Trial {
  readonly #world: World
  readonly #ended: Map<string, number>
  readonly #ledger = new Ledger()
  readonly #load: Load
  readonly #clients: HistoryClients
  readonly #entrances: readonly Entrance[]
  readonly #token: string
  readonly #log: LogTruth
  readonly #reactions = new Reactions()
  readonly #watchers: readonly Watcher[]
  readonly #comparison: Comparison
  readonly #topic: Awaited<ReturnType<typeof readTopic>>
  readonly #logId: string
  readonly #struck: Struck[] = []
  readonly #begin = performance.now()
  readonly #perSecond: number[] = []
  #counting: NodeJS.Timeout | undefined
  readonly #pace = new Pace(() => this.#ledger.acknowledged.length)
  #probe = ''
  #poisoned = 0

  static async start({ seed, perSecond, members }: TrialOptions): Promise<Trial> {
    const ended = new Map<string, number>()
    const world = await startWorld({
      members,
      onEnd: (name, code) => {
        const key = `${name} ${code ?? 'signal'}`
        ended.set(key, (ended.get(key) ?? 0) + 1)
      }
    })
    try {
      const { data } = await graphql(world.topology.front.address, '{ alsVan { dienst logId positie } }')
      const [stand] = (data?.alsVan ?? []) as { dienst: string; logId: string; positie: number }[]
      if (stand === undefined) throw new Error('a gateway does not say as of when it speaks')
      const topic = await readTopic(world.connection, stand.positie)
      const tokens = {
        load: await world.issuer.token('p-belasting', 'beheerder', ['GM0308']),
        list: await world.issuer.token('p-lijst', 'bewoner-initiatief', ['GM0308'])
      }
      const steps = await naTeSpelen()
      const histories = Array.from({ length: LIVED }, (_, nr) => new History(steps, world.issuer, nr))
      return new Trial(world, ended, { seed, perSecond, stand, topic, tokens, histories })
    } catch (error) {
      await world.stop()
      throw error
    }
  }

  private constructor(
    world: World,
    ended: Map<string, number>,
    given: {
      readonly seed: number
      readonly perSecond: number
      readonly stand: { readonly dienst: string; readonly logId: string; readonly positie: number }
      readonly topic: Awaited<ReturnType<typeof readTopic>>
      readonly tokens: { readonly load: string; readonly list: string }
      readonly histories: readonly History[]
    }
  ) {
    const { seed, perSecond, stand, topic, tokens, histories } = given
    const { front, gatewayProcesses, serviceKey } = world.topology
    const gateways = gatewayProcesses.map(({ name, address }) => ({ name, address: () => address }))
    this.#world = world
    this.#ended = ended
    this.#topic = topic
    this.#logId = stand.logId
    this.#token = tokens.list
    this.#entrances = [
      ...gateways.map(({ name, address }) => graphqlEntrance(name, address, ANSWER_MS)),
      restEntrance(DIENST, world.service, ANSWER_MS)
    ]
    const entrances = [
      graphqlEntrance('voordeur', () => front.address, ANSWER_MS),
      restEntrance(DIENST, world.service, ANSWER_MS)
    ]
    const clients = { clients: CLIENTS, token: tokens.load, histories }
    this.#load = new Load(this.#ledger, { seed, perSecond, entrances, ...clients })
    const { logId } = stand
    this.#clients = new HistoryClients(this.#ledger, {
      seed,
      clients: 8,
      restMs: 150,
      token: tokens.list,
      logId,
      gateways
    })
    this.#watchers = gateways.map(({ name, address }) => new Watcher(name, address, stand))
    this.#comparison = new Comparison(gateways)
    const hears = [this.#reactions.hear, ...this.#watchers.map(({ hear }) => hear)]
    this.#log = new LogTruth(world.service, serviceKey, this.#ledger, hears)
  }

  /** Begins the load and everything that watches. */
  async begin(): Promise<void> {
    this.#probe = await this.#makeProbe()
    for (const watcher of this.#watchers) watcher.start()
    this.#comparison.start()
    this.#go()
    let before = this.#ledger.acknowledged.length
    this.#counting = setInterval(() => {
      const now = this.#ledger.acknowledged.length
      this.#perSecond.push(now - before)
      before = now
    }, 1_000)
  }

  /** Lets it run before anything breaks; its pace counts when it has run for a while: code that is new is slow. */
  async calm(warmUpMs: number): Promise<void> {
    await pause(warmUpMs)
    this.#pace.become('CALM')
    await pause(CALM_MS)
    this.#pace.become('BETWEEN')
  }

  /** Brings one fault about, waits until all is well without hands, and judges. */
  async strike(planned: Planned): Promise<Struck> {
    await pause(planned.restMs)
    this.#pace.become('STRUCK')
    const measured = await FAULTS[planned.storing](this.#scene(), planned)
    const recovered = await this.#recovery(told(planned))
    this.#pace.become('BETWEEN')
    const struck = { planned, recovered, measured }
    this.#struck.push(struck)
    await this.#judgeRunning()
    if (this.#struck.length % PEACE_EACH === 0) await this.#inPeace(async () => {})
    return struck
  }

  /** The last judgement: at rest, with a gateway built anew from the feed, and over the whole history. */
  async finish(): Promise<TrialResult> {
    const { accepted } = this.#ledger
    await waitFor('every kind of thing has been lived through', EVERY_KIND_MS, () =>
      AGGREGATEN.every(({ naam }) => accepted.has(naam))
    )
    let anew = 0
    await this.#inPeace(async () => {
      const begin = performance.now()
      const fresh = await this.#world.startGateway(`nieuw-${this.#struck.length}`)
      try {
        // It answers as soon as it listens; the whole log is read after that.
        await waitFor('a gateway built anew shows everything', ANEW_MS, async () => {
          return (await positionOf(fresh.address)) >= this.#log.head
        })
        anew = performance.now() - begin
        await expectSameView(fresh.address, this.#gateway(0))
      } finally {
        await fresh.stop()
      }
      await this.#clients.readAll(this.#log.head)
    }, false)
    const { history, unread } = this.#clients
    expect(judge(history)).toEqual([])
    const appends = history.filter(({ kind }) => kind === 'APPEND').length
    return {
      struck: this.#struck,
      ledger: this.#ledger,
      positions: this.#log.head,
      reactions: this.#reactions.done,
      seconds: (performance.now() - this.#begin) / 1_000,
      perSecond: this.#perSecond,
      paces: this.#pace.perSecond(),
      anew,
      comparison: this.#comparison.counts(),
      history: { appends, reads: history.length - appends, unread },
      watchers: this.#watchers.map(({ messages, opnieuw, connections }) => ({ messages, opnieuw, connections })),
      topic: { ...this.#topic.counts },
      ended: this.#ended
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#counting)
    await Promise.all([this.#comparison.close(), ...this.#watchers.map((watcher) => watcher.close())])
    await this.#topic.close()
    await this.#world.stop()
    // What still had no answer gets none any more.
    await Promise.race([this.#rest(), pause(ANSWER_MS)])
  }

  /** The last words of every process. */
  words(): string {
    const { serviceProcesses, gatewayProcesses } = this.#world.topology
    return [...serviceProcesses, ...gatewayProcesses]
      .map((one) => `${one.name}:\n${one.output().slice(-2_000)}`)
      .join('\n')
  }

  #go(): void {
    this.#load.start()
    this.#clients.start()
  }

  async #rest(): Promise<void> {
    await Promise.all([this.#load.pause(), this.#clients.pause()])
  }

  #gateway(nr: number): string {
    return this.#world.topology.gatewayProcesses[nr]?.address ?? ''
  }

  #scene(): Scene {
    return {
      world: this.#world,
      topic: this.#topic,
      head: async () => {
        await this.#log.readOn()
        return this.#log.head
      },
      inPeace: (work) => this.#inPeace(work),
      acknowledged: () => this.#ledger.acknowledged.length,
      told: () => new Map(this.#ledger.told),
      ended: () => this.#ended,
      strange: (what) => this.#ledger.strange.push(what),
      expectFaults: (count) => {
        this.#poisoned += count
      }
    }
  }

  async #makeProbe(): Promise<string> {
    const velden = {
      soort: 'BEWONERSINITIATIEF',
      naam: 'Of alles het doet',
      doel: 'Onder storing',
      op: '2025-01-01',
      gebied: { gemeente: 'GM0308', jaar: 2024 }
    }
    const command = { opdracht: 'startInitiatief', id: null, velden, opdrachtId: uuidv7(), token: this.#token }
    this.#ledger.sent.add(command.opdrachtId)
    const said = await this.#entrances[0]?.send(command)
    if (said?.kind !== 'ACCEPTED') throw new Error(`the first command: ${JSON.stringify(said)}`)
    return said.id
  }

  /** Ms until every way in takes a command, and both gateways and Kafka have handed these on. */
  async #recovery(what: string): Promise<number> {
    const { serviceProcesses, gatewayProcesses } = this.#world.topology
    const begin = performance.now()
    const left = () => Math.max(1, RECOVERY_MS - (performance.now() - begin))
    await Promise.all([...serviceProcesses, ...gatewayProcesses].map((one) => one.ready()))
    const places = await Promise.all(
      this.#entrances.map(async (entrance) => {
        const velden = { als: 'BEWONER', tekst: 'Doet alles het?' }
        const opdrachtId = uuidv7()
        const command = { opdracht: 'plaatsOpmerking', id: this.#probe, velden, opdrachtId, token: this.#token }
        this.#ledger.sent.add(opdrachtId)
        let positie = 0
        await waitFor(`${what}: a command through ${entrance.name}`, left(), async () => {
          const said = await entrance.send(command)
          if (said.kind === 'REFUSED') this.#ledger.strange.push(`${said.code} through ${entrance.name}`)
          if (said.kind !== 'ACCEPTED') return false
          this.#ledger.acknowledged.push({ ...said, opdrachtId })
          positie = said.positie
          return true
        })
        return positie
      })
    )
    const last = Math.max(...places)
    for (const { name, address } of gatewayProcesses) {
      await waitFor(`${what}: ${name} shows it`, left(), async () => (await positionOf(address)) >= last)
    }
    await waitFor(`${what}: Kafka hands it over`, left(), () => this.#topic.upTo() >= last)
    return performance.now() - begin
  }

  /** What can be judged while everything runs. */
  async #judgeRunning(): Promise<void> {
    await this.#log.readOn()
    for (const watcher of this.#watchers) watcher.judge(this.#log.head)
    expect(this.#violations()).toEqual([])
  }

  #violations(): readonly string[] {
    return [
      ...this.#log.violations,
      ...this.#reactions.violations,
      ...this.#comparison.violations,
      ...this.#watchers.flatMap(({ violations }) => violations),
      ...this.#ledger.strange
    ].slice(0, 20)
  }

  /** At rest everything must come to the same place, and nothing may be owed. */
  async #inPeace(work: () => Promise<void>, goOn = true): Promise<void> {
    const before = this.#pace.become('ELSE')
    await this.#rest()
    await waitFor('the reactions are done', QUIET_MS, async () => {
      await this.#log.readOn()
      return this.#reactions.owed() === 0
    })
    const { head } = this.#log
    for (const { name, address } of this.#world.topology.gatewayProcesses) {
      await waitFor(`${name} shows everything`, QUIET_MS, async () => (await positionOf(address)) >= head)
    }
    for (const watcher of this.#watchers) {
      await waitFor('a subscriber was told everything', QUIET_MS, () => watcher.position >= head)
    }
    await waitFor('everything went over Kafka', QUIET_MS, () => this.#topic.upTo() >= head)
    expect(this.#topic.faults).toHaveLength(this.#poisoned)
    await expectSameView(this.#gateway(0), this.#gateway(1))
    await work()
    await this.#judgeRunning()
    if (!goOn) return
    this.#go()
    this.#pace.become(before)
  }
}
