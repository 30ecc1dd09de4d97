// SPDX-License-Identifier: EUPL-1.2
import { Datum, Id, keuze, ONOMKEERBAAR, ook, opdracht, optioneel } from '../../../kern/index.ts'
import { Rijcode } from '../../../referentie/rij.ts'
import { Partij } from '../../partij.ts'
import { PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from '../../regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE } from '../../regels/datums.ts'
import { Initiatief } from '../aggregaat.ts'
import { faseNaVernieuwing, isVergissing, Stopreden } from '../fasen.ts'
import { Toelichting } from '../kenmerken.ts'
import { eerdereFaseVan, faseVan } from '../staat.ts'
import {
  BELEMMERING_ONBEKEND,
  BELEMMERING_ONTBREEKT,
  FASE_BLIJFT,
  FASE_KAN_NIET,
  GEEN_FASE_TERUG,
  GEGEVEN_PAST_NIET,
  PARTIJ_ONTBREEKT,
  REDEN_ONTBREEKT
} from '../weigeringen.ts'
import { alsSchrijver, NAMENS_SCHRIJVERS } from '../wie-mag.ts'

/** Takes an initiatief to another phase. Source: F1, 0:531-538, 3:4065-4078. */
export const wijzigFase = opdracht('wijzigFase', Initiatief, {
  doc: 'Breng een initiatief in een andere fase',
  velden: {
    fase: keuze('IDEE', 'START', 'ACTIEF', 'IN_DE_KNEL', 'GESTOPT'),
    op: Datum,
    belemmering: optioneel(Rijcode),
    reden: optioneel(Stopreden),
    opgegaanIn: optioneel(Id),
    toelichting: optioneel(Toelichting)
  },
  ook: { partij: ook(Partij, (stap: { opgegaanIn?: string }) => stap.opgegaanIn ?? null) },
  rollen: NAMENS_SCHRIJVERS,
  mag: (wie, _stap, { zelf }, bij) => alsSchrijver(wie, zelf, bij),
  weigeringen: [
    FASE_KAN_NIET,
    BELEMMERING_ONTBREEKT,
    BELEMMERING_ONBEKEND,
    REDEN_ONTBREEKT,
    PARTIJ_ONTBREEKT,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    GEGEVEN_PAST_NIET,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_VORIGE
  ],
  herstel: (stap, _voor, id) =>
    stap.opgegaanIn === undefined
      ? { opdracht: 'neemFaseTerug', id, velden: {} }
      : ONOMKEERBAAR('de partij heeft het al gehoord; met vernieuwen kan het initiatief verder')
})

/** Undoes the last change of phase, as if it never was. */
export const neemFaseTerug = opdracht('neemFaseTerug', Initiatief, {
  doc: 'Neem de laatste verandering van fase terug, omdat zij een vergissing was',
  velden: {},
  rollen: NAMENS_SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [GEEN_FASE_TERUG, FASE_BLIJFT],
  herstel: (_opdracht, voor, id) => {
    const nu = faseVan(voor)
    const { fase, op, belemmering, reden, toelichting } = nu
    return eerdereFaseVan(voor)?.fase === 'GESTOPT' && !isVergissing(nu)
      ? ONOMKEERBAAR('vernieuwen vraagt opnieuw om een aanleiding')
      : {
          opdracht: 'wijzigFase',
          id,
          velden: {
            fase,
            op,
            ...(belemmering !== null && { belemmering }),
            ...(reden !== null && { reden }),
            ...(toelichting !== null && { toelichting })
          }
        }
  }
})

/** Renews an initiatief: a stopped one starts again, one in trouble goes on where it was. Source: 3:7152-7153. */
export const vernieuwInitiatief = opdracht('vernieuwInitiatief', Initiatief, {
  doc: 'Leg vast dat een initiatief zich vernieuwt',
  velden: { op: Datum, aanleiding: Toelichting },
  rollen: NAMENS_SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: (_opdracht, voor, id) => {
    const { fase } = faseVan(voor)
    return faseNaVernieuwing(fase, eerdereFaseVan(voor)?.fase ?? null) === fase
      ? ONOMKEERBAAR('binnen een fase vernieuwen verandert niets dat terug kan')
      : { opdracht: 'neemFaseTerug', id, velden: {} }
  }
})
