// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/kloptnog', {
  kloptNog: 'Klopt nog',
  kloptNogVan: (naam: string) => `Klopt nog: ${naam}`,
  bedankt: 'Vandaag bevestigd. Dank u wel.'
})
