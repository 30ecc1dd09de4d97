// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint } from '../launch/fingerprint.mjs'
import { cached } from './cache.ts'
import { EngineError, type Say } from './engine.ts'
import { answers, runClient } from './package-client.ts'
import { PINS } from './pins.ts'

const OLDEST_JAVA = 17
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>nl.naober</groupId><artifactId>engines</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${PINS.kafka.version}</version>
    </dependency>
  </dependencies>
</project>`

/** How Kafka's own programs are run here. */
export interface KafkaPrograms {
  readonly java: string
  readonly classpath: string
}

/** Kafka as jars and the Java to run them. Throws an EngineError where this machine lacks Java or Maven. */
export const kafkaPrograms = async (say: Say): Promise<KafkaPrograms> => {
  const { JAVA_HOME } = process.env
  const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java'
  const version = javaVersion(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? '')
  if (version < OLDEST_JAVA)
    throw new EngineError(
      `Voor Kafka is Java ${OLDEST_JAVA} of nieuwer nodig (gevonden: ${version || 'geen'}; Debian: apt-get install default-jre-headless), of Docker, of een adres in KAFKA_BROKERS.`
    )
  const folder = await cached(PINS.kafka, fetchJars, say)
  return { java, classpath: join(folder, 'libs', '*') }
}

/** The major version in what `java -version` says; 0 when it says none. */
export const javaVersion = (said: string): number => {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? []
  return Number(first === '1' ? second : first)
}

const fetchJars = async (folder: string): Promise<string> => {
  if (!answers('mvn', ['--version']))
    throw new EngineError(
      'Om Kafka op te halen is Maven nodig (Debian: apt-get install maven), of Docker, of een adres in KAFKA_BROKERS.'
    )
  const pom = join(folder, 'pom.xml')
  // Maven's own store is not made for two at once.
  const store = join(folder, 'store')
  writeFileSync(pom, POM)
  const libs = join(folder, 'libs')
  await runClient('mvn', ['-B', '-f', pom, `-Dmaven.repo.local=${store}`, COPY, `-DoutputDirectory=${libs}`])
  await Promise.all([store, pom].map((path) => rm(path, { recursive: true, force: true })))
  return fingerprint(folder, ['libs'])
}
