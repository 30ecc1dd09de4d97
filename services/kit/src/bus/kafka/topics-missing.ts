// SPDX-License-Identifier: EUPL-1.2

/** Topics that this process needs are not there. The message is one Dutch sentence, for whoever starts Naober. */
export class TopicsMissing extends Error {
  readonly topics: readonly string[]

  constructor(topics: readonly string[]) {
    super(`In Kafka ontbreekt ${topics.join(', ')}; maak de topics met npx naober topics.`)
    this.name = 'TopicsMissing'
    this.topics = topics
  }
}
