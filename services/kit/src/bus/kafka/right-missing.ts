// SPDX-License-Identifier: EUPL-1.2
import { causesOf } from '../../errors/causes.ts'
import { TechnicalError } from '../../errors/problem.ts'

/** A right of Kafka, as its ACLs name it, and what on. */
export interface KafkaRight {
  readonly operation: 'Read' | 'Write' | 'Describe' | 'DescribeConfigs' | 'Create' | 'Alter' | 'AlterConfigs'
  readonly on: 'TOPIC' | 'GROUP'
  /** Of topics: it is missing on one of them at least. Of groups: what their names begin with. */
  readonly names: readonly string[]
}

const wordsFor = ({ on, names }: KafkaRight): string => {
  if (on === 'GROUP') return `groepen waarvan de naam begint met ${names.join(' of ')}`
  return names.length === 1 ? `het topic ${names[0]}` : `een van de topics ${names.join(', ')}`
}

/**
 * Kafka does not give this process a right that it needs; that does not mend itself. The message is one Dutch sentence,
 * for whoever runs Kafka.
 */
export class RightMissing extends TechnicalError {
  constructor(right: KafkaRight, options?: ErrorOptions) {
    const text = `Kafka geeft deze gebruiker het recht ${right.operation} niet op ${wordsFor(right)}.`
    super('INTERN', text, {}, options)
    this.name = 'RightMissing'
  }
}

/** What Kafka says where it withholds a right; which one it does not say. */
const TYPES: Readonly<Record<KafkaRight['on'], string>> = {
  TOPIC: 'TOPIC_AUTHORIZATION_FAILED',
  GROUP: 'GROUP_AUTHORIZATION_FAILED'
}

/** Whether Kafka withholds a right on this. The client gathers what it hears of several topics in one error. */
export const isWithheld = (error: unknown, on: KafkaRight['on']): boolean =>
  causesOf(error).some(
    (cause) =>
      ('type' in cause && cause.type === TYPES[on]) ||
      ('errors' in cause && Array.isArray(cause.errors) && cause.errors.some((one) => isWithheld(one, on)))
  )

/**
 * The client asks who keeps a group, and does not pass on why it was not told: mostly for want of a right, but it may have
 * lost its connection too. So this is tried again, unlike the others.
 */
export const namingCoordinator = (cause: unknown, prefix: string): unknown =>
  causesOf(cause).some(({ name }) => name === 'KafkaJSGroupCoordinatorNotFound')
    ? new TechnicalError(
        'INTERN',
        `Kafka zegt niet wie groepen bijhoudt waarvan de naam begint met ${prefix}; heeft deze gebruiker daarop het recht Read?`,
        {},
        { cause }
      )
    : cause

/** The error itself, or the first of these rights that Kafka withholds by it. */
export const namingRight = (error: unknown, ...rights: readonly KafkaRight[]): unknown => {
  const right = rights.find(({ on }) => isWithheld(error, on))
  return right === undefined ? error : new RightMissing(right, { cause: error })
}

/** Asks Kafka for what takes this right. */
export const byRight = async <T>(right: KafkaRight, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    throw namingRight(error, right)
  }
}
