// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Datum, Id, leegbaar, ONOMKEERBAAR, ook, opdracht, optioneel, wisopdracht } from '../kern/index.ts'
import { Initiatief, metInitiatief } from './initiatief.ts'
import { Partij } from './partij.ts'
import { NIETS_GEWIJZIGD, PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET } from './regels/gebiedskeuze.ts'
import { GEBIED_ONTBREEKT, waarvelden } from './regels/waar.ts'
import * as gebeurd from './zorgpunt/gebeurtenissen.ts'
import {
  BETROKKENEN,
  laatsteToezegging,
  magToezeggen,
  metBelover,
  oordeelt,
  toonZorgpunt,
  uitte,
  type ZorgpuntStaat,
  zegdeToe,
  zorgHoortBij
} from './zorgpunt/staat.ts'
import {
  DAG_NOG_NIET_VOORBIJ,
  GEEN_OORDEEL,
  GEEN_OPEN_TOEZEGGING,
  TOEZEGGING_STAAT_OPEN,
  WANNEER_VOOR_TOEZEGGING,
  ZORG_INGETROKKEN
} from './zorgpunt/weigeringen.ts'

export * from './zorgpunt/gebeurtenissen.ts'
export * from './zorgpunt/staat.ts'
export * from './zorgpunt/weigeringen.ts'

export const Zorgpunt = aggregaat<ZorgpuntStaat>()({
  naam: 'Zorgpunt',
  meervoud: 'zorgpunten',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.zorgGeuit,
    gebeurd.uiterVastgelegd,
    gebeurd.zorgGewijzigd,
    gebeurd.zorgIngetrokken,
    gebeurd.toezeggingGedaan,
    gebeurd.toezeggerVastgelegd,
    gebeurd.toezeggingTeruggenomen,
    gebeurd.naToezeggingGevraagd,
    gebeurd.toezeggingNagekomen,
    gebeurd.toezeggingNietNagekomen,
    gebeurd.oordeelTeruggenomen
  ],
  toon: toonZorgpunt,
  hoortBij: zorgHoortBij,
  ingetrokken: { is: ({ ingetrokken }) => ingetrokken, eigen: uitte, door: 'ZorgIngetrokken' },
  doc: 'Een zorg over een plan in de buurt, met wat daarover is toegezegd'
})

/** Tells what worries somebody. Everybody may, about their own or another's plan. Source: A91, see docs/bronnen.md. */
export const uitZorg = opdracht('uitZorg', Zorgpunt, {
  doc: 'Uit een zorg over een plan of een verandering in de buurt',
  nieuw: true,
  velden: {
    waarover: gebeurd.Waarover,
    zorg: gebeurd.Zorg,
    haakje: optioneel(gebeurd.Haakje),
    ...waarvelden,
    op: Datum
  },
  ook: { initiatief: ook(Initiatief, (zorg: { initiatiefId?: string }) => zorg.initiatiefId ?? null) },
  rollen: BETROKKENEN,
  mag: () => true,
  weigeringen: [GEBIED_ONTBREEKT, GEBIED_KLOPT_NIET, DATUM_IN_TOEKOMST],
  herstel: (_zorg, _voor, id) => ({ opdracht: 'trekZorgIn', id, velden: {} })
})

export const wijzigZorg = opdracht('wijzigZorg', Zorgpunt, {
  doc: 'Zeg een zorg in andere woorden',
  velden: {
    waarover: optioneel(gebeurd.Waarover),
    zorg: optioneel(gebeurd.Zorg),
    haakje: optioneel(leegbaar(gebeurd.Haakje))
  },
  rollen: BETROKKENEN,
  mag: (wie, _wijziging, zorgpunt) => uitte(wie, zorgpunt),
  weigeringen: [ZORG_INGETROKKEN, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigZorg',
    id,
    velden: {
      ...(wijziging.waarover !== undefined && { waarover: voor.waarover }),
      ...(wijziging.zorg !== undefined && { zorg: voor.zorg }),
      ...(wijziging.haakje !== undefined && { haakje: voor.haakje })
    }
  })
})

export const trekZorgIn = opdracht('trekZorgIn', Zorgpunt, {
  doc: 'Trek een zorg in',
  velden: {},
  rollen: BETROKKENEN,
  mag: (wie, _opdracht, zorgpunt) => uitte(wie, zorgpunt),
  weigeringen: [ZORG_INGETROKKEN],
  herstel: ONOMKEERBAAR('uit de zorg opnieuw')
})

/**
 * Writes down what is promised, by who promises it: both sides remember it differently afterwards. A promise does not
 * change; who wants another day says first that this one was not kept. Source: A91, see
 * docs/bronnen.md.
 */
export const doeToezegging = opdracht('doeToezegging', Zorgpunt, {
  doc: 'Leg vast wat u toezegt, namens wie en voor welke dag',
  velden: {
    toezegging: gebeurd.Belofte,
    functie: gebeurd.Functie,
    partijId: optioneel(Id),
    wanneer: Datum,
    op: Datum
  },
  ook: { partij: ook(Partij, (toezegging: { partijId?: string }) => toezegging.partijId ?? null) },
  rollen: BETROKKENEN,
  mag: (wie, _toezegging, { zelf, partij }, bij) => magToezeggen(wie, partij, metInitiatief(zelf, bij)),
  weigeringen: [
    ZORG_INGETROKKEN,
    TOEZEGGING_STAAT_OPEN,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    WANNEER_VOOR_TOEZEGGING,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: (_toezegging, _voor, id) => ({ opdracht: 'neemToezeggingTerug', id, velden: {} })
})

export const neemToezeggingTerug = opdracht('neemToezeggingTerug', Zorgpunt, {
  doc: 'Neem de laatste toezegging terug, omdat zij een vergissing was',
  velden: {},
  rollen: BETROKKENEN,
  mag: (wie, _opdracht, zorgpunt, bij) => zegdeToe(wie, metBelover(zorgpunt, bij)),
  weigeringen: [ZORG_INGETROKKEN, GEEN_OPEN_TOEZEGGING],
  herstel: (_opdracht, voor, id) => {
    const laatste = laatsteToezegging(voor)
    if (laatste === null) return ONOMKEERBAAR('er was niets toegezegd')
    const { toezegging, functie, partijId, wanneer, op } = laatste
    return {
      opdracht: 'doeToezegging',
      id,
      velden: { toezegging, functie, ...(partijId !== null && { partijId }), wanneer, op }
    }
  }
})

const oordeel = { toelichting: optioneel(gebeurd.Toelichting), op: Datum }
const BEOORDEELD = [ZORG_INGETROKKEN, GEEN_OPEN_TOEZEGGING, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN] as const

export const meldToezeggingNagekomen = opdracht('meldToezeggingNagekomen', Zorgpunt, {
  doc: 'Leg vast dat een toezegging is nagekomen',
  velden: oordeel,
  rollen: BETROKKENEN,
  mag: (wie, _oordeel, zorgpunt, bij) => oordeelt(wie, metBelover(zorgpunt, bij)),
  weigeringen: BEOORDEELD,
  herstel: (_oordeel, _voor, id) => ({ opdracht: 'neemOordeelTerug', id, velden: {} })
})

export const meldToezeggingNietNagekomen = opdracht('meldToezeggingNietNagekomen', Zorgpunt, {
  doc: 'Leg vast dat een toezegging niet is nagekomen',
  velden: oordeel,
  rollen: BETROKKENEN,
  mag: (wie, _oordeel, zorgpunt, bij) => oordeelt(wie, metBelover(zorgpunt, bij)),
  weigeringen: BEOORDEELD,
  herstel: (_oordeel, _voor, id) => ({ opdracht: 'neemOordeelTerug', id, velden: {} })
})

export const neemOordeelTerug = opdracht('neemOordeelTerug', Zorgpunt, {
  doc: 'Neem terug of een toezegging is nagekomen',
  velden: {},
  rollen: BETROKKENEN,
  mag: (wie, _opdracht, zorgpunt, bij) => oordeelt(wie, metBelover(zorgpunt, bij)),
  weigeringen: [ZORG_INGETROKKEN, GEEN_OORDEEL],
  herstel: (_opdracht, voor, id) => {
    const eerder = laatsteToezegging(voor)?.oordeel ?? null
    return eerder === null
      ? ONOMKEERBAAR('er was nog niets over gezegd')
      : {
          opdracht: eerder.nagekomen ? 'meldToezeggingNagekomen' : 'meldToezeggingNietNagekomen',
          id,
          velden: { op: eerder.op, ...(eerder.toelichting !== null && { toelichting: eerder.toelichting }) }
        }
  }
})

/** Asks whether a promise was kept, when its day is over; the platform itself asks. Source: A91, see docs/bronnen.md. */
export const vraagNaToezegging = opdracht('vraagNaToezegging', Zorgpunt, {
  doc: 'Vraag of een toezegging is nagekomen, als de dag ervan voorbij is',
  velden: { wanneer: Datum },
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [ZORG_INGETROKKEN, GEEN_OPEN_TOEZEGGING, DAG_NOG_NIET_VOORBIJ],
  herstel: ONOMKEERBAAR('de vraag is al gesteld')
})

export const wisZorgpuntTekst = wisopdracht(Zorgpunt, { rollen: BETROKKENEN, mag: uitte })
