// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/meenemen', {
  neemMee: 'Neem dit mee als tabel:',
  bladen: { initiatieven: 'met initiatieven', elementen: 'met wat er nog meer is', activiteiten: 'met activiteiten' },
  drukAf: 'Druk af'
})
