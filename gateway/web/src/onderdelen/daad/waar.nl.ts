// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/daad/waar', {
  buurt: 'In welke buurt?',
  heel: (gemeente: string) => `Heel ${gemeente}`,
  over: (naam: string) => `Dit gaat over ${naam}.`,
  onbekend: 'Dit initiatief kennen wij niet.'
})
