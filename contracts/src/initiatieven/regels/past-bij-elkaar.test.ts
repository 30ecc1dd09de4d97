// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { omdat } from './omdat.ts'
import { besteEerst, type Kant, past, weegAf as wegen } from './past-bij-elkaar.ts'

const dag = (datum: string): number => Date.parse(datum) / 86_400_000

/** Asked on the first day of the year. */
const weegAf = (behoefte: Kant, aanbod: Kant, afstand: number | null = null) =>
  wegen(behoefte, aanbod, dag('2026-01-01'), afstand)

const gebied = (
  wijk: Kant['gebied']['wijk'],
  buurt: Kant['gebied']['buurt'],
  getekendGebiedId: string | null = null
) => ({
  gemeente: 'GM9901' as const,
  jaar: 2024,
  wijk,
  buurt,
  getekendGebiedId
})
const NOORDERVELD = gebied('WK990101', 'BU99010101')
const ZUIDERPARK = gebied('WK990102', 'BU99010203')
const MERENBURG = gebied(null, null)
const ELDERS = { ...MERENBURG, gemeente: 'GM9902' as const }
const FLAT = '019c0000-0000-7000-8000-000000000001'

const kant = (soort: Kant['soort'], waar: Kant['gebied'], anders: Partial<Kant> = {}): Kant => ({
  soort,
  hulp: null,
  alledaagseZaak: null,
  gebied: waar,
  vanaf: dag('2026-01-01'),
  laatste: dag('2026-12-31'),
  ...anders
})

/** What counts, by its point: `SOORT ZELFDE`. */
const metOordeel = (oordeel: string, ...[behoefte, aanbod, afstand]: Parameters<typeof weegAf>) =>
  weegAf(behoefte, aanbod, afstand)
    .filter((een) => een.oordeel === oordeel)
    .map(({ punt, grond }) => `${punt} ${grond}`)

describe('the reference scenarios, as needs and offers', () => {
  test('the choir that looks for a room, and the shopkeeper who has one after closing time (B88)', () => {
    const koor = kant('RUIMTE', gebied('WK990100', 'BU99010000'))
    const bakker = kant('RUIMTE', gebied('WK990100', 'BU99010001'))
    expect(omdat(weegAf(koor, bakker, 840))).toBe(
      'Past bij elkaar, omdat het bij beide gaat om een ruimte, beide in dezelfde wijk zijn (hemelsbreed ongeveer 0,8 km) en zij 365 dagen samenvallen. Telde niet mee: dat niet van beide bekend is of het om dezelfde alledaagse zaak gaat.'
    )
  })

  test('plants that somebody can no longer care for, and who loves plants (B88)', () => {
    const planten = kant('HANDEN', ZUIDERPARK, { hulp: 'PLANTEN_POST_DIEREN' })
    const vinger = kant('HANDEN', ZUIDERPARK, { hulp: 'PLANTEN_POST_DIEREN' })
    expect(metOordeel('TELT_MEE', planten, vinger)).toEqual([
      'SOORT ZELFDE',
      'HULP ZELFDE',
      'GEBIED ZELFDE_BUURT',
      'PERIODE OVERLAPT'
    ])
  })

  test('the philosophical cafés: a place on offer before anybody asked for one fits no other need (B87)', () => {
    const zaal = kant('RUIMTE', MERENBURG)
    for (const soort of ['HANDEN', 'KENNIS', 'GELD'] as const)
      expect(metOordeel('TELT_TEGEN', kant(soort, MERENBURG), zaal)).toEqual(['SOORT ANDERS'])
  })

  test('Kom Drienen: the room in the heart of the buurt, for a coalition of the whole gemeente (B90)', () => {
    const coalitie = kant('RUIMTE', MERENBURG)
    const huiskamer = kant('RUIMTE', NOORDERVELD)
    expect(metOordeel('TELT_MEE', coalitie, huiskamer)).toContain('GEBIED HELE_GEMEENTE')
  })

  test('the room that a care party left: its volunteers are no longer there when they are needed (B91)', () => {
    const achtervang = kant('HANDEN', ZUIDERPARK, { vanaf: dag('2026-03-01') })
    const vrijwilligers = kant('HANDEN', ZUIDERPARK, { laatste: dag('2026-02-28') })
    expect(omdat(weegAf(achtervang, vrijwilligers))).toBe(
      'Past niet bij elkaar, omdat de dagen niet samenvallen. Wel telt mee dat het bij beide gaat om handen en beide in dezelfde buurt zijn. Telde niet mee: dat niet van beide bekend is of het om dezelfde alledaagse zaak gaat.'
    )
    expect(past(weegAf(achtervang, { ...vrijwilligers, laatste: dag('2026-03-01') }))).toBe(true)
  })

  test('the garden of Korvel: harvest for a meal fits the cook, errands do not (B92)', () => {
    const kok = kant('SPULLEN', NOORDERVELD, { alledaagseZaak: 'MAALTIJD' })
    expect(metOordeel('TELT_MEE', kok, kant('SPULLEN', NOORDERVELD, { alledaagseZaak: 'MAALTIJD' }))).toContain(
      'ALLEDAAGSE_ZAAK ZELFDE'
    )
    expect(metOordeel('TELT_TEGEN', kok, kant('SPULLEN', NOORDERVELD, { alledaagseZaak: 'BOODSCHAPPEN' }))).toEqual([
      'ALLEDAAGSE_ZAAK ANDERS'
    ])
  })

  test('Nico van der Horstpark: a year of guidance that was handed over is over (B96)', () => {
    const begeleiding = kant('KENNIS', ZUIDERPARK, { vanaf: dag('2025-01-01'), laatste: dag('2025-12-31') })
    expect(metOordeel('TELT_TEGEN', kant('KENNIS', ZUIDERPARK), begeleiding)).toEqual(['PERIODE OVERLAPT_NIET'])
  })

  test('Overhoeks: an office that helps with forms in another wijk is possible, with care (B98)', () => {
    const formulieren = kant('HANDEN', NOORDERVELD, { hulp: 'ADMINISTRATIE' })
    const formulierenhulp = kant('HANDEN', ZUIDERPARK, { hulp: 'ADMINISTRATIE' })
    expect(omdat(weegAf(formulieren, formulierenhulp, 2_340))).toBe(
      'Past bij elkaar, omdat het bij beide gaat om handen, het bij beide gaat om administratie en zij 365 dagen samenvallen. Telde niet mee: dat niet van beide bekend is of het om dezelfde alledaagse zaak gaat en zij in verschillende wijken van dezelfde gemeente zijn (hemelsbreed ongeveer 2,3 km). Let op: dit doen buren minder vaak voor elkaar, spreek af wat wel en niet.'
    )
  })

  test('Stek-West: a buddy in the same building, which residents drew themselves (B99)', () => {
    const nieuw = kant('HANDEN', gebied('WK990102', 'BU99010203', FLAT), { hulp: 'GEZELSCHAP' })
    const buddy = kant('HANDEN', gebied('WK990102', null, FLAT), { hulp: 'GEZELSCHAP' })
    expect(metOordeel('TELT_MEE', nieuw, buddy)).toContain('GEBIED ZELFDE_GETEKEND_GEBIED')
  })
})

describe('laying two beside each other', () => {
  it('does not say of codes of two divisions that they are the same place, nor that they are not', () => {
    const later = kant('RUIMTE', { ...NOORDERVELD, jaar: 2025 })
    expect(metOordeel('TELT_NIET', kant('RUIMTE', NOORDERVELD), later)).toContain('GEBIED ANDERE_INDELING')
  })

  it('counts the days that both share from the day on which it is asked', () => {
    const vraag = kant('RUIMTE', NOORDERVELD)
    const dagen = (sinds: string) => wegen(vraag, vraag, dag(sinds)).find(({ punt }) => punt === 'PERIODE')?.maat
    expect(['2025-06-01', '2026-12-30', '2026-12-31', '2027-01-01'].map(dagen)).toEqual([365, 2, 1, null])
  })

  it('ends at the border of a gemeente', () => {
    expect(metOordeel('TELT_TEGEN', kant('RUIMTE', MERENBURG), kant('RUIMTE', ELDERS))).toEqual([
      'GEBIED ANDERE_GEMEENTE'
    ])
  })

  it('looks near by first, then at how much counts, then at metres', () => {
    const vraag = kant('SPULLEN', NOORDERVELD, { alledaagseZaak: 'MAALTIJD' })
    const aanbod = {
      ver: weegAf(vraag, kant('SPULLEN', ZUIDERPARK), 3_000),
      minderVer: weegAf(vraag, kant('SPULLEN', ZUIDERPARK), 1_000),
      buurt: weegAf(vraag, kant('SPULLEN', NOORDERVELD)),
      maaltijd: weegAf(vraag, kant('SPULLEN', NOORDERVELD, { alledaagseZaak: 'MAALTIJD' }))
    }
    const lijst = Object.values(aanbod).map((afwegingen) => ({ afwegingen }))
    expect(besteEerst(lijst).map(({ afwegingen }) => afwegingen)).toEqual([
      aanbod.maaltijd,
      aanbod.buurt,
      aanbod.minderVer,
      aanbod.ver
    ])
  })

  it('says the same from both sides, and always why', () => {
    const datum = fc.constantFrom('2026-01-01', '2026-03-01', '2026-06-01', '2026-12-31').map(dag)
    const iemand = fc.record<Kant>({
      soort: fc.constantFrom('RUIMTE', 'HANDEN'),
      hulp: fc.constantFrom(null, 'KLUSJES', 'ADMINISTRATIE'),
      alledaagseZaak: fc.constantFrom(null, 'MAALTIJD', 'VERVOER'),
      gebied: fc.constantFrom<Kant['gebied']>(NOORDERVELD, ZUIDERPARK, MERENBURG, ELDERS),
      vanaf: datum,
      laatste: datum
    })
    fc.assert(
      fc.property(iemand, iemand, (een, ander) => {
        expect(weegAf(een, ander)).toEqual(weegAf(ander, een))
        expect(omdat(weegAf(een, ander))).toMatch(/^Past (niet )?bij elkaar, omdat .+\.$/)
      })
    )
  })
})
