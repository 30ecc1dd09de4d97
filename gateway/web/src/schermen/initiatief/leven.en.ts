// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './leven.nl.ts'

export const teksten: typeof nl = {
  koppen: {
    gezocht: 'Wanted and offered',
    belemmeringen: 'What stands in the way',
    zorgen: 'Worries about this',
    voorbeelden: 'What others learn from this'
  },
  plaatsOproep: 'Looking for hands? Place a call',
  vertel: 'Tell more',
  wegen: {
    meldBelemmering: 'Report what held you back',
    uitZorg: 'Tell your worry',
    legFinancieringVast: 'Record money',
    stelVoorbeeldOp: 'Write an example'
  },
  gezocht: 'wanted',
  aangeboden: 'offered',
  oproep: { OPEN: 'open', GEKOPPELD: 'found', VERVALLEN: 'over' },
  belemmering: { GEMELD: 'stands in the way', OPGELOST: 'solved', INGETROKKEN: 'withdrawn' },
  zorg: {
    GEUIT: 'nothing promised yet',
    TOEZEGGING: 'promised',
    NAGEKOMEN: 'kept',
    NIET_NAGEKOMEN: 'not kept',
    INGETROKKEN: 'withdrawn'
  },
  voorbeeld: { CONCEPT: 'draft', GEPUBLICEERD: 'published', INGETROKKEN: 'withdrawn' }
}
