// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import {
  Element as Contract,
  elementBevestigd,
  elementGewijzigd,
  elementVerdwenen,
  elementVerplaatst,
  kloptmelderVastgelegd,
  kloptNietBeantwoord,
  kloptNietGemeld,
  verdwijningTeruggenomen
} from '@naober/contracts/initiatieven/element'
import { Partij as Partijcontract } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { Elementen } from './element.ts'
import { Gebieden } from './gebied.ts'
import { dagVan } from './kern/day.ts'
import { Partijen } from './partij.ts'
import { Proeflog } from './testing/log.ts'
import { geregistreerd, inBuurt, opgenomen, overzichtVan, uuid } from './testing/wereld.ts'

const [TAFEL, WELZIJN] = [uuid(1), uuid(2)]
const [HIER, DAAR] = ['BU03080102', 'BU03080201'] as const

/** A table that moved to another wijk, and is gone since. */
const verhuisd = (...sindsdien: Parameters<Proeflog['commit']>[0][2][]) => {
  const log = new Proeflog()
  log.commit([Contract, TAFEL, opgenomen('Eettafel', '2020-01-01', inBuurt(HIER), { adres: 'Markt 1' })])
  log.commit([
    Contract,
    TAFEL,
    elementVerplaatst({ gebied: inBuurt(DAAR), adres: null, op: '2022-01-01', toelichting: 'Pand verkocht' })
  ])
  for (const een of sindsdien) log.commit([Contract, TAFEL, een])
  return log
}
const weg = elementVerdwenen({ op: '2025-01-01', reden: 'GELD_OP', toelichting: null })
const DAGEN = ['2019-12-31', '2021-12-31', '2022-01-01', '2025-01-01']

describe('an element', () => {
  it('is in an area from its day on, has left it once it moved, and is lost where it was last', () => {
    const overzicht = overzichtVan(verhuisd(weg).commits)
    const tafel = overzicht.tabel(Elementen).haal(TAFEL)
    const standen = (code: string) =>
      DAGEN.map((dag) => tafel.standIn(overzicht.tabel(Gebieden).haal(code), dagVan(dag)))
    expect(standen(HIER)).toEqual([null, 'AANWEZIG', 'VERPLAATST', 'VERPLAATST'])
    expect(standen(DAAR)).toEqual([null, null, 'AANWEZIG', 'VERDWENEN'])
    expect(standen('GM0308')).toEqual([null, 'AANWEZIG', 'AANWEZIG', 'VERDWENEN'])
    expect(standen('GM0363')).toEqual([null, null, null, null])
  })

  it('never was where a move led that was taken back', () => {
    const terug = elementVerplaatst({ gebied: inBuurt(HIER), adres: 'Markt 1', op: '2022-01-01', toelichting: null })
    const overzicht = overzichtVan(verhuisd(terug).commits)
    const tafel = overzicht.tabel(Elementen).haal(TAFEL)
    const standOp = (code: string, dag: string) => tafel.standIn(overzicht.tabel(Gebieden).haal(code), dagVan(dag))
    expect(DAGEN.map((dag) => standOp(DAAR, dag))).toEqual([null, null, null, null])
    expect(standOp(HIER, '2025-01-01')).toBe('AANWEZIG')
  })

  it('shares where it is with what stands there without an address, and loses only its own address', () => {
    const log = verhuisd()
    const [KOOK, LEES, BANK] = [uuid(3), uuid(4), uuid(5)]
    log.commit([Contract, KOOK, opgenomen('Kookclub', '2020-01-01', inBuurt(DAAR))])
    log.commit([Contract, LEES, opgenomen('Leeskring', '2021-01-01', inBuurt(DAAR))])
    log.commit([Contract, BANK, opgenomen('Bank', '2020-01-01', inBuurt(DAAR), { adres: 'Markt 2' })])
    log.wis(Contract, BANK, 1, '/adres')
    const elementen = overzichtVan(log.commits).tabel(Elementen)
    const plek = (id: string) => elementen.haal(id).plekken?.waarde
    expect(plek(KOOK)).toBe(plek(LEES))
    expect(plek(KOOK)?.adres).toBeNull()
    expect(plek(BANK)?.adres?.tekst).toBe(GEWIST)
    expect(elementen.haal(TAFEL).plekken?.eerder?.waarde.adres?.tekst).toBe('Markt 1')
  })

  it('counts as its kind where it is; places and agreements have no writer yet, and that is not 0', () => {
    const overzicht = overzichtVan(verhuisd(weg).commits)
    const telling = (code: string, dag: string) => overzicht.telling(overzicht.tabel(Gebieden).haal(code), dagVan(dag))
    expect(telling(HIER, '2021-01-01')).toEqual({
      INFORMELE_DIENST: 1,
      FORMELE_DIENST: 0,
      FYSIEKE_VOORZIENING: 0,
      ICT_VOORZIENING: 0,
      ONTMOETINGSPLEK: null,
      VERBINDINGSPERSOON: 0,
      NETWERK: 0,
      AFSPRAAK: null
    })
    expect([HIER, DAAR, 'GM0308'].map((code) => telling(code, '2023-01-01').INFORMELE_DIENST)).toEqual([0, 1, 1])
    expect(telling('GM0308', '2025-01-01').INFORMELE_DIENST).toBe(0)
  })

  it('goes through its phases, and is fresh by who last saw it', () => {
    const tafel = overzichtVan(verhuisd(elementBevestigd({ op: '2023-01-01' })).commits)
      .tabel(Elementen)
      .haal(TAFEL)
    expect([...DAGEN, '2023-01-01'].map((dag) => tafel.faseOp(dagVan(dag)))).toEqual([
      null,
      'OPGENOMEN',
      'VERPLAATST',
      'BEVESTIGD',
      'BEVESTIGD'
    ])
    expect(tafel.versOp).toBe(dagVan('2023-01-01'))
  })

  it('is there again when it turned out not to be lost, and never was when it was a mistake', () => {
    const na = (...sindsdien: Parameters<typeof verhuisd>) => overzichtVan(verhuisd(...sindsdien).commits)
    const terug = na(weg, verdwijningTeruggenomen({})).tabel(Elementen).haal(TAFEL)
    expect(terug.faseOp(dagVan('2025-06-01'))).toBe('VERPLAATST')
    const nooit = na(elementVerdwenen({ op: '2020-01-01', reden: 'VERGISSING', toelichting: null }))
    const tafel = nooit.tabel(Elementen).haal(TAFEL)
    expect(DAGEN.map((dag) => tafel.standIn(nooit.tabel(Gebieden).haal('GM0308'), dagVan(dag)))).toEqual([
      null,
      null,
      null,
      null
    ])
  })

  it('stands with the partij that offers it, until that is another', () => {
    const log = verhuisd(elementGewijzigd({ partijId: WELZIJN }))
    const overzicht = overzichtVan(log.commits)
    log.commit([Partijcontract, WELZIJN, geregistreerd('Welzijn', '2020-01-01', ['GM0308'])])
    overzicht.pas('initiatieven', 'proeflog', log.commits)
    const partij = overzicht.tabel(Partijen).haal(WELZIJN)
    expect(partij.aanbod.map(({ id }) => id)).toEqual([TAFEL])
    log.commit([Contract, TAFEL, elementGewijzigd({ partijId: null })])
    overzicht.pas('initiatieven', 'proeflog', log.commits)
    expect(partij.aanbod).toEqual([])
  })

  it('has the contact of its function taken back, and the words of a place that it left', () => {
    const contact = { functie: 'gastvrouw', bereikbaar: 'bel Jan' }
    const log = verhuisd(elementGewijzigd({ contact }))
    log.wis(Contract, TAFEL, 1, '/adres')
    log.wis(Contract, TAFEL, 3, '/contact/bereikbaar')
    const tafel = overzichtVan(log.commits).tabel(Elementen).haal(TAFEL)
    expect(tafel.contact?.bereikbaar.tekst).toBe(GEWIST)
    expect(tafel.contact?.functie.tekst).toBe('gastvrouw')
    expect(tafel.plekOp(dagVan('2021-01-01'))?.adres?.tekst).toBe(GEWIST)
  })

  it('is doubted since somebody said that it is not right, until it is answered or confirmed on a later day', () => {
    const melding = (meldingId: string, op: string, wat: 'IS_WEG' | 'IS_ER_NOG' = 'IS_WEG') =>
      kloptNietGemeld({ meldingId, wat, op })
    const door = kloptmelderVastgelegd({ meldingId: uuid(8), persoonId: 'bob', toelichting: 'Bel Jan' })
    const na = (...sindsdien: Parameters<typeof verhuisd>) => overzichtVan(verhuisd(...sindsdien).commits)
    const tafelNa = (...sindsdien: Parameters<typeof verhuisd>) =>
      na(...sindsdien)
        .tabel(Elementen)
        .haal(TAFEL)
    const gemeld = [melding(uuid(8), '2024-01-01'), door]
    const antwoord = kloptNietBeantwoord({
      meldingId: uuid(8),
      uitkomst: 'KLOPT_TOCH',
      antwoord: null,
      op: '2024-02-01'
    })
    expect(tafelNa(...gemeld).twijfelOp).toBe(dagVan('2024-01-01'))
    expect(tafelNa(elementBevestigd({ op: '2024-01-01' }), ...gemeld).twijfelOp).toBe(dagVan('2024-01-01'))
    expect(tafelNa(...gemeld, elementBevestigd({ op: '2024-01-02' })).twijfelOp).toBeNull()
    expect(tafelNa(...gemeld, antwoord).twijfelOp).toBeNull()
    expect(tafelNa(...gemeld, weg).openMeldingen).toEqual([])
    expect(tafelNa(...gemeld, weg, melding(uuid(9), '2025-02-01', 'IS_ER_NOG')).twijfelOp).toBe(dagVan('2025-02-01'))
    const log = verhuisd(...gemeld)
    log.wis(Contract, TAFEL, 4, '/toelichting')
    expect(overzichtVan(log.commits).tabel(Elementen).haal(TAFEL).meldingen[0]?.toelichting?.tekst).toBe(GEWIST)
  })

  it('tells its life in words', () => {
    const overzicht = overzichtVan(verhuisd(weg).commits)
    const woorden = overzicht.geschiedenis(overzicht.tabel(Elementen).haal(TAFEL)).map((een) => een.woorden)
    expect(woorden).toEqual(['Gemeld dat dit er niet meer is', `Verplaatst naar ${DAAR}`, 'Opgenomen'])
  })
})
