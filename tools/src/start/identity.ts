// SPDX-License-Identifier: EUPL-1.2
import { createDemoIssuer, type DemoIssuer } from '@naober/kit/identity/demo'
import type { Identity } from '@naober/kit/identity/identity'
import { issuerRules } from '@naober/kit/identity/issuer'
import { NOBODY } from '@naober/kit/identity/nobody'
import { createTokenIdentity } from '@naober/kit/identity/tokens'
import type { Log } from '@naober/kit/telemetry/log'
import { type Settings, StartError } from './settings.ts'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Who this process trusts. With demo: an issuer of its own, on loopback only. */
export interface Trust {
  readonly identity: Identity
  readonly demo: DemoIssuer | null
}

/** Builds trust from the settings; every contradiction is one clear sentence. */
export const trustOf = async (settings: Settings, demo: boolean, log: Log): Promise<Trust> => {
  const { uitgever, publiek, sleutels } = settings
  const configured = [uitgever, publiek, sleutels].filter((setting) => setting !== null).length
  if (demo) {
    if (configured > 0) {
      throw new StartError(
        'Met een eigen uitgever (NAOBER_UITGEVER) horen er geen demopersonen te zijn; start met --zonder-demo.'
      )
    }
    if (!LOOPBACK.includes(settings.host)) {
      throw new StartError(
        `Met demopersonen luistert Naober alleen op deze machine, niet op ${settings.host}; start met --zonder-demo.`
      )
    }
    const issuer = await createDemoIssuer()
    return { identity: createTokenIdentity(issuer.rules), demo: issuer }
  }
  if (configured === 0) return { identity: NOBODY, demo: null }
  if (uitgever === null || publiek === null || sleutels === null) {
    throw new StartError(
      'NAOBER_UITGEVER, NAOBER_PUBLIEK en NAOBER_SLEUTELS horen bij elkaar: stel ze alle drie in, of geen.'
    )
  }
  try {
    const onAway = (error: unknown): void => {
      log.error(
        { err: error, sleutels },
        'the keys of the issuer cannot be asked; who is signed in is told to come back'
      )
    }
    const rules = await issuerRules({ uitgever, publiek, sleutels })
    return { identity: createTokenIdentity({ ...rules, onAway }), demo: null }
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : 'De sleutels van de uitgever zijn niet te lezen.')
  }
}
