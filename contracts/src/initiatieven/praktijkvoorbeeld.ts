// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Datum, Id, leegbaar, ONOMKEERBAAR, ook, opdracht, optioneel, wisopdracht } from '../kern/index.ts'
import { BELEMMERING_ONBEKEND, Initiatief, metInitiatief, schrijftOfBeheert } from './initiatief.ts'
import * as gebeurd from './praktijkvoorbeeld/gebeurtenissen.ts'
import {
  isEigenaarVan,
  KENNERS,
  type PraktijkvoorbeeldStaat,
  schrijftVoorbeeld,
  toonVoorbeeld,
  voorbeeldHoortBij
} from './praktijkvoorbeeld/staat.ts'
import {
  GEEN_UITKOMST,
  TOEPASSING_ONBEKEND,
  UITKOMST_IS_ER_AL,
  VOORBEELD_AL_GEPUBLICEERD,
  VOORBEELD_INGETROKKEN,
  VOORBEELD_NIET_GEPUBLICEERD,
  VOORBEELD_VAN_ANDER_INITIATIEF
} from './praktijkvoorbeeld/weigeringen.ts'
import { NIETS_GEWIJZIGD } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET } from './regels/gebiedskeuze.ts'
import { GEBIED_ONTBREEKT, waarvelden } from './regels/waar.ts'

export * from './praktijkvoorbeeld/gebeurtenissen.ts'
export * from './praktijkvoorbeeld/staat.ts'
export * from './praktijkvoorbeeld/weigeringen.ts'

export const Praktijkvoorbeeld = aggregaat<PraktijkvoorbeeldStaat>()({
  naam: 'Praktijkvoorbeeld',
  meervoud: 'praktijkvoorbeelden',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.voorbeeldOpgesteld,
    gebeurd.opstellerVastgelegd,
    gebeurd.voorbeeldGewijzigd,
    gebeurd.voorbeeldGepubliceerd,
    gebeurd.publicatieTeruggenomen,
    gebeurd.voorbeeldIngetrokken,
    gebeurd.voorbeeldToegepast,
    gebeurd.toepasserVastgelegd,
    gebeurd.toepassingTeruggenomen,
    gebeurd.uitkomstTeruggekoppeld,
    gebeurd.uitkomstTeruggenomen
  ],
  toon: toonVoorbeeld,
  hoortBij: voorbeeldHoortBij,
  doc: 'Een voorbeeld uit de praktijk: wat werkte, wat lastig blijft, en wat anderen ermee bereikten'
})

const velden = {
  titel: gebeurd.Titel,
  soort: gebeurd.Voorbeeldsoort,
  plaatsen: gebeurd.Plaatssoorten,
  belemmeringen: gebeurd.Belemmeringcodes,
  aanpak: gebeurd.Aanpak,
  succes: gebeurd.Succes,
  dilemma: gebeurd.Dilemma
}

/** Of which initiatief the command says that it is. */
const vanInitiatief = { initiatief: ook(Initiatief, (een: { initiatiefId?: string }) => een.initiatiefId ?? null) }

/** Drafts an example, of an initiatief or of something elsewhere. Source: C49, see docs/bronnen.md. */
export const stelVoorbeeldOp = opdracht('stelVoorbeeldOp', Praktijkvoorbeeld, {
  doc: 'Stel een voorbeeld uit de praktijk op; het blijft een concept tot de eigenaar het publiceert',
  nieuw: true,
  velden: { ...velden, vindplaats: optioneel(gebeurd.Vindplaats), ...waarvelden, op: Datum },
  ook: vanInitiatief,
  rollen: KENNERS,
  mag: () => true,
  weigeringen: [BELEMMERING_ONBEKEND, GEBIED_KLOPT_NIET, DATUM_IN_TOEKOMST],
  herstel: (_voorbeeld, _voor, id) => ({ opdracht: 'trekVoorbeeldIn', id, velden: {} })
})

export const wijzigVoorbeeld = opdracht('wijzigVoorbeeld', Praktijkvoorbeeld, {
  doc: 'Wijzig een voorbeeld dat niet gepubliceerd is: wat de eigenaar publiceerde, verandert niemand daarna',
  velden: {
    titel: optioneel(velden.titel),
    soort: optioneel(velden.soort),
    plaatsen: optioneel(velden.plaatsen),
    belemmeringen: optioneel(velden.belemmeringen),
    aanpak: optioneel(velden.aanpak),
    succes: optioneel(velden.succes),
    dilemma: optioneel(velden.dilemma),
    vindplaats: optioneel(leegbaar(gebeurd.Vindplaats))
  },
  rollen: KENNERS,
  mag: (wie, _wijziging, voorbeeld, bij) => schrijftVoorbeeld(wie, metInitiatief(voorbeeld, bij)),
  weigeringen: [VOORBEELD_INGETROKKEN, VOORBEELD_AL_GEPUBLICEERD, BELEMMERING_ONBEKEND, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigVoorbeeld',
    id,
    velden: {
      ...(wijziging.titel !== undefined && { titel: voor.titel }),
      ...(wijziging.soort !== undefined && { soort: voor.soort }),
      ...(wijziging.plaatsen !== undefined && { plaatsen: voor.plaatsen }),
      ...(wijziging.belemmeringen !== undefined && { belemmeringen: voor.belemmeringen }),
      ...(wijziging.aanpak !== undefined && { aanpak: voor.aanpak }),
      ...(wijziging.succes !== undefined && { succes: voor.succes }),
      ...(wijziging.dilemma !== undefined && { dilemma: voor.dilemma }),
      ...(wijziging.vindplaats !== undefined && { vindplaats: voor.vindplaats })
    }
  })
})

/** Publishes: by its owner alone, who says of which initiatief it is. Source: A3, C49, see docs/bronnen.md. */
export const publiceerVoorbeeld = opdracht('publiceerVoorbeeld', Praktijkvoorbeeld, {
  doc: 'Publiceer een voorbeeld, als eigenaar van het initiatief of als wie het opstelde',
  velden: { initiatiefId: optioneel(Id), op: Datum },
  ook: vanInitiatief,
  rollen: KENNERS,
  mag: (wie, { initiatiefId = null }, { zelf }, bij) =>
    initiatiefId !== zelf.initiatiefId || isEigenaarVan(wie, metInitiatief(zelf, bij)),
  weigeringen: [
    VOORBEELD_INGETROKKEN,
    VOORBEELD_VAN_ANDER_INITIATIEF,
    VOORBEELD_AL_GEPUBLICEERD,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN
  ],
  herstel: ({ initiatiefId }, _voor, id) => ({
    opdracht: 'neemPublicatieTerug',
    id,
    velden: { ...(initiatiefId !== undefined && { initiatiefId }) }
  })
})

export const neemPublicatieTerug = opdracht('neemPublicatieTerug', Praktijkvoorbeeld, {
  doc: 'Maak van een gepubliceerd voorbeeld weer een concept',
  velden: { initiatiefId: optioneel(Id) },
  ook: vanInitiatief,
  rollen: KENNERS,
  mag: (wie, { initiatiefId = null }, { zelf }, bij) =>
    initiatiefId !== zelf.initiatiefId || isEigenaarVan(wie, metInitiatief(zelf, bij)),
  weigeringen: [VOORBEELD_INGETROKKEN, VOORBEELD_VAN_ANDER_INITIATIEF, VOORBEELD_NIET_GEPUBLICEERD],
  herstel: ({ initiatiefId }, { zelf: voor }, id) =>
    voor.gepubliceerdOp === null
      ? ONOMKEERBAAR('het was niet gepubliceerd')
      : {
          opdracht: 'publiceerVoorbeeld',
          id,
          velden: { ...(initiatiefId !== undefined && { initiatiefId }), op: voor.gepubliceerdOp }
        }
})

/** Withdraws a draft; what is published its owner takes back first. */
export const trekVoorbeeldIn = opdracht('trekVoorbeeldIn', Praktijkvoorbeeld, {
  doc: 'Trek een concept in',
  velden: {},
  rollen: KENNERS,
  mag: (wie, _opdracht, voorbeeld, bij) => schrijftVoorbeeld(wie, metInitiatief(voorbeeld, bij)),
  weigeringen: [VOORBEELD_INGETROKKEN, VOORBEELD_AL_GEPUBLICEERD],
  herstel: ONOMKEERBAAR('stel het voorbeeld opnieuw op')
})

/** Tells that the example is applied elsewhere. Source: C49, 3:2765-2799. */
export const pasVoorbeeldToe = opdracht('pasVoorbeeldToe', Praktijkvoorbeeld, {
  doc: 'Vertel dat u dit voorbeeld ergens anders toepast',
  velden: { ...waarvelden, toelichting: optioneel(gebeurd.Toelichting), op: Datum },
  ook: vanInitiatief,
  rollen: KENNERS,
  mag: (wie, _toepassing, { initiatief }, bij) => initiatief === null || schrijftOfBeheert(wie, initiatief, bij),
  weigeringen: [
    VOORBEELD_INGETROKKEN,
    VOORBEELD_NIET_GEPUBLICEERD,
    GEBIED_ONTBREEKT,
    GEBIED_KLOPT_NIET,
    DATUM_IN_TOEKOMST
  ],
  herstel: (_toepassing, _voor, id) => ({ opdracht: 'neemToepassingTerug', id, velden: {} })
})

export const neemToepassingTerug = opdracht('neemToepassingTerug', Praktijkvoorbeeld, {
  doc: 'Neem terug dat u dit voorbeeld toepast; zonder id de laatste die u zelf meldde',
  velden: { toepassingId: optioneel(Id) },
  rollen: KENNERS,
  mag: () => true,
  weigeringen: [TOEPASSING_ONBEKEND, UITKOMST_IS_ER_AL],
  herstel: ONOMKEERBAAR('vertel opnieuw dat u het voorbeeld toepast')
})

/** Tells what became of it: knowledge that learns. Source: C49, 3:2795-2799. */
export const koppelUitkomstTerug = opdracht('koppelUitkomstTerug', Praktijkvoorbeeld, {
  doc: 'Vertel wat er van een toepassing werd, en wat u leerde',
  velden: { toepassingId: Id, uitkomst: gebeurd.Uitkomst, lessen: gebeurd.Lessen, op: Datum },
  rollen: KENNERS,
  mag: () => true,
  weigeringen: [TOEPASSING_ONBEKEND, UITKOMST_IS_ER_AL, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: ({ toepassingId }, _voor, id) => ({ opdracht: 'neemUitkomstTerug', id, velden: { toepassingId } })
})

export const neemUitkomstTerug = opdracht('neemUitkomstTerug', Praktijkvoorbeeld, {
  doc: 'Neem de uitkomst van een toepassing terug',
  velden: { toepassingId: Id },
  rollen: KENNERS,
  mag: () => true,
  weigeringen: [TOEPASSING_ONBEKEND, GEEN_UITKOMST],
  herstel: ({ toepassingId }, voor, id) => {
    const eerder = voor.toepassingen.find((een) => een.toepassingId === toepassingId)?.uitkomst
    return eerder
      ? { opdracht: 'koppelUitkomstTerug', id, velden: { toepassingId, ...eerder } }
      : ONOMKEERBAAR('er was nog geen uitkomst')
  }
})

export const wisPraktijkvoorbeeldTekst = wisopdracht(Praktijkvoorbeeld, {
  rollen: KENNERS,
  mag: (wie, voorbeeld, bij) => schrijftVoorbeeld(wie, metInitiatief(voorbeeld, bij))
})
