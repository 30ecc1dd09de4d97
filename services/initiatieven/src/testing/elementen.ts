// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import { Element, elementOpgenomen, opnemerVastgelegd } from '@naober/contracts/initiatieven/element'
import { eerder } from '@naober/kit/command/scenario'
import { BAARN, D1, WELZIJN } from './voorbeelden.ts'

export const EETTAFEL = '01977bd0-0000-7000-8000-000000000061'

type Opname = GebeurtenisVan<typeof elementOpgenomen>['data']
export const isOpgenomen = (anders: Partial<Opname> = {}) =>
  elementOpgenomen({
    soort: 'INFORMELE_DIENST',
    naam: 'Eettafel',
    omschrijving: null,
    laag: 'INFORMEEL',
    vorm: 'COLLECTIEF',
    alledaagseZaak: 'MAALTIJD',
    partijId: WELZIJN,
    contact: { functie: 'gastheer', bereikbaar: 'loop binnen op dinsdag' },
    gebied: { ...BAARN, getekendGebiedId: null },
    adres: 'Markt 1',
    op: D1,
    ...anders
  })

/** The table that Anna put on record, with what happened to it since. */
export const deEettafel = (...sindsdien: Gebeurtenis[]) =>
  eerder(Element, EETTAFEL, isOpgenomen(), opnemerVastgelegd({ persoonId: 'anna' }), ...sindsdien)
