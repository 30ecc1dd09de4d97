// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/aflassen/teksten', {
  lasAf: 'Las het af',
  vraagBesloten: 'Op welke dag is dat besloten?',
  vraagReden: 'Waarom gaat het niet door?',
  redenHint: 'Niet verplicht. Noem geen namen van mensen.',
  isAfgelast: 'Het is afgelast.',
  laatDoorgaan: 'Het gaat toch door',
  gaatDoor: 'Het gaat toch door.'
})
