// SPDX-License-Identifier: EUPL-1.2
// The parts of the Human Services Data Specification 3.0 (Open Referral) that are filled. Its names are English.

export interface Organization {
  readonly id: string
  readonly name: string
  readonly description: string
}

export interface Schedule {
  readonly id: string
  readonly service_id: string
  readonly freq: 'WEEKLY' | 'MONTHLY'
  readonly interval: number
  readonly wkst: 'MO'
  readonly byday?: string
  readonly bymonthday?: string
  readonly dtstart: string
  readonly until: string
  readonly opens_at: string
  readonly closes_at: string
  readonly description: string
}

export interface TaxonomyTerm {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string
}

export interface Attribute {
  readonly id: string
  readonly link_id: string
  readonly link_entity: 'service'
  readonly taxonomy_term_id: string
  readonly taxonomy_term: TaxonomyTerm
}

export interface ServiceAtLocation {
  readonly id: string
  readonly service_id: string
  readonly location_id: string
  readonly location: {
    readonly id: string
    readonly location_type: 'physical'
    readonly name: string
    readonly description: string
  }
}

/** A service without what it has several of: what a list shows. */
export interface ServiceSummary {
  readonly id: string
  readonly organization_id?: string
  readonly name: string
  readonly description?: string
  /** `defunct`: it was there, and is no more. */
  readonly status: 'active' | 'defunct'
  readonly application_process?: string
  readonly eligibility_description?: string
  readonly assured_date?: string
  readonly organization?: Organization
}

export interface Service extends ServiceSummary {
  readonly service_areas: readonly { readonly id: string; readonly service_id: string; readonly name: string }[]
  readonly service_at_locations: readonly ServiceAtLocation[]
  readonly schedules: readonly Schedule[]
  readonly attributes: readonly Attribute[]
}

/** A page of a list. */
export interface Page<T> {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly T[]
}
