// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  Datum,
  Id,
  ONOMKEERBAAR,
  ook,
  opdracht,
  optioneel,
  type Samenhang,
  type Wie,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import { Rijcode } from '../referentie/rij.ts'
import * as gebeurd from './belemmering/gebeurtenissen.ts'
import { type BelemmeringStaat, intrekking, MELDERS, onderhoudtMelding, toonBelemmering } from './belemmering/staat.ts'
import { BELEMMERING_ONBEKEND, bijInitiatief, Initiatief, metInitiatief, schrijftOfBeheert } from './initiatief.ts'
import { NIETS_GEWIJZIGD } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET } from './regels/gebiedskeuze.ts'
import { GEBIED_ONTBREEKT, waarvelden } from './regels/waar.ts'

export * from './belemmering/gebeurtenissen.ts'
export * from './belemmering/staat.ts'

export const Belemmering = aggregaat<BelemmeringStaat>()({
  naam: 'Belemmering',
  meervoud: 'belemmeringen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.belemmeringGemeld,
    gebeurd.melderVastgelegd,
    gebeurd.belemmeringGewijzigd,
    gebeurd.belemmeringOpgelost,
    gebeurd.oplossingTeruggenomen,
    gebeurd.belemmeringIngetrokken
  ],
  toon: toonBelemmering,
  hoortBij: bijInitiatief,
  ingetrokken: intrekking,
  doc: 'Een belemmering die iemand in de praktijk tegenkwam'
})

const houdtBij = (wie: Wie, melding: BelemmeringStaat, bij: Samenhang): boolean =>
  onderhoudtMelding(wie, metInitiatief(melding, bij))

export const MELDING_INGETROKKEN = weigering('MELDING_INGETROKKEN', {
  uitleg: 'Deze melding is ingetrokken en telt niet mee.',
  weg: 'Meld de belemmering opnieuw.',
  bron: 'eigen keuze'
})

export const BELEMMERING_AL_OPGELOST = weigering('BELEMMERING_AL_OPGELOST', {
  uitleg: 'Deze belemmering is al opgelost.',
  weg: 'Klopt dat niet? Neem de oplossing terug. Komt u haar opnieuw tegen? Meld haar dan opnieuw.',
  bron: 'eigen keuze'
})

export const BELEMMERING_NIET_OPGELOST = weigering('BELEMMERING_NIET_OPGELOST', {
  uitleg: 'Deze belemmering is niet als opgelost gemeld. Er valt niets terug te nemen.',
  bron: 'eigen keuze'
})

/**
 * Tells of an obstacle that somebody met, with the row of the reference table that it belongs to: so that it counts on
 * the national agenda. Source: F1, F18, F19, F20, F21, B21, see docs/bronnen.md.
 */
export const meldBelemmering = opdracht('meldBelemmering', Belemmering, {
  doc: 'Meld een belemmering die u in de praktijk tegenkwam',
  nieuw: true,
  velden: {
    belemmering: Rijcode,
    ...waarvelden,
    ervaring: gebeurd.Ervaring,
    gevolg: gebeurd.Gevolg,
    op: Datum
  },
  ook: { initiatief: ook(Initiatief, (melding: { initiatiefId?: string }) => melding.initiatiefId ?? null) },
  rollen: MELDERS,
  mag: (wie, _melding, { initiatief }, bij) => initiatief === null || schrijftOfBeheert(wie, initiatief, bij),
  weigeringen: [BELEMMERING_ONBEKEND, GEBIED_ONTBREEKT, GEBIED_KLOPT_NIET, DATUM_IN_TOEKOMST],
  herstel: (_melding, _voor, id) => ({ opdracht: 'trekBelemmeringIn', id, velden: {} })
})

/** Changes what was told; absent is unchanged. */
export const wijzigBelemmering = opdracht('wijzigBelemmering', Belemmering, {
  doc: 'Wijzig wat u over een belemmering meldde',
  velden: {
    belemmering: optioneel(Rijcode),
    ervaring: optioneel(gebeurd.Ervaring),
    gevolg: optioneel(gebeurd.Gevolg)
  },
  rollen: MELDERS,
  mag: (wie, _wijziging, melding, bij) => houdtBij(wie, melding, bij),
  weigeringen: [MELDING_INGETROKKEN, BELEMMERING_ONBEKEND, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigBelemmering',
    id,
    velden: {
      ...(wijziging.belemmering !== undefined && { belemmering: voor.belemmering }),
      ...(wijziging.ervaring !== undefined && { ervaring: voor.ervaring }),
      ...(wijziging.gevolg !== undefined && { gevolg: voor.gevolg })
    }
  })
})

export const meldBelemmeringOpgelost = opdracht('meldBelemmeringOpgelost', Belemmering, {
  doc: 'Meld dat een belemmering hier niet meer in de weg staat, en hoe dat kwam',
  velden: { hoe: gebeurd.Oplossing, toelichting: optioneel(gebeurd.Toelichting), op: Datum },
  rollen: MELDERS,
  mag: (wie, _oplossing, melding, bij) => houdtBij(wie, melding, bij),
  weigeringen: [MELDING_INGETROKKEN, BELEMMERING_AL_OPGELOST, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: (_oplossing, _voor, id) => ({ opdracht: 'neemOplossingTerug', id, velden: {} })
})

export const neemOplossingTerug = opdracht('neemOplossingTerug', Belemmering, {
  doc: 'Neem terug dat een belemmering opgelost is',
  velden: {},
  rollen: MELDERS,
  mag: (wie, _opdracht, melding, bij) => houdtBij(wie, melding, bij),
  weigeringen: [MELDING_INGETROKKEN, BELEMMERING_NIET_OPGELOST],
  herstel: (_opdracht, { opgelost }, id) =>
    opgelost === null
      ? ONOMKEERBAAR('de belemmering was niet als opgelost gemeld')
      : {
          opdracht: 'meldBelemmeringOpgelost',
          id,
          velden: {
            hoe: opgelost.hoe,
            op: opgelost.op,
            ...(opgelost.toelichting !== null && { toelichting: opgelost.toelichting })
          }
        }
})

export const trekBelemmeringIn = opdracht('trekBelemmeringIn', Belemmering, {
  doc: 'Trek een melding in, omdat zij een vergissing was',
  velden: {},
  rollen: MELDERS,
  mag: (wie, _opdracht, melding, bij) => houdtBij(wie, melding, bij),
  weigeringen: [MELDING_INGETROKKEN],
  herstel: ONOMKEERBAAR('meld de belemmering opnieuw')
})

export const wisBelemmeringTekst = wisopdracht(Belemmering, { rollen: MELDERS, mag: houdtBij })
