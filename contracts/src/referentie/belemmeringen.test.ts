// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { BELEMMERINGEN, belemmeringMetCode } from './belemmeringen.ts'

const stand = (code: string) => belemmeringMetCode(code)?.reactie?.stand ?? null

test('the 35 points of the overview are all there, each once', () => {
  const nummers = BELEMMERINGEN.flatMap((rij) => rij.overzichtnummer ?? []).sort((een, ander) => een - ander)
  expect(nummers).toEqual(Array.from({ length: 35 }, (_, index) => index + 1))
})

test('a point of the overview cites the overview, in its order', () => {
  const regels = BELEMMERINGEN.filter((rij) => rij.overzichtnummer !== null)
    .sort((een, ander) => (een.overzichtnummer ?? 0) - (ander.overzichtnummer ?? 0))
    .map((rij) => [rij.bron, ...rij.ookGenoemd].find((bron) => bron.verwijzing.includes('Overzicht van belemmeringen')))
    .map((bron) => Number.parseInt(bron?.regels ?? '', 10))
  expect(regels).toHaveLength(35)
  expect(regels.every((regel) => regel >= 2456 && regel <= 2526)).toBe(true)
  expect(regels).toEqual([...regels].sort((een, ander) => een - ander))
})

test('the cabinet answered on 20 February 2025 what its letter says, and nothing else', () => {
  const beantwoord = BELEMMERINGEN.filter((rij) => rij.reactie !== null).map((rij) => [rij.code, rij.reactie?.stand])
  expect(Object.fromEntries(beantwoord)).toEqual({
    BIJSTAND_BIJ_SAMENWONEN: 'VERKENNING',
    AOW_BIJ_SAMENWONEN: 'VERKENNING',
    KOSTENDELERSNORM: 'VERKENNING',
    HUURTOESLAG_BIJ_SAMENWONEN: 'NEE',
    KAMERVERHUUR_LOKAAL_BEPERKT: 'NEE',
    HYPOTHEEK_VERBIEDT_VERHUUR: 'NEE',
    HUURBESCHERMING_REMT_VERHUUR: 'NEE',
    HOSPITAVERHUUR_HINDERNISSEN: 'WETSVOORSTEL',
    DOORSTROMING_GELIJKE_HUUR: 'NEE',
    SPLITSEN_VAN_WONINGEN: 'VERKENNING',
    GEEN_LANDELIJKE_REGELING: 'NEE'
  })
  for (const { reactie } of BELEMMERINGEN)
    if (reactie) expect([reactie.datum, reactie.bron.document]).toEqual(['2025-02-20', 1])
  expect(stand('WMO_GERICHT_OP_EIGEN_WONING')).toBeNull()
})

test('who is responsible is said only with the place that says so', () => {
  for (const rij of BELEMMERINGEN) expect(rij.verantwoordelijk === null).toBe(rij.verantwoordelijkVolgens === null)
  expect(belemmeringMetCode('AOW_BIJ_SAMENWONEN')?.verantwoordelijk).toBe('SZW')
  expect(belemmeringMetCode('KAMERVERHUUR_LOKAAL_BEPERKT')?.verantwoordelijk).toBe('GEMEENTE')
  expect(belemmeringMetCode('BEHOEFTE_AAN_PRIVACY')?.verantwoordelijk).toBeNull()
})

test('the walls between systems are there beside the rules', () => {
  const muren = BELEMMERINGEN.filter((rij) => rij.regel === 'F1').map((rij) => rij.code)
  expect(muren).toEqual(['SCHOTTEN', 'CULTUUR', 'GEBREK_AAN_KENNIS', 'GEBREK_AAN_CAPACITEIT'])
})
