// SPDX-License-Identifier: EUPL-1.2
import { internalTopic, openTopic } from '@naober/contracts/asyncapi'

/** The two topics of a service in an installation whose names begin with `prefix`. */
export const topicsOf = (prefix: string, dienst: string): { readonly internal: string; readonly open: string } => ({
  internal: `${prefix}${internalTopic(dienst)}`,
  open: `${prefix}${openTopic(dienst)}`
})
