// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST, GEWIST } from '@naober/contracts'
import * as i from '@naober/contracts/initiatieven/initiatief'
import { partijVertrokken } from '@naober/contracts/initiatieven/partij'
import {
  INITIATIEF_GESTOPT,
  NIETS_GEWIJZIGD,
  PARTIJ_NOG_NIET_ER,
  PARTIJ_VERTROKKEN
} from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import {
  ARRANGEUR,
  arieIsUitgenodigd,
  BAARN,
  bobIsLid,
  D1,
  D2,
  D3,
  D4,
  DAARVOOR,
  deStad,
  gingNaar,
  hetKoor,
  KOOR,
  MORGEN,
  NETWERKKENMERKEN,
  OPMERKING,
  SOEST,
  STAD,
  stopte,
  VAN_BAARN,
  VREEMDE_BUURT,
  WELZIJN,
  welzijn,
  welzijnIsLid,
  welzijnSinds
} from '../testing/voorbeelden.ts'

const begin = { soort: 'BEWONERSINITIATIEF', naam: 'Koor', doel: 'Zingen', op: D1, gebied: BAARN } as const
const wonen = { woonvorm: 'WOONGROEP' } as const
const bob = { persoonId: 'bob' }
const anna = { persoonId: 'anna' }
const mandaat = { woordvoerder: 'voorzitter', namens: 'de leden', raadpleging: 'elke maand een vergadering' }
const isVertrokken = partijVertrokken({ op: D3, toelichting: null })
const mandaatVan = (op: string) => i.mandaatVastgelegd({ ...mandaat, op })
const openSinds = (op: string) => i.netwerkOpengesteld({ voorWie: null, hoe: null, op })
const opgegaan = gingNaar('IDEE', 'GESTOPT', D3, { reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN })
const opmerking = i.opmerkingGeplaatst({ opmerkingId: OPMERKING, door: 'bob', als: 'BEWONER', tekst: 'Mooi', op: D2 })
const voorstel = i.voorstelGedaan({
  voorstelId: OPMERKING,
  door: 'bob',
  toelichting: 'Beter zo',
  naam: 'Koor',
  doel: null,
  op: D2
})

elkeWeigering(i.Initiatief, [
  geval(DATUM_IN_TOEKOMST, i.startInitiatief, KOOR, { ...begin, op: MORGEN }, []),
  geval(GEBIED_KLOPT_NIET, i.startInitiatief, KOOR, { ...begin, gebied: VREEMDE_BUURT }, []),
  geval(GEBIED_KLOPT_NIET, i.startInitiatief, KOOR, { ...begin, gebied: { gemeente: 'GM0001', jaar: 2024 } }, []),
  geval(i.NETWERKKENMERKEN_ONTBREKEN, i.startInitiatief, KOOR, { ...begin, soort: 'ORGANISATIENETWERK' }, []),
  geval(i.WOONVORM_ONTBREEKT, i.startInitiatief, KOOR, { ...begin, soort: 'WOONINITIATIEF' }, []),
  geval(i.KENMERK_HOORT_ER_NIET_BIJ, i.startInitiatief, KOOR, { ...begin, wonen }, []),
  geval(i.ARRANGEUR_WORDT_GEEN_EIGENAAR, i.startInitiatief, KOOR, begin, [], ARRANGEUR),
  geval(i.OVERHEID_WORDT_GEEN_EIGENAAR, i.startInitiatief, KOOR, begin, [], VAN_BAARN),

  geval(NIETS_GEWIJZIGD, i.wijzigInitiatief, KOOR, { naam: 'Buurtkoor' }, [hetKoor()]),
  geval(i.KENMERK_HOORT_ER_NIET_BIJ, i.wijzigInitiatief, KOOR, { netwerk: NETWERKKENMERKEN }, [hetKoor()]),

  geval(INITIATIEF_GESTOPT, i.verplaatsInitiatief, KOOR, { gebied: SOEST, op: D4 }, [hetKoor(stopte)]),
  geval(GEBIED_KLOPT_NIET, i.verplaatsInitiatief, KOOR, { gebied: VREEMDE_BUURT, op: D2 }, [hetKoor()]),
  geval(i.GEBIED_BLIJFT_GELIJK, i.verplaatsInitiatief, KOOR, { gebied: BAARN, op: D2 }, [hetKoor()]),
  geval(DATUM_IN_TOEKOMST, i.verplaatsInitiatief, KOOR, { gebied: SOEST, op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.verplaatsInitiatief, KOOR, { gebied: SOEST, op: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.verplaatsInitiatief, KOOR, { gebied: BAARN, op: D2 }, [
    hetKoor(i.initiatiefVerplaatst({ gebied: { ...SOEST, wijk: null, buurt: null, getekendGebiedId: null }, op: D3 }))
  ]),

  geval(i.FASE_KAN_NIET, i.wijzigFase, KOOR, { fase: 'ACTIEF', op: D2 }, [hetKoor()]),
  geval(i.FASE_KAN_NIET, i.wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'VERGISSING', op: D4 }, [hetKoor(opgegaan)]),
  geval(i.FASE_KAN_NIET, i.wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'VERGISSING', op: D4 }, [
    hetKoor(gingNaar('IDEE', 'GESTOPT', D3, { reden: 'VERGISSING' }))
  ]),
  geval(i.REDEN_ONTBREEKT, i.wijzigFase, KOOR, { fase: 'GESTOPT', op: D2 }, [hetKoor()]),
  geval(i.BELEMMERING_ONTBREEKT, i.wijzigFase, KOOR, { fase: 'IN_DE_KNEL', op: D2 }, [hetKoor()]),
  geval(i.BELEMMERING_ONTBREEKT, i.wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'BELEMMERING', op: D2 }, [hetKoor()]),
  geval(i.BELEMMERING_ONBEKEND, i.wijzigFase, KOOR, { fase: 'IN_DE_KNEL', belemmering: 'SLECHT_WEER', op: D2 }, [
    hetKoor()
  ]),
  geval(i.PARTIJ_ONTBREEKT, i.wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', op: D2 }, [hetKoor()]),
  geval(
    PARTIJ_NOG_NIET_ER,
    i.wijzigFase,
    KOOR,
    { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN, op: D3 },
    [hetKoor(), welzijnSinds(D4)]
  ),
  geval(PARTIJ_VERTROKKEN, i.wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN, op: D4 }, [
    hetKoor(),
    welzijn(isVertrokken)
  ]),
  geval(PARTIJ_VERTROKKEN, i.wijzigFase, KOOR, { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN, op: D3 }, [
    hetKoor(),
    welzijn(isVertrokken)
  ]),
  geval(i.GEGEVEN_PAST_NIET, i.wijzigFase, KOOR, { fase: 'START', reden: 'DOEL_BEREIKT', op: D2 }, [hetKoor()]),
  geval(
    i.GEGEVEN_PAST_NIET,
    i.wijzigFase,
    KOOR,
    { fase: 'GESTOPT', reden: 'EIGEN_KEUZE', belemmering: 'KOSTENDELERSNORM', op: D2 },
    [hetKoor()]
  ),
  geval(i.GEGEVEN_PAST_NIET, i.wijzigFase, KOOR, { fase: 'START', opgegaanIn: WELZIJN, op: D2 }, [
    hetKoor(),
    welzijn()
  ]),
  geval(DATUM_IN_TOEKOMST, i.wijzigFase, KOOR, { fase: 'START', op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.wijzigFase, KOOR, { fase: 'START', op: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.wijzigFase, KOOR, { fase: 'ACTIEF', op: D2 }, [hetKoor(gingNaar('IDEE', 'START', D3))]),

  geval(i.GEEN_FASE_TERUG, i.neemFaseTerug, KOOR, {}, [hetKoor()]),
  geval(i.FASE_BLIJFT, i.neemFaseTerug, KOOR, {}, [hetKoor(opgegaan)]),

  geval(DATUM_IN_TOEKOMST, i.vernieuwInitiatief, KOOR, { op: MORGEN, aanleiding: 'Nieuwe mensen' }, [hetKoor(stopte)]),
  geval(DATUM_VOOR_VORIGE, i.vernieuwInitiatief, KOOR, { op: D2, aanleiding: 'Nieuwe mensen' }, [hetKoor(stopte)]),

  geval(INITIATIEF_GESTOPT, i.draagInitiatiefOver, KOOR, { aan: bob, functie: 'trekker', op: D4 }, [hetKoor(stopte)]),
  geval(i.IS_AL_EIGENAAR, i.draagInitiatiefOver, KOOR, { aan: anna, functie: 'trekker', op: D2 }, [hetKoor()]),
  geval(
    i.ARRANGEUR_WORDT_GEEN_EIGENAAR,
    i.draagInitiatiefOver,
    KOOR,
    { aan: { persoonId: 'arie' }, functie: 'trekker', op: D3 },
    [hetKoor(arieIsUitgenodigd)]
  ),
  geval(
    i.OVERHEID_WORDT_GEEN_EIGENAAR,
    i.draagInitiatiefOver,
    KOOR,
    { aan: { partijId: STAD }, functie: 'beheer', op: D3 },
    [hetKoor(), deStad()]
  ),
  geval(PARTIJ_NOG_NIET_ER, i.draagInitiatiefOver, KOOR, { aan: { partijId: WELZIJN }, functie: 'beheer', op: D3 }, [
    hetKoor(),
    welzijnSinds(D4)
  ]),
  geval(PARTIJ_VERTROKKEN, i.draagInitiatiefOver, KOOR, { aan: { partijId: WELZIJN }, functie: 'beheer', op: D4 }, [
    hetKoor(),
    welzijn(isVertrokken)
  ]),
  geval(DATUM_IN_TOEKOMST, i.draagInitiatiefOver, KOOR, { aan: bob, functie: 'trekker', op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.draagInitiatiefOver, KOOR, { aan: bob, functie: 'trekker', op: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.draagInitiatiefOver, KOOR, { aan: bob, functie: 'trekker', op: D2 }, [
    hetKoor(i.eigenaarAangewezen({ persoonId: 'cor', partijId: null, functie: 'trekker', van: D3 }))
  ]),

  geval(DATUM_VOOR_VORIGE, i.draagInitiatiefOver, KOOR, { aan: bob, functie: 'trekker', op: D3 }, [
    hetKoor(
      i.eigenaarAangewezen({ persoonId: 'bob', partijId: null, functie: 'trekker', van: D2 }),
      i.eigenaarOntheven({ persoonId: 'bob', partijId: null, tot: D4 })
    )
  ]),
  geval(i.IS_AL_EIGENAAR, i.wijsEigenaarAan, KOOR, { eigenaar: anna, functie: 'trekker', van: D2 }, [hetKoor()]),
  geval(
    i.ARRANGEUR_WORDT_GEEN_EIGENAAR,
    i.wijsEigenaarAan,
    KOOR,
    { eigenaar: { persoonId: 'arie' }, functie: 'trekker', van: D3 },
    [hetKoor(arieIsUitgenodigd)]
  ),
  geval(
    i.OVERHEID_WORDT_GEEN_EIGENAAR,
    i.wijsEigenaarAan,
    KOOR,
    { eigenaar: { partijId: STAD }, functie: 'beheer', van: D3 },
    [hetKoor(), deStad()]
  ),
  geval(PARTIJ_NOG_NIET_ER, i.wijsEigenaarAan, KOOR, { eigenaar: { partijId: WELZIJN }, functie: 'beheer', van: D3 }, [
    hetKoor(),
    welzijnSinds(D4)
  ]),
  geval(PARTIJ_VERTROKKEN, i.wijsEigenaarAan, KOOR, { eigenaar: { partijId: WELZIJN }, functie: 'beheer', van: D4 }, [
    hetKoor(),
    welzijn(isVertrokken)
  ]),
  geval(DATUM_IN_TOEKOMST, i.wijsEigenaarAan, KOOR, { eigenaar: bob, functie: 'trekker', van: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.wijsEigenaarAan, KOOR, { eigenaar: bob, functie: 'trekker', van: DAARVOOR }, [hetKoor()]),

  geval(DATUM_VOOR_VORIGE, i.wijsEigenaarAan, KOOR, { eigenaar: bob, functie: 'trekker', van: D3 }, [
    hetKoor(
      i.eigenaarAangewezen({ persoonId: 'bob', partijId: null, functie: 'trekker', van: D2 }),
      i.eigenaarOntheven({ persoonId: 'bob', partijId: null, tot: D4 })
    )
  ]),

  geval(i.GEEN_EIGENAAR, i.onthefEigenaar, KOOR, { eigenaar: bob, tot: D2 }, [hetKoor()]),
  geval(i.LAATSTE_EIGENAAR, i.onthefEigenaar, KOOR, { eigenaar: anna, tot: D2 }, [hetKoor()]),
  ...[[DATUM_IN_TOEKOMST, MORGEN] as const, [DATUM_VOOR_BEGIN, D1] as const].map(([regel, tot]) =>
    geval(regel, i.onthefEigenaar, KOOR, { eigenaar: bob, tot }, [
      hetKoor(i.eigenaarAangewezen({ persoonId: 'bob', partijId: null, functie: 'trekker', van: D2 }))
    ])
  ),

  geval(INITIATIEF_GESTOPT, i.nodigArrangeurUit, KOOR, { persoonId: 'arie' }, [hetKoor(stopte)]),
  geval(i.IS_AL_UITGENODIGD, i.nodigArrangeurUit, KOOR, { persoonId: 'arie' }, [hetKoor(arieIsUitgenodigd)]),
  geval(i.IS_AL_EIGENAAR, i.nodigArrangeurUit, KOOR, { persoonId: 'anna' }, [hetKoor()]),
  geval(i.NIET_UITGENODIGD, i.trekUitnodigingIn, KOOR, { persoonId: 'arie' }, [hetKoor()]),

  geval(INITIATIEF_GESTOPT, i.legMandaatVast, KOOR, { ...mandaat, op: D4 }, [hetKoor(stopte)]),
  geval(DATUM_IN_TOEKOMST, i.legMandaatVast, KOOR, { ...mandaat, op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.legMandaatVast, KOOR, { ...mandaat, op: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.legMandaatVast, KOOR, { ...mandaat, op: D2 }, [hetKoor(mandaatVan(D3))]),
  geval(i.GEEN_MANDAAT, i.trekMandaatIn, KOOR, { op: D2 }, [hetKoor()]),
  geval(DATUM_IN_TOEKOMST, i.trekMandaatIn, KOOR, { op: MORGEN }, [hetKoor(mandaatVan(D2))]),
  geval(DATUM_VOOR_VORIGE, i.trekMandaatIn, KOOR, { op: D2 }, [hetKoor(mandaatVan(D3))]),

  geval(INITIATIEF_GESTOPT, i.voegLidToe, KOOR, { lid: bob, functie: 'zanger', van: D4 }, [hetKoor(stopte)]),
  geval(PARTIJ_NOG_NIET_ER, i.voegLidToe, KOOR, { lid: { partijId: WELZIJN }, functie: 'partner', van: D3 }, [
    hetKoor(),
    welzijnSinds(D4)
  ]),
  geval(PARTIJ_VERTROKKEN, i.voegLidToe, KOOR, { lid: { partijId: WELZIJN }, functie: 'partner', van: D4 }, [
    hetKoor(),
    welzijn(isVertrokken)
  ]),
  geval(i.IS_AL_LID, i.voegLidToe, KOOR, { lid: bob, functie: 'zanger', van: D3 }, [hetKoor(bobIsLid)]),
  geval(DATUM_IN_TOEKOMST, i.voegLidToe, KOOR, { lid: bob, functie: 'zanger', van: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.voegLidToe, KOOR, { lid: bob, functie: 'zanger', van: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.voegLidToe, KOOR, { lid: bob, functie: 'zanger', van: D2 }, [
    hetKoor(bobIsLid, i.lidVertrokken({ persoonId: 'bob', partijId: null, tot: D3, aanleiding: 'BEEINDIGD' }))
  ]),
  geval(i.GEEN_LID, i.beeindigLidmaatschap, KOOR, { lid: bob, tot: D2 }, [hetKoor()]),
  geval(DATUM_IN_TOEKOMST, i.beeindigLidmaatschap, KOOR, { lid: bob, tot: MORGEN }, [hetKoor(bobIsLid)]),
  geval(DATUM_VOOR_BEGIN, i.beeindigLidmaatschap, KOOR, { lid: { partijId: WELZIJN }, tot: D1 }, [
    hetKoor(welzijnIsLid),
    welzijn()
  ]),

  geval(INITIATIEF_GESTOPT, i.stelNetwerkOpen, KOOR, { op: D4 }, [hetKoor(stopte)]),
  geval(DATUM_IN_TOEKOMST, i.stelNetwerkOpen, KOOR, { op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.stelNetwerkOpen, KOOR, { op: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.stelNetwerkOpen, KOOR, { op: D2 }, [hetKoor(openSinds(D3))]),
  geval(i.NETWERK_NIET_OPEN, i.sluitNetwerk, KOOR, { op: D2 }, [hetKoor()]),
  geval(DATUM_IN_TOEKOMST, i.sluitNetwerk, KOOR, { op: MORGEN }, [hetKoor(openSinds(D3))]),
  geval(DATUM_VOOR_VORIGE, i.sluitNetwerk, KOOR, { op: D2 }, [hetKoor(openSinds(D3))]),

  geval(INITIATIEF_GESTOPT, i.vraagBevestiging, KOOR, { stilSinds: '2026-01-01T00:00:00.000Z' }, [hetKoor(stopte)]),
  geval(i.TOCH_NIET_STIL, i.vraagBevestiging, KOOR, { stilSinds: '2025-06-01T00:00:00.000Z' }, [hetKoor()]),
  geval(INITIATIEF_GESTOPT, i.bevestigInitiatief, KOOR, {}, [hetKoor(stopte)]),
  geval(DATUM_IN_TOEKOMST, i.bevestigInitiatief, KOOR, { op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, i.bevestigInitiatief, KOOR, { op: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_VORIGE, i.bevestigInitiatief, KOOR, { op: D2 }, [hetKoor(i.initiatiefBevestigd({ op: D3 }))]),

  geval(i.OPMERKING_ONBEKEND, i.trekOpmerkingIn, KOOR, { opmerkingId: OPMERKING }, [hetKoor()]),
  geval(i.NIET_VAN_U, i.trekOpmerkingIn, KOOR, { opmerkingId: OPMERKING }, [hetKoor(opmerking)]),
  geval(INITIATIEF_GESTOPT, i.doeVoorstel, KOOR, { toelichting: 'Beter zo' }, [hetKoor(stopte)]),
  geval(i.VOORSTEL_ONBEKEND, i.neemVoorstelAan, KOOR, { voorstelId: OPMERKING }, [hetKoor()]),
  geval(i.VOORSTEL_GEWIST, i.neemVoorstelAan, KOOR, { voorstelId: OPMERKING }, [
    hetKoor(i.voorstelGedaan({ ...voorstel.data, naam: GEWIST }))
  ]),
  geval(i.VOORSTEL_GEWIST, i.neemVoorstelAan, KOOR, { voorstelId: OPMERKING }, [
    hetKoor(i.voorstelGedaan({ ...voorstel.data, naam: 'Koor voor iedereen', doel: GEWIST }))
  ]),
  geval(i.VOORSTEL_ONBEKEND, i.wijsVoorstelAf, KOOR, { voorstelId: OPMERKING }, [
    hetKoor(voorstel, i.voorstelAangenomen({ voorstelId: OPMERKING, op: D3 }))
  ]),
  geval(i.VOORSTEL_ONBEKEND, i.trekVoorstelIn, KOOR, { voorstelId: OPMERKING }, [hetKoor()]),
  geval(i.NIET_VAN_U, i.trekVoorstelIn, KOOR, { voorstelId: OPMERKING }, [hetKoor(voorstel)]),

  geval(GEEN_TEKST, i.wisInitiatiefTekst, KOOR, { versie: 1, pad: '/soort', grond: 'ONJUIST' }, [hetKoor()])
])
