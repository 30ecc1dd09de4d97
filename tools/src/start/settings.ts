// SPDX-License-Identifier: EUPL-1.2
import { TEST_OIN } from '@naober/contracts'
import { OwnWordsError } from '@naober/kit/errors/own-words'
import {
  adressen,
  geheel,
  kafka,
  type MECHANISMEN,
  machine,
  mechanisme,
  mongodb,
  netwerken,
  niveau,
  oin,
  sleutel,
  tekst
} from './setting-values.ts'

/** Everything that can be set, with its default. One row here is one setting, one flag or variable, one line of help. */
interface SettingKind<T> {
  readonly variabele: string
  readonly standaard: T
  readonly lees: (tekst: string) => T
  readonly doc: string
  /** Holds a secret: what is wrong with it is told without showing it. */
  readonly geheim?: true
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
