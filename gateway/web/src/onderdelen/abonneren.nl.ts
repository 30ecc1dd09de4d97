// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/abonneren', {
  inAgenda: 'Zet dit in uw eigen agenda:',
  abonneer: 'Abonneer',
  op: (naam: string) => `op de agenda van ${naam}`,
  haalOp: 'Haal op (iCal)',
  van: (naam: string) => `de agenda van ${naam}`
})
