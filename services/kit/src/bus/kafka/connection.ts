// SPDX-License-Identifier: EUPL-1.2
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import kafkajs, { type Kafka, type KafkaConfig, type LogEntry, type SASLOptions } from 'kafkajs'

/** Where Kafka is and how it is spoken to. */
export interface KafkaConnection {
  /** `host:port` of one or more brokers; the others are learnt from them. */
  readonly brokers: readonly string[]
  /** Null: in the clear. `ca`: certificates of who signed the brokers' (PEM), null: the usual authorities. */
  readonly tls: { readonly ca: string | null } | null
  readonly sasl: KafkaLogin | null
  /** Stands before the name of every topic and group, so that several installations can share one Kafka. */
  readonly prefix: string
}

export interface KafkaLogin {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
  readonly username: string
  readonly password: string
}

/** Told what the client itself has to say; a lost connection is reported again and again while it lasts. */
export type KafkaLog = (level: 'error' | 'warn', message: string, details: Readonly<Record<string, unknown>>) => void

/** Tries of whoever must answer: about six seconds. */
export const FEW_TRIES = 8
/** Tries of a consumer. Stock ones end after some seconds, and its return then waits for its own dead session. */
export const WITHOUT_END = 1_000_000

const KEEP_ALIVE_MS = 60_000

/** A Kafka client of this process, and the end of all its connections. */
export interface KafkaClient {
  readonly kafka: Kafka
  /** From here on nothing is connected to again, so that tries without end do end; what is connected stays. */
  closing(): void
  /** Breaks what is still connected. */
  cut(): void
}

/**
 * A client with the settings under which a consumer is back within a second of its broker and loses nothing.
 *
 * @param retries applies to everything the client does, finding its cluster included
 */
export const kafkaClient = (
  { brokers, tls, sasl }: KafkaConnection,
  { clientId, retries, log }: { clientId: string; retries: number; log: KafkaLog }
): KafkaClient => {
  const sockets = new Set<Socket>()
  let closing = false
  const socketFactory: NonNullable<KafkaConfig['socketFactory']> = ({ host, port, ssl, onConnect }) => {
    const named = isIP(host) === 0 ? { servername: host } : {}
    const socket = ssl ? connectTls({ host, port, ...named, ...ssl }, onConnect) : connect({ host, port }, onConnect)
    sockets.add(socket.once('close', () => sockets.delete(socket)))
    return socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_MS)
  }
  const kafka = new kafkajs.Kafka({
    // An empty list is the one thing that ends a search for brokers.
    brokers: () => (closing ? [] : [...brokers]),
    clientId,
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, factor: 0.2, multiplier: 2, retries },
    socketFactory,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => tell(log, entry),
    ...(tls !== null && { ssl: tls.ca === null ? true : { ca: [tls.ca] } }),
    ...(sasl !== null && { sasl: sasl as SASLOptions })
  })
  return {
    kafka,
    closing: () => {
      closing = true
    },
    cut: () => {
      for (const socket of sockets) socket.destroy()
    }
  }
}

const tell = (log: KafkaLog, { namespace, level, log: { message, timestamp: _, logger: __, ...details } }: LogEntry) =>
  log(level === kafkajs.logLevel.ERROR ? 'error' : 'warn', `kafka ${namespace}: ${message}`, details)
