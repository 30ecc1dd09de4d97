// SPDX-License-Identifier: EUPL-1.2
import { type Actor, heeftRol, type Opdrachtcontract, PERSOONSROLLEN, ROLLEN, wieIs } from '@naober/contracts'
import fc from 'fast-check'
import { CONTRACTEN, doorWieMag } from './geschiedenis.ts'
import { actorenVan, pogingVan } from './pogingen.ts'
import { type Trekking, trekkingen } from './trekking.ts'
import { Wereld } from './wereld.ts'

/** A command that was accepted in a history, as somebody could send it: what it makes has an id of this history. */
export interface Naspeelstap {
  readonly contract: Opdrachtcontract
  readonly id: string
  readonly velden: Readonly<Record<string, unknown>>
  readonly door: Actor
  /** Of the command; what it makes inside a thing is called by it. */
  readonly opdrachtId: string
}

const isMens = ({ rollen }: Actor) => rollen.every(({ rol }) => PERSOONSROLLEN.includes(rol))
const rollen = ROLLEN.filter((rol) => PERSOONSROLLEN.includes(rol)).map((rol) => ({ rol, voor: [] }))
const MENSEN = wieIs({ id: 'iedereen', rollen })
const VAN_MENSEN = CONTRACTEN.filter(({ rollen }) => heeftRol(MENSEN, rollen))

/** So many draws for each command there is. */
const PER_OPDRACHT = 12

/** So many histories hold commands on every aggregate that are accepted. */
const GESCHIEDENISSEN = 4

/** Histories of random commands by people, the same ones each time: of each all that was accepted in it, in order. */
export const naTeSpelen = async (): Promise<readonly (readonly Naspeelstap[])[]> => {
  const getrokken = fc.sample(trekkingen(PER_OPDRACHT * VAN_MENSEN.length), { numRuns: 20, seed: 20260601 })
  const langste = getrokken.toSorted((een, ander) => ander.length - een.length).slice(0, GESCHIEDENISSEN)
  return Promise.all(langste.map(speel))
}

const speel = async (draws: readonly Trekking[]): Promise<readonly Naspeelstap[]> => {
  const wereld = new Wereld()
  const stappen: Naspeelstap[] = []
  for (const [i, draw] of draws.entries()) {
    const poging = pogingVan(VAN_MENSEN, draw, i, wereld.beeld)
    const gedaan = await doorWieMag(wereld, poging, actorenVan(draw).filter(isMens))
    if (gedaan === null) continue
    const { contract, velden } = poging
    stappen.push({ contract, velden, door: gedaan.door, id: gedaan.uitkomst.id, opdrachtId: wereld.laatsteOpdracht })
  }
  return stappen
}
