// SPDX-License-Identifier: EUPL-1.2
import type { Onomkeerbaar, Opdrachtaanroep } from '@naober/contracts'
import { faseVan, Initiatief, type InitiatiefStaat } from '@naober/contracts/initiatieven/initiatief'
import { Partij, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { CONTRACTEN, inElkeGeschiedenis, type Stap } from './testing/geschiedenis.ts'
import type { Wereld } from './testing/wereld.ts'

const NIEUW = '01977bd0-0000-7000-8000-999999999999'

/** What may have come in between by itself: an end that stopped or left, or an owner who could not become one now. */
const KAN_NIET_MEER = ['INITIATIEF_GESTOPT', 'PARTIJ_VERTROKKEN', 'OVERHEID_WORDT_GEEN_EIGENAAR']

const herstelVan = ({ contract: { herstel }, velden, voor, id }: Stap): Opdrachtaanroep | Onomkeerbaar =>
  typeof herstel === 'function' ? herstel(velden, voor, id) : herstel

const zonderOp = (een: { readonly op: string } | null) => een && { ...een, op: '' }
const gesorteerd = (lijst: readonly object[]) => lijst.map((een) => JSON.stringify(een)).sort()

/** What holds now, without the days on which it came to be so. */
const nu = (staat: InitiatiefStaat) => ({
  naam: staat.naam,
  uitkomsten: staat.uitkomsten,
  wonen: staat.wonen,
  gebied: staat.gebied,
  fase: faseVan(staat).fase,
  eigenaren: gesorteerd(staat.eigenaren.map(({ van: _van, ...een }) => een)),
  arrangeurs: [...staat.arrangeurs].sort(),
  leden: gesorteerd(staat.leden.filter(({ tot }) => tot === null).map(({ van: _van, ...een }) => een)),
  mandaat: zonderOp(staat.mandaat),
  openstelling: zonderOp(staat.openstelling),
  verbindingen: gesorteerd(
    staat.verbindingen
      .filter(({ tot }) => tot === null)
      .map(({ verbindingId: _verbindingId, van: _van, ...een }) => een)
  )
})

/** Ambassadeurs only of networks it is in: an ambassadeur goes with the membership, and does not come back with it. */
const nuPartij = ({ naam, anbi, rechtsvorm, deelnames, verbindingen }: PartijStaat) => ({
  naam,
  anbi,
  rechtsvorm,
  deelnames: gesorteerd(deelnames.filter(({ tot }) => tot === null).map(({ van: _van, ...een }) => een)),
  verbindingen: verbindingen.filter(({ tot }) => tot === null).length
})

const alles = (wereld: Wereld) => ({
  initiatieven: (wereld.alle(Initiatief) as readonly InitiatiefStaat[]).map(nu),
  partijen: (wereld.alle(Partij) as readonly PartijStaat[]).map(nuPartij)
})

/** The undoing of a step, tried in a world of its own; null when the command says that it cannot be undone. */
const hersteld = (stap: Stap) => {
  const herstel = herstelVan(stap)
  if ('onomkeerbaar' in herstel) return null
  const contract = CONTRACTEN.find(({ naam }) => naam === herstel.opdracht)
  if (!contract) throw new Error(`${stap.contract.naam} is undone by ${herstel.opdracht}, which is not there`)
  const id = herstel.id ?? contract.idUit?.(herstel.velden) ?? NIEUW
  const wereld = stap.wereld.afdruk()
  return { wereld, uitkomst: wereld.probeer({ contract, id, velden: herstel.velden, door: stap.door }) }
}

describe('undoing what was just done', () => {
  it('is accepted by every command that can be undone, unless the world went on', () => {
    const gelukt = new Set<string>()
    inElkeGeschiedenis((stap) => {
      const { uitkomst } = hersteld(stap) ?? {}
      if (uitkomst?.soort === 'AANVAARD') gelukt.add(stap.contract.naam)
      else if (uitkomst) expect(KAN_NIET_MEER).toContain('code' in uitkomst ? uitkomst.code : uitkomst.soort)
    })
    const kan = CONTRACTEN.filter(({ herstel }) => typeof herstel === 'function').map(({ naam }) => naam)
    expect([...gelukt].sort()).toEqual(kan.sort())
  })

  it('puts everything back that was there', () => {
    inElkeGeschiedenis((stap) => {
      const { uitkomst, wereld } = hersteld(stap) ?? {}
      if (!wereld || uitkomst?.soort !== 'AANVAARD' || stap.contract.nieuw) return
      expect({ opdracht: stap.contract.naam, ...alles(wereld) }).toEqual({
        opdracht: stap.contract.naam,
        ...alles(stap.eerder)
      })
    })
  })
})
