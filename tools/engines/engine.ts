// SPDX-License-Identifier: EUPL-1.2

/** Where an engine comes from: an address that was given, a container, or a program on this machine. */
export type Source = 'address' | 'docker' | 'local'

/** MongoDB, as a replica set. */
export interface Mongo {
  readonly source: Source
  /** Connection string with the set's name, without a database. */
  readonly url: string
  /** Ends what was started for it and removes its data; nothing at all for an engine given by address. */
  stop(): Promise<void>
}

/** Apache Kafka. */
export interface Kafka {
  readonly source: Source
  /** `host:port`, more than one with a comma between. */
  readonly brokers: string
  /** Ends what was started for it and removes its data; nothing at all for an engine given by address. */
  stop(): Promise<void>
}

/** A server of ours, of which a test can try the faults. */
export interface Server {
  /** `host:port` where it listens; the same after a restart. */
  readonly address: string
  /** Of the process that runs now; another one after a restart. */
  readonly pid: number
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
  /** Starts it again on the same port and data, after kill -9 where it still runs; resolves when it answers. */
  restart(): Promise<void>
  /** SIGSTOP: it keeps its connections and says nothing. */
  pause(): void
  /** SIGCONT: it goes on where it was. */
  resume(): void
}

/** An engine that cannot be had here, told in one sentence with the way forward. */
export class EngineError extends Error {}

/** Where what takes long is told. */
export type Say = (text: string) => void
