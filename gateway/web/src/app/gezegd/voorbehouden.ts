// SPDX-License-Identifier: EUPL-1.2
import type { VoorbehoudCode } from '../../gql/graphql.ts'

/** In English: what may not be concluded from a figure, by name and in a sentence. */
export const voorbehouden: Readonly<Record<VoorbehoudCode, readonly [naam: string, uitleg: string]>> = {
  ANDERE_INDELING: [
    'Another division',
    'This figure belongs to an older or newer division. The boundaries may have been different then.'
  ],
  BIVARIAAT: ['Not corrected', 'This percentage takes no account of who lives here. A difference may come from that.'],
  EENZAAMHEID_GEEN_GEVOLG: [
    'Loneliness is no result of a space or a way of living',
    'This figure does not show that a space or a way of living makes people less lonely.'
  ],
  GEEN_ETIKET: ['No label', 'This figure says nothing about one person or one group.'],
  GEEN_KORTING: ['No cut', 'A better figure is no reason to stop support.'],
  GEEN_OORZAAK: ['No cause', 'That two figures change together does not say that one comes from the other.'],
  GEEN_RANGLIJST: [
    'No ranking',
    'You make no list of good and bad districts with this figure. Every neighbourhood has its own purpose.'
  ],
  GEMIDDELDE: [
    'An average',
    'This is an average of who lives here now. You do not see who came and who left. There is no figure about who stayed.'
  ],
  GESCHAT: ['Estimated', 'This figure was calculated with a model. It was not measured here.'],
  GRENZEN_WILLEKEURIG: [
    'Boundaries are arbitrary',
    'The boundary of this district or neighbourhood was drawn on paper. Residents often see their neighbourhood otherwise.'
  ],
  MET_VERHAAL: ['With the story', 'Ask residents what is behind this figure.']
}
