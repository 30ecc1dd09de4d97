// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer'
import type { Blad } from '@naober/gateway/feeds/blad'
import type { Formaat } from '@naober/gateway/feeds/formaten'
import { hsdsBestand } from '@naober/gateway/feeds/hsds'
import { OPEN, vraagAan, vraagVan } from '@naober/gateway/feeds/open-data'
import { standVan } from '@naober/gateway/feeds/stand'
import { Overzicht } from '@naober/gateway/view/overzicht'
import { leesTabellen } from '@naober/gateway/view/tabellen'
import { TechnicalError } from '@naober/kit/errors/problem'
import { reasonOf } from '../import/offer.ts'
import { SERVICES } from '../services.ts'
import { readAddress } from '../start/address-file.ts'
import { openServiceHere } from '../start/service-here.ts'
import { type Settings, StartError } from '../start/settings.ts'

/** Where the open data comes from. */
export interface OpenSource {
  read(blad: Blad, formaat: Formaat, vraag: Readonly<Record<string, string>>): Promise<Uint8Array>
  /** All services as HSDS. */
  hsds(vraag: Readonly<Record<string, string>>): Promise<Uint8Array>
  stop(): Promise<void>
}

/** So many commits are read at once. */
const PAGE = 5_000

/** The gateway that is named, or the platform that runs on this data folder; the folder itself where none runs. */
export const openSource = async (settings: Settings, van: string | null): Promise<OpenSource> => {
  if (van !== null) return fromPlatform(addressOf(van))
  const platform = await readAddress(settings.data)
  if (platform === undefined) return fromFolder(settings)
  if ((await ask(`${platform.adres}${OPEN}`)).status === 404)
    throw new StartError(`Op ${settings.data} draait een dienst alleen; geef met --van het adres van een gateway.`)
  return fromPlatform(platform.adres)
}

const addressOf = (van: string): string => {
  if (!/^https?:$/.test(URL.parse(van)?.protocol ?? '')) throw new StartError(`--van '${van}' is geen http(s)-adres.`)
  return van.replace(/\/+$/, '')
}

const ask = async (address: string): Promise<Response> => {
  try {
    return await fetch(address)
  } catch {
    throw new StartError(`Op ${new URL(address).origin} antwoordt niemand.`)
  }
}

const fromPlatform = (adres: string): OpenSource => {
  const get = async (name: string, vraag: Readonly<Record<string, string>>): Promise<Uint8Array> => {
    const path = [name, new URLSearchParams(vraag).toString()].filter(Boolean).join('?')
    const answer = await ask(`${adres}${OPEN}/${path}`)
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
    throw new StartError(`${adres} geeft ${path} niet: ${await reasonIn(answer)}.`)
  }
  return {
    read: (blad, formaat, vraag) => get(`${blad.naam}.${formaat.naam}`, vraag),
    hsds: (vraag) => get('hsds.json', vraag),
    stop: async () => {}
  }
}

/** Why there is none. What is no platform, or stands before one, may answer anything. */
const reasonIn = async (answer: Response): Promise<string> => {
  const isOurs = answer.headers.get('content-type')?.startsWith('application/problem+json') === true
  return isOurs ? reasonOf({ status: answer.status, lijf: await answer.text() }) : `HTTP ${answer.status}`
}

/** Builds the view out of the logs, as a gateway does when it starts cold. */
const fromFolder = async (settings: Settings): Promise<OpenSource> => {
  const overzicht = new Overzicht({ tabellen: await leesTabellen() })
  for (const { naam } of SERVICES) {
    const service = await openServiceHere(naam, settings)
    try {
      for (let position = 0; ; ) {
        const commits = await service.events.readCommits(position, PAGE)
        if (commits.length === 0) break
        overzicht.pas(naam, service.events.identity().logId, commits)
        position += commits.length
      }
    } finally {
      await service.stop()
    }
  }
  return {
    read: async (blad, formaat, vraag) => {
      const content = await formaat.schrijf({
        blad,
        overzicht,
        vraag: spoken(() => vraagAan(blad, vraag, overzicht)),
        stand: standVan(overzicht)
      })
      return typeof content === 'string' ? Buffer.from(content) : content
    },
    hsds: async (vraag) =>
      Buffer.from(
        await hsdsBestand(
          overzicht,
          spoken(() => vraagVan(vraag, overzicht)),
          standVan(overzicht)
        )
      ),
    stop: async () => {}
  }
}

/** What is asked; what is wrong with it in one sentence. */
const spoken = <T>(asked: () => T): T => {
  try {
    return asked()
  } catch (error) {
    if (!(error instanceof TechnicalError)) throw error
    const fouten = error.members?.fouten
    const details = Array.isArray(fouten)
      ? fouten.map(({ pad, fout }) => `${String(pad).slice(1)} ${String(fout)}`)
      : []
    throw new StartError(`${(details.length === 0 ? error.message : details.join('; ')).replace(/\.$/, '')}.`)
  }
}
