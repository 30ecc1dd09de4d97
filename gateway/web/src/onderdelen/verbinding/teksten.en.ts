// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  verbreek: 'This connection is no longer there',
  vraagTot: 'From which day?',
  vraagWaarom: 'Why did it end?',
  geenNamen: 'Not required. Do not name people.',
  verbroken: 'The connection has ended.'
}
