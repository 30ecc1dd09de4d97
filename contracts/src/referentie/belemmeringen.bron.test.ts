// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { BELEMMERINGEN } from './belemmeringen.ts'
import { aangehaaldeTekst, brontekstAanwezig } from './testing/brontekst.ts'

/** Words of the lines that each row cites: a row that cites other lines is found out. */
const WOORDEN: Readonly<Record<string, string>> = {
  BIJSTAND_BIJ_SAMENWONEN: 'raken die kwijt als ze gaan samenwonen',
  AOW_BIJ_SAMENWONEN: 'worden gekort op hun AOW',
  KOSTENDELERSNORM: 'gevolgen van de kostendelersnorm',
  HUURTOESLAG_BIJ_SAMENWONEN: 'gevolgen voor de huurtoeslag',
  BELASTING_EN_TOESLAGEN: 'pakken fiscaliteit en toeslagen ongunstig uit',
  AANBOD_IS_DUURDER: 'Aangeboden woningen zijn duurder',
  AFTOPPINGSGRENZEN_HUURTOESLAG: 'Aftoppingsgrenzen huurtoeslag',
  HUURSPRONG_BIJ_VERHUIZING: 'Huurprijsstijging bij verhuizing',
  HUURTOESLAG_BEVORDERT_STUDIOS: 'studio’s boven kamers',
  FINANCIELE_GEVOLGEN_MANTELZORG: 'Financiële gevolgen mantelzorg',
  GEEN_VOORDEEL_VAN_SAMENWONEN: 'Financieel voordeel van samenwonen ontbreekt',
  KAMERVERHUUR_LOKAAL_BEPERKT: 'alle kamerverhuur inperken',
  WMO_GERICHT_OP_EIGEN_WONING: 'de eigen woning',
  HYPOTHEEK_VERBIEDT_VERHUUR: 'verbod vast op verhuur',
  HYPOTHEEKREGELS_VERBIEDEN_SAMENWONEN: 'Hypotheekregels verbieden samenwonen',
  HUURCONTRACT_VERBIEDT_ONDERHUUR: 'verbod vast op onderverhuur',
  HUURBESCHERMING_REMT_VERHUUR: 'die je er nooit meer uit krijgt',
  HOSPITAVERHUUR_HINDERNISSEN: 'hospitaverhuur zo veel mogelijk te stimuleren',
  DOORSTROMING_GELIJKE_HUUR: 'gelijke huur naar een kleinere woning',
  SPLITSEN_VAN_WONINGEN: 'regels die splitsing van woningen voorkomen',
  KADASTRAAL_SPLITSEN_VERGUNNING: 'Vergunningsplicht voor kadastraal splitsen',
  LAGE_HUUR_BIJ_LANG_WONEN: 'Langzittende huurders hebben lage huren',
  HUURHARMONISATIE_BIJ_VERHUIZING: 'Huurharmonisatie',
  INKOMENSEISEN_BIJ_WONINGRUIL: 'Inkomenseisen belemmeren woningruil',
  SAMENWOONCONTRACT_TEGENGEGAAN: 'Samenwooncontracten',
  TOEWIJZING_ZONDER_COOPTATIE: 'Externe toewijzing i.p.v. coöptatie',
  GELUID_EN_BRANDEISEN: 'Hoge geluid- en brandwerende eisen',
  HOGE_KWALITEITSEISEN: 'Hoge kwaliteitseisen',
  BESTEMMING_EN_LOCATIE: 'een andere bestemming zou kunnen krijgen',
  HOGE_PARKEERNORMEN: 'Hoge parkeernormen',
  MANTELZORGWONING_ZONDER_BELEID: 'plaatsen van mantelzorgwoningen',
  VAKANTIEPARK_NIET_BEWONEN: 'oude vakantieparken',
  WOONVORM_ONTBREEKT: 'Gewenste woonvormen ontbreken',
  GEEN_UITBREIDING_MOGELIJK: 'aanbouw mogelijk',
  ONHANDIGE_INDELING: 'Onhandige indeling woning',
  SPLITSEN_IS_DUUR: 'Hoge kosten voor bouwkundige splitsing',
  VERZET_TEGEN_INTENSIVERING: 'tegen intensivering bewoning',
  ANGST_VOOR_OVERLAST: 'Angst voor overlast',
  INSIDERS_BOVEN_OUTSIDERS: 'Insiders hebben een luidere stem',
  BEHOEFTE_AAN_PRIVACY: 'eigen ruimte en privacy',
  GEWEND_AAN_RUIMTE_EN_LUXE: 'Gewenning aan steeds meer luxe',
  BEHOEFTE_AAN_EIGEN_VOORZIENINGEN: 'Behoefte aan eigen voorzieningen',
  WIL_WONING_NIET_DELEN: 'wil woning niet delen',
  HUURINKOMSTEN_NIET_NODIG: 'Heeft huurinkomsten niet nodig',
  ANGST_VOOR_SAMEN_WONEN: 'Angst voor samen wonen met anderen',
  ANGST_VOOR_ONDERHUURDER: 'Angst voor lastige onderhuurder',
  SCHOTTEN: 'schottenprobleem',
  CULTUUR: 'cultuuraspecten',
  GEBREK_AAN_KENNIS: 'gebrek aan kennis',
  GEBREK_AAN_CAPACITEIT: 'of capaciteit',
  LEEFBAARHEID_CORPORATIE_BEPERKT: 'beperkt in het investeren in leefbaarheid',
  RUIMTE_CORPORATIE_ALLEEN_ALGEMEEN_BELANG: 'uitsluitend richten op het algemeen belang',
  WMO_NIET_VOOR_VASTGOED: 'niet bestemd voor de financiering van vastgoed',
  WMO_ELK_JAAR_OPNIEUW: 'jaarlijks opnieuw door gemeenten bepaald',
  RUIMTE_IN_SOCIALE_HUUR: 'in de sociale huursector',
  RUIMTE_ZONDER_VASTE_DEKKING: 'de structurele exploitatie',
  GEEN_LANDELIJKE_REGELING: 'Een landelijk fonds'
}

/** Words of what the cabinet answered. */
const ANTWOORDEN: Readonly<Record<string, string>> = {
  BIJSTAND_BIJ_SAMENWONEN: 'Daar kijken we dus ook naar',
  AOW_BIJ_SAMENWONEN: 'vereenvoudiging van het partnerbegrip verkend',
  KOSTENDELERSNORM: 'kostendelersnorm wordt aangepast of afgeschaft',
  HUURTOESLAG_BIJ_SAMENWONEN: 'niet van plan de huurtoeslag',
  KAMERVERHUUR_LOKAAL_BEPERKT: 'niet aan de orde',
  HYPOTHEEK_VERBIEDT_VERHUUR: 'voorwaarden stellen is begrijpelijk',
  HUURBESCHERMING_REMT_VERHUUR: 'iedere huurder huurbescherming',
  HOSPITAVERHUUR_HINDERNISSEN: 'wetsvoorstel begin 2025 in consultatie',
  DOORSTROMING_GELIJKE_HUUR: 'het huurbeleid van een corporatie',
  SPLITSEN_VAN_WONINGEN: 'samen met medeoverheden verkend',
  GEEN_LANDELIJKE_REGELING: 'Deze aanbeveling uit het rapport nemen we niet over'
}

const aanwezig = brontekstAanwezig('the belemmeringen')

test('every row, and every answer of the cabinet, has words to be found by', () => {
  expect(Object.keys(WOORDEN).sort()).toEqual(BELEMMERINGEN.map(({ code }) => code).sort())
  const beantwoord = BELEMMERINGEN.filter(({ reactie }) => reactie !== null).map(({ code }) => code)
  expect(Object.keys(ANTWOORDEN).sort()).toEqual(beantwoord.sort())
})

test.skipIf(!aanwezig).each(BELEMMERINGEN)('$code is named in the lines that it cites', ({ code, bron }) => {
  expect(aangehaaldeTekst(bron)).toContain(WOORDEN[code])
})

test.skipIf(!aanwezig)('the cabinet answered in the lines that are cited', () => {
  for (const { code, reactie } of BELEMMERINGEN)
    if (reactie !== null) expect(aangehaaldeTekst(reactie.bron)).toContain(ANTWOORDEN[code])
})

test.skipIf(!aanwezig)('all other places that are cited are there', () => {
  const genoemd = BELEMMERINGEN.flatMap(({ ookGenoemd, verantwoordelijkVolgens }) =>
    verantwoordelijkVolgens === null ? ookGenoemd : [...ookGenoemd, verantwoordelijkVolgens]
  )
  for (const bron of genoemd) expect(aangehaaldeTekst(bron).length).toBeGreaterThan(20)
})
