// SPDX-License-Identifier: EUPL-1.2

/** Settings of a broker that is its own controller, alone on the loopback. `secured`: a port for SASL over TLS too. */
export const brokerProperties = (
  broker: number,
  controller: number,
  logs: string,
  secured?: number
): Readonly<Record<string, string>> => {
  const plain = `PLAINTEXT://127.0.0.1:${broker}`
  const open = secured === undefined ? plain : `${plain},SASL_SSL://127.0.0.1:${secured}`
  return {
    ...ALONE,
    'controller.quorum.bootstrap.servers': `127.0.0.1:${controller}`,
    listeners: `${open},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': open,
    'log.dirs': logs
  }
}

const ALONE: Readonly<Record<string, string>> = {
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.listener.names': 'CONTROLLER',
  'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL',
  'offsets.topic.replication.factor': '1',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  // Whoever joins a group waits for nobody: with the default a first message takes 3 s.
  'group.initial.rebalance.delay.ms': '0',
  // A typo, or a start before the topics are made, must show.
  'auto.create.topics.enable': 'false',
  // After kill -9 the controller keeps the broker's place for this long, and lets nobody in under its number.
  'broker.session.timeout.ms': '3000',
  'broker.heartbeat.interval.ms': '500'
}

/** As a file of properties. */
export const propertyLines = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

/** Warnings and worse, to standard output. */
export const LOGGING = propertyLines({
  status: 'error',
  'appender.out.type': 'Console',
  'appender.out.name': 'out',
  'appender.out.layout.type': 'PatternLayout',
  'appender.out.layout.pattern': '[%d] %p %m (%c)%n',
  'rootLogger.level': 'WARN',
  'rootLogger.appenderRef.out.ref': 'out'
})
