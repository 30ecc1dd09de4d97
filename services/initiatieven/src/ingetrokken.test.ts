// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Proefdienst, startProefdienst } from './testing/proefdienst.ts'
import { ANNA, BAARN, BEHEERDER, BOB, D1, D2, D3, VAN_BAARN } from './testing/voorbeelden.ts'

const ELDERS = { id: 'beau', rollen: [{ rol: 'beheerder', voor: ['GM0342'] }] } as const
const GEHEIM = [
  'Kapotte lantaarns',
  'Mijn dochter fietst daar',
  'Een hek',
  'Vier lantaarns erbij',
  'Mijn piano stemmen',
  'Samen wonen kost ons de uitkering'
]
const LAATSTE = '2027-12-31'

let dienst: Proefdienst
let zorg: string
let paden: readonly (readonly [pad: string, fase: string])[]

beforeAll(async () => {
  dienst = await startProefdienst([ANNA, BOB, VAN_BAARN, BEHEERDER, ELDERS])
  const [waarover, woorden, haakje, toezegging, wat, ervaring] = GEHEIM
  zorg = await dienst.doe(ANNA, 'uitZorg', null, { waarover, zorg: woorden, haakje, gebied: BAARN, op: D1 })
  const belofte = { toezegging, functie: 'wijkbeheerder', wanneer: D3, op: D2 }
  await dienst.doe(VAN_BAARN, 'doeToezegging', zorg, belofte)
  await dienst.doe(ANNA, 'trekZorgIn', zorg, {})
  const oproep = { soort: 'KENNIS', wat, gebied: BAARN, laatste: LAATSTE, op: D1 }
  const behoefte = await dienst.doe(ANNA, 'plaatsBehoefte', null, oproep)
  await dienst.doe(ANNA, 'trekBehoefteIn', behoefte, { reden: 'VERGISSING', op: D2 })
  const aanbod = await dienst.doe(ANNA, 'plaatsAanbod', null, oproep)
  await dienst.doe(ANNA, 'trekAanbodIn', aanbod, { reden: 'VERGISSING', op: D2 })
  const gewoon = await dienst.doe(ANNA, 'plaatsBehoefte', null, { ...oproep, wat: 'Een oude vleugel' })
  await dienst.doe(ANNA, 'trekBehoefteIn', gewoon, { reden: 'NIET_MEER_NODIG', op: D2 })
  const melding = { belemmering: 'KOSTENDELERSNORM', ervaring, gevolg: 'UITSTEL', gebied: BAARN, op: D1 }
  const belemmering = await dienst.doe(ANNA, 'meldBelemmering', null, melding)
  await dienst.doe(ANNA, 'trekBelemmeringIn', belemmering, {})
  paden = [
    [`belemmeringen/${belemmering}`, 'INGETROKKEN'],
    [`zorgpunten/${zorg}`, 'INGETROKKEN'],
    [`behoeften/${behoefte}`, 'VERVALLEN'],
    [`aanbiedingen/${aanbod}`, 'VERVALLEN']
  ]
})
afterAll(() => dienst.stop())

describe('what was withdrawn', () => {
  it('is for others no more than an id and a phase', async () => {
    for (const [pad, fase] of paden)
      for (const wie of [undefined, BOB, VAN_BAARN, ELDERS]) {
        const { id, versie, ...rest } = JSON.parse(await dienst.haal(pad, wie))
        expect([pad.endsWith(id), typeof versie, rest]).toEqual([true, 'number', { fase }])
      }
  })

  it('stays whole for who wrote it and the beheerder', async () => {
    for (const wie of [ANNA, BEHEERDER]) {
      for (const [pad] of paden) {
        const gezien = await dienst.haal(pad, wie)
        expect(GEHEIM.some((tekst) => gezien.includes(tekst))).toBe(true)
      }
    }
  })

  it('leaves the change feed, which tells that it ended and of what was not a mistake all', async () => {
    const feed = await dienst.haal('gebeurtenissen')
    for (const tekst of GEHEIM) expect(feed).not.toContain(tekst)
    for (const soort of ['ZorgIngetrokken', 'BelemmeringIngetrokken', 'AanbodVervallen', 'BehoefteVervallen'])
      expect(feed).toContain(soort)
    for (const soort of ['ZorgGeuit', 'ToezeggingGedaan', 'AanbodGeplaatst', 'BelemmeringGemeld'])
      expect(feed).not.toContain(soort)
    expect(feed).toContain('Een oude vleugel')
  })
})
