// SPDX-License-Identifier: EUPL-1.2
import type { Fouten } from '../../app/opdracht/uitkomst.ts'
import type { Initiatiefsoort, StartInitiatiefInvoer } from '../../gql/graphql.ts'
import { isDag, vandaag } from '../../onderdelen/datum.ts'
import { gebiedVan, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { is, soorten, woonvormen } from '../../onderdelen/woorden.nl.ts'
import { legitimaties, type Netwerkvraag, netwerkvragen, scenarios, waardesoorten } from './netwerk.nl.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody has filled in so far: texts as typed, '' for nothing yet. */
export type Invulling = Readonly<Record<Netwerkvraag, string>> & {
  readonly naam: string
  readonly doel: string
  readonly soort: string
  readonly woonvorm: string
  readonly ondervorm: string
  readonly scenario: string
  readonly legitimatie: string
  readonly waardesoorten: readonly string[]
  /** Code of a buurt, HEEL for the whole gemeente. */
  readonly buurt: string
  readonly op: string
}

export const isSoort = (waarde: string): waarde is Initiatiefsoort => is(soorten, waarde)

export const leegBij = (buurt: string, soort = ''): Invulling => ({
  naam: '',
  doel: '',
  soort,
  woonvorm: '',
  ondervorm: '',
  bijdragen: '',
  ambitie: '',
  waardeVoorAnderen: '',
  veranderingstheorie: '',
  gedeeldeAutonomie: '',
  sturing: '',
  benaderbaarheid: '',
  scenario: '',
  legitimatie: '',
  waardesoorten: [],
  buurt,
  op: vandaag()
})

const vragen = (): readonly Netwerkvraag[] =>
  Object.keys(netwerkvragen).filter((vraag): vraag is Netwerkvraag => Object.hasOwn(netwerkvragen, vraag))

/** What has not been filled in. Every rule beyond that is the server's. */
export function leegIn(invulling: Invulling): Fouten {
  const { naam, doel, soort, woonvorm, buurt, op, scenario, legitimatie } = invulling
  const leeg: Record<string, string> = {}
  if (naam.trim() === '') leeg.naam = teksten.leeg.naam
  if (doel.trim() === '') leeg.doel = teksten.leeg.doel
  if (!isSoort(soort)) leeg.soort = teksten.leeg.soort
  if (soort === 'WOONINITIATIEF' && !is(woonvormen, woonvorm)) leeg.woonvorm = teksten.leeg.woonvorm
  if (soort === 'ORGANISATIENETWERK') {
    for (const vraag of vragen()) if (!invulling[vraag].trim()) leeg[vraag] = teksten.leeg.netwerk
    if (!is(scenarios, scenario)) leeg.scenario = teksten.leeg.keuze
    if (!is(legitimaties, legitimatie)) leeg.legitimatie = teksten.leeg.keuze
    if (invulling.waardesoorten.length === 0) leeg.waardesoorten = teksten.leeg.waardesoorten
  }
  if (buurt === '') leeg.buurt = teksten.leeg.buurt
  if (!isDag(op)) leeg.op = teksten.leeg.op
  return leeg
}

function netwerkVan(invulling: Invulling): StartInitiatiefInvoer['netwerk'] {
  const { scenario, legitimatie, waardesoorten: gekozen } = invulling
  if (!is(scenarios, scenario) || !is(legitimaties, legitimatie)) return undefined
  const { bijdragen, ambitie, waardeVoorAnderen, veranderingstheorie } = invulling
  const { gedeeldeAutonomie, sturing, benaderbaarheid } = invulling
  return {
    bijdragen,
    ambitie,
    waardeVoorAnderen,
    veranderingstheorie,
    gedeeldeAutonomie,
    sturing,
    benaderbaarheid,
    scenario,
    legitimatie,
    waardesoorten: gekozen.filter((waarde) => is(waardesoorten, waarde))
  }
}

/** What is sent; null while something is missing. */
export function invoerVan(invulling: Invulling, gemeente: Startplek, jaar: number): StartInitiatiefInvoer | null {
  const { naam, doel, soort, woonvorm, ondervorm, buurt, op } = invulling
  if (!isSoort(soort) || Object.keys(leegIn(invulling)).length > 0) return null
  const netwerk = soort === 'ORGANISATIENETWERK' ? netwerkVan(invulling) : undefined
  return {
    naam: naam.trim(),
    doel: doel.trim(),
    soort,
    op,
    gebied: gebiedVan(gemeente, jaar, buurt),
    ...(soort === 'WOONINITIATIEF' &&
      is(woonvormen, woonvorm) && { wonen: { woonvorm, ...(ondervorm.trim() && { ondervorm: ondervorm.trim() }) } }),
    ...(netwerk && { netwerk })
  }
}
