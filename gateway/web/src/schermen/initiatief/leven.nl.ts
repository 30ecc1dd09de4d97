// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/initiatief/leven', {
  koppen: {
    gezocht: 'Gezocht en aangeboden',
    belemmeringen: 'Wat in de weg staat',
    zorgen: 'Zorgen hierover',
    voorbeelden: 'Wat anderen hiervan leren'
  },
  plaatsOproep: 'Handen gezocht? Plaats een oproep',
  vertel: 'Vertel meer',
  wegen: {
    meldBelemmering: 'Meld wat u tegenhield',
    uitZorg: 'Vertel uw zorg',
    legFinancieringVast: 'Leg geld vast',
    stelVoorbeeldOp: 'Schrijf een voorbeeld'
  },
  gezocht: 'gezocht',
  aangeboden: 'aangeboden',
  oproep: { OPEN: 'staat open', GEKOPPELD: 'gevonden', VERVALLEN: 'voorbij' },
  belemmering: { GEMELD: 'staat in de weg', OPGELOST: 'opgelost', INGETROKKEN: 'ingetrokken' },
  zorg: {
    GEUIT: 'nog niets toegezegd',
    TOEZEGGING: 'toegezegd',
    NAGEKOMEN: 'nagekomen',
    NIET_NAGEKOMEN: 'niet nagekomen',
    INGETROKKEN: 'ingetrokken'
  },
  voorbeeld: { CONCEPT: 'concept', GEPUBLICEERD: 'gepubliceerd', INGETROKKEN: 'ingetrokken' }
})
