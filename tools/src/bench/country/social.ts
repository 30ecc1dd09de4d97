// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import { type BuurtCode, gemeenteVan, wijkVan } from '@naober/contracts/geografie'
import { Activiteit, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Element, elementOpgenomen, opnemerVastgelegd } from '@naober/contracts/initiatieven/element'
import { Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import type { Herhaling } from '@naober/contracts/initiatieven/regels/herhaling'
import type { NewCommit } from '@naober/kit/store/commit'
import { JAAR } from './areas.ts'
import { type Log, STEP_MS } from './log.ts'
import { doel, initiatiefnaam } from './words.ts'

const DAY_MS = 86_400_000

const plaats = (buurt: BuurtCode) => ({
  gemeente: gemeenteVan(buurt),
  jaar: JAAR,
  wijk: wijkVan(buurt),
  buurt,
  getekendGebiedId: null
})

/** A service, facility or function of a buurt; three in ten are a partij's. */
export const neemOp = (log: Log, buurten: readonly BuurtCode[], partijen: readonly string[], nr: number): NewCommit => {
  const { random } = log
  const stream = stroomVan(Element, random.uuid(log.now + STEP_MS))
  const soort = random.of([
    'INFORMELE_DIENST',
    'FORMELE_DIENST',
    'FYSIEKE_VOORZIENING',
    'ICT_VOORZIENING',
    'VERBINDINGSPERSOON'
  ] as const)
  const opgenomen = elementOpgenomen({
    soort,
    naam: initiatiefnaam(random, nr),
    omschrijving: random.chance(30) ? doel(random) : null,
    laag: soort === 'INFORMELE_DIENST' ? 'INFORMEEL' : 'FORMEEL',
    vorm: random.of(['INDIVIDUEEL', 'COLLECTIEF'] as const),
    alledaagseZaak: random.chance(20) ? random.of(['MAALTIJD', 'VERVOER', 'BOODSCHAPPEN'] as const) : null,
    partijId: random.chance(30) ? random.of(partijen) : null,
    contact: null,
    gebied: plaats(random.of(buurten)),
    adres: null,
    op: log.day()
  })
  return log.commit([
    [stream, opgenomen],
    [stream, opnemerVastgelegd({ persoonId: random.uuid(log.now) })]
  ])
}

/** Something that an initiatief does, once or every week of half a year. */
export const plan = (
  log: Log,
  initiatieven: readonly string[],
  buurten: readonly BuurtCode[],
  nr: number
): NewCommit => {
  const { random } = log
  const id = random.uuid(log.now + STEP_MS)
  const dag = log.day()
  const verteld = {
    initiatiefId: random.of(initiatieven),
    naam: initiatiefnaam(random, nr),
    omschrijving: random.chance(30) ? doel(random) : null,
    waar: null,
    gebied: plaats(random.of(buurten)),
    wijze: random.of(['SPONTAAN', 'GEORGANISEERD'] as const),
    dag,
    tijd: `${10 + random.below(11)}:30`,
    duurMinuten: 30 * (1 + random.below(6))
  }
  if (nr % 10 !== 0) return log.commit([[stroomVan(Activiteit, id), activiteitGepland(verteld)]])
  const laatste = new Date(Date.parse(dag) + 182 * DAY_MS).toISOString().slice(0, 10)
  const herhaling: Herhaling = { frequentie: 'WEKELIJKS', om: 1, weekdagen: [], maandelijksOp: null }
  return log.commit([[stroomVan(Reeks, id), reeksGepland({ ...verteld, herhaling, laatste, overslaan: [] })]])
}
