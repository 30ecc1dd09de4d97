// SPDX-License-Identifier: EUPL-1.2
import { isIP } from 'node:net'
import { TEST_OIN } from '@naober/contracts'
import { OwnWordsError } from '@naober/kit/errors/own-words'
import { mongoAddress } from '@naober/kit/store/mongo/address'

/** Everything that can be set, with its default. One row here is one setting, one flag or variable, one line of help. */
interface SettingKind<T> {
  readonly variabele: string
  readonly standaard: T
  readonly lees: (tekst: string) => T
  readonly doc: string
  /** Holds a secret: what is wrong with it is told without showing it. */
  readonly geheim?: true
}

/** Brokers of Kafka, and what stands before the names of our topics. */
export interface KafkaAddress {
  readonly brokers: readonly string[]
  readonly prefix: string
}

const MECHANISMEN = ['plain', 'scram-sha-256', 'scram-sha-512'] as const

const geheel = (van: number, tot: number) => (tekst: string) => {
  const getal = Number(tekst)
  if (!/^\d+$/.test(tekst) || getal < van || getal > tot)
    throw new Error(`moet een geheel getal van ${van} tot ${tot} zijn`)
  return getal
}

const tekst = (waarde: string): string | null => waarde

const adres = (waarde: string): string => {
  const url = URL.parse(waarde)
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Error('moet een http(s)-adres zijn')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Error('moet een http(s)-adres zijn zonder naam, wachtwoord, ? of #')
  return waarde.replace(/\/$/, '')
}

/** `initiatieven=http://127.0.0.1:4001,…` */
const adressen = (waarde: string): Readonly<Record<string, string>> => {
  const paren = waarde.split(',').map((paar) => paar.trim().split('='))
  if (paren.some((paar) => paar.length !== 2)) throw new Error('moet de vorm dienst=adres,dienst=adres hebben')
  return Object.fromEntries(paren.map(([dienst = '', waar = '']) => [dienst, adres(waar)]))
}

const mongodb = (waarde: string): string | null => {
  if (!/^mongodb(\+srv)?:\/\/./.test(waarde)) throw new Error('moet met mongodb:// of mongodb+srv:// beginnen')
  if (mongoAddress(waarde, '') === undefined) throw new Error('moet na de // een host hebben, en een leesbaar pad')
  return waarde
}

const machine = (waarde: string): string => {
  if (isIP(waarde) === 0 && !/^[a-z0-9.-]+$/i.test(waarde)) throw new Error('moet een IP-adres of hostnaam zijn')
  return waarde
}

const netwerken = (waarde: string): readonly string[] => {
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

const sleutel = (waarde: string): string | null => {
  if (waarde.length < 32) throw new Error('moet minstens 32 tekens lang zijn')
  // It travels in a header.
  if (!/^[!-~]+$/.test(waarde))
    throw new Error('moet uit letters, cijfers en leestekens zonder accent of spatie bestaan')
  return waarde
}

const niveau = (waarde: string): string => {
  const niveaus = ['fatal', 'error', 'warn', 'info', 'debug']
  if (!niveaus.includes(waarde)) throw new Error(`moet een van ${niveaus.join(', ')} zijn`)
  return waarde
}

/** `host:port,host:port`, and behind a slash what stands before the names of the topics: `host:port/proef1`. */
const kafka = (waarde: string): KafkaAddress | null => {
  const found = /^([a-z0-9.-]+:\d{1,5}(?:,[a-z0-9.-]+:\d{1,5})*)(?:\/([a-z0-9-]+))?$/i.exec(waarde)
  if (found === null) throw new Error('moet de vorm host:poort,host:poort hebben, met eventueel /voorvoegsel erachter')
  const [, brokers = '', prefix] = found
  return { brokers: brokers.split(','), prefix: prefix === undefined ? '' : `${prefix}.` }
}

const mechanisme = (waarde: string): (typeof MECHANISMEN)[number] => {
  const gevonden = MECHANISMEN.find((een) => een === waarde)
  if (gevonden === undefined) throw new Error(`moet een van ${MECHANISMEN.join(', ')} zijn`)
  return gevonden
}

const oin = (waarde: string): string => {
  if (!/^\d{20}$/.test(waarde)) throw new Error('moet uit 20 cijfers bestaan')
  return waarde
}

const kind = <T>(soort: SettingKind<T>): SettingKind<T> => soort

const dagen = (variabele: string, standaard: number, doc: string): SettingKind<number> =>
  kind({ variabele, standaard, lees: geheel(1, 3650), doc })

/** How many days rules of the services wait, by the name that the services have for it. */
const RULES = {
  stilteDagen: dagen('NAOBER_STILTE_DAGEN', 180, 'na zoveel dagen stilte wordt gevraagd of een initiatief nog bestaat'),
  toezeggingHerinnerDagen: dagen(
    'NAOBER_TOEZEGGING_HERINNER_DAGEN',
    28,
    'na zoveel dagen wordt nog eens gevraagd of een toezegging is nagekomen'
  ),
  financieringDagen: dagen(
    'NAOBER_FINANCIERING_DAGEN',
    180,
    'zoveel dagen voor haar laatste dag wordt gezegd dat financiering afloopt'
  )
}

export const SETTINGS = {
  poort: kind({
    variabele: 'PORT',
    standaard: 4000,
    lees: geheel(0, 65_535),
    doc: 'poort waarop geluisterd wordt; 0 kiest een vrije'
  }),
  host: kind({ variabele: 'NAOBER_HOST', standaard: '127.0.0.1', lees: machine, doc: 'adres waarop geluisterd wordt' }),
  data: kind({ variabele: 'NAOBER_DATA', standaard: 'data', lees: (waarde) => waarde, doc: 'map met de gegevens' }),
  mongodb: kind({
    variabele: 'NAOBER_MONGODB',
    standaard: null,
    lees: mongodb,
    doc: 'adres van MongoDB (replicaset): mongodb://…; een pad erin begint de namen van de databases (anders naober_<dienst>), noem bij inloggen dus authSource; zonder: een bestand per dienst in de map',
    geheim: true
  }),
  diensten: kind<Readonly<Record<string, string>>>({
    variabele: 'NAOBER_DIENSTEN',
    standaard: {},
    lees: adressen,
    doc: 'adressen van de diensten, voor --gateway: dienst=adres,…'
  }),
  dienstsleutel: kind({
    variabele: 'NAOBER_DIENSTSLEUTEL',
    standaard: null,
    lees: sleutel,
    doc: 'gedeeld geheim tussen gateway en diensten',
    geheim: true
  }),
  vorigeDienstsleutel: kind({
    variabele: 'NAOBER_VORIGE_DIENSTSLEUTEL',
    standaard: null,
    lees: sleutel,
    doc: 'geheim dat diensten ook nog aannemen, zolang u NAOBER_DIENSTSLEUTEL vervangt',
    geheim: true
  }),
  uitgever: kind({ variabele: 'NAOBER_UITGEVER', standaard: null, lees: tekst, doc: 'issuer van de tokens' }),
  publiek: kind({ variabele: 'NAOBER_PUBLIEK', standaard: null, lees: tekst, doc: 'audience van de tokens' }),
  sleutels: kind({
    variabele: 'NAOBER_SLEUTELS',
    standaard: null,
    lees: tekst,
    doc: 'JWKS van de uitgever: bestand of https-adres'
  }),
  perMinuut: kind({
    variabele: 'NAOBER_VERZOEKEN_PER_MINUUT',
    standaard: 1200,
    lees: geheel(0, 1_000_000),
    doc: 'grens per adres; 0 is geen grens'
  }),
  proxies: kind<readonly string[]>({
    variabele: 'NAOBER_PROXIES',
    standaard: [],
    lees: netwerken,
    doc: 'adressen of netwerken van uw proxy, met komma ertussen: van wie het adres van de bezoeker wordt geloofd'
  }),
  bewerkingen: kind({
    variabele: 'NAOBER_BEWERKINGEN',
    standaard: null,
    lees: tekst,
    doc: 'bestand met eigen geregistreerde GraphQL-bewerkingen (hash en document)'
  }),
  kafka: kind({
    variabele: 'NAOBER_KAFKA',
    standaard: null,
    lees: kafka,
    doc: 'brokers van Kafka: host:poort,host:poort; met /voorvoegsel erachter delen omgevingen één Kafka'
  }),
  kafkaTls: kind({
    variabele: 'NAOBER_KAFKA_TLS',
    standaard: null,
    lees: tekst,
    doc: 'ja, of het bestand met het certificaat van de uitgever (CA)'
  }),
  kafkaGebruiker: kind({
    variabele: 'NAOBER_KAFKA_GEBRUIKER',
    standaard: null,
    lees: tekst,
    doc: 'naam waarmee bij Kafka wordt ingelogd'
  }),
  kafkaWachtwoord: kind({
    variabele: 'NAOBER_KAFKA_WACHTWOORD',
    standaard: null,
    lees: tekst,
    doc: 'wachtwoord daarbij',
    geheim: true
  }),
  kafkaMechanisme: kind<(typeof MECHANISMEN)[number]>({
    variabele: 'NAOBER_KAFKA_MECHANISME',
    standaard: 'scram-sha-512',
    lees: mechanisme,
    doc: 'plain (alleen met TLS), scram-sha-256 of scram-sha-512'
  }),
  oin: kind({
    variabele: 'NAOBER_OIN',
    standaard: TEST_OIN,
    lees: oin,
    doc: 'OIN van de organisatie, 20 cijfers; staat in elke gebeurtenis op Kafka'
  }),
  logniveau: kind({
    variabele: 'NAOBER_LOG',
    standaard: 'warn',
    lees: niveau,
    doc: 'fatal, error, warn, info of debug'
  }),
  telemetrie: kind({
    variabele: 'NAOBER_TELEMETRIE',
    standaard: null,
    lees: tekst,
    doc: 'bestand dat een SDK van OpenTelemetry start; zonder wordt niets gemeten'
  }),
  ...RULES
}

export type Settings = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K]['standaard'] }

/** What the services' rules are set to. */
export const rulesOf = ({ stilteDagen, toezeggingHerinnerDagen, financieringDagen }: Settings) => ({
  stilteDagen,
  toezeggingHerinnerDagen,
  financieringDagen
})

/** A start that cannot go on, told in one sentence. The command line prints it and ends with code 1. */
export class StartError extends OwnWordsError {}

type Flags = Partial<Record<keyof Settings, string>>

/**
 * Reads all settings: a flag wins from its variable, a variable from the default. Throws one StartError that names
 * every setting that is wrong, and every NAOBER_ variable that means nothing.
 */
export const readSettings = (flags: Flags, env: NodeJS.ProcessEnv): Settings => {
  const fouten: string[] = []
  const lees = <T>(naam: keyof Settings, soort: SettingKind<T>): T => {
    const gegeven = flags[naam] ?? env[soort.variabele]
    if (gegeven === undefined || gegeven === '') return soort.standaard
    try {
      return soort.lees(gegeven)
    } catch (error) {
      const welke = flags[naam] === undefined ? soort.variabele : `--${flagVan(naam)}`
      const wat = soort.geheim ? welke : `${welke} '${gegeven}'`
      fouten.push(`${wat} ${error instanceof Error ? error.message : ''}`)
      return soort.standaard
    }
  }
  const gelezen: Settings = {
    poort: lees('poort', SETTINGS.poort),
    host: lees('host', SETTINGS.host),
    data: lees('data', SETTINGS.data),
    mongodb: lees('mongodb', SETTINGS.mongodb),
    diensten: lees('diensten', SETTINGS.diensten),
    dienstsleutel: lees('dienstsleutel', SETTINGS.dienstsleutel),
    vorigeDienstsleutel: lees('vorigeDienstsleutel', SETTINGS.vorigeDienstsleutel),
    uitgever: lees('uitgever', SETTINGS.uitgever),
    publiek: lees('publiek', SETTINGS.publiek),
    sleutels: lees('sleutels', SETTINGS.sleutels),
    perMinuut: lees('perMinuut', SETTINGS.perMinuut),
    proxies: lees('proxies', SETTINGS.proxies),
    bewerkingen: lees('bewerkingen', SETTINGS.bewerkingen),
    kafka: lees('kafka', SETTINGS.kafka),
    kafkaTls: lees('kafkaTls', SETTINGS.kafkaTls),
    kafkaGebruiker: lees('kafkaGebruiker', SETTINGS.kafkaGebruiker),
    kafkaWachtwoord: lees('kafkaWachtwoord', SETTINGS.kafkaWachtwoord),
    kafkaMechanisme: lees('kafkaMechanisme', SETTINGS.kafkaMechanisme),
    oin: lees('oin', SETTINGS.oin),
    logniveau: lees('logniveau', SETTINGS.logniveau),
    telemetrie: lees('telemetrie', SETTINGS.telemetrie),
    stilteDagen: lees('stilteDagen', SETTINGS.stilteDagen),
    toezeggingHerinnerDagen: lees('toezeggingHerinnerDagen', SETTINGS.toezeggingHerinnerDagen),
    financieringDagen: lees('financieringDagen', SETTINGS.financieringDagen)
  }
  const bekend = Object.values(SETTINGS).map(({ variabele }) => variabele)
  for (const naam of Object.keys(env)) {
    if (naam.startsWith('NAOBER_') && !bekend.includes(naam)) fouten.push(`${naam} is geen instelling van Naober`)
  }
  if (fouten.length > 0) throw new StartError(`Verkeerd ingesteld: ${fouten.join('; ')}.`)
  return gelezen
}

const flagVan = (naam: keyof Settings): string => (naam === 'poort' ? 'port' : naam)
