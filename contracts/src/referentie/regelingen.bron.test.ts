// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { ProgrammaCode, REGELINGEN, RegelingCode, regelingMetCode } from './regelingen.ts'
import { aangehaaldeTekst, brontekstAanwezig } from './testing/brontekst.ts'

/** Words of the lines that each row cites: a row that cites other lines is found out. */
const WOORDEN: Readonly<Record<ProgrammaCode | Exclude<RegelingCode, 'ANDERS'>, string>> = {
  WOZO: 'WOZO-gelden die voor netwerkvorming worden bestemd',
  WONEN_EN_ZORG_VOOR_OUDEREN: 'Programma Wonen en Zorg voor Ouderen',
  EEN_THUIS_VOOR_IEDEREEN: 'Een thuis voor iedereen',
  BUURTSAAM: '10 gemeenten in het Programma Buurtsaam',
  GALA_SPUK: 'SPUK-gelden vanuit GALA',
  GEZOND_EN_WEL_OUDER_WORDEN: 'tijdelijke financiële middelen beschikbaar',
  KRACHTWIJKEN: 'het krachtwijkenbeleid en het ISV in 2012 respectievelijk 2014 beëindigd',
  ISV: 'het krachtwijkenbeleid en het ISV in 2012 respectievelijk 2014 beëindigd',
  SOO: 'momenteel gesloten',
  ZORGGESCHIKTE_WONINGEN: 'stimuleringsregeling zorggeschikte woningen',
  WIJKSCANVOUCHER: 'Via ZonMw komt per 2025 een voucher beschikbaar voor gemeenten',
  INTERGENERATIONEEL_WONEN: 'subsidieregeling Intergenerationeel wonen',
  TRANSITIEGELDEN_ZORGKANTOOR: 'transitiegelden',
  STIMULERINGSMIDDELEN_PROVINCIE: 'stimuleringsmiddelen van de provincie',
  FONDSEN_EN_PROJECTGELD: 'projectgelden in gemeenten',
  LANDELIJKE_REGELING: 'Deze aanbeveling uit het rapport nemen we niet over',
  OUDERENZORG_600_MILJOEN: '600 miljoen voor ouderenzorg',
  WLZ_BETAALTITEL: 'invoeren in de Wlz voor de arrangeurs',
  WMO: 'niet bestemd voor de financiering van vastgoed',
  ZORGBUDGET_VPT: 'kan welzijn gefinancierd worden vanuit het zorgbudget',
  EIGEN_MIDDELEN: 'eigen middelen',
  LEEFBAARHEIDSBUDGET: 'leefbaarheidsbudget te verdelen',
  WIJKPOT: 'één pot van maken',
  HUUR: 'uitsluitend voor inrichting/meubilair, afschrijving en vervanging',
  SERVICEPAKKET: 'het zorg-/servicepakket',
  MENSKRACHT: 'wonen, welzijn en zorg te bundelen',
  GIFTEN: 'kunnen donateurs giften aftrekken',
  GEBRUIKSBIJDRAGE: 'een kleine financiële bijdrage',
  HUURKORTING: 'huurkorting in ruil voor hun inzet'
}

test('every regeling and programma that can be chosen is a row, and no other is', () => {
  const kiesbaar = [...ProgrammaCode.anyOf, ...RegelingCode.anyOf].map((een) => een.const)
  expect(kiesbaar.filter((code) => regelingMetCode(code) === undefined)).toEqual(['ANDERS'])
  expect(REGELINGEN.map(({ code }) => code).sort()).toEqual(Object.keys(WOORDEN).sort())
})

test('what ended says when, and money that does not exist says so', () => {
  for (const { stand, einde } of REGELINGEN) expect(einde !== null).toBe(stand === 'BEEINDIGD')
  expect(regelingMetCode('LANDELIJKE_REGELING')?.stand).toBe('AFGEWEZEN')
})

const aanwezig = brontekstAanwezig('the regelingen')

test.skipIf(!aanwezig).each(REGELINGEN)('$code is named in the lines that it cites', ({ code, bron }) => {
  expect(aangehaaldeTekst(bron)).toContain(Reflect.get(WOORDEN, code))
})
