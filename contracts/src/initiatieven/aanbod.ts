// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Datum, Id, ONOMKEERBAAR, opdracht, wisopdracht } from '../kern/index.ts'
import * as gebeurd from './aanbod/gebeurtenissen.ts'
import {
  intrekking,
  isVan,
  type Koppelstand,
  metAfzender,
  type OproepStaat,
  oproepHoortBij,
  plaatst,
  sluiting,
  toonOproep,
  vorige
} from './oproep/staat.ts'
import { PLAATSERS, Sluitreden, teWijzigen, teZeggen, vanWie } from './oproep/velden.ts'
import * as nee from './oproep/weigeringen.ts'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD, PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET } from './regels/gebiedskeuze.ts'
import { TE_VER_VOORUIT } from './regels/ontmoeting.ts'

export * from './aanbod/gebeurtenissen.ts'
export * from './oproep/staat.ts'
export * from './oproep/velden.ts'
export * from './oproep/weigeringen.ts'

export interface AanbodStaat extends OproepStaat {
  /** With which behoeften it was proposed, and what became of that. */
  readonly koppelingen: readonly {
    readonly behoefteId: string
    readonly stand: Koppelstand
    readonly blijftOpen: boolean
  }[]
}

export const Aanbod = aggregaat<AanbodStaat>()({
  naam: 'Aanbod',
  meervoud: 'aanbiedingen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.aanbodGeplaatst,
    gebeurd.aanbiederVastgelegd,
    gebeurd.aanbodGewijzigd,
    gebeurd.aanbodVoorgesteld,
    gebeurd.aanbodGekoppeld,
    gebeurd.aanbodAfgewezen,
    gebeurd.aanbodVrijgekomen,
    gebeurd.aanbodVervallen,
    gebeurd.aanbodHeropend
  ],
  toon: (aanbod, wie, bij) => toonOproep(aanbod, wie, bij),
  hoortBij: oproepHoortBij,
  ingetrokken: { ...intrekking, door: 'AanbodVervallen' },
  doc: 'Wat iemand te bieden heeft: een ruimte, handen, kennis, spullen, geld of een netwerk'
})

/** Offers something. Care and nursing are refused with the other route. Source: A29, C21, C58, see docs/bronnen.md. */
export const plaatsAanbod = opdracht('plaatsAanbod', Aanbod, {
  doc: 'Bied iets aan: een ruimte, handen, kennis, spullen, geld of een netwerk',
  nieuw: true,
  velden: teZeggen,
  ook: vanWie,
  rollen: PLAATSERS,
  mag: (wie, _aanbod, { initiatief, partij }, bij) => plaatst(wie, initiatief, partij, bij),
  weigeringen: [
    nee.BURENHULP_GRENS,
    nee.HULP_ONTBREEKT,
    nee.HULP_HOORT_BIJ_HANDEN,
    INITIATIEF_GESTOPT,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    GEBIED_KLOPT_NIET,
    DATUM_IN_TOEKOMST,
    nee.EINDE_VOOR_BEGIN,
    TE_VER_VOORUIT
  ],
  herstel: ({ op }, _voor, id) => ({ opdracht: 'trekAanbodIn', id, velden: { reden: 'VERGISSING', op } })
})

/** Changes what is told; absent is unchanged, null is cleared. */
export const wijzigAanbod = opdracht('wijzigAanbod', Aanbod, {
  doc: 'Wijzig wat u aanbiedt, of tot wanneer',
  velden: teWijzigen,
  rollen: PLAATSERS,
  mag: (wie, _wijziging, aanbod, bij) => isVan(wie, metAfzender(aanbod, bij)),
  weigeringen: [nee.NIET_MEER_OPEN, INITIATIEF_GESTOPT, nee.EINDE_VOOR_BEGIN, TE_VER_VOORUIT, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({ opdracht: 'wijzigAanbod', id, velden: vorige(wijziging, voor) })
})

export const trekAanbodIn = opdracht('trekAanbodIn', Aanbod, {
  doc: 'Bied het niet meer aan',
  velden: { reden: Sluitreden, op: Datum },
  rollen: PLAATSERS,
  mag: (wie, _opdracht, aanbod, bij) => isVan(wie, metAfzender(aanbod, bij)),
  weigeringen: [nee.NIET_MEER_OPEN, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ({ op }, { laatste }, id) => ({ opdracht: 'heropenAanbod', id, velden: { laatste, op } })
})

/** Offers again what was withdrawn or went by. */
export const heropenAanbod = opdracht('heropenAanbod', Aanbod, {
  doc: 'Bied opnieuw aan wat vervallen was',
  velden: { laatste: Datum, op: Datum },
  rollen: PLAATSERS,
  mag: (wie, _opdracht, aanbod, bij) => isVan(wie, metAfzender(aanbod, bij)),
  weigeringen: [
    nee.NIET_VERVALLEN,
    INITIATIEF_GESTOPT,
    nee.EINDE_VOOR_BEGIN,
    TE_VER_VOORUIT,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ op }, voor, id) => ({ opdracht: 'trekAanbodIn', id, velden: { reden: sluiting(voor), op } })
})

/** Given by an alarm on the day after its last. Source: F44, see docs/bronnen.md. */
export const laatAanbodVervallen = opdracht('laatAanbodVervallen', Aanbod, {
  doc: 'Laat een aanbod vervallen waarvan de laatste dag voorbij is',
  velden: {},
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [nee.NIET_MEER_OPEN, nee.NOG_NIET_VERLOPEN],
  herstel: ONOMKEERBAAR('open het opnieuw als het nog geldt')
})

export const wisAanbodTekst = wisopdracht(Aanbod, {
  rollen: PLAATSERS,
  mag: (wie, aanbod, bij) => isVan(wie, metAfzender(aanbod, bij))
})
