// SPDX-License-Identifier: EUPL-1.2
import { beeindigLidmaatschap, onthefEigenaar } from '@naober/contracts/initiatieven/initiatief'
import { bleefNaVertrek, eigendomBleefStaan, Partij, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { verbreekVerbinding } from '@naober/contracts/initiatieven/verbinding'
import { checkEvent } from '@naober/kit/command/check-event'
import { AL_ZO } from '@naober/kit/service/definition'
import { describe, expect, it } from 'vitest'
import { D3, KOOR, TUIN, VERBINDING, WELZIJN } from '../testing/voorbeelden.ts'
import {
  partijVertrokkenBeeindigtEigendom as eigendom,
  partijVertrokkenBeeindigtLidmaatschappen as reactie,
  partijVertrokkenVerbreektVerbindingen as verbinding
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

  it('is connected with nothing any more, from the day of leaving', async () => {
    const rij = [{ verbindingId: VERBINDING, initiatiefId: KOOR }]
    const opdrachten = await verbinding.opdrachten(data, meta, async (naam) => (naam === 'verbindingen' ? rij : null))
    const velden = { begin: KOOR, einde: { partijId: WELZIJN }, tot: D3 }
    expect(opdrachten).toEqual([
      { contract: verbreekVerbinding, id: VERBINDING, velden, doel: `${KOOR}/${VERBINDING}` }
    ])
  })

  it.each([
    [reactie, beeindigLidmaatschap, 'LIDMAATSCHAP', 'GEEN_LID', KOOR],
    [eigendom, onthefEigenaar, 'EIGENDOM', 'GEEN_EIGENAAR', KOOR],
    [verbinding, verbreekVerbinding, 'VERBINDING', 'AL_VERBROKEN', `${KOOR}/${VERBINDING}`]
  ] as const)('tells on its own stream what a refusal left standing: $naam', (een, contract, wat, alZo, doel) => {
    const regels = [...contract.weigeringen.map(({ code }) => code), 'ONBEKEND', 'NIET_TOEGESTAAN']
    expect(Object.keys(een.weigeringen).sort()).toEqual(regels.sort())
    for (const [regel, verteld] of Object.entries(een.weigeringen)) {
      if (verteld === AL_ZO) {
        expect(regel).toBe(alZo)
        continue
      }
      const bleef = verteld(data, meta, doel, null)
      const gebeurtenis =
        regel === 'LAATSTE_EIGENAAR'
          ? eigendomBleefStaan({ initiatiefId: KOOR, op: D3 })
          : bleefNaVertrek({ wat, initiatiefId: KOOR, regel, op: D3 })
      expect(bleef).toEqual({ aggregaat: Partij, id: WELZIJN, gebeurtenis })
      checkEvent(bleef.aggregaat, bleef.gebeurtenis)
    }
  })
})
