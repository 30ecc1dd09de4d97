// SPDX-License-Identifier: EUPL-1.2
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { KafkaConnection, KafkaLogin } from '@naober/kit/bus/kafka/connection'
import { type Settings, StartError } from './settings.ts'

type KafkaSettings = Pick<Settings, 'kafka' | 'kafkaTls' | 'kafkaGebruiker' | 'kafkaWachtwoord' | 'kafkaMechanisme'>

/** How Kafka is spoken to; null without Kafka. Every contradiction is a StartError of one sentence. */
export const kafkaConnectionOf = (settings: KafkaSettings): KafkaConnection | null => {
  const { kafka, kafkaTls, kafkaGebruiker, kafkaWachtwoord } = settings
  if (kafka === null) {
    if (kafkaTls === null && kafkaGebruiker === null && kafkaWachtwoord === null) return null
    throw new StartError('Er zijn instellingen voor Kafka, maar NAOBER_KAFKA zegt niet waar het is.')
  }
  return { brokers: kafka.brokers, prefix: kafka.prefix, tls: tlsOf(kafkaTls), sasl: loginOf(settings) }
}

const tlsOf = (kafkaTls: string | null): KafkaConnection['tls'] => {
  if (kafkaTls === null) return null
  return { ca: kafkaTls === 'ja' ? null : certificateIn(kafkaTls) }
}

const certificateIn = (path: string): string => {
  try {
    const ca = readFileSync(path, 'utf8')
    return new X509Certificate(ca) && ca
  } catch (cause) {
    throw new StartError(
      `NAOBER_KAFKA_TLS is ja, of een leesbaar bestand met een certificaat (PEM); ${path} is dat niet.`,
      {
        cause
      }
    )
  }
}

const loginOf = ({ kafkaTls, kafkaGebruiker, kafkaWachtwoord, kafkaMechanisme }: KafkaSettings): KafkaLogin | null => {
  if (kafkaGebruiker === null && kafkaWachtwoord === null) return null
  if (kafkaGebruiker === null || kafkaWachtwoord === null) {
    throw new StartError('NAOBER_KAFKA_GEBRUIKER en NAOBER_KAFKA_WACHTWOORD horen bij elkaar; er is er één.')
  }
  if (kafkaMechanisme === 'plain' && kafkaTls === null) {
    throw new StartError('NAOBER_KAFKA_MECHANISME plain stuurt het wachtwoord leesbaar; zet NAOBER_KAFKA_TLS erbij.')
  }
  return { mechanism: kafkaMechanisme, username: kafkaGebruiker, password: kafkaWachtwoord }
}
