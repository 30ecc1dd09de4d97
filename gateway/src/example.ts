// SPDX-License-Identifier: EUPL-1.2
// What tests of the gateway look at: a small buurt, built from events, and people who look at it.
import { type Rolgeving, stroomVan } from '@naober/contracts'
import { createDemoIssuer } from '@naober/kit/identity/demo'
import { createTokenIdentity } from '@naober/kit/identity/tokens'
import type { CommitEvents, StoredEvent } from '@naober/kit/store/commit'
import { ID, LOG } from './example/ids.ts'
import { NETWORK } from './example/network.ts'
import { OFFERS } from './example/offers.ts'
import type { Thing } from './example/thing.ts'
import { Overzicht } from './view/overzicht.ts'
import { leesTabellen } from './view/tabellen.ts'

const THINGS = [...NETWORK, ...OFFERS]

/** Commits as a service would store them, one per thing that is named; versions count on per stream. */
export const commitsOf = (things: readonly Thing[], from = 1): CommitEvents[] => {
  const versions = new Map<string, number>()
  return things.map(([soort, id, ...gebeurtenissen], i) => {
    const stream = stroomVan(soort, id)
    const events = gebeurtenissen.map(({ type, v, data }): StoredEvent => {
      const version = (versions.get(stream) ?? 0) + 1
      versions.set(stream, version)
      return { stream, version, type, v, data }
    })
    const at = Date.parse('2026-03-01T10:00:00Z') + i * 60_000
    return { position: from + i, at, commandId: `c${from + i}/test`, depth: 0, events }
  })
}

/** The view after everything that happened in the example. */
export const exampleView = async (): Promise<Overzicht> => {
  const overzicht = new Overzicht({
    tabellen: await leesTabellen(),
    opOnverwerkt: ({ fout }) => {
      throw fout
    }
  })
  overzicht.pas('initiatieven', LOG, commitsOf(THINGS))
  overzicht.verwacht('initiatieven', THINGS.length, 0)
  return overzicht
}

/** Who looks, and what makes them who they are to the example. */
export const KIJKERS: Readonly<Record<string, { id: string; rollen: readonly Rolgeving[] } | null>> = {
  publiek: null,
  eigenaar: { id: 'eva', rollen: [{ rol: 'bewoner-initiatief', voor: [] }] },
  lid: { id: 'lot', rollen: [{ rol: 'bewoner-initiatief', voor: [] }] },
  gemeente: { id: 'gem', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] },
  gemeenteElders: { id: 'gijs', rollen: [{ rol: 'gemeente', voor: ['GM0342'] }] },
  arrangeur: { id: 'ada', rollen: [{ rol: 'arrangeur', voor: ['GM0308'] }] },
  partner: { id: 'wil', rollen: [{ rol: 'partner', voor: [ID.welzijn] }] },
  beheerder: { id: 'bob', rollen: [{ rol: 'beheerder', voor: ['GM0308'] }] }
}

/** An identity that trusts a key of its own, and a token for each viewer. */
export const exampleIdentity = async () => {
  const issuer = await createDemoIssuer()
  const tokens = new Map<string, string | null>()
  for (const [naam, kijker] of Object.entries(KIJKERS)) tokens.set(naam, kijker && (await issuer.tokenFor(kijker)))
  return { identiteit: createTokenIdentity(issuer.rules), tokenOf: (naam: string) => tokens.get(naam) ?? null, issuer }
}
