// SPDX-License-Identifier: EUPL-1.2
import { beeindigLidmaatschap, onthefEigenaar } from '@naober/contracts/initiatieven/initiatief'
import {
  eigendomBleefStaan,
  lidmaatschapBleefStaan,
  Partij,
  partijVertrokken
} from '@naober/contracts/initiatieven/partij'
import { checkEvent } from '@naober/kit/command/check-event'
import { describe, expect, it } from 'vitest'
import { D3, KOOR, TUIN, WELZIJN } from '../testing/voorbeelden.ts'
import {
  partijVertrokkenBeeindigtEigendom as eigendom,
  partijVertrokkenBeeindigtLidmaatschappen as reactie
} from './partij-vertrokken.ts'

const { data } = partijVertrokken({ op: D3, toelichting: null })
const meta = { stream: `partij-${WELZIJN}`, version: 3, position: 9, at: '2026-01-01T00:00:00.000Z' }

describe('a partij that left', () => {
  it('ends each of its memberships on the day of leaving', async () => {
    const gevraagd: string[][] = []
    const opdrachten = await reactie.opdrachten(data, meta, async (...vraag) => {
      gevraagd.push(vraag)
      return [KOOR, TUIN]
    })
    const velden = { lid: { partijId: WELZIJN }, tot: D3 }
    expect(opdrachten).toEqual([
      { contract: beeindigLidmaatschap, id: KOOR, velden, doel: KOOR },
      { contract: beeindigLidmaatschap, id: TUIN, velden, doel: TUIN }
    ])
    expect(gevraagd).toEqual([['lidmaatschappen', WELZIJN]])
  })

  it('asks nothing of anybody when it was a member of nothing', async () => {
    expect(await reactie.opdrachten(data, meta, async () => null)).toEqual([])
  })

  it('owns no more what it owned, from the day of leaving', async () => {
    const opdrachten = await eigendom.opdrachten(data, meta, async (naam) => (naam === 'eigendommen' ? [KOOR] : []))
    const velden = { eigenaar: { partijId: WELZIJN }, tot: D3 }
    expect(opdrachten).toEqual([{ contract: onthefEigenaar, id: KOOR, velden, doel: KOOR }])
  })

  it.each([
    [reactie, beeindigLidmaatschap, lidmaatschapBleefStaan],
    [eigendom, onthefEigenaar, eigendomBleefStaan]
  ] as const)('tells on its own stream what each refusal left standing: $naam', ({ weigeringen }, contract, soort) => {
    const regels = [...contract.weigeringen.map(({ code }) => code), 'ONBEKEND', 'NIET_TOEGESTAAN']
    expect(Object.keys(weigeringen).sort()).toEqual(regels.sort())
    for (const [regel, bleefStaan] of Object.entries(weigeringen)) {
      const verteld = bleefStaan(data, meta, KOOR, null)
      expect(verteld).toEqual({
        aggregaat: Partij,
        id: WELZIJN,
        gebeurtenis: soort({ initiatiefId: KOOR, regel, op: D3 })
      })
      checkEvent(verteld.aggregaat, verteld.gebeurtenis)
    }
  })
})
