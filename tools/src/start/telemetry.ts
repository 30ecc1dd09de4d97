// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMeasured } from '@naober/kit/telemetry/sdk'
import { StartError } from './settings.ts'

/**
 * Loads the file that starts an SDK of OpenTelemetry. Comes before anything that the SDK looks into is loaded, and in
 * the platform's own process alone: as an option of Node it would be in npm and the launcher too, and the first of
 * these takes the port where figures are asked. Throws StartError where nothing would be measured.
 */
export const startTelemetry = async (file: string): Promise<void> => {
  const told = `NAOBER_TELEMETRIE '${file}'`
  try {
    await import(pathToFileURL(resolve(file)).href)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : ''
    throw new StartError(`${told} kan niet geladen worden: ${why}`, { cause })
  }
  if (!isMeasured()) {
    throw new StartError(
      `${told} start geen SDK van OpenTelemetry die Naober vindt: meet hij iets (OTEL_METRICS_EXPORTER, OTEL_TRACES_EXPORTER), en is zijn @opentelemetry/api 1.9 of nieuwer?`
    )
  }
}
