// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { PropertyError, readProperties } from './properties.ts'

const buurt = { buurtcode: 'BU03080102', buurtnaam: 'Staatsliedenwijk' }

describe('readProperties', () => {
  test('reads the names of PDOK', () => {
    const read = readProperties({
      ...buurt,
      wijkcode: 'WK030801',
      gemeentecode: 'GM0308',
      gemeentenaam: 'Baarn',
      jaar: 2024,
      water: 'NEE',
      aantal_inwoners: 1325,
      aantal_huishoudens: 625
    })
    expect(read).toEqual({
      niveau: 'BUURT',
      code: 'BU03080102',
      naam: 'Staatsliedenwijk',
      wijk: 'WK030801',
      wijknaam: null,
      gemeente: 'GM0308',
      gemeentenaam: 'Baarn',
      jaar: 2024,
      land: true,
      inwoners: 1325,
      huishoudens: 625
    })
  })

  test('reads the older names in capitals', () => {
    const old = { BU_CODE: 'BU03080102', BU_NAAM: 'X', WK_CODE: 'WK030801', GM_CODE: 'GM0308', GM_NAAM: 'Baarn' }
    const read = readProperties({ ...old, JRSTATCODE: '2019BU03080102', WATER: 'JA', AANT_INW: 10, AANTAL_HH: 5 })
    expect(read).toMatchObject({ code: 'BU03080102', naam: 'X', jaar: 2019, land: false, inwoners: 10, huishoudens: 5 })
  })

  test('reads wijken, gemeenten and the names of the gebiedsindelingen', () => {
    expect(readProperties({ wijkcode: 'WK030801', wijknaam: 'Noord', gemeentecode: 'GM0308' })).toMatchObject({
      niveau: 'WIJK',
      naam: 'Noord',
      gemeente: 'GM0308'
    })
    expect(readProperties({ gemeentecode: 'GM0308', gemeentenaam: 'Baarn' })).toMatchObject({
      niveau: 'GEMEENTE',
      naam: 'Baarn'
    })
    expect(readProperties({ statcode: 'GM0308', statnaam: 'Baarn', jrstatcode: '2023GM0308' })).toMatchObject({
      niveau: 'GEMEENTE',
      gemeentenaam: 'Baarn',
      jaar: 2023
    })
  })

  test.each([-99995, -99997, -99999, -99999999, -99997.0, null, ''])('%s means that there is no figure', (figure) => {
    expect(readProperties({ ...buurt, aantal_inwoners: figure }).inwoners).toBeNull()
    expect(readProperties({ ...buurt, aantal_inwoners: 0 }).inwoners).toBe(0)
  })

  test.each([
    [{ naam: 'x' }, 'geen buurtcode, wijkcode of gemeentecode (wel: naam)'],
    [{}, 'wel: niets'],
    [{ buurtcode: 'BU0308' }, "'BU0308' is geen code"],
    [{ buurtcode: 3080102 }, 'buurtcode is geen tekst'],
    [{ buurtcode: 'BU03080102' }, 'buurtnaam ontbreekt'],
    [{ ...buurt, gemeentecode: 'GM0307' }, 'gemeentecode is GM0307, maar de code van het gebied hoort bij GM0308'],
    [{ ...buurt, WK_CODE: 'WK030802' }, 'WK_CODE is WK030802'],
    [{ ...buurt, aantal_inwoners: 'veel' }, 'aantal_inwoners is veel, geen aantal'],
    [{ ...buurt, aantal_inwoners: -5 }, 'aantal_inwoners is -5'],
    [{ ...buurt, jaar: 24 }, 'jaar is 24, geen jaar']
  ])('names the property that is wrong: %j', (properties, sentence) => {
    expect(() => readProperties(properties)).toThrow(PropertyError)
    expect(() => readProperties(properties)).toThrow(sentence)
  })
})
