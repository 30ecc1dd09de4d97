// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as p from '@naober/contracts/initiatieven/partij'
import { NIETS_GEWIJZIGD, PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { GEMEENTE_ONBEKEND } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import {
  D1,
  D2,
  D3,
  D4,
  DAARVOOR,
  KOOR,
  MORGEN,
  tradToe,
  VERBINDING,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'

const benoeming = { initiatiefId: KOOR, persoonId: 'wies', functie: 'opbouwwerker' }
const isVertrokken = p.partijVertrokken({ op: D3, toelichting: null })
const verbonden = { verbindingId: VERBINDING, initiatiefId: KOOR, soort: 'HELPT', kant: 'NAAR' } as const
const isBenoemd = p.ambassadeurBenoemd({ ...benoeming, van: D3 })

const zorg = { naam: 'Zorg', type: 'ZORG', op: D1 } as const

elkeWeigering(p.Partij, [
  geval(GEMEENTE_ONBEKEND, p.registreerPartij, WELZIJN, { ...zorg, werkgebied: ['GM0308', 'BU00010000'] }, []),
  geval(GEMEENTE_ONBEKEND, p.registreerPartij, WELZIJN, { ...zorg, werkgebied: ['GM0530'] }, []),
  geval(GEMEENTE_ONBEKEND, p.wijzigPartij, WELZIJN, { werkgebied: ['GM0001'] }, [welzijn()]),
  geval(DATUM_IN_TOEKOMST, p.registreerPartij, WELZIJN, { naam: 'Zorg', type: 'ZORG', op: MORGEN }, []),

  geval(PARTIJ_VERTROKKEN, p.wijzigPartij, WELZIJN, { anbi: true }, [welzijn(isVertrokken)]),
  geval(p.EIGENAAR_WORDT_GEEN_OVERHEID, p.wijzigPartij, WELZIJN, { type: 'GEMEENTE' }, [
    welzijn(p.partijNamOver({ initiatiefId: KOOR, wijze: 'OVERGEDRAGEN', op: D2 }))
  ]),
  geval(p.EIGENAAR_WORDT_GEEN_OVERHEID, p.wijzigPartij, WELZIJN, { type: 'RIJK' }, [
    welzijn(p.partijNamOver({ initiatiefId: KOOR, wijze: 'MEDE_EIGENAAR', op: D2 }))
  ]),
  geval(NIETS_GEWIJZIGD, p.wijzigPartij, WELZIJN, { anbi: false, werkgebied: ['GM0308'] }, [welzijn()]),

  geval(PARTIJ_VERTROKKEN, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: D4 }, [welzijn(tradToe, isVertrokken)]),
  geval(p.PARTIJ_GEEN_LID, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: D3 }, [welzijn()]),
  geval(p.PARTIJ_GEEN_LID, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: D4 }, [
    welzijn(tradToe, p.partijTradUit({ initiatiefId: KOOR, tot: D3 }))
  ]),
  geval(p.IS_AL_AMBASSADEUR, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: D4 }, [welzijn(tradToe, isBenoemd)]),
  geval(DATUM_IN_TOEKOMST, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: MORGEN }, [welzijn(tradToe)]),
  geval(DATUM_VOOR_BEGIN, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: D1 }, [welzijn(tradToe)]),
  geval(DATUM_VOOR_VORIGE, p.benoemAmbassadeur, WELZIJN, { ...benoeming, persoonId: 'wim', van: D2 }, [
    welzijn(tradToe, isBenoemd)
  ]),

  geval(DATUM_VOOR_VORIGE, p.benoemAmbassadeur, WELZIJN, { ...benoeming, van: D3 }, [
    welzijn(tradToe, isBenoemd, p.ambassadeurBeeindigd({ initiatiefId: KOOR, tot: D4 }))
  ]),

  geval(p.GEEN_AMBASSADEUR, p.beeindigAmbassadeur, WELZIJN, { initiatiefId: KOOR, tot: D4 }, [welzijn(tradToe)]),
  geval(DATUM_IN_TOEKOMST, p.beeindigAmbassadeur, WELZIJN, { initiatiefId: KOOR, tot: MORGEN }, [
    welzijn(tradToe, isBenoemd)
  ]),
  geval(DATUM_VOOR_BEGIN, p.beeindigAmbassadeur, WELZIJN, { initiatiefId: KOOR, tot: D2 }, [
    welzijn(tradToe, isBenoemd)
  ]),

  geval(PARTIJ_VERTROKKEN, p.vertrekPartij, WELZIJN, { op: D4 }, [welzijn(isVertrokken)]),
  geval(PARTIJ_VERTROKKEN, p.vertrekPartij, WELZIJN, { op: D1, vergissing: true }, [
    welzijn(p.partijVertrokken({ op: D1, toelichting: null, vergissing: true }))
  ]),
  geval(DATUM_IN_TOEKOMST, p.vertrekPartij, WELZIJN, { op: MORGEN }, [welzijn()]),
  geval(DATUM_VOOR_BEGIN, p.vertrekPartij, WELZIJN, { op: DAARVOOR }, [welzijn()]),
  geval(p.DEED_DAARNA_NOG_MEE, p.vertrekPartij, WELZIJN, { op: D1 }, [welzijn(tradToe)]),
  geval(p.DEED_DAARNA_NOG_MEE, p.vertrekPartij, WELZIJN, { op: D3 }, [
    welzijn(tradToe, p.partijTradUit({ initiatiefId: KOOR, tot: D4 }))
  ]),
  geval(p.DEED_DAARNA_NOG_MEE, p.vertrekPartij, WELZIJN, { op: D2 }, [
    welzijn(p.partijVerbonden({ ...verbonden, van: D3 }))
  ]),
  geval(p.DEED_DAARNA_NOG_MEE, p.vertrekPartij, WELZIJN, { op: D3 }, [
    welzijn(p.partijVerbonden({ ...verbonden, van: D2 }), p.partijOntkoppeld({ verbindingId: VERBINDING, tot: D4 }))
  ]),
  geval(p.DEED_DAARNA_NOG_MEE, p.vertrekPartij, WELZIJN, { op: D2 }, [
    welzijn(p.partijNamOver({ initiatiefId: KOOR, wijze: 'MEDE_EIGENAAR', op: D3 }))
  ]),

  geval(GEEN_TEKST, p.wisPartijTekst, WELZIJN, { versie: 1, pad: '/type', grond: 'ONJUIST' }, [welzijn()])
])
