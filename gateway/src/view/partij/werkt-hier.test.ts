// SPDX-License-Identifier: EUPL-1.2
import { Element } from '@naober/contracts/initiatieven/element'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { Initiatief, lidToegetreden } from '@naober/contracts/initiatieven/initiatief'
import { Partij } from '@naober/contracts/initiatieven/partij'
import { expect, it } from 'vitest'
import { Gebieden } from '../gebied.ts'
import { GetekendeGebieden } from '../getekend-gebied.ts'
import { dagVan } from '../kern/day.ts'
import { Proeflog } from '../testing/log.ts'
import { geregistreerd, gestart, inBuurt, indeling, opgenomen, overzichtVan, uuid } from '../testing/wereld.ts'
import { werktHier } from './werkt-hier.ts'

const [WELZIJN, VERTROKKEN, CORPORATIE, STRATEN, KOOR] = [uuid(1), uuid(2), uuid(3), uuid(50), uuid(60)]
const HIER = inBuurt('BU03080102')
const functie = (naam: string, anders: Parameters<typeof opgenomen>[3] = {}, gebied = HIER) =>
  opgenomen(naam, '2020-01-01', gebied, {
    soort: 'VERBINDINGSPERSOON',
    laag: 'FORMEEL',
    alledaagseZaak: null,
    partijId: WELZIJN,
    ...anders
  })

const log = new Proeflog()
log.commit([Partij, WELZIJN, geregistreerd('Welzijn', '2019-01-01', ['GM0308'])])
log.commit([Element, uuid(11), functie('Opbouwwerker')])
log.commit([Element, uuid(12), functie('Wijkzuster', {}, { ...HIER, buurt: null })])
log.commit([Element, uuid(13), functie('Huismeester', {}, inBuurt('BU03080103'))])
log.commit([Element, uuid(14), functie('Buurtsportcoach', { partijId: null })])
log.commit([Element, uuid(15), functie('Wijkagent', { partijId: VERTROKKEN })])
log.commit([Element, uuid(16), functie('Eettafel', { soort: 'INFORMELE_DIENST' })])

const verteld = (lijst: ReturnType<typeof werktHier>) =>
  lijst.map(({ partij, functies }) => [partij?.naam.tekst ?? null, functies.map(({ naam }) => naam.tekst)])

const werkIn = (code: string, dag = '2024-06-01') => {
  const overzicht = overzichtVan(log.commits)
  return verteld(werktHier(overzicht, overzicht.tabel(Gebieden).haal(code), dagVan(dag)))
}

it('tells the functions of a buurt and of the wijk around it, and last those of no partij that takes part', () => {
  expect(werkIn('BU03080102')).toEqual([
    ['Welzijn', ['Opbouwwerker', 'Wijkzuster']],
    [null, ['Buurtsportcoach', 'Wijkagent']]
  ])
  expect(werkIn('BU03080103')).toEqual([['Welzijn', ['Huismeester', 'Wijkzuster']]])
})

it('tells all of a wijk once, and nothing of before it was there', () => {
  expect(werkIn('WK030801')[0]).toEqual(['Welzijn', ['Opbouwwerker', 'Wijkzuster', 'Huismeester']])
  expect(werkIn('WK030801', '2018-01-01')).toEqual([])
})

it('tells of an area that residents drew what names it, and who works in all of the gemeente', () => {
  const tekening = new Proeflog()
  tekening.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080101', 'BU03080102'])])
  tekening.commit([
    GetekendGebied,
    STRATEN,
    gebiedGetekend({
      soort: 'EIGEN',
      naam: 'Twee straten',
      toelichting: null,
      gemeenten: ['GM0308'],
      grens: {
        type: 'Polygon',
        coordinates: [
          [
            [3, 50],
            [3.1, 50],
            [3.1, 50.1],
            [3, 50]
          ]
        ]
      },
      op: '2020-01-01'
    })
  ])
  tekening.commit([Partij, WELZIJN, geregistreerd('Welzijn', '2019-01-01', ['GM0308'])])
  tekening.commit([Partij, CORPORATIE, geregistreerd('Corporatie', '2019-01-01', ['BU03080101'])])
  const huismeester = functie('Huismeester', { partijId: CORPORATIE }, { ...HIER, getekendGebiedId: STRATEN })
  tekening.commit([Element, uuid(21), huismeester])
  tekening.commit([Element, uuid(22), functie('Opbouwwerker', {}, { ...HIER, buurt: null, wijk: null })])
  const overzicht = overzichtVan(tekening.commits)
  const getekendGebied = overzicht.tabel(GetekendeGebieden).haal(STRATEN)
  expect(verteld(werktHier(overzicht, getekendGebied, dagVan('2024-06-01')))).toEqual([
    ['Welzijn', ['Opbouwwerker']],
    ['Corporatie', ['Huismeester']]
  ])
})

it('tells of a partij whose one tie is that it takes part in an initiatief here', () => {
  const lid = new Proeflog()
  lid.commit([Partij, WELZIJN, geregistreerd('Welzijn', '2019-01-01', ['BU03080103'])])
  lid.commit([Initiatief, KOOR, gestart('Koor', '2020-01-01', HIER)])
  lid.commit([
    Initiatief,
    KOOR,
    lidToegetreden({ persoonId: null, partijId: WELZIJN, functie: 'zaal', van: '2020-02-01' })
  ])
  const overzicht = overzichtVan(lid.commits)
  const hier = werktHier(overzicht, overzicht.tabel(Gebieden).haal('BU03080102'), dagVan('2024-06-01'))
  expect(hier.map(({ partij, rollen }) => [partij?.naam.tekst, rollen.map(({ functie: als }) => als.tekst)])).toEqual([
    ['Welzijn', ['zaal']]
  ])
})
