// SPDX-License-Identifier: EUPL-1.2
import type { Log } from '@naober/kit/telemetry/log'

/** Exit code of a gateway whose source has another log now: started again, it builds its view from that one. */
const OTHER_LOG = 75

/** Ends this process because a service was restored or emptied underneath it. */
export const endToStartOver = (log: Log, dienst: string): void => {
  log.fatal({ dienst }, 'the service has another log than the view was built from; start again to build it anew')
  process.exit(OTHER_LOG)
}
