// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DIENSTEN } from './diensten.ts'
import type { ElkAggregaat, Opdrachtcontract } from './kern/index.ts'

/** Every aggregate of one service, in the order of its files. One file in `contracts/src/<dienst>/` is one aggregate. */
const leesDienst = async (dienst: string): Promise<ElkAggregaat[]> => {
  const map = join(import.meta.dirname, dienst)
  const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))
  const modules = await Promise.all(bestanden.sort().map((naam) => import(pathToFileURL(join(map, naam)).href)))
  return modules.flatMap((module) => Object.values(module)).filter(isAggregaat)
}

const isAggregaat = (waarde: unknown): waarde is ElkAggregaat =>
  typeof waarde === 'object' && waarde !== null && 'gebeurtenissen' in waarde && 'opdrachten' in waarde

const gelezen = await Promise.all(DIENSTEN.map((dienst) => leesDienst(dienst.naam)))

/** All aggregates, found by their files: nobody keeps a list by hand. */
export const AGGREGATEN: readonly ElkAggregaat[] = gelezen.flat()

/** All command contracts. */
export const OPDRACHTEN: readonly Opdrachtcontract[] = AGGREGATEN.flatMap((soort) => soort.opdrachten)

/** The contract with this name, or undefined. */
export const opdrachtMetNaam = (naam: string): Opdrachtcontract | undefined => opNaam.get(naam)

const opNaam = new Map(OPDRACHTEN.map((contract) => [contract.naam, contract]))
if (opNaam.size !== OPDRACHTEN.length) throw new Error('two command contracts have the same name')
