// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { trekAanbodIn, wijzigAanbod } from '@naober/contracts/initiatieven/aanbod'
import { beantwoordKloptNiet, kloptNietGemeld, wijzigElement } from '@naober/contracts/initiatieven/element'
import { wijzigFinanciering } from '@naober/contracts/initiatieven/financieringsregel'
import { registreerderVastgelegd, wijzigPartij } from '@naober/contracts/initiatieven/partij'
import { doeToezegging, meldToezeggingNagekomen, neemToezeggingTerug } from '@naober/contracts/initiatieven/zorgpunt'
import { describe, expect, it } from 'vitest'
import { deEettafel, EETTAFEL } from './testing/elementen.ts'
import { GELD, hetGeld } from './testing/financiering.ts'
import { hetAanbod, ZAAL } from './testing/oproepen.ts'
import { startProefdienst } from './testing/proefdienst.ts'
import {
  ANNA,
  BAARN,
  D1,
  D3,
  D4,
  gegeven,
  mensVan,
  OPMERKING,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from './testing/voorbeelden.ts'
import { beloofd, deZorg, isToegezegd, ZORG } from './testing/zorgpunten.ts'

const ROOS = mensVan('roos', 'partner')
const vanRoos = welzijn(registreerderVastgelegd({ persoonId: 'roos' }))
const gemeld = kloptNietGemeld({ meldingId: OPMERKING, wat: 'IS_WEG', op: D3 })

type Ding = ReturnType<typeof deZorg>
type Geval = readonly [
  contract: Opdrachtcontract,
  id: string,
  velden: Readonly<Record<string, unknown>>,
  ...dingen: Ding[]
]

/** What is of welzijn in each way that something is of a partij, with what its own people do with it. */
const VAN_DE_PARTIJ: readonly Geval[] = [
  [wijzigPartij, WELZIJN, { anbi: true }],
  [wijzigElement, EETTAFEL, { naam: 'Dis' }, deEettafel()],
  [beantwoordKloptNiet, EETTAFEL, { meldingId: OPMERKING, uitkomst: 'AANGEPAST' }, deEettafel(gemeld)],
  [wijzigAanbod, ZAAL, { wat: 'Een zaal op zondag' }, hetAanbod()],
  [trekAanbodIn, ZAAL, { reden: 'NIET_MEER_NODIG', op: D3 }, hetAanbod()],
  [wijzigFinanciering, GELD, { bedrag: 300_000 }, hetGeld({ financierId: WELZIJN })],
  [doeToezegging, ZORG, { ...beloofd, partijId: WELZIJN }, deZorg()],
  [neemToezeggingTerug, ZORG, {}, deZorg(...isToegezegd({ partijId: WELZIJN }))]
]

describe.each(VAN_DE_PARTIJ.map((geval) => [geval[0].naam, geval] as const))('%s', (_naam, geval) => {
  const [contract, id, velden, ...dingen] = geval

  it('is for all who write the partij, and so for who registered it, and for nobody else', () => {
    const als = gegeven(vanRoos, ...dingen).als(contract, id, velden)
    for (const wie of [ROOS, VAN_WELZIJN, { ...ANNA, id: 'cor', namens: WELZIJN }]) als.door(wie).danToegestaan()
    als.door(mensVan('zoe', 'partner', OPMERKING)).danNietToegestaan()
  })
})

it('who registered the partij that promised does not judge whether it kept its word', () => {
  const belofte = gegeven(vanRoos, deZorg(...isToegezegd({ partijId: WELZIJN })))
  const oordeel = belofte.als(meldToezeggingNagekomen, ZORG, { op: D4 })
  oordeel.door(mensVan('ada', 'arrangeur', 'GM0308')).danToegestaan()
  oordeel.door(mensVan('roos', 'arrangeur', 'GM0308')).danNietToegestaan()
})

it('who registered the partij reads what is for who keeps what it offers', async () => {
  const ada = mensVan('ada', 'arrangeur', 'GM0308')
  const dienst = await startProefdienst([ROOS, ANNA, ada])
  try {
    const partijId = await dienst.doe(ROOS, 'registreerPartij', null, { naam: 'Welzijn', type: 'WELZIJN', op: D1 })
    const opname = { soort: 'INFORMELE_DIENST', naam: 'Eettafel', vorm: 'COLLECTIEF', partijId, gebied: BAARN, op: D1 }
    const pad = `elementen/${await dienst.doe(ada, 'neemElementOp', null, opname)}`
    expect(await dienst.haal(pad, ROOS)).toContain('"opnemerId":"ada"')
    expect(await dienst.haal(pad, ANNA)).toContain('"opnemerId":null')
  } finally {
    await dienst.stop()
  }
})
