// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST, type Gebeurtenis } from '@naober/contracts'
import { initiatiefOntkoppeld, initiatiefVerbonden } from '@naober/contracts/initiatieven/initiatief'
import { partijVertrokken } from '@naober/contracts/initiatieven/partij'
import {
  INITIATIEF_GESTOPT,
  PARTIJ_NOG_NIET_ER,
  PARTIJ_VERTROKKEN
} from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import * as v from '@naober/contracts/initiatieven/verbinding'
import { eerder } from '@naober/kit/command/scenario'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import {
  D1,
  D2,
  D3,
  D4,
  deTuin,
  gingNaar,
  hetKoor,
  KOOR,
  MORGEN,
  stopte,
  TUIN,
  VERBINDING,
  WELZIJN,
  welzijn,
  welzijnSinds
} from '../testing/voorbeelden.ts'

const naarTuin = { begin: KOOR, einde: { initiatiefId: TUIN } }
const ruimte = { ...naarTuin, soort: 'DEELT_RUIMTE', van: D3 } as const
const gelegd = (...sindsdien: Gebeurtenis[]) =>
  eerder(
    v.Verbinding,
    VERBINDING,
    v.verbindingGelegd({
      soort: 'DEELT_RUIMTE',
      vanInitiatiefId: KOOR,
      naarInitiatiefId: TUIN,
      naarPartijId: null,
      arrangementId: null,
      toelichting: null,
      van: D3
    }),
    ...sindsdien
  )
const bijHetKoor = initiatiefVerbonden({
  verbindingId: VERBINDING,
  soort: 'DEELT_RUIMTE',
  kant: 'VAN',
  initiatiefId: TUIN,
  partijId: null,
  van: D3
})
const tot = initiatiefOntkoppeld({ verbindingId: VERBINDING, tot: D4 })
const isVertrokken = partijVertrokken({ op: D3, toelichting: null })

elkeWeigering(v.Verbinding, [
  geval(v.VERBINDING_MET_ZICHZELF, v.legVerbinding, VERBINDING, { ...ruimte, einde: { initiatiefId: KOOR } }, [
    hetKoor()
  ]),
  geval(v.AL_VERBONDEN, v.legVerbinding, VERBINDING, { ...ruimte, van: D4 }, [hetKoor(bijHetKoor), deTuin()]),
  geval(INITIATIEF_GESTOPT, v.legVerbinding, VERBINDING, ruimte, [hetKoor(stopte), deTuin()]),
  geval(INITIATIEF_GESTOPT, v.legVerbinding, VERBINDING, ruimte, [hetKoor(), deTuin(gingNaar('IDEE', 'GESTOPT', D3))]),
  geval(PARTIJ_NOG_NIET_ER, v.legVerbinding, VERBINDING, { ...ruimte, einde: { partijId: WELZIJN } }, [
    hetKoor(),
    welzijnSinds(MORGEN)
  ]),
  geval(PARTIJ_VERTROKKEN, v.legVerbinding, VERBINDING, { ...ruimte, einde: { partijId: WELZIJN }, van: D4 }, [
    hetKoor(),
    welzijn(isVertrokken)
  ]),
  geval(DATUM_IN_TOEKOMST, v.legVerbinding, VERBINDING, { ...ruimte, van: MORGEN }, [hetKoor(), deTuin()]),
  geval(DATUM_VOOR_BEGIN, v.legVerbinding, VERBINDING, { ...ruimte, van: D1 }, [hetKoor(), deTuin()]),
  geval(DATUM_VOOR_VORIGE, v.legVerbinding, VERBINDING, ruimte, [hetKoor(bijHetKoor, tot), deTuin()]),

  geval(v.AL_VERBROKEN, v.verbreekVerbinding, VERBINDING, { ...naarTuin, tot: D4 }, [
    gelegd(v.verbindingVerbroken({ tot: D4, toelichting: null })),
    hetKoor(),
    deTuin()
  ]),
  geval(v.ANDERE_EINDEN, v.verbreekVerbinding, VERBINDING, { begin: TUIN, einde: { initiatiefId: KOOR }, tot: D4 }, [
    gelegd(),
    hetKoor(),
    deTuin()
  ]),
  geval(v.ANDERE_EINDEN, v.verbreekVerbinding, VERBINDING, { begin: KOOR, einde: { partijId: WELZIJN }, tot: D4 }, [
    gelegd(),
    hetKoor(),
    welzijn()
  ]),
  geval(DATUM_IN_TOEKOMST, v.verbreekVerbinding, VERBINDING, { ...naarTuin, tot: MORGEN }, [
    gelegd(),
    hetKoor(),
    deTuin()
  ]),
  geval(DATUM_VOOR_BEGIN, v.verbreekVerbinding, VERBINDING, { ...naarTuin, tot: D2 }, [gelegd(), hetKoor(), deTuin()]),

  geval(GEEN_TEKST, v.wisVerbindingTekst, VERBINDING, { versie: 1, pad: '/toelichting', grond: 'ONJUIST' }, [gelegd()])
])
