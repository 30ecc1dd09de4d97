// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'
import type { TrefferrijFragment } from '../../gql/graphql.ts'

/** The screen of what was found; null where it has none, or none any more. What is planned is shown by who plans it. */
export function waarheen({
  ding,
  gebieden,
  voorbij
}: Pick<TrefferrijFragment, 'ding' | 'gebieden' | 'voorbij'>): string | null {
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
      return voorbij ? null : oproep('gezocht', ding.id, gebieden)
    case 'Aanbod':
      return voorbij ? null : oproep('aangeboden', ding.id, gebieden)
    case 'Partij':
      return `/partij/${ding.id}`
  }
}

const oproep = (kant: string, id: string, [gebied]: TrefferrijFragment['gebieden']): string | null =>
  gebied ? `/vraag-en-aanbod?gebied=${gebied.code}&kant=${kant}#oproep-${id}` : null
