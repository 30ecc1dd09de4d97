// SPDX-License-Identifier: EUPL-1.2
import { causesOf, isCertificateFault } from '../../errors/causes.ts'
import type { KafkaConnection } from './connection.ts'
import { RightMissing } from './right-missing.ts'

/** Why Kafka cannot be spoken to, as a Dutch sentence, where trying again does not mend it; else undefined. */
export const noEntryOf = (error: unknown, { brokers, tls }: KafkaConnection): string | undefined => {
  const at = `Kafka op ${brokers.join(', ')}`
  if (causesOf(error).some(({ name }) => name === 'KafkaJSSASLAuthenticationError')) {
    return `${at} weigert deze gebruiker of dit wachtwoord.`
  }
  const withheld = causesOf(error).find((cause) => cause instanceof RightMissing)
  if (withheld !== undefined) return withheld.message
  if (tls === null || !isCertificateFault(error)) return undefined
  return `${at} toont een certificaat dat niet wordt vertrouwd: NAOBER_KAFKA_TLS noemt niet wie het ondertekende, of het is niet van deze server.`
}
