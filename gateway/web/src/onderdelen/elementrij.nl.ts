// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/elementrij', {
  nieuw: 'nieuw',
  verdwenen: (dag: string) => `weg sinds ${dag}`,
  verplaatst: 'verhuisd'
})
