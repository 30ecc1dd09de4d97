// SPDX-License-Identifier: EUPL-1.2
import type { Quarantined, Retried } from '@naober/kit/service/quarantine'
import { StartError } from '../start/settings.ts'
import type { OperatedService } from './ask.ts'

interface Listed {
  readonly quarantaine: readonly Quarantined[]
}

/** Lines that tell what is in quarantine, per service. */
export const listQuarantine = async (services: readonly OperatedService[]): Promise<readonly string[]> => {
  const lines: string[] = []
  for (const service of services) {
    const { quarantaine = [] } = (await service.get<Listed>('/quarantaine')) ?? {}
    for (const one of quarantaine) lines.push(...linesOf(service.dienst, one))
  }
  return lines.length > 0 ? lines : ['Er staat niets in quarantaine.']
}

const linesOf = (dienst: string, one: Quarantined): readonly string[] => [
  `${dienst} positie ${one.positie}  ${one.volger}  sinds ${one.sinds}  ${one.soorten.join(', ')}`,
  `  ${one.overtreding}`,
  ...(one.afgedaan === null ? [] : [`  ${settledOf(one.afgedaan)}`])
]

const settledOf = ({ hoe, reden, door, op }: NonNullable<Quarantined['afgedaan']>): string =>
  hoe === 'LATEN_VALLEN'
    ? `laten vallen door ${door} op ${op}: ${reden ?? ''}`
    : `alsnog verwerkt op ${op}, gevraagd door ${door}`

/** Has the followers try again; answers what came of it, line by line, and whether all went well. */
export const retryQuarantined = async (
  services: readonly OperatedService[],
  position: number
): Promise<{ readonly lines: readonly string[]; readonly good: boolean }> => {
  const service = await holderOf(services, position)
  const { uitkomsten } = await service.post<{ uitkomsten: readonly Retried[] }>(`/quarantaine/${position}/opnieuw`, {})
  return {
    lines: uitkomsten.map(({ volger, fout }) => `${volger}: ${fout === null ? 'verwerkt' : `lukt niet: ${fout}`}`),
    good: uitkomsten.every(({ fout }) => fout === null)
  }
}

/** Gives up what was set aside at this position; the reason is kept. */
export const dropQuarantined = async (
  services: readonly OperatedService[],
  position: number,
  reden: string
): Promise<string> => {
  const service = await holderOf(services, position)
  await service.post(`/quarantaine/${position}/laat-vallen`, { reden })
  return `${service.dienst} positie ${position}: laten vallen, de reden is bewaard.`
}

/** The one service that has something in quarantine at this position. */
const holderOf = async (services: readonly OperatedService[], position: number): Promise<OperatedService> => {
  const holders: OperatedService[] = []
  for (const service of services) {
    const listed = await service.get<Listed>('/quarantaine')
    if (listed?.quarantaine.some(({ positie, afgedaan }) => positie === position && afgedaan === null)) {
      holders.push(service)
    }
  }
  const [holder, ...others] = holders
  if (holder === undefined) throw new StartError(`Er wacht niets in quarantaine op positie ${position}.`)
  if (others.length === 0) return holder
  throw new StartError(
    `Positie ${position} wacht bij ${holders.map(({ dienst }) => dienst).join(', ')}; kies met --dienst.`
  )
}
