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
  'Samen wonen kost ons de uitkering',
  'Het verkeerde koor',
  'Voor wie te hard zingt',
  'De verkeerde winkel',
  'Stond op een oude lijst',
  'Geld dat er nooit was',
  'De verkeerde avond',
  'De verkeerde reeks',
  'Verkeerd ingetypt'
]
const TELLEN = [
  'ZorgIngetrokken',
  'BelemmeringIngetrokken',
  'AanbodVervallen',
  'BehoefteVervallen',
  'FaseGewijzigd',
  'ElementVerdwenen',
  'FinancieringAfgelopen',
  'ActiviteitAfgelast',
  'KeerAfgelast'
]
const VERZWEGEN = [
  'ZorgGeuit',
  'ToezeggingGedaan',
  'AanbodGeplaatst',
  'BelemmeringGemeld',
  'ElementOpgenomen',
  'GESLOTEN',
  'FinancieringVastgelegd',
  'ActiviteitGepland',
  'ReeksGepland'
]
const LAATSTE = '2027-12-31'

let dienst: Proefdienst
let zorg: string
let paden: readonly (readonly [pad: string, fase?: string | undefined, vergissing?: true])[]

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
  const plan = { doel: GEHEIM[7], functie: 'dirigent', gebied: BAARN, op: D1 }
  const koor = await dienst.doe(ANNA, 'startInitiatief', null, {
    soort: 'BEWONERSINITIATIEF',
    naam: GEHEIM[6],
    ...plan
  })
  const fout = { reden: 'VERGISSING', op: D2 }
  await dienst.doe(ANNA, 'wijzigFase', koor, { fase: 'GESTOPT', toelichting: GEHEIM[13], ...fout })
  const blijft = await dienst.doe(ANNA, 'startInitiatief', null, {
    ...plan,
    soort: 'BEWONERSINITIATIEF',
    naam: 'Het echte koor',
    doel: 'Samen zingen'
  })
  const winkel = {
    soort: 'FYSIEKE_VOORZIENING',
    vorm: 'COLLECTIEF',
    laag: 'FORMEEL',
    naam: GEHEIM[8],
    gebied: BAARN,
    op: D1
  }
  const element = await dienst.doe(ANNA, 'neemElementOp', null, winkel)
  await dienst.doe(ANNA, 'meldElementVerdwenen', element, { ...fout, reden: 'GESLOTEN', toelichting: GEHEIM[9] })
  await dienst.doe(ANNA, 'neemVerdwijningTerug', element, {})
  await dienst.doe(ANNA, 'meldElementVerdwenen', element, { ...fout, toelichting: GEHEIM[13] })
  const geld = await dienst.doe(ANNA, 'legFinancieringVast', null, {
    voor: { initiatiefId: blijft },
    regeling: 'FONDSEN_EN_PROJECTGELD',
    doel: 'ACTIVITEIT',
    duur: 'EENMALIG',
    bedrag: 100,
    omschrijving: GEHEIM[10],
    vanaf: D1,
    laatste: LAATSTE,
    op: D1
  })
  await dienst.doe(ANNA, 'beeindigFinanciering', geld, fout)
  const ergens = { initiatief: blijft, wijze: 'GEORGANISEERD', gebied: BAARN, tijd: '20:00', duurMinuten: 60 }
  const avond = await dienst.doe(ANNA, 'planActiviteit', null, { ...ergens, naam: GEHEIM[11], dag: D3 })
  const nooit = { initiatief: blijft, vergissing: true, reden: GEHEIM[13] }
  await dienst.doe(ANNA, 'lasActiviteitAf', avond, nooit)
  const reeks = await dienst.doe(ANNA, 'planReeks', null, {
    ...ergens,
    naam: GEHEIM[12],
    dag: D3,
    herhaling: { frequentie: 'DAGELIJKS' },
    einde: { naAantal: 2 }
  })
  await dienst.doe(ANNA, 'lasReeksAf', reeks, { initiatief: blijft, vergissing: true })
  paden = [
    [`initiatieven/${koor}`, 'GESTOPT'],
    [`elementen/${element}`, 'VERDWENEN'],
    [`financieringsregels/${geld}`, 'AFGELOPEN'],
    [`activiteiten/${avond}`, 'AFGELAST', true],
    [`reeksen/${reeks}`, undefined, true],
    [`belemmeringen/${belemmering}`, 'INGETROKKEN'],
    [`zorgpunten/${zorg}`, 'INGETROKKEN'],
    [`behoeften/${behoefte}`, 'VERVALLEN'],
    [`aanbiedingen/${aanbod}`, 'VERVALLEN']
  ]
})
afterAll(() => dienst.stop())

describe('what was withdrawn', () => {
  it('is for others no more than an id and a phase, and that it was a mistake where the phase says otherwise', async () => {
    for (const [pad, fase, vergissing] of paden)
      for (const wie of [undefined, BOB, VAN_BAARN, ELDERS]) {
        const { id, versie, ...rest } = JSON.parse(await dienst.haal(pad, wie))
        expect([pad.endsWith(id), typeof versie, rest]).toEqual([
          true,
          'number',
          {
            ...(fase !== undefined && { fase }),
            ...(vergissing && { vergissing })
          }
        ])
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
    for (const soort of TELLEN) expect(feed).toContain(soort)
    for (const soort of VERZWEGEN) expect(feed).not.toContain(soort)
    for (const tekst of ['Een oude vleugel', 'Het echte koor']) expect(feed).toContain(tekst)
  })
})
