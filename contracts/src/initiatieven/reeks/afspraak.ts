// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Datum, eenVan, opdracht, optioneel } from '../../kern/index.ts'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '../regels/bestaan.ts'
import { DATUM_VOOR_BEGIN } from '../regels/datums.ts'
import { GEBIED_KLOPT_NIET } from '../regels/gebiedskeuze.ts'
import { Herhalingskeuze } from '../regels/herhaling.ts'
import * as regel from '../regels/ontmoeting.ts'
import { Reeks } from './aggregaat.ts'
import { MEESTE_KEREN, Overslaan, wanneer } from './gebeurtenissen.ts'
import {
  BEGIN_NIET_IN_REEKS,
  KEER_ONBEKEND,
  REEKS_TE_LANG,
  REEKS_VOORBIJ,
  REEKS_WAS_VERGISSING
} from './weigeringen.ts'

/** Plans something that comes back. The rule itself does not change afterwards: end the series and plan another. */
export const planReeks = opdracht('planReeks', Reeks, {
  doc: 'Plan iets dat steeds terugkomt: elke dag, week of maand, hoogstens 24 maanden',
  nieuw: true,
  velden: {
    ...regel.bijInitiatief,
    ...regel.verteld,
    ...wanneer,
    herhaling: Herhalingskeuze,
    einde: eenVan({ opDatum: Datum, naAantal: Type.Integer({ minimum: 1, maximum: MEESTE_KEREN }) }),
    overslaan: optioneel(Overslaan)
  },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    INITIATIEF_GESTOPT,
    GEBIED_KLOPT_NIET,
    DATUM_VOOR_BEGIN,
    regel.TE_VER_VOORUIT,
    BEGIN_NIET_IN_REEKS,
    REEKS_TE_LANG,
    KEER_ONBEKEND
  ],
  herstel: ({ initiatief }, _voor, id) => ({ opdracht: 'lasReeksAf', id, velden: { initiatief, vergissing: true } })
})

export const wijzigReeks = opdracht('wijzigReeks', Reeks, {
  doc: 'Vertel iets anders over een reeks: naam, omschrijving, waar, spontaan of georganiseerd',
  velden: { ...regel.bijInitiatief, ...regel.teWijzigen },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, NIETS_GEWIJZIGD],
  herstel: ({ initiatief, naam, omschrijving, waar, wijze }, { zelf }, id) => ({
    opdracht: 'wijzigReeks',
    id,
    velden: {
      initiatief,
      ...(naam !== undefined && { naam: zelf.naam }),
      ...(omschrijving !== undefined && { omschrijving: zelf.omschrijving }),
      ...(waar !== undefined && { waar: zelf.waar }),
      ...(wijze !== undefined && { wijze: zelf.wijze })
    }
  })
})

/** Lets a series end earlier or later. What has been stays as it was, so only from today on, and while it runs. */
export const wijzigReekseinde = opdracht('wijzigReekseinde', Reeks, {
  doc: 'Laat een reeks eerder of later eindigen',
  velden: { ...regel.bijInitiatief, laatste: Datum },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    regel.ANDER_INITIATIEF,
    REEKS_WAS_VERGISSING,
    INITIATIEF_GESTOPT,
    REEKS_VOORBIJ,
    regel.DAG_VOORBIJ,
    DATUM_VOOR_BEGIN,
    REEKS_TE_LANG,
    regel.AL_GEWEEST,
    NIETS_GEWIJZIGD
  ],
  herstel: ({ initiatief }, { zelf: { laatste } }, id) => ({
    opdracht: 'wijzigReekseinde',
    id,
    velden: { initiatief, laatste }
  })
})

/** Says on which days of the rule there is none; all of them at once. Days that have been stay as they are. */
export const wijzigOverslaan = opdracht('wijzigOverslaan', Reeks, {
  doc: 'Zeg welke dagen een reeks overslaat, bijvoorbeeld in de vakantie',
  velden: { ...regel.bijInitiatief, overslaan: Overslaan },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, REEKS_WAS_VERGISSING, KEER_ONBEKEND, regel.AL_GEWEEST, NIETS_GEWIJZIGD],
  herstel: ({ initiatief }, { zelf: { overslaan } }, id) => ({
    opdracht: 'wijzigOverslaan',
    id,
    velden: { initiatief, overslaan: [...overslaan] }
  })
})
