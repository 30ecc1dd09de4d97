// SPDX-License-Identifier: EUPL-1.2
import { isIPv6 } from 'node:net'
import { TechnicalError } from '../errors/problem.ts'

/** Requests from this machine itself: its own processes, and a proxy that was not named. */
export const LOOPBACK: readonly string[] = ['127.0.0.1', '::1']

/** One address has at most this part of all. */
const PART = 10

/** Groups of 16 bits in front of an IPv6 address that name its network. */
const NETWORK = 4

/** Who has one IPv6 address has all of its network. */
const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address
  const [front = '', back = ''] = address.split('::')
  const groups = (side: string): string[] => (side === '' ? [] : side.split(':'))
  const [before, after] = [groups(front), groups(back)]
  const between = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...(address.includes('::') ? between : []), ...after]
    .slice(0, NETWORK)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** What is kept open for others, bounded for all and for each address, so that nobody takes the places of everybody. */
export class Shares {
  readonly #most: number
  readonly #perNetwork = new Map<string, number>()
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Takes a place; what it answers gives it back, once. Throws TE_VEEL where none is left. */
  take(address: string): () => void {
    const network = networkOf(address)
    const own = this.#perNetwork.get(network) ?? 0
    const isFull = !LOOPBACK.includes(address) && own >= this.#most / PART
    if (this.#taken >= this.#most || isFull) throw new TechnicalError('TE_VEEL')
    this.#add(network, 1)
    let isTaken = true
    return () => {
      if (isTaken) this.#add(network, -1)
      isTaken = false
    }
  }

  #add(network: string, count: number): void {
    this.#taken += count
    const own = (this.#perNetwork.get(network) ?? 0) + count
    if (own === 0) this.#perNetwork.delete(network)
    else this.#perNetwork.set(network, own)
  }
}
