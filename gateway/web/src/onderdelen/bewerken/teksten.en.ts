// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  wijzig: (wat) => `Change ${wat}`,
  bewaar: 'Save',
  laatZo: 'Leave it as it was',
  gewijzigd: 'Your change is saved.',
  iemandAnders: 'Somebody else changed this block.',
  staatErNu: 'This is what it says now:',
  niets: 'It says nothing now.',
  neemAndere: 'Take that over',
  houdMijne: 'Keep what I wrote',
  kiesEerst: 'Choose first: what you wrote, or what it says now.'
}
