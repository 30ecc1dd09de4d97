// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/formulier/plek', {
  onbekend: 'Deze gemeente doet nog niet mee.',
  naarBegin: 'Naar het begin'
})
