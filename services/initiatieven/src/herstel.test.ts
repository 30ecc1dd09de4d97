// SPDX-License-Identifier: EUPL-1.2
import { Aanbod, type AanbodStaat } from '@naober/contracts/initiatieven/aanbod'
import { Behoefte, type BehoefteStaat } from '@naober/contracts/initiatieven/behoefte'
import { Element, type ElementStaat } from '@naober/contracts/initiatieven/element'
import { Financieringsregel, type FinancieringsregelStaat } from '@naober/contracts/initiatieven/financieringsregel'
import { faseVan, Initiatief, type InitiatiefStaat } from '@naober/contracts/initiatieven/initiatief'
import { Partij, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import type { Outcome } from '@naober/kit/command/outcome'
import { describe, expect, it } from 'vitest'
import { CONTRACTEN, stappenVanGeschiedenissen } from './testing/geschiedenis.ts'
import type { Beeld } from './testing/wereld.ts'

/** What may have come in between by itself: an end that stopped or left, or an owner who could not become one now. */
const KAN_NIET_MEER = ['INITIATIEF_GESTOPT', 'PARTIJ_VERTROKKEN', 'OVERHEID_WORDT_GEEN_EIGENAAR']

const zonderOp = (een: { readonly op: string } | null) => een && { ...een, op: '' }
const gesorteerd = (lijst: readonly object[]) => lijst.map((een) => JSON.stringify(een)).sort()

/** What holds now, without the days on which it came to be so. */
const nu = (staat: InitiatiefStaat) => ({
  naam: staat.naam,
  uitkomsten: staat.uitkomsten,
  wonen: staat.wonen,
  gebied: staat.gebied,
  fase: zonderOp(faseVan(staat)),
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

/** A place that it went back to counts as moved to, until somebody confirms it there. */
const nuElement = ({ fase: _fase, gebiedSinds: _gebiedSinds, ...element }: ElementStaat) => element

/**
 * What is closed may say another reason and another last day; a proposal that was taken back stays known as such, and of
 * one that succeeded it does not count who wanted it first.
 */
const nuOproep = ({ laatst: _laatst, laatste, vervallen, koppelingen, ...oproep }: BehoefteStaat | AanbodStaat) => ({
  ...oproep,
  laatste: vervallen === null ? laatste : null,
  koppelingen: gesorteerd(
    koppelingen
      .filter(({ stand }) => stand !== 'AFGEWEZEN')
      .map((een) => (een.stand === 'GELUKT' ? { ...een, door: null } : een))
  )
})

/** What ended may say another reason and another last day. */
const nuGeld = ({ laatst: _laatst, laatste, afgelopen, ...regel }: FinancieringsregelStaat) => ({
  ...regel,
  laatste: afgelopen === null ? laatste : null
})

const alles = (beeld: Beeld) => ({
  initiatieven: (beeld.alle(Initiatief) as readonly InitiatiefStaat[]).map(nu),
  partijen: (beeld.alle(Partij) as readonly PartijStaat[]).map(nuPartij),
  elementen: (beeld.alle(Element) as readonly ElementStaat[]).map(nuElement),
  geld: (beeld.alle(Financieringsregel) as readonly FinancieringsregelStaat[]).map(nuGeld),
  behoeften: (beeld.alle(Behoefte) as readonly BehoefteStaat[]).map(nuOproep),
  aanbod: (beeld.alle(Aanbod) as readonly AanbodStaat[]).map(nuOproep)
})

const redenVan = (uitkomst: Outcome): string => {
  if (uitkomst.kind === 'REFUSED') return uitkomst.refusal.geweigerd.code
  return uitkomst.kind === 'FAULT' ? uitkomst.code : uitkomst.kind
}

const stappen = await stappenVanGeschiedenissen(200)

describe('undoing what was just done', () => {
  it('is accepted from who did it, for every command that can be undone, unless the world stands in the way', () => {
    const gelukt = new Set<string>()
    const mislukt = new Set<string>()
    for (const { contract, door, hersteld } of stappen) {
      const { uitkomst } = hersteld ?? {}
      if (uitkomst?.kind === 'ACCEPTED') gelukt.add(contract.naam)
      else if (uitkomst && !KAN_NIET_MEER.includes(redenVan(uitkomst)))
        mislukt.add(`${contract.naam} by ${door.id}: ${redenVan(uitkomst)}`)
    }
    expect([...mislukt]).toEqual([])
    const kan = CONTRACTEN.filter(({ herstel }) => typeof herstel === 'function').map(({ naam }) => naam)
    expect([...gelukt].sort()).toEqual(kan.sort())
  })

  it('puts everything back that was there', () => {
    for (const { contract, eerder, hersteld } of stappen) {
      if (hersteld?.uitkomst.kind !== 'ACCEPTED' || contract.nieuw) continue
      expect({ opdracht: contract.naam, ...alles(hersteld.beeld) }).toEqual({
        opdracht: contract.naam,
        ...alles(eerder)
      })
    }
  })
})
