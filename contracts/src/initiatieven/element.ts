// SPDX-License-Identifier: EUPL-1.2
import { Datum, Id, leegbaar, ONOMKEERBAAR, ook, opdracht, optioneel, weigering, wisopdracht } from '../kern/index.ts'
import { ELEMENT_NIET_VERDWENEN, ELEMENT_VERDWENEN, Element } from './element/aggregaat.ts'
import * as gebeurd from './element/gebeurtenissen.ts'
import { noemtAanbieder, OPNEMERS, onderhoudt } from './element/staat.ts'
import { Partij } from './partij.ts'
import { AlledaagseZaak } from './regels/alledaagse-zaak.ts'
import { NIETS_GEWIJZIGD, PARTIJ_VERTROKKEN } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET, Gebiedskeuze, keuzeVan } from './regels/gebiedskeuze.ts'

export * from './element/aggregaat.ts'
export * from './element/gebeurtenissen.ts'
export * from './element/klopt-niet.ts'
export * from './element/staat.ts'

export const ELEMENT_STAAT_DAAR_AL = weigering('ELEMENT_STAAT_DAAR_AL', {
  uitleg: 'Dit zit al op deze plek.',
  weg: 'Kies een andere buurt of een ander adres.',
  bron: 'eigen keuze'
})

export const LAAG_KLOPT_NIET = weigering('LAAG_KLOPT_NIET', {
  uitleg: 'Een informele dienst hoort bij de informele laag, een formele dienst bij de formele laag.',
  weg: 'Laat de laag weg, of kies een andere soort.',
  bron: 'A1'
})

export const LAAG_ONTBREEKT = weigering('LAAG_ONTBREEKT', {
  uitleg: 'Van een voorziening of een functie moet erbij staan of die formeel of informeel is.',
  weg: 'Kies formeel als een organisatie ervoor zorgt, en informeel als bewoners dat zelf doen.',
  bron: 'A1'
})

const velden = {
  naam: gebeurd.Elementnaam,
  omschrijving: optioneel(leegbaar(gebeurd.Omschrijving)),
  laag: optioneel(gebeurd.Laag),
  vorm: gebeurd.Elementvorm,
  alledaagseZaak: optioneel(leegbaar(AlledaagseZaak)),
  partijId: optioneel(leegbaar(Id)),
  contact: optioneel(leegbaar(gebeurd.Contact))
}

const vanAanbieder = { partij: ook(Partij, ({ partijId }: { partijId?: string | null }) => partijId ?? null) }

/**
 * Puts on record what is there. Contact is per function, never per person; that a partij offers it, not everybody can
 * say. Source: A1, A4, A7, F45, see docs/bronnen.md.
 */
export const neemElementOp = opdracht('neemElementOp', Element, {
  doc: 'Neem een dienst, voorziening of functie op die er in de buurt is, of er was',
  nieuw: true,
  velden: { soort: gebeurd.Elementsoort, ...velden, gebied: Gebiedskeuze, adres: optioneel(gebeurd.Adres), op: Datum },
  ook: vanAanbieder,
  rollen: OPNEMERS,
  mag: (wie, { gebied }, { partij }) => partij === null || noemtAanbieder(wie, partij, gebied.gemeente),
  weigeringen: [DATUM_IN_TOEKOMST, GEBIED_KLOPT_NIET, LAAG_KLOPT_NIET, LAAG_ONTBREEKT, PARTIJ_VERTROKKEN],
  herstel: (opname, _voor, id) => ({
    opdracht: 'meldElementVerdwenen',
    id,
    velden: { op: opname.op, reden: 'VERGISSING' }
  })
})

/** Changes the description; absent is unchanged, null is cleared. A place changes by `verplaatsElement`. */
export const wijzigElement = opdracht('wijzigElement', Element, {
  doc: 'Wijzig de beschrijving van een dienst, voorziening of functie',
  velden: { ...velden, naam: optioneel(velden.naam), vorm: optioneel(velden.vorm) },
  ook: vanAanbieder,
  rollen: OPNEMERS,
  mag: (wie, _wijziging, { zelf, partij }, bij) =>
    onderhoudt(wie, zelf, bij) &&
    (partij === null || partij.id === zelf.partijId || noemtAanbieder(wie, partij, zelf.gebied.gemeente)),
  weigeringen: [ELEMENT_VERDWENEN, LAAG_KLOPT_NIET, PARTIJ_VERTROKKEN, NIETS_GEWIJZIGD],
  herstel: (wijziging, { zelf: voor }, id) =>
    wijziging.partijId !== undefined && voor.partijId !== null
      ? ONOMKEERBAAR('dat een partij dit aanbiedt, zegt zij zelf weer, of een arrangeur van de gemeente')
      : {
          opdracht: 'wijzigElement',
          id,
          velden: {
            ...(wijziging.naam !== undefined && { naam: voor.naam }),
            ...(wijziging.omschrijving !== undefined && { omschrijving: voor.omschrijving }),
            ...(wijziging.laag !== undefined && { laag: voor.laag }),
            ...(wijziging.vorm !== undefined && { vorm: voor.vorm }),
            ...(wijziging.alledaagseZaak !== undefined && { alledaagseZaak: voor.alledaagseZaak }),
            ...(wijziging.partijId !== undefined && { partijId: voor.partijId }),
            ...(wijziging.contact !== undefined && { contact: voor.contact })
          }
        }
})

/** Says that it is still there as described: what freshness is judged by. Source: F44, see docs/bronnen.md. */
export const bevestigElement = opdracht('bevestigElement', Element, {
  doc: 'Bevestig dat een dienst, voorziening of functie er nog zo is',
  velden: { op: Datum },
  rollen: OPNEMERS,
  mag: () => true,
  weigeringen: [ELEMENT_VERDWENEN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE],
  herstel: ONOMKEERBAAR('u hebt het die dag gezien')
})

/** Moves it; the place that it leaves stays visible as left. Source: F24, see docs/bronnen.md. */
export const verplaatsElement = opdracht('verplaatsElement', Element, {
  doc: 'Leg vast dat een dienst, voorziening of functie ergens anders zit',
  velden: {
    gebied: Gebiedskeuze,
    adres: optioneel(gebeurd.Adres),
    op: Datum,
    toelichting: optioneel(gebeurd.Toelichting)
  },
  rollen: OPNEMERS,
  mag: (wie, _verplaatsing, element, bij) => onderhoudt(wie, element, bij),
  weigeringen: [
    ELEMENT_VERDWENEN,
    GEBIED_KLOPT_NIET,
    ELEMENT_STAAT_DAAR_AL,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ op }, voor, id) => ({
    opdracht: 'verplaatsElement',
    id,
    velden: { gebied: keuzeVan(voor.gebied), ...(voor.adres !== null && { adres: voor.adres }), op }
  })
})

/** Says that it is gone. Nothing is erased: what was lost stays visible as lost. Source: F24, see docs/bronnen.md. */
export const meldElementVerdwenen = opdracht('meldElementVerdwenen', Element, {
  doc: 'Meld dat een dienst, voorziening of functie er niet meer is',
  velden: { op: Datum, reden: gebeurd.Verdwijnreden, toelichting: optioneel(gebeurd.Toelichting) },
  rollen: OPNEMERS,
  mag: (wie, _melding, element, bij) => onderhoudt(wie, element, bij),
  weigeringen: [ELEMENT_VERDWENEN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE],
  herstel: (_melding, { verdwenen }, id) =>
    verdwenen === null
      ? { opdracht: 'neemVerdwijningTerug', id, velden: {} }
      : ONOMKEERBAAR('neem terug dat het een vergissing was, en meld dan opnieuw dat het verdween')
})

export const neemVerdwijningTerug = opdracht('neemVerdwijningTerug', Element, {
  doc: 'Neem terug dat een dienst, voorziening of functie verdwenen is',
  velden: {},
  rollen: OPNEMERS,
  mag: (wie, _opdracht, element, bij) => onderhoudt(wie, element, bij),
  weigeringen: [ELEMENT_NIET_VERDWENEN],
  herstel: (_opdracht, { verdwenen }, id) =>
    verdwenen === null
      ? ONOMKEERBAAR('het was niet als verdwenen gemeld')
      : {
          opdracht: 'meldElementVerdwenen',
          id,
          velden: {
            op: verdwenen.op,
            reden: verdwenen.reden,
            ...(verdwenen.toelichting !== null && { toelichting: verdwenen.toelichting })
          }
        }
})

export const wisElementTekst = wisopdracht(Element, { rollen: OPNEMERS, mag: onderhoudt })
