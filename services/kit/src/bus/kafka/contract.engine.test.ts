// SPDX-License-Identifier: EUPL-1.2
import { afterAll, describe, it } from 'vitest'
import { busContract } from '../contract.ts'
import { type KafkaCorner, kafkaCorner } from './test-kafka.ts'

describe('the bus over Kafka', () => {
  const corners: KafkaCorner[] = []
  afterAll(async () => {
    await Promise.all(corners.map((corner) => corner.leave()))
  })
  const make = async (onFault: (error: unknown) => void) => {
    const corner = await kafkaCorner()
    corners.push(corner)
    return corner.open({ onFault })
  }
  for (const { name, run } of busContract({ faithful: true, make })) it(name, run)
})
