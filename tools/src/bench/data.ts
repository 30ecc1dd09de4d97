// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import { type BuurtCode, gemeenteVan, wijkVan } from '@naober/contracts/geografie'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import {
  eigenaarAangewezen,
  faseGewijzigd,
  Initiatief,
  initiatiefBevestigd,
  initiatiefGestart,
  initiatiefGewijzigd,
  initiatiefVerbonden,
  lidToegetreden
} from '@naober/contracts/initiatieven/initiatief'
import { Partij, partijGeregistreerd, partijTradToe, partijVerbonden } from '@naober/contracts/initiatieven/partij'
import { Verbinding, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import type { CommitEvents, NewCommit } from '@naober/kit/store/commit'
import { buurtcodes, ingelezen, JAAR } from './country/areas.ts'
import { Log, type Part, STEP_MS } from './country/log.ts'
import { Random } from './country/random.ts'
import { neemOp, plan } from './country/social.ts'
import { doel, functie, initiatiefnaam, partijnaam } from './country/words.ts'

/** How much of everything. */
export interface DataSize {
  readonly wijken: number
  readonly buurten: number
  readonly partijen: number
  readonly initiatieven: number
  /** Members of initiatieven: two in three are persons, the others partijen. */
  readonly leden: number
  /** Verbindingen: three in four between initiatieven, the others with a partij. */
  readonly verbindingen: number
  /** Services, facilities and functions of buurten. */
  readonly elementen: number
  /** What initiatieven do: nine in ten once, the others as a series. */
  readonly activiteiten: number
  /** Events in all: what is left after everything is there are edits, phases and confirmations. */
  readonly events: number
}

/** The Netherlands: 342 gemeenten, 14,500 buurten, 100,000 initiatieven with 300,000 members and verbindingen. */
export const NETHERLANDS: DataSize = {
  wijken: 3_000,
  buurten: 14_500,
  partijen: 5_000,
  initiatieven: 100_000,
  leden: 200_000,
  verbindingen: 100_000,
  elementen: 0,
  activiteiten: 0,
  events: 1_000_000
}

/** The same as full as it may become: 200,000 elementen and 300,000 activiteiten. */
export const FULL: DataSize = { ...NETHERLANDS, elementen: 200_000, activiteiten: 300_000, events: 0 }

/** The Netherlands a hundred times smaller, for tests. */
export const SMALL: DataSize = {
  wijken: 342,
  buurten: 700,
  partijen: 50,
  initiatieven: 1_000,
  leden: 2_000,
  verbindingen: 1_000,
  elementen: 0,
  activiteiten: 0,
  events: 10_000
}

/** As full, and a hundred times smaller. */
export const SMALL_AND_FULL: DataSize = { ...SMALL, elementen: 2_000, activiteiten: 3_000, events: 0 }

const PHASES = ['IDEE', 'START', 'ACTIEF', 'IN_DE_KNEL', 'ACTIEF'] as const

/** Commits of a whole country, the same for the same size and seed. */
export function* commits(size: DataSize = NETHERLANDS, seed = 42): Generator<NewCommit> {
  const random = new Random(seed)
  const log = new Log(random)
  const codes = buurtcodes(size.wijken, size.buurten)
  for (const { code, naam } of GEMEENTEN) {
    const { id, event } = ingelezen(random, code, naam, codes.get(code) ?? [])
    yield log.commit([[stroomVan(Gebied, id), event]])
  }
  const buurten = [...codes.values()].flat()
  const partijen: string[] = []
  for (let nr = 0; nr < size.partijen; nr++) yield registreer(log, partijen, buurten, nr)
  const initiatieven: string[] = []
  const perInitiatief = { leden: size.leden / size.initiatieven, edges: size.verbindingen / size.initiatieven }
  let [leden, edges] = [0, 0]
  for (let nr = 0; nr < size.initiatieven; nr++) {
    yield start(log, initiatieven, buurten, nr)
    for (; leden < (nr + 1) * perInitiatief.leden; leden++) yield treedToe(log, initiatieven, partijen, leden)
    for (; edges < nr * perInitiatief.edges; edges++) yield verbind(log, initiatieven, partijen, edges)
  }
  for (; edges < size.verbindingen; edges++) yield verbind(log, initiatieven, partijen, edges)
  for (let nr = 0; nr < size.elementen; nr++) yield neemOp(log, buurten, partijen, nr)
  for (let nr = 0; nr < size.activiteiten; nr++) yield plan(log, initiatieven, buurten, nr)
  for (let nr = 0; log.events < size.events; nr++) yield wijzig(log, initiatieven, nr)
}

/** The same as readers see it: with positions. */
export function* commitEvents(size: DataSize = NETHERLANDS, seed = 42): Generator<CommitEvents> {
  let position = 0
  for (const { at, commandId, depth, events } of commits(size, seed)) {
    yield { position: ++position, at, commandId, depth, events }
  }
}

const registreer = (log: Log, partijen: string[], buurten: readonly BuurtCode[], nr: number): NewCommit => {
  const { random } = log
  const id = random.uuid(log.now + STEP_MS)
  partijen.push(id)
  const buurt = random.of(buurten)
  const registratie = partijGeregistreerd({
    naam: partijnaam(random, nr),
    type: random.of(['CORPORATIE', 'WELZIJN', 'ZORG', 'SCHOOL', 'BEWONERSGROEP', 'GELOOFSGEMEENSCHAP']),
    rechtsvorm: random.of(['STICHTING', 'VERENIGING', 'COOPERATIE']),
    statutairDoel: random.chance(40) ? doel(random) : null,
    anbi: random.chance(30),
    werkgebied: random.chance(50) ? [gemeenteVan(buurt)] : [wijkVan(buurt), buurt],
    op: log.day()
  })
  return log.commit([[stroomVan(Partij, id), registratie]])
}

const start = (log: Log, initiatieven: string[], buurten: readonly BuurtCode[], nr: number): NewCommit => {
  const { random } = log
  const id = random.uuid(log.now + STEP_MS)
  initiatieven.push(id)
  const stream = stroomVan(Initiatief, id)
  const buurt = random.of(buurten)
  const op = log.day()
  const persoonId = random.uuid(log.now)
  return log.commit([
    [
      stream,
      initiatiefGestart({
        soort: random.chance(95) ? 'BEWONERSINITIATIEF' : 'WOONINITIATIEF',
        naam: initiatiefnaam(random, nr),
        doel: doel(random),
        op,
        gebied: { gemeente: gemeenteVan(buurt), jaar: JAAR, wijk: wijkVan(buurt), buurt, getekendGebiedId: null },
        uitkomsten: random.of([['VERBINDING'], ['AUTONOMIE', 'VERBINDING'], ['BETEKENIS'], []]),
        netwerk: null,
        wonen: null
      })
    ],
    [stream, eigenaarAangewezen({ persoonId, partijId: null, functie: functie(random), van: op })]
  ])
}

const treedToe = (log: Log, initiatieven: readonly string[], partijen: readonly string[], nr: number): NewCommit => {
  const { random } = log
  const id = random.of(initiatieven)
  const lid = { functie: functie(random), van: log.day() }
  const stream = stroomVan(Initiatief, id)
  if (nr % 3 !== 0) {
    const persoonId = random.uuid(log.now)
    return log.commit([[stream, lidToegetreden({ ...lid, persoonId, partijId: null })]])
  }
  const partijId = random.of(partijen)
  return log.commit([
    [stream, lidToegetreden({ ...lid, persoonId: null, partijId })],
    [stroomVan(Partij, partijId), partijTradToe({ initiatiefId: id, van: lid.van })]
  ])
}

const verbind = (log: Log, initiatieven: readonly string[], partijen: readonly string[], nr: number): NewCommit => {
  const { random } = log
  const verbindingId = random.uuid(log.now + STEP_MS)
  const begin = random.of(initiatieven)
  const naarPartijId = nr % 4 === 0 ? random.of(partijen) : null
  const naarInitiatiefId = naarPartijId === null ? random.of(initiatieven) : null
  const bij = {
    verbindingId,
    soort: random.of(['OUDER', 'GELIJKE', 'DEELT_RUIMTE', 'DEELT_MENSEN', 'HELPT'] as const),
    van: log.day()
  }
  const gelegd = verbindingGelegd({
    soort: bij.soort,
    vanInitiatiefId: begin,
    naarInitiatiefId,
    naarPartijId,
    arrangementId: null,
    toelichting: null,
    van: bij.van
  })
  const naar: Part =
    naarPartijId === null
      ? [
          stroomVan(Initiatief, naarInitiatiefId ?? begin),
          initiatiefVerbonden({ ...bij, kant: 'NAAR', initiatiefId: begin, partijId: null })
        ]
      : [stroomVan(Partij, naarPartijId), partijVerbonden({ ...bij, kant: 'NAAR', initiatiefId: begin })]
  return log.commit([
    [stroomVan(Verbinding, verbindingId), gelegd],
    [
      stroomVan(Initiatief, begin),
      initiatiefVerbonden({ ...bij, kant: 'VAN', initiatiefId: naarInitiatiefId, partijId: naarPartijId })
    ],
    naar
  ])
}

const wijzig = (log: Log, initiatieven: readonly string[], nr: number): NewCommit => {
  const { random } = log
  const stream = stroomVan(Initiatief, random.of(initiatieven))
  const op = new Date(log.now).toISOString().slice(0, 10)
  if (nr % 3 === 0) return log.commit([[stream, initiatiefBevestigd({ op })]])
  if (nr % 3 === 1) return log.commit([[stream, initiatiefGewijzigd({ naam: initiatiefnaam(random, nr) })]])
  const step = random.below(PHASES.length - 1)
  const [van, naar] = [PHASES[step] ?? 'IDEE', PHASES[step + 1] ?? 'START']
  const belemmering = naar === 'IN_DE_KNEL' ? 'KOSTENDELERSNORM' : null
  const stap = { van, naar, op, belemmering, reden: null, opgegaanIn: null, toelichting: null }
  return log.commit([[stream, faseGewijzigd(stap)]])
}
