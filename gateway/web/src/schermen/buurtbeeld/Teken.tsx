// SPDX-License-Identifier: EUPL-1.2
import type { Elementsoort } from '../../gql/graphql.ts'

/** Chairs, benches and doors: a drawing for each of the eight kinds, 24 by 24. */
const lijnen: Readonly<Record<Elementsoort, string>> = {
  INFORMELE_DIENST: 'M12 20s-7-4.4-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.600-7 10-7 10Z',
  FORMELE_DIENST: 'M6 21V4h12v17M3 21h18M13 12h2',
  FYSIEKE_VOORZIENING: 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6',
  ICT_VOORZIENING: 'M7 3h10v18H7ZM11 18h2',
  ONTMOETINGSPLEK: 'M3 11h18M3 15h18M6 15v5M18 15v5M6 11V7M18 11V7M6 7h12',
  VERBINDINGSPERSOON: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-5 3.500-7 8-7s8 2 8 7',
  NETWERK:
    'M12 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM5 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM19 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10.500 7.500 6.500 15M13.500 7.500l4 7.500M8 18h8',
  AFSPRAAK: 'M5 12l4 4L19 6M5 20h14'
}

export const Teken = ({ soort }: { soort: Elementsoort }) => (
  <svg className="teken" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
    <path d={lijnen[soort]} />
  </svg>
)
