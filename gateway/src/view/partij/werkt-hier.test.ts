// SPDX-License-Identifier: EUPL-1.2
import { Element } from '@naober/contracts/initiatieven/element'
import { Partij } from '@naober/contracts/initiatieven/partij'
import { expect, it } from 'vitest'
import { Gebieden } from '../gebied.ts'
import { dagVan } from '../kern/day.ts'
import { Proeflog } from '../testing/log.ts'
import { geregistreerd, inBuurt, opgenomen, overzichtVan, uuid } from '../testing/wereld.ts'
import { werktHier } from './werkt-hier.ts'

const [WELZIJN, VERTROKKEN] = [uuid(1), uuid(2)]
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

const werkIn = (code: string, dag = '2024-06-01') => {
  const overzicht = overzichtVan(log.commits)
  return werktHier(overzicht, overzicht.tabel(Gebieden).haal(code), dagVan(dag)).map(({ partij, functies }) => [
    partij?.naam.tekst ?? null,
    functies.map(({ naam }) => naam.tekst)
  ])
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
