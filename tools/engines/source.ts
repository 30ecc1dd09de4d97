// SPDX-License-Identifier: EUPL-1.2
import { request } from 'node:http'
import type { Source } from './engine.ts'

const PING_MS = 2_000

/** An address that was given wins from Docker, Docker from programs on this machine. */
export const sourceOf = async (given: string | undefined, dockerAnswers: () => Promise<boolean>): Promise<Source> => {
  if (given) return 'address'
  return (await dockerAnswers()) ? 'docker' : 'local'
}

/** Whether a Docker daemon answers, at DOCKER_HOST or where it usually is. */
export const dockerAnswers = (host = process.env.DOCKER_HOST || 'unix:///var/run/docker.sock'): Promise<boolean> =>
  new Promise((resolve) => {
    const at = URL.canParse(host) ? new URL(host) : undefined
    if (at === undefined) return resolve(false)
    const where = at.protocol === 'unix:' ? { socketPath: at.pathname } : { host: at.hostname, port: at.port }
    const ping = request({ ...where, path: '/_ping', timeout: PING_MS }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    ping.once('timeout', () => ping.destroy())
    ping.once('error', () => resolve(false))
    ping.end()
  })
