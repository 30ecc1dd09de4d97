// SPDX-License-Identifier: EUPL-1.2
import { StartError } from '../start/settings.ts'
import type { OperatedService } from './ask.ts'

interface Parked {
  readonly sleutel: string
  readonly reactie: string
  readonly position: number
}

const parkedAt = async (service: OperatedService): Promise<readonly Parked[]> =>
  (await service.get<{ geparkeerd: readonly Parked[] }>('/geparkeerd'))?.geparkeerd ?? []

/** Lines that tell which reactions wait because their chain went too deep. */
export const listParked = async (services: readonly OperatedService[]): Promise<readonly string[]> => {
  const lines: string[] = []
  for (const service of services) {
    for (const { sleutel, reactie, position } of await parkedAt(service)) {
      lines.push(`${sleutel}  ${service.dienst}: ${reactie} op positie ${position}`)
    }
  }
  return lines.length > 0 ? lines : ['Er is niets geparkeerd.']
}

/** Runs a parked reaction after all. */
export const releaseParked = async (services: readonly OperatedService[], sleutel: string): Promise<string> => {
  for (const service of services) {
    if (!(await parkedAt(service)).some((one) => one.sleutel === sleutel)) continue
    await service.post('/geparkeerd/laat-los', { sleutel })
    return `${sleutel}: alsnog uitgevoerd.`
  }
  throw new StartError(`Er is niets geparkeerd onder ${sleutel}.`)
}
