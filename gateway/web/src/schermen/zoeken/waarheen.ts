// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'
import type { TrefferrijFragment } from '../../gql/graphql.ts'

/** The screen of what was found; null where it has none. What is planned is shown by who plans it. */
export function waarheen(ding: TrefferrijFragment['ding']): string | null {
  switch (ding.__typename) {
    case 'Gemeente':
    case 'Wijk':
    case 'Buurt':
      return adresVan(ding.code)
    case 'Initiatief':
      return `/initiatief/${ding.id}`
    case 'Element':
      return `/element/${ding.id}`
    case 'Activiteit':
    case 'Reeks':
      return ding.initiatief && `/initiatief/${ding.initiatief.id}`
    case 'Behoefte':
      return `/behoefte/${ding.id}`
    case 'Aanbod':
      return `/aanbod/${ding.id}`
    case 'Partij':
      return `/partij/${ding.id}`
    case 'Praktijkvoorbeeld':
      return `/praktijkvoorbeeld/${ding.id}`
    case 'GetekendGebied':
      return `/gebied/${ding.id}`
  }
}
