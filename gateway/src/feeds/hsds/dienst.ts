// SPDX-License-Identifier: EUPL-1.2
import { derivedId } from '@naober/kit/command/ids'
import { dateOf } from '@naober/kit/time/days'
import { Element } from '../../view/element/rij.ts'
import type { Plaats } from '../../view/gebied.ts'
import { Initiatief } from '../../view/initiatief/rij.ts'
import type { Dag } from '../../view/kern/day.ts'
import type { Rij } from '../../view/kern/rij.ts'
import { waardeOp } from '../../view/kern/timeline.ts'
import type { Partij } from '../../view/partij/rij.ts'
import { roosterVan } from './rooster.ts'
import type { Attribute, Organization, Service, ServiceAtLocation, ServiceSummary } from './soorten.ts'

/** Ids of parts that are none of ours: the same at every asking. */
const TIJD = Date.UTC(2026, 0, 1)
const deelId = (naam: string): string => derivedId(`hsds/${naam}`, TIJD)

/** An element or an initiatief as a service of HSDS, as it is on a day. */
export const dienstVan = (rij: Rij, op: Dag): Service | null => {
  if (rij instanceof Element) return vanElement(rij, op)
  return rij instanceof Initiatief ? vanInitiatief(rij, op) : null
}

/** Whose service it is on a day; null where nobody is known, and of an initiatief that is itself no more. */
export const houderVan = (rij: Rij, op: Dag): Partij | Initiatief | null => {
  if (rij instanceof Initiatief) return rij.bestaatOp(op) ? rij : null
  const aanbieder = rij instanceof Element ? rij.aanbieder : null
  return aanbieder?.bekend && !aanbieder.vergissing ? aanbieder : null
}

/** The same without what there are several of. */
export const samenvattingVan = (dienst: Service): ServiceSummary => {
  const {
    service_areas: _areas,
    service_at_locations: _places,
    schedules: _times,
    attributes: _terms,
    ...rest
  } = dienst
  return rest
}

const vanElement = (rij: Element, op: Dag): Service => {
  const plek = rij.plekOp(op)
  const { omschrijving, contact, bevestigdOp } = rij
  return {
    id: rij.id,
    name: rij.naam.tekst,
    status: rij.bestaatOp(op) ? 'active' : 'defunct',
    ...(omschrijving !== null && { description: omschrijving.tekst }),
    ...(contact !== null && { application_process: `${contact.functie.tekst}: ${contact.bereikbaar.tekst}` }),
    ...(bevestigdOp !== null && { assured_date: dateOf(bevestigdOp) }),
    ...organisatievelden(rij, op),
    service_areas: gebiedVan(rij.id, plek?.plaats ?? null),
    service_at_locations: plek?.adres ? [plaatsVan(rij.id, plek.adres.tekst, plek.plaats)] : [],
    schedules: [],
    attributes: [rij.soort, rij.laag, rij.vorm, rij.alledaagseZaak, ...eindeVan(rij, op)].flatMap((code) =>
      kenmerkVan(rij.id, code)
    )
  }
}

/** An initiatief is an organisation and what it does at once. */
const vanInitiatief = (rij: Initiatief, op: Dag): Service => {
  const voorWie = waardeOp(rij.openstellingen, op)?.voorWie
  const { bevestigdOp } = rij
  return {
    id: rij.id,
    name: rij.naam.tekst,
    description: rij.doel.tekst,
    status: rij.bestaatOp(op) ? 'active' : 'defunct',
    ...(voorWie && { eligibility_description: voorWie.tekst }),
    ...(bevestigdOp !== null && { assured_date: dateOf(bevestigdOp) }),
    ...organisatievelden(rij, op),
    service_areas: gebiedVan(rij.id, rij.plaatsOp(op)),
    service_at_locations: [],
    schedules: rij.bestaatOp(op) ? rij.reeksen.flatMap((reeks) => roosterVan(reeks, rij.id, op)) : [],
    attributes: [rij.soort, ...rij.uitkomsten, ...eindeVan(rij, op)].flatMap((code) => kenmerkVan(rij.id, code))
  }
}

/** Of what is no more: that it is, and why. */
const eindeVan = (rij: Element | Initiatief, op: Dag): readonly (string | null)[] => {
  if (rij.bestaatOp(op)) return []
  return [rij.faseOp(op), rij instanceof Element ? rij.reden : (waardeOp(rij.fasen, op)?.reden ?? null)]
}

const organisatievelden = (rij: Element | Initiatief, op: Dag) => {
  const houder = houderVan(rij, op)
  return houder === null ? {} : { organization_id: houder.id, organization: organisatieVan(houder) }
}

/** A partij or an initiatief as an organisation; what it is for, or else what kind it is. */
export const organisatieVan = (rij: Partij | Initiatief): Organization => ({
  id: rij.id,
  name: rij.naam.tekst,
  description:
    rij instanceof Initiatief ? rij.doel.tekst : (rij.statutairDoel?.tekst ?? woordenVan(rij.type ?? 'ANDERS'))
})

const gebiedVan = (id: string, plaats: Plaats | null) =>
  plaats === null
    ? []
    : [
        {
          id: deelId(`${id}/gebied/${plaats.gebied.code}`),
          service_id: id,
          name: plaats.gebied.naam || plaats.gebied.code
        }
      ]

const plaatsVan = (id: string, adres: string, { gebied }: Plaats): ServiceAtLocation => {
  const location = deelId(`plaats/${gebied.code}/${adres}`)
  const name = gebied.naam || gebied.code
  return {
    id: deelId(`${id}/plaats`),
    service_id: id,
    location_id: location,
    location: { id: location, location_type: 'physical', name, description: adres }
  }
}

const kenmerkVan = (id: string, code: string | null): readonly Attribute[] => {
  if (code === null) return []
  const term = deelId(`term/${code}`)
  const woorden = woordenVan(code)
  return [
    {
      id: deelId(`${id}/term/${code}`),
      link_id: id,
      link_entity: 'service',
      taxonomy_term_id: term,
      taxonomy_term: { id: term, code, name: woorden, description: woorden }
    }
  ]
}

const woordenVan = (code: string): string => {
  const klein = code.toLowerCase().replaceAll('_', ' ')
  return klein.charAt(0).toUpperCase() + klein.slice(1)
}
