// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/meer', {
  eerste: (getoond: number, aantal: number) => `Dit zijn de eerste ${getoond} van ${aantal}.`,
  toonMeer: 'Toon meer'
})
