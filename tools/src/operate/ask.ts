// SPDX-License-Identifier: EUPL-1.2
import { SERVICES } from '../services.ts'
import { readAddress } from '../start/address-file.ts'
import { type Settings, StartError } from '../start/settings.ts'

/** A service of the running platform, as the operator reaches it. */
export interface OperatedService {
  readonly dienst: string
  /** Undefined where this process does not run the service. */
  get<T>(path: string): Promise<T | undefined>
  /** Throws a StartError with what the service has to say when it refuses. */
  post<T>(path: string, body: object): Promise<T>
}

const ANSWER_MS = 30_000

/**
 * The services that run on this data folder, or the one that is named. Throws a StartError when nothing runs there or
 * the service does not exist.
 */
export const operated = async (settings: Settings, only: string | null): Promise<readonly OperatedService[]> => {
  const names = SERVICES.map(({ naam }) => naam)
  if (only !== null && !names.includes(only)) {
    throw new StartError(`Er is geen dienst '${only}'; er zijn: ${names.join(', ')}.`)
  }
  const platform = await readAddress(settings.data)
  if (platform === undefined) {
    throw new StartError(
      `Op de map ${settings.data} draait geen dienst; geef met --data de map van een proces waarin er een draait.`
    )
  }
  const ask = (dienst: string, path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${platform.adres}/${dienst}/v1/_beheer${path}`, {
      ...init,
      headers: { authorization: `Bearer ${platform.sleutel}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(ANSWER_MS)
    })
  return names
    .filter((naam) => only === null || naam === only)
    .map((dienst) => ({
      dienst,
      get: async <T>(path: string) => {
        const answer = await ask(dienst, path)
        if (answer.status === 404) return undefined
        return bodyOf<T>(answer)
      },
      post: async <T>(path: string, body: object) =>
        bodyOf<T>(await ask(dienst, path, { method: 'POST', body: JSON.stringify(body) }))
    }))
}

const bodyOf = async <T>(answer: Response): Promise<T> => {
  const body = (await answer.json()) as T & { readonly detail?: string }
  if (!answer.ok) throw new StartError(body.detail ?? `De dienst antwoordt ${answer.status}.`)
  return body
}
