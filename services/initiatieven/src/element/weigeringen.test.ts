// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as e from '@naober/contracts/initiatieven/element'
import { partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { NIETS_GEWIJZIGD, PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { deEettafel, EETTAFEL } from '../testing/elementen.ts'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import {
  BAARN,
  D1,
  D2,
  D3,
  D4,
  DAARVOOR,
  MORGEN,
  SOEST,
  VREEMDE_BUURT,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'

const opname = { soort: 'INFORMELE_DIENST', naam: 'Eettafel', vorm: 'COLLECTIEF', gebied: BAARN, op: D1 } as const
const vertrok = partijVertrokken({ op: D3, toelichting: null })
const isWeg = e.elementVerdwenen({ op: D3, reden: 'GESLOTEN', toelichting: null })
const gemeld = [
  e.kloptNietGemeld({ meldingId: EETTAFEL, wat: 'IS_WEG', op: D3 }),
  e.kloptmelderVastgelegd({ meldingId: EETTAFEL, persoonId: 'proef', toelichting: null })
]
const zitInSoest = e.elementVerplaatst({
  gebied: { ...SOEST, wijk: null, buurt: null, getekendGebiedId: null },
  adres: null,
  op: D3,
  toelichting: null
})

elkeWeigering(e.Element, [
  geval(DATUM_IN_TOEKOMST, e.neemElementOp, EETTAFEL, { ...opname, op: MORGEN }, []),
  geval(GEBIED_KLOPT_NIET, e.neemElementOp, EETTAFEL, { ...opname, gebied: VREEMDE_BUURT }, []),
  geval(e.LAAG_KLOPT_NIET, e.neemElementOp, EETTAFEL, { ...opname, laag: 'FORMEEL' }, []),
  geval(e.LAAG_KLOPT_NIET, e.neemElementOp, EETTAFEL, { ...opname, soort: 'FORMELE_DIENST', laag: 'INFORMEEL' }, []),
  geval(e.LAAG_ONTBREEKT, e.neemElementOp, EETTAFEL, { ...opname, soort: 'VERBINDINGSPERSOON' }, []),

  geval(PARTIJ_VERTROKKEN, e.neemElementOp, EETTAFEL, { ...opname, partijId: WELZIJN, op: D3 }, [welzijn(vertrok)]),
  geval(PARTIJ_VERTROKKEN, e.neemElementOp, EETTAFEL, { ...opname, partijId: WELZIJN }, [
    welzijn(partijVertrokken({ op: D1, toelichting: null, vergissing: true }))
  ]),

  geval(PARTIJ_VERTROKKEN, e.wijzigElement, EETTAFEL, { partijId: WELZIJN }, [
    deEettafel(e.elementGewijzigd({ partijId: null })),
    welzijn(vertrok)
  ]),
  geval(e.ELEMENT_VERDWENEN, e.wijzigElement, EETTAFEL, { naam: 'Dis' }, [deEettafel(isWeg)]),
  geval(e.LAAG_KLOPT_NIET, e.wijzigElement, EETTAFEL, { laag: 'FORMEEL' }, [deEettafel()]),
  geval(NIETS_GEWIJZIGD, e.wijzigElement, EETTAFEL, { naam: 'Eettafel', omschrijving: null }, [deEettafel()]),

  geval(e.ELEMENT_VERDWENEN, e.bevestigElement, EETTAFEL, { op: D4 }, [deEettafel(isWeg)]),
  geval(DATUM_IN_TOEKOMST, e.bevestigElement, EETTAFEL, { op: MORGEN }, [deEettafel()]),
  geval(DATUM_VOOR_BEGIN, e.bevestigElement, EETTAFEL, { op: DAARVOOR }, [deEettafel()]),
  geval(DATUM_VOOR_VORIGE, e.bevestigElement, EETTAFEL, { op: D2 }, [deEettafel(zitInSoest)]),
  geval(DATUM_VOOR_VORIGE, e.bevestigElement, EETTAFEL, { op: D2 }, [deEettafel(e.elementBevestigd({ op: D3 }))]),

  geval(e.ELEMENT_VERDWENEN, e.verplaatsElement, EETTAFEL, { gebied: SOEST, op: D4 }, [deEettafel(isWeg)]),
  geval(GEBIED_KLOPT_NIET, e.verplaatsElement, EETTAFEL, { gebied: VREEMDE_BUURT, op: D4 }, [deEettafel()]),
  geval(e.ELEMENT_STAAT_DAAR_AL, e.verplaatsElement, EETTAFEL, { gebied: BAARN, adres: 'Markt 1', op: D4 }, [
    deEettafel()
  ]),
  geval(DATUM_IN_TOEKOMST, e.verplaatsElement, EETTAFEL, { gebied: SOEST, op: MORGEN }, [deEettafel()]),
  geval(DATUM_VOOR_BEGIN, e.verplaatsElement, EETTAFEL, { gebied: SOEST, op: DAARVOOR }, [deEettafel()]),
  geval(DATUM_VOOR_VORIGE, e.verplaatsElement, EETTAFEL, { gebied: BAARN, op: D2 }, [deEettafel(zitInSoest)]),

  geval(e.ELEMENT_VERDWENEN, e.meldElementVerdwenen, EETTAFEL, { op: D4, reden: 'GELD_OP' }, [deEettafel(isWeg)]),
  geval(e.ELEMENT_VERDWENEN, e.meldElementVerdwenen, EETTAFEL, { op: D4, reden: 'VERGISSING' }, [
    deEettafel(e.elementVerdwenen({ op: D3, reden: 'VERGISSING', toelichting: null }))
  ]),
  geval(DATUM_IN_TOEKOMST, e.meldElementVerdwenen, EETTAFEL, { op: MORGEN, reden: 'GELD_OP' }, [deEettafel()]),
  geval(DATUM_VOOR_BEGIN, e.meldElementVerdwenen, EETTAFEL, { op: DAARVOOR, reden: 'GELD_OP' }, [deEettafel()]),
  geval(DATUM_VOOR_VORIGE, e.meldElementVerdwenen, EETTAFEL, { op: D2, reden: 'GELD_OP' }, [deEettafel(zitInSoest)]),

  geval(e.ELEMENT_NIET_VERDWENEN, e.neemVerdwijningTerug, EETTAFEL, {}, [deEettafel()]),

  geval(e.ELEMENT_VERDWENEN, e.meldKloptNiet, EETTAFEL, { wat: 'ZIT_ELDERS' }, [deEettafel(isWeg)]),
  geval(e.ELEMENT_NIET_VERDWENEN, e.meldKloptNiet, EETTAFEL, { wat: 'IS_ER_NOG' }, [deEettafel()]),
  geval(e.AL_GEMELD, e.meldKloptNiet, EETTAFEL, { wat: 'IS_WEG' }, [deEettafel(...gemeld)]),
  geval(e.NIETS_GEMELD, e.trekKloptNietIn, EETTAFEL, {}, [deEettafel()]),
  geval(e.MELDING_ONBEKEND, e.beantwoordKloptNiet, EETTAFEL, { meldingId: EETTAFEL, uitkomst: 'AANGEPAST' }, [
    deEettafel()
  ]),

  geval(GEEN_TEKST, e.wisElementTekst, EETTAFEL, { versie: 1, pad: '/soort', grond: 'ONJUIST' }, [deEettafel()])
])
