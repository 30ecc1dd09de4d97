// SPDX-License-Identifier: EUPL-1.2
// How the text of a setting is read. Each throws what it has to be, for a sentence that names the setting.
import { isIP } from 'node:net'
import { mongoAddress } from '@naober/kit/store/mongo/address'

/** Brokers of Kafka, and what stands before the names of our topics. */
interface KafkaAddress {
  readonly brokers: readonly string[]
  readonly prefix: string
}

export const MECHANISMEN = ['plain', 'scram-sha-256', 'scram-sha-512'] as const

export const geheel = (van: number, tot: number) => (tekst: string) => {
  const getal = Number(tekst)
  if (!/^\d+$/.test(tekst) || getal < van || getal > tot)
    throw new Error(`moet een geheel getal van ${van} tot ${tot} zijn`)
  return getal
}

export const tekst = (waarde: string): string | null => waarde

const adres = (waarde: string): string => {
  const url = URL.parse(waarde)
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Error('moet een http(s)-adres zijn')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Error('moet een http(s)-adres zijn zonder naam, wachtwoord, ? of #')
  return waarde.replace(/\/$/, '')
}

/** `initiatieven=http://127.0.0.1:4001,…` */
export const adressen = (waarde: string): Readonly<Record<string, string>> => {
  const paren = waarde.split(',').map((paar) => paar.trim().split('='))
  if (paren.some((paar) => paar.length !== 2)) throw new Error('moet de vorm dienst=adres,dienst=adres hebben')
  return Object.fromEntries(paren.map(([dienst = '', waar = '']) => [dienst, adres(waar)]))
}

export const mongodb = (waarde: string): string | null => {
  if (!/^mongodb(\+srv)?:\/\/./.test(waarde)) throw new Error('moet met mongodb:// of mongodb+srv:// beginnen')
  if (mongoAddress(waarde, '') === undefined) throw new Error('moet na de // een host hebben, en een leesbaar pad')
  return waarde
}

export const machine = (waarde: string): string => {
  if (isIP(waarde) === 0 && !/^[a-z0-9.-]+$/i.test(waarde)) throw new Error('moet een IP-adres of hostnaam zijn')
  return waarde
}

export const netwerken = (waarde: string): readonly string[] => {
  const delen = waarde.split(',').map((deel) => deel.trim())
  if (!delen.every(isNetwerk)) throw new Error('moet uit IP-adressen of netwerken bestaan, zoals 10.0.0.0/8')
  return delen
}

const isNetwerk = (deel: string): boolean => {
  const [adres = '', lengte, ...rest] = deel.split('/')
  const soort = isIP(adres)
  if (soort === 0 || rest.length > 0) return false
  return lengte === undefined || (/^\d{1,3}$/.test(lengte) && Number(lengte) <= (soort === 4 ? 32 : 128))
}

export const sleutel = (waarde: string): string | null => {
  if (waarde.length < 32) throw new Error('moet minstens 32 tekens lang zijn')
  // It travels in a header.
  if (!/^[!-~]+$/.test(waarde))
    throw new Error('moet uit letters, cijfers en leestekens zonder accent of spatie bestaan')
  return waarde
}

export const niveau = (waarde: string): string => {
  const niveaus = ['fatal', 'error', 'warn', 'info', 'debug']
  if (!niveaus.includes(waarde)) throw new Error(`moet een van ${niveaus.join(', ')} zijn`)
  return waarde
}

/** `host:port,host:port`, and behind a slash what stands before the names of the topics: `host:port/proef1`. */
export const kafka = (waarde: string): KafkaAddress | null => {
  const found = /^([a-z0-9.-]+:\d{1,5}(?:,[a-z0-9.-]+:\d{1,5})*)(?:\/([a-z0-9-]+))?$/i.exec(waarde)
  if (found === null) throw new Error('moet de vorm host:poort,host:poort hebben, met eventueel /voorvoegsel erachter')
  const [, brokers = '', prefix] = found
  return { brokers: brokers.split(','), prefix: prefix === undefined ? '' : `${prefix}.` }
}

export const mechanisme = (waarde: string): (typeof MECHANISMEN)[number] => {
  const gevonden = MECHANISMEN.find((een) => een === waarde)
  if (gevonden === undefined) throw new Error(`moet een van ${MECHANISMEN.join(', ')} zijn`)
  return gevonden
}

export const oin = (waarde: string): string => {
  if (!/^\d{20}$/.test(waarde)) throw new Error('moet uit 20 cijfers bestaan')
  return waarde
}
