// SPDX-License-Identifier: EUPL-1.2
import { eventTypesOf } from '@naober/contracts/event-types'
import { outward } from '@naober/kit/bus/outward'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { initiatieven } from './service.ts'
import { indeling } from './testing/indeling.ts'
import { cijfers } from './testing/indicatoren.ts'
import { type Proefdienst, startProefdienst } from './testing/proefdienst.ts'
import { ANNA, BEHEERDER, VAN_BAARN } from './testing/voorbeelden.ts'

/** Numbers that stand nowhere else in what is read in, each below the smallest group that is shown. */
const KLEIN = [3.25, 4.25, 5.25] as const
const [WEINIG_INWONERS, WEINIG_HUISHOUDENS] = [7, 9] as const

const [gemeente, buurt] = cijfers.gebieden
const [eenzaam, inwoners] = cijfers.indicatoren
if (!gemeente || !buurt || !eenzaam || !inwoners) throw new Error('the example has two areas and two indicators')
const ingelezen = {
  ...cijfers,
  cohort: 'wie bleef',
  indicatoren: [eenzaam, inwoners, { ...inwoners, code: 'PAREN', eenheid: 'HUISHOUDENS' }],
  gebieden: [
    { ...gemeente, cijfers: [{ indicator: 'INWONERS', waarde: 24868, cohort: KLEIN[2] }] },
    {
      ...buurt,
      cijfers: [
        { indicator: 'EENZAAM', waarde: 8.5 },
        { indicator: 'INWONERS', waarde: KLEIN[0], cohort: KLEIN[0] },
        { indicator: 'PAREN', waarde: KLEIN[1] }
      ]
    }
  ]
}

let dienst: Proefdienst
beforeAll(async () => {
  dienst = await startProefdienst([ANNA, VAN_BAARN, BEHEERDER])
  await dienst.doe(VAN_BAARN, 'leesIndicatorenIn', null, ingelezen)
  await dienst.doe(VAN_BAARN, 'leesGebiedenIn', null, {
    ...indeling,
    buurten: indeling.buurten.map((een) => ({
      ...een,
      inwoners: WEINIG_INWONERS,
      huishoudens: WEINIG_HUISHOUDENS
    })),
    wijken: indeling.wijken.map((een) => ({ ...een, inwoners: 0, huishoudens: WEINIG_HUISHOUDENS }))
  })
})
afterAll(() => dienst.stop())

/** Every way in which figures leave the service. */
const UITGANGEN = ['indicatorreeksen/RIVM-GM0308-2020', 'gebieden/GM0308-2024', 'gebeurtenissen'] as const
const KIJKERS = [undefined, VAN_BAARN, BEHEERDER]

/** As the open topic carries it: by the declaration of each event. */
const openTopic = () => {
  const types = eventTypesOf(initiatieven.gedragingen.map(({ aggregaat }) => aggregaat))
  const event = {
    stream: 'indicatorreeks-x',
    version: 1,
    type: 'ReeksIngelezen',
    v: 1,
    data: { ...ingelezen, voorbeelddata: false }
  }
  return [event, { ...event, type: 'ReeksVervangen' }].map((een) => JSON.stringify(outward(types, een)))
}

/** A koor in which so many came once, and to one evening of a series. */
const OPKOMST = 7
const vertelOpkomst = async (dienst: Proefdienst) => {
  const gebied = { gemeente: 'GM0308', jaar: 2024 }
  const initiatief = await dienst.doe(ANNA, 'startInitiatief', null, {
    soort: 'BEWONERSINITIATIEF',
    naam: 'Koor',
    doel: 'Samen zingen',
    op: '2024-01-01',
    gebied
  })
  const ontmoeting = {
    initiatief,
    naam: 'Avond',
    wijze: 'GEORGANISEERD',
    dag: '2025-03-06',
    tijd: '19:30',
    duurMinuten: 60
  }
  const herhaling = { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DO'] }
  const activiteit = await dienst.doe(ANNA, 'planActiviteit', null, ontmoeting)
  const reeks = await dienst.doe(ANNA, 'planReeks', null, {
    ...ontmoeting,
    herhaling,
    einde: { naAantal: 4 }
  })
  await dienst.doe(ANNA, 'meldActiviteitGehouden', activiteit, { initiatief, aantal: OPKOMST })
  await dienst.doe(ANNA, 'meldKeerGehouden', reeks, { initiatief, keer: '2025-03-13', aantal: OPKOMST })
  return [`activiteiten/${activiteit}`, `reeksen/${reeks}`, 'gebeurtenissen']
}

describe('a number of people who came that points at them', () => {
  it('is told to nobody, but for that it went ahead', async () => {
    for (const pad of await vertelOpkomst(dienst)) {
      for (const wie of [...KIJKERS, ANNA]) {
        const antwoord = await dienst.haal(pad, wie)
        expect(antwoord).toMatch(/DOORGEGAAN|Gehouden/)
        expect(antwoord).toContain('"aantal":null')
        expect(antwoord).not.toContain(`"aantal":${OPKOMST}`)
      }
    }
  })

  it.each(['ActiviteitGehouden', 'KeerGehouden'])('is in no event of the open topic: %s', (type) => {
    const types = eventTypesOf(initiatieven.gedragingen.map(({ aggregaat }) => aggregaat))
    const tekst = (aantal: number) =>
      JSON.stringify(outward(types, { stream: 'x', version: 1, type, v: 1, data: { keer: '2025-03-13', aantal } }))
    expect(tekst(OPKOMST)).toContain('"aantal":null')
    expect(tekst(10)).toContain('"aantal":10')
  })
})

describe('a number of people or households that points at them', () => {
  it.each(UITGANGEN)('is shown to nobody: %s', async (pad) => {
    for (const wie of KIJKERS) {
      const antwoord = await dienst.haal(pad, wie)
      for (const aantal of KLEIN) expect(antwoord).not.toContain(String(aantal))
      expect(antwoord).not.toMatch(/"(inwoners|huishoudens)":[1-9][,}]/)
    }
  })

  it('is in no event of the open topic', () => {
    for (const tekst of openTopic()) {
      expect(tekst).toContain('24868')
      for (const aantal of KLEIN) expect(tekst).not.toContain(String(aantal))
    }
  })

  it('is left out of figures, and unknown in a division; none at all and other figures are shown', async () => {
    const reeks = JSON.parse(await dienst.haal('indicatorreeksen/RIVM-GM0308-2020'))
    expect(reeks.gebieden.map(({ cijfers }: { cijfers: object[] }) => cijfers)).toEqual([
      [{ indicator: 'INWONERS', waarde: 24868 }],
      [{ indicator: 'EENZAAM', waarde: 8.5 }]
    ])
    const gebied = JSON.parse(await dienst.haal('gebieden/GM0308-2024'))
    expect(gebied.buurten[0]).toMatchObject({ inwoners: null, huishoudens: null })
    expect(gebied.wijken[0]).toMatchObject({ inwoners: 0, huishoudens: null })
    const feed = await dienst.haal('gebeurtenissen')
    expect(feed).toContain('24868')
    expect(feed).toContain('"inwoners":0')
  })
})
