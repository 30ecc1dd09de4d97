// SPDX-License-Identifier: EUPL-1.2
import type { Initiatiefsoort, StartInitiatiefInvoer } from '../../gql/graphql.ts'
import { isDag } from '../../onderdelen/datum.ts'
import { soorten, woonvormen } from '../../onderdelen/woorden.nl.ts'
import { legitimaties, netwerkvragen, scenarios, waardesoorten } from './netwerk.nl.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody has filled in so far: texts as typed, '' for nothing yet. */
export interface Invulling {
  readonly naam: string
  readonly doel: string
  readonly soort: string
  readonly woonvorm: string
  readonly ondervorm: string
  readonly netwerk: Readonly<Record<string, string>>
  readonly waardesoorten: readonly string[]
  /** Code of a buurt, HEEL for the whole gemeente. */
  readonly buurt: string
  readonly op: string
}

export const HEEL = 'heel'

/** Faults by the name of their field; a field's name is its id on the page. */
export type Fouten = Readonly<Record<string, string>>

const is = <T extends string>(waarden: Readonly<Record<T, unknown>>, waarde: string): waarde is T =>
  Object.hasOwn(waarden, waarde)

export const isSoort = (waarde: string): waarde is Initiatiefsoort => is(soorten, waarde)

/** What has not been filled in. Every rule beyond that is the server's. */
export function leegIn(invulling: Invulling): Fouten {
  const { naam, doel, soort, woonvorm, buurt, op, netwerk } = invulling
  const leeg: Record<string, string> = {}
  if (naam.trim() === '') leeg.naam = teksten.leeg.naam
  if (doel.trim() === '') leeg.doel = teksten.leeg.doel
  if (!isSoort(soort)) leeg.soort = teksten.leeg.soort
  if (soort === 'WOONINITIATIEF' && !is(woonvormen, woonvorm)) leeg.woonvorm = teksten.leeg.woonvorm
  if (soort === 'ORGANISATIENETWERK') {
    for (const vraag of Object.keys(netwerkvragen)) if (!netwerk[vraag]?.trim()) leeg[vraag] = teksten.leeg.netwerk
    if (!is(scenarios, netwerk.scenario ?? '')) leeg.scenario = teksten.leeg.keuze
    if (!is(legitimaties, netwerk.legitimatie ?? '')) leeg.legitimatie = teksten.leeg.keuze
    if (invulling.waardesoorten.length === 0) leeg.waardesoorten = teksten.leeg.waardesoorten
  }
  if (buurt === '') leeg.buurt = teksten.leeg.buurt
  if (!isDag(op)) leeg.op = teksten.leeg.op
  return leeg
}

const netwerkVan = ({ netwerk, waardesoorten: gekozen }: Invulling): StartInitiatiefInvoer['netwerk'] => {
  const { bijdragen, ambitie, waardeVoorAnderen, veranderingstheorie, gedeeldeAutonomie, sturing, benaderbaarheid } =
    netwerk
  const { scenario = '', legitimatie = '' } = netwerk
  if (!is(scenarios, scenario) || !is(legitimaties, legitimatie)) return undefined
  return {
    bijdragen: bijdragen ?? '',
    ambitie: ambitie ?? '',
    waardeVoorAnderen: waardeVoorAnderen ?? '',
    veranderingstheorie: veranderingstheorie ?? '',
    gedeeldeAutonomie: gedeeldeAutonomie ?? '',
    sturing: sturing ?? '',
    benaderbaarheid: benaderbaarheid ?? '',
    scenario,
    legitimatie,
    waardesoorten: gekozen.filter((waarde) => is(waardesoorten, waarde))
  }
}

/** What is sent; null while something is missing. */
export function invoerVan(invulling: Invulling, gemeente: string, jaar: number): StartInitiatiefInvoer | null {
  const { naam, doel, soort, woonvorm, ondervorm, buurt, op } = invulling
  if (!isSoort(soort) || Object.keys(leegIn(invulling)).length > 0) return null
  const netwerk = soort === 'ORGANISATIENETWERK' ? netwerkVan(invulling) : undefined
  return {
    naam: naam.trim(),
    doel: doel.trim(),
    soort,
    op,
    gebied: { gemeente, jaar, ...(buurt !== HEEL && { buurt }) },
    ...(soort === 'WOONINITIATIEF' &&
      is(woonvormen, woonvorm) && { wonen: { woonvorm, ...(ondervorm.trim() && { ondervorm: ondervorm.trim() }) } }),
    ...(netwerk && { netwerk })
  }
}

const bekend = [
  'naam',
  'doel',
  'soort',
  'woonvorm',
  'ondervorm',
  'buurt',
  'op',
  'scenario',
  'legitimatie',
  'waardesoorten'
]

/** The field of the form that a JSON pointer of the server means: `/gebied/buurt` is the field `buurt`. */
export function veldVan(pad: string): string | null {
  const delen = pad.split('/').filter((deel) => deel !== '')
  const veld = delen.findLast((deel) => bekend.includes(deel) || Object.hasOwn(netwerkvragen, deel))
  if (veld) return veld
  if (delen.includes('gebied')) return 'buurt'
  return delen.includes('wonen') ? 'woonvorm' : null
}

/** The server's violations at the fields they belong to; what belongs to none comes last, under ''. */
export function foutenVan(overtredingen: readonly { readonly pad: string; readonly fout: string }[]): Fouten {
  const fouten: Record<string, string> = {}
  for (const { pad, fout } of overtredingen) {
    const veld = veldVan(pad) ?? ''
    fouten[veld] = fouten[veld] ? `${fouten[veld]} ${fout}` : fout
  }
  return fouten
}
