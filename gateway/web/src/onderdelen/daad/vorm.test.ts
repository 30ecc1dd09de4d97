// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { alleenAls, andersIn, bedrag, dag, foutenIn, getal, keuze, leesIn, optioneel, tekst, tijd } from './vorm.ts'

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

test('of a choice only the part that can be chosen now is offered and taken', () => {
  const fase = keuze(
    'Hoe staat het ervoor?',
    { IDEE: 'Een idee', START: 'Gestart', ACTIEF: 'Loopt' },
    { alleen: ['ACTIEF', 'START'] }
  )
  expect(Object.entries(fase.keuzen ?? {})).toEqual([
    ['ACTIEF', 'Loopt'],
    ['START', 'Gestart']
  ])
  expect([fase.lees('START'), fase.lees('IDEE')]).toEqual(['START', null])
})

test('a time is one of the clock, and a number is whole and not below zero', () => {
  const [begin, mensen] = [tijd('Hoe laat?', { begin: '19:30' }), getal('Hoeveel?', { begin: 0 })]
  expect([begin.lees(begin.begin), begin.lees('24:00'), begin.lees('7:30')]).toEqual(['19:30', null, null])
  expect([mensen.lees(mensen.begin), mensen.lees(' 12 '), mensen.lees('-1'), mensen.lees('1,5')]).toEqual([
    0,
    12,
    null,
    null
  ])
})
