// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import {
  aggregaat,
  Datum,
  Id,
  isZelf,
  ONOMKEERBAAR,
  ook,
  opdracht,
  optioneel,
  type Samenhang,
  type Wie,
  wisopdracht
} from '../kern/index.ts'
import { Aanbod, type AanbodStaat } from './aanbod.ts'
import * as gebeurd from './behoefte/gebeurtenissen.ts'
import { isVanEenKant, kantenVan, wijstAf } from './behoefte/kanten.ts'
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

export * from './behoefte/gebeurtenissen.ts'
export { isVanEenKant, kanOokWillen, kantenVan, kantVan, wijstAf, willenBeide } from './behoefte/kanten.ts'

export interface BehoefteStaat extends OproepStaat {
  /** What was proposed for it, and what became of that. */
  readonly koppelingen: readonly {
    readonly aanbodId: string
    readonly stand: Koppelstand
    readonly blijftOpen: boolean
    readonly door: gebeurd.Voorsteller
    /** Who proposed it for neither side. */
    readonly voorstellerId: string | null
  }[]
}

export const Behoefte = aggregaat<BehoefteStaat>()({
  naam: 'Behoefte',
  meervoud: 'behoeften',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.behoefteGeplaatst,
    gebeurd.behoefteplaatserVastgelegd,
    gebeurd.behoefteGewijzigd,
    gebeurd.koppelingVoorgesteld,
    gebeurd.koppelingsvoorstellerVastgelegd,
    gebeurd.koppelingGelukt,
    gebeurd.koppelingAfgewezen,
    gebeurd.koppelingTeruggenomen,
    gebeurd.behoefteVervallen,
    gebeurd.behoefteHeropend
  ],
  toon: (behoefte, wie, bij) =>
    toonOproep(behoefte, wie, bij, {
      koppelingen: behoefte.koppelingen.map((een) => ({
        ...een,
        voorstellerId: isZelf(wie, een.voorstellerId) ? een.voorstellerId : null
      }))
    }),
  hoortBij: oproepHoortBij,
  ingetrokken: { ...intrekking, door: 'BehoefteVervallen' },
  doc: 'Wat iemand nodig heeft: een ruimte, handen, kennis, spullen, geld of een netwerk'
})

/** Asks for something. Care and nursing are refused with the other route. Source: A29, C21, F26, see docs/bronnen.md. */
export const plaatsBehoefte = opdracht('plaatsBehoefte', Behoefte, {
  doc: 'Vraag iets: een ruimte, handen, kennis, spullen, geld of een netwerk',
  nieuw: true,
  velden: teZeggen,
  ook: vanWie,
  rollen: PLAATSERS,
  mag: (wie, _behoefte, { initiatief, partij }, bij) => plaatst(wie, initiatief, partij, bij),
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
  herstel: ({ op }, _voor, id) => ({ opdracht: 'trekBehoefteIn', id, velden: { reden: 'VERGISSING', op } })
})

/** Changes what is told; absent is unchanged, null is cleared. */
export const wijzigBehoefte = opdracht('wijzigBehoefte', Behoefte, {
  doc: 'Wijzig wat u vraagt, of tot wanneer',
  velden: teWijzigen,
  rollen: PLAATSERS,
  mag: (wie, _wijziging, behoefte, bij) => isVan(wie, metAfzender(behoefte, bij)),
  weigeringen: [nee.NIET_MEER_OPEN, INITIATIEF_GESTOPT, nee.EINDE_VOOR_BEGIN, TE_VER_VOORUIT, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({ opdracht: 'wijzigBehoefte', id, velden: vorige(wijziging, voor) })
})

export const trekBehoefteIn = opdracht('trekBehoefteIn', Behoefte, {
  doc: 'Vraag het niet meer',
  velden: { reden: Sluitreden, op: Datum },
  rollen: PLAATSERS,
  mag: (wie, _opdracht, behoefte, bij) => isVan(wie, metAfzender(behoefte, bij)),
  weigeringen: [nee.NIET_MEER_OPEN, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ({ op }, { laatste }, id) => ({ opdracht: 'heropenBehoefte', id, velden: { laatste, op } })
})

/** Asks again for what was withdrawn or went by. */
export const heropenBehoefte = opdracht('heropenBehoefte', Behoefte, {
  doc: 'Vraag opnieuw wat vervallen was',
  velden: { laatste: Datum, op: Datum },
  rollen: PLAATSERS,
  mag: (wie, _opdracht, behoefte, bij) => isVan(wie, metAfzender(behoefte, bij)),
  weigeringen: [
    nee.NIET_VERVALLEN,
    INITIATIEF_GESTOPT,
    nee.EINDE_VOOR_BEGIN,
    TE_VER_VOORUIT,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ op }, voor, id) => ({ opdracht: 'trekBehoefteIn', id, velden: { reden: sluiting(voor), op } })
})

/** Given by an alarm on the day after its last. Source: F44, see docs/bronnen.md. */
export const laatBehoefteVervallen = opdracht('laatBehoefteVervallen', Behoefte, {
  doc: 'Laat een behoefte vervallen waarvan de laatste dag voorbij is',
  velden: {},
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [nee.NIET_MEER_OPEN, nee.NOG_NIET_VERLOPEN],
  herstel: ONOMKEERBAAR('open het opnieuw als het nog geldt')
})

const metAanbod = { aanbod: ook(Aanbod, ({ aanbodId }: { aanbodId: string }) => aanbodId) }
interface Beide {
  readonly zelf: BehoefteStaat
  readonly aanbod: AanbodStaat
}

/** An arrangeur of the gemeente brings two together; whether it succeeds is for both sides. Source: A29, C43, see docs/bronnen.md. */
const brengtSamen = (wie: Wie, staten: Beide, bij: Samenhang): boolean =>
  isVanEenKant(wie, kantenVan(staten, bij)) || wie.is('arrangeur', staten.zelf.gebied.gemeente)

/**
 * Proposes an aanbod for a behoefte; what counts for it is written down with it. What an arrangeur proposed, one of both
 * sides proposes again as its own: that is its wish. Source: A29, C21, C32, see docs/bronnen.md.
 */
export const stelKoppelingVoor = opdracht('stelKoppelingVoor', Behoefte, {
  doc: 'Stel voor dat een aanbod bij deze behoefte past',
  velden: { aanbodId: Id, toelichting: optioneel(gebeurd.Toelichting), op: Datum },
  ook: metAanbod,
  rollen: PLAATSERS,
  mag: (wie, _opdracht, staten, bij) => brengtSamen(wie, staten, bij),
  weigeringen: [
    nee.NIET_MEER_OPEN,
    INITIATIEF_GESTOPT,
    nee.AL_VOORGESTELD,
    nee.ZELFDE_KANT,
    nee.KOPPELING_PAST_NIET,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ aanbodId, op }, { zelf }, id) =>
    zelf.koppelingen.some((een) => een.aanbodId === aanbodId && een.stand === 'VOORGESTELD')
      ? ONOMKEERBAAR('het was al voorgesteld; wijs de koppeling af als u haar niet wilt')
      : { opdracht: 'wijsKoppelingAf', id, velden: { aanbodId, op } }
})

/**
 * Says that both sides found each other: for the side that did not propose it, so that nobody closes what another asks
 * or offers. An aanbod can stay open: a room serves more than one. Source: C32, see docs/bronnen.md.
 */
export const meldKoppelingGelukt = opdracht('meldKoppelingGelukt', Behoefte, {
  doc: 'Leg vast dat een koppeling gelukt is',
  velden: { aanbodId: Id, blijftOpen: optioneel(Type.Boolean()), op: Datum },
  ook: metAanbod,
  rollen: PLAATSERS,
  mag: (wie, _opdracht, staten, bij) => isVanEenKant(wie, kantenVan(staten, bij)),
  weigeringen: [
    nee.NIET_VOORGESTELD,
    nee.ANDERE_KANT_BESLIST,
    nee.NIET_MEER_OPEN,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ aanbodId, op }, _voor, id) => ({ opdracht: 'neemKoppelingTerug', id, velden: { aanbodId, op } })
})

/** Either side declines, and who proposed it takes it back. Nobody has to say why: not wanting contact is a good answer. Source: C32, see docs/bronnen.md. */
export const wijsKoppelingAf = opdracht('wijsKoppelingAf', Behoefte, {
  doc: 'Wijs een voorgestelde koppeling af, of trek het voorstel in',
  velden: { aanbodId: Id, op: Datum },
  ook: metAanbod,
  rollen: PLAATSERS,
  mag: (wie, { aanbodId }, staten, bij) =>
    wijstAf(
      wie,
      staten.zelf.koppelingen.find((een) => een.aanbodId === aanbodId),
      kantenVan(staten, bij)
    ),
  weigeringen: [nee.NIET_VOORGESTELD, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ONOMKEERBAAR('stel de koppeling opnieuw voor')
})

/** Takes back that it succeeded; the proposal of the other side stands again. */
export const neemKoppelingTerug = opdracht('neemKoppelingTerug', Behoefte, {
  doc: 'Neem terug dat een koppeling gelukt is',
  velden: { aanbodId: Id, op: Datum },
  ook: metAanbod,
  rollen: PLAATSERS,
  mag: (wie, _opdracht, staten, bij) => isVanEenKant(wie, kantenVan(staten, bij)),
  weigeringen: [nee.KOPPELING_NIET_GELUKT, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ({ aanbodId, op }, { zelf, aanbod }, id) => {
    const blijftOpen = zelf.koppelingen.find((een) => een.aanbodId === aanbodId)?.blijftOpen ?? false
    const komtVrij = aanbod.fase === 'OPEN' || (aanbod.fase === 'GEKOPPELD' && !blijftOpen)
    return komtVrij
      ? { opdracht: 'meldKoppelingGelukt', id, velden: { aanbodId, blijftOpen, op } }
      : ONOMKEERBAAR('het aanbod is intussen vervallen of vergeven')
  }
})

export const wisBehoefteTekst = wisopdracht(Behoefte, {
  rollen: PLAATSERS,
  mag: (wie, behoefte, bij) => isVan(wie, metAfzender(behoefte, bij))
})
