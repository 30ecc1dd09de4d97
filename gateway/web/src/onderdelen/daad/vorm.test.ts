// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { alleenAls, andersIn, bedrag, dag, foutenIn, gewijzigd, keuze, leesIn, optioneel, tekst } from './vorm.ts'

const vormen = {
  wat: tekst('Wat?'),
  hoe: keuze('Hoe?', { EENS: 'Een keer', VAAK: 'Vaak' }),
  tot: alleenAls(({ hoe }) => hoe === 'VAAK', dag('Tot?')),
  euro: optioneel(bedrag('Hoeveel?'))
}

test('what was filled in is read as the command takes it', () => {
  expect(leesIn(vormen, { wat: ' soep ', hoe: 'VAAK', tot: '2027-01-01', euro: '1.250,50' })).toEqual({
    wat: 'soep',
    hoe: 'VAAK',
    tot: '2027-01-01',
    euro: 125_050
  })
})

test('each field that is not rightly filled in is named, and nothing is read', () => {
  const leeg = { wat: ' ', hoe: 'NOOIT', tot: '', euro: 'veel' }
  expect(Object.keys(foutenIn(vormen, leeg))).toEqual(['wat', 'hoe', 'euro'])
  expect(leesIn(vormen, leeg)).toBeNull()
})

test('what is not asked is not missed, and does not go', () => {
  const waarden = { wat: 'soep', hoe: 'EENS', tot: 'geen dag', euro: '' }
  expect(foutenIn(vormen, waarden)).toEqual({})
  expect(leesIn(vormen, waarden)).toEqual({ wat: 'soep', hoe: 'EENS', tot: undefined, euro: undefined })
})

test('of a change only what differs goes; what was emptied goes as cleared', () => {
  const leeg: { wat: string; waar: string | null } = { wat: 'soep', waar: null }
  expect(gewijzigd(leeg, { wat: 'soep', waar: 'hier' })).toEqual({ waar: null })
  expect(gewijzigd({ wat: 'thee' }, { wat: 'soep' })).toEqual({ wat: 'thee' })
})

test('a form that began with what stands there tells only what says something else', () => {
  const staat = {
    wat: tekst('Wat?', { begin: 'soep' }),
    meer: optioneel(tekst('Meer?', { begin: 'met brood' })),
    tot: dag('Tot?', { begin: '2027-01-01' })
  }
  expect(andersIn(staat, { wat: ' soep ', meer: 'met brood', tot: '2027-01-01' })).toEqual({})
  expect(andersIn(staat, { wat: 'stamppot', meer: ' ', tot: '2027-02-01' })).toEqual({
    wat: 'stamppot',
    meer: null,
    tot: '2027-02-01'
  })
})
