// SPDX-License-Identifier: EUPL-1.2
import * as op from '@naober/contracts/initiatieven/element'
import { element } from '../story.ts'

/** What is there beside the initiatieven, and what was: services, facilities, functions and lost places in three gemeenten. */
export const ELEMENTEN = [
  element('eettafel-vogelbuurt', 'bewoner-tuin', 'BU99010101', {
    soort: 'INFORMELE_DIENST',
    naam: 'Aanschuiven in de Vogelbuurt',
    omschrijving: 'Elke dinsdag en donderdag koken buren voor wie niet alleen wil eten.',
    vorm: 'COLLECTIEF',
    alledaagseZaak: 'MAALTIJD',
    contact: { functie: 'gastheer of gastvrouw', bereikbaar: 'aan de lange tafel, vanaf vijf uur' },
    op: '2019-10-01'
  }),
  element('boodschappenfiets', 'bewoner-tuin', 'BU99010101', {
    soort: 'INFORMELE_DIENST',
    naam: 'Boodschappenfiets',
    vorm: 'INDIVIDUEEL',
    alledaagseZaak: 'BOODSCHAPPEN',
    op: '2020-04-01'
  }),
  element('dorpsauto', 'bewoner-dorp', 'BU99020000', {
    soort: 'INFORMELE_DIENST',
    naam: 'Dorpsauto met chauffeur',
    vorm: 'INDIVIDUEEL',
    alledaagseZaak: 'VERVOER',
    op: '2017-03-01'
  }),
  element('dagbesteding-lindenhof', 'arrangeur', 'BU99010201', {
    soort: 'FORMELE_DIENST',
    naam: 'Dagbesteding Lindenhof',
    vorm: 'COLLECTIEF',
    partij: 'lindenhof',
    op: '2012-02-01'
  }),
  element('wijkrestaurant', 'welzijn', 'BU99010200', {
    soort: 'FORMELE_DIENST',
    naam: 'Wijkrestaurant Parkzicht',
    vorm: 'COLLECTIEF',
    alledaagseZaak: 'MAALTIJD',
    partij: 'welzijn-merenburg',
    op: '2015-01-15'
  }),
  element('buurthuis-de-spil', 'arrangeur', 'BU99010103', {
    soort: 'FYSIEKE_VOORZIENING',
    naam: 'Buurthuis De Spil',
    laag: 'FORMEEL',
    vorm: 'COLLECTIEF',
    op: '1982-09-01'
  }).later(op.meldElementVerdwenen, {
    op: '2014-01-01',
    reden: 'GELD_OP',
    toelichting: 'Gesloten; een deel van de groepen week uit naar een zaal in een seniorencomplex.'
  }),
  element('kerk-aan-de-singel', 'arrangeur', 'BU99010100', {
    soort: 'FYSIEKE_VOORZIENING',
    naam: 'Kerk aan de Singel',
    laag: 'INFORMEEL',
    vorm: 'COLLECTIEF',
    op: '1954-05-01'
  }).later(op.meldElementVerdwenen, {
    op: '2011-06-01',
    reden: 'VERANDERD_VAN_AARD',
    toelichting: 'Nu appartementen.'
  }),
  element('bibliotheek', 'gemeente', 'BU99010000', {
    soort: 'FYSIEKE_VOORZIENING',
    naam: 'Bibliotheek Merenburg',
    laag: 'FORMEEL',
    vorm: 'COLLECTIEF',
    adres: 'Kade 1',
    op: '1990-01-01'
  })
    .later(op.verplaatsElement, {
      gebied: { gemeente: 'GM9901', jaar: 2024, buurt: 'BU99010001' },
      adres: 'Markt 12',
      op: '2018-09-01',
      toelichting: 'Kleiner, en dichter bij de winkels.'
    })
    .later(op.bevestigElement, { op: '2025-11-01' }),
  element('buurtapp', 'bewoner-koor', 'WK990102', {
    soort: 'ICT_VOORZIENING',
    naam: 'Buurtapp Zuiderpark',
    laag: 'INFORMEEL',
    vorm: 'COLLECTIEF',
    op: '2018-01-01'
  }),
  element('wijkzuster-noorderveld', 'arrangeur', 'WK990101', {
    soort: 'VERBINDINGSPERSOON',
    naam: 'Wijkzuster Noorderveld',
    laag: 'FORMEEL',
    vorm: 'INDIVIDUEEL',
    contact: { functie: 'wijkzuster', bereikbaar: 'inloop op maandag in Kom Erbij' },
    op: '2016-01-01'
  }).later(op.bevestigElement, { op: '2025-12-01' }),
  element('opbouwwerk-zuiderpark', 'welzijn', 'WK990102', {
    soort: 'VERBINDINGSPERSOON',
    naam: 'Opbouwwerk Zuiderpark',
    laag: 'FORMEEL',
    vorm: 'COLLECTIEF',
    partij: 'welzijn-merenburg',
    contact: { functie: 'opbouwwerker', bereikbaar: 'via de balie van Welzijn Merenburg' },
    op: '2008-01-01'
  }),
  element('winkel-aan-huis', 'bewoner-dorp', 'GM9903', {
    soort: 'FYSIEKE_VOORZIENING',
    naam: 'Winkel aan de haven',
    laag: 'INFORMEEL',
    vorm: 'COLLECTIEF',
    alledaagseZaak: 'BOODSCHAPPEN',
    op: '2009-04-01'
  })
].flatMap(({ commands }) => commands)
