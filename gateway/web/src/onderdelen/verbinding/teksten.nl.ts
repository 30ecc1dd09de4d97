// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/verbinding/teksten', {
  verbreek: 'Deze verbinding is er niet meer',
  vraagTot: 'Vanaf welke dag?',
  vraagWaarom: 'Waarom eindigde het?',
  geenNamen: 'Niet verplicht. Noem geen namen van mensen.',
  verbroken: 'De verbinding is verbroken.'
})
