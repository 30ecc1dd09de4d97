// SPDX-License-Identifier: EUPL-1.2
import * as activiteit from '@naober/contracts/initiatieven/activiteit'
import * as behoefte from '@naober/contracts/initiatieven/behoefte'
import * as element from '@naober/contracts/initiatieven/element'
import * as getekendGebied from '@naober/contracts/initiatieven/getekend-gebied'
import * as initiatief from '@naober/contracts/initiatieven/initiatief'
import * as praktijkvoorbeeld from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { expect, test } from 'vitest'
import { Activiteiten } from './activiteit.ts'
import { Behoeften } from './behoefte.ts'
import { Elementen } from './element.ts'
import { GetekendeGebieden } from './getekend-gebied.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan, LANG_GELEDEN, OPEN_EIND } from './kern/day.ts'
import { Praktijkvoorbeelden } from './praktijkvoorbeeld.ts'
import { Proeflog } from './testing/log.ts'
import { gepubliceerd, opgesteld } from './testing/praktijkvoorbeelden.ts'
import { gestart, inBuurt, opgenomen, overzichtVan, uuid } from './testing/wereld.ts'

const HIER = inBuurt('BU03080102')
const ID = uuid(1)
const BIJ = uuid(2)

/** The table of a kind, with what happened to one of it. */
const na = (soort: Parameters<Proeflog['commit']>[0][0], ...gebeurtenissen: Parameters<Proeflog['commit']>[0][2][]) => {
  const log = new Proeflog()
  log.commit([initiatief.Initiatief, BIJ, gestart('Koor', '2020-01-01', HIER)])
  for (const een of gebeurtenissen) log.commit([soort, ID, een])
  return overzichtVan(log.commits)
}

test('an element is found until it is gone, and one that was a mistake never', () => {
  const met = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
    const tabel = na(element.Element, opgenomen('Eettafel', '2020-01-01', HIER), ...sindsdien).tabel(Elementen)
    return tabel.zoekbaar(tabel.haal(ID))
  }
  const weg = { op: '2025-01-01', toelichting: null }
  expect(met()?.tot).toBe(OPEN_EIND)
  expect(met(element.elementVerdwenen({ ...weg, reden: 'GELD_OP' }))?.tot).toBe(dagVan('2025-01-01'))
  expect(met(element.elementVerdwenen({ ...weg, reden: 'VERGISSING' }))).toBeNull()
})

test('an initiatief is found until it stops, and again when it goes on, and a mistake never', () => {
  const met = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
    const tabel = na(initiatief.Initiatief, gestart('Tuin', '2020-01-01', HIER), ...sindsdien).tabel(Initiatieven)
    return tabel.zoekbaar(tabel.haal(ID))?.tot
  }
  const stap = { belemmering: null, opgegaanIn: null, toelichting: null }
  const gestopt = initiatief.faseGewijzigd({
    ...stap,
    van: 'IDEE',
    naar: 'GESTOPT',
    op: '2025-01-01',
    reden: 'EIGEN_KEUZE'
  })
  const verder = initiatief.faseGewijzigd({ ...stap, van: 'GESTOPT', naar: 'ACTIEF', op: '2025-02-01', reden: null })
  expect(met()).toBe(OPEN_EIND)
  expect(met(gestopt)).toBe(dagVan('2025-01-01'))
  expect(met(gestopt, verder)).toBe(OPEN_EIND)
  expect(met(initiatief.faseGewijzigd({ ...gestopt.data, reden: 'VERGISSING' }))).toBeUndefined()
})

test('what is asked is found until its last day, or until it was closed, and a mistake never', () => {
  const geplaatst = behoefte.behoefteGeplaatst({
    soort: 'RUIMTE',
    hulp: null,
    alledaagseZaak: null,
    wat: 'Een zaal',
    omschrijving: null,
    initiatiefId: BIJ,
    partijId: null,
    gebied: HIER,
    vanaf: '2025-01-01',
    laatste: '2025-12-31',
    op: '2025-01-01'
  })
  const met = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
    const tabel = na(behoefte.Behoefte, geplaatst, ...sindsdien).tabel(Behoeften)
    return tabel.zoekbaar(tabel.haal(ID))
  }
  expect(met()?.tot).toBe(dagVan('2026-01-01'))
  const vervallen = (reden: 'NIET_MEER_NODIG' | 'VERGISSING') => behoefte.behoefteVervallen({ reden, op: '2025-03-01' })
  expect(met(vervallen('NIET_MEER_NODIG'))?.tot).toBe(dagVan('2025-03-01'))
  expect(met(vervallen('VERGISSING'))).toBeNull()
})

test('an activiteit is found as something to come until its day is over, or it is called off', () => {
  const gepland = activiteit.activiteitGepland({
    initiatiefId: BIJ,
    naam: 'Feest',
    omschrijving: null,
    waar: null,
    wijze: 'GEORGANISEERD',
    gebied: HIER,
    dag: '2026-02-05',
    tijd: '09:00',
    duurMinuten: 60
  })
  const met = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
    const tabel = na(activiteit.Activiteit, gepland, ...sindsdien).tabel(Activiteiten)
    return tabel.zoekbaar(tabel.haal(ID))?.tot
  }
  expect(met()).toBe(dagVan('2026-02-06'))
  expect(met(activiteit.activiteitAfgelast({ op: '2026-06-01', reden: null }))).toBe(LANG_GELEDEN)
})

test('an example is found while it is published, and a draft of it never', () => {
  const met = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
    const opstelling = opgesteld('Samen eten', { gebied: HIER })
    const tabel = na(praktijkvoorbeeld.Praktijkvoorbeeld, opstelling, ...sindsdien).tabel(Praktijkvoorbeelden)
    return tabel.zoekbaar(tabel.haal(ID))
  }
  expect(met()).toBeNull()
  expect(met(gepubliceerd())).toMatchObject({ naam: 'Samen eten', plekken: [{ code: 'BU03080102' }], tot: OPEN_EIND })
  expect(met(gepubliceerd(), praktijkvoorbeeld.publicatieTeruggenomen({}))).toBeNull()
})

test('a drawn area is found until it is withdrawn, and not at all where it is undone on the day on which it began', () => {
  const getekend = getekendGebied.gebiedGetekend({
    naam: 'Lage Vuursche',
    soort: 'DORP',
    toelichting: null,
    gemeenten: ['GM0308'],
    grens: {
      type: 'Polygon',
      coordinates: [
        [
          [5.28, 52.21],
          [5.3, 52.21],
          [5.3, 52.22],
          [5.28, 52.21]
        ]
      ]
    },
    op: '2025-01-01'
  })
  const met = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
    const tabel = na(getekendGebied.GetekendGebied, getekend, ...sindsdien).tabel(GetekendeGebieden)
    return tabel.zoekbaar(tabel.haal(ID))
  }
  expect(met()).toMatchObject({ naam: 'Lage Vuursche', plekken: [{ code: 'GM0308' }], tot: OPEN_EIND })
  const ingetrokken = (op: string) => getekendGebied.getekendGebiedIngetrokken({ op })
  expect(met(ingetrokken('2025-03-01'))?.tot).toBe(dagVan('2025-03-01'))
  expect(met(ingetrokken('2025-01-01'))).toBeNull()
  expect(met(ingetrokken('2025-01-01'), getekendGebied.getekendGebiedHersteld({}))?.tot).toBe(OPEN_EIND)
})
