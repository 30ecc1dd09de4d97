// SPDX-License-Identifier: EUPL-1.2

import { createLocalBus } from '@naober/kit/bus/local'
import { createServer } from '@naober/kit/http/server'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { NOBODY } from '@naober/kit/identity/nobody'
import { createLog } from '@naober/kit/telemetry/log'
import { describe, expect, test } from 'vitest'
import { newOperatorKey, writeAddress } from '../start/address-file.ts'
import { withOperator } from '../start/operator.ts'
import { definitionOf, runService } from '../start/service-here.ts'
import { importAreas } from './areas.ts'
import { useImports } from './import-on-trial.ts'

const { folder, told, forget, settings, screen, file, storedTypes } = useImports()

const ring = (lon: number) => [
  [lon, 52.2],
  [lon + 0.01, 52.2],
  [lon + 0.01, 52.21],
  [lon, 52.21],
  [lon, 52.2]
]
const buurt = (buurtcode: string, lon: number, more: object = {}) => ({
  type: 'Feature',
  properties: { buurtcode, buurtnaam: `Buurt ${buurtcode}`, jaar: 2024, ...more },
  geometry: { type: 'Polygon', coordinates: [ring(lon)] }
})
const baarnAndSoest = [
  buurt('BU03080000', 5.2),
  buurt('BU03080001', 5.21),
  buurt('BU03420000', 5.3),
  buurt('BU03429998', 5.4, { water: 'JA' })
]
const run = (features: object[], jaar: string | null = null) => {
  const source = file('kaart.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  return importAreas({ source, settings: settings(), jaar, screen })
}

describe('while no platform runs', () => {
  test('every gemeente gets its division, and doing it again changes nothing', async () => {
    await run(baarnAndSoest)
    const once = ['gebied-GM0308-2024 GebiedenIngelezen', 'gebied-GM0342-2024 GebiedenIngelezen']
    expect(await storedTypes()).toEqual(once)
    expect(told()).toBe(
      [
        '100% gelezen',
        'GM0308 Baarn (2024): 1 wijk, 2 buurten',
        'GM0342 Soest (2024): 1 wijk, 1 buurt',
        'Ingelezen: 2 gemeenten, 2 wijken, 3 buurten; overgeslagen: 1 gebied met water of in het buitenland.\n'
      ].join('\n')
    )
    forget()
    await run(baarnAndSoest.toReversed())
    expect(await storedTypes()).toEqual(once)
    expect(told()).toContain('GM0308 Baarn (2024): 1 wijk, 2 buurten (was al zo)')
  })

  test('a changed map replaces the division whole, and the first map can come back, once', async () => {
    const maps = [2, 1, 2, 2].map((buurten) => baarnAndSoest.slice(0, buurten))
    for (const map of maps) await run(map)
    expect(await storedTypes()).toEqual(Array(3).fill('gebied-GM0308-2024 GebiedenIngelezen'))
  })

  test('a fault anywhere in the file leaves nothing behind', async () => {
    await expect(run([...baarnAndSoest, buurt('BU0308', 5.2)])).rejects.toThrow("feature 5: 'BU0308' is geen code")
    await expect(run([])).rejects.toThrow('bevat geen gebieden op land')
    await expect(run(baarnAndSoest, '24')).rejects.toThrow("--jaar '24' is geen jaar")
    expect(await storedTypes()).toEqual([])
  })

  test('a gemeente that cannot be read in is named, and the others are there', async () => {
    const unnamed = buurt('BU99010000', 5.25)
    await expect(run([...baarnAndSoest, unnamed])).rejects.toThrow(
      /^Niet ingelezen: GM9901: gemeentenaam ontbreekt[^|]*\.$/
    )
    expect(await storedTypes()).toHaveLength(2)
    expect(told()).toContain('Ingelezen: 2 gemeenten')
  })
})

describe('while the platform runs', () => {
  const log = createLog('fatal')
  const start = async (key: string) => {
    const bus = createLocalBus({ onFault: () => {} })
    const identity = withOperator(NOBODY, key)
    const service = await runService({
      definitie: definitionOf('initiatieven'),
      settings: settings(),
      bus,
      identity,
      log
    })
    const app = await createServer({ logger: log, perMinute: 0, bodyLimit: 1024 })
    serviceRoutes(app, service, identity, () => false)
    app.get('/_healthz/live', async () => 'ok')
    const adres = await app.listen({ port: 0, host: '127.0.0.1' })
    const stop = async () => {
      await app.close()
      await service.stop()
      await bus.close()
    }
    return { adres, stop }
  }

  test('it goes over REST with the key of the data folder', async () => {
    const key = newOperatorKey()
    const platform = await start(key)
    writeAddress(folder(), { adres: platform.adres, sleutel: key, pid: process.pid })
    await run(baarnAndSoest)
    await platform.stop()
    expect(await storedTypes()).toHaveLength(2)
  })

  test('who is not known is told so at the first gemeente', async () => {
    const platform = await start(newOperatorKey())
    writeAddress(folder(), { adres: platform.adres, sleutel: newOperatorKey(), pid: process.pid })
    await expect(run(baarnAndSoest)).rejects.toThrow('Het platform kent u niet, of niet meer')
    await platform.stop()
    expect(await storedTypes()).toEqual([])
  })
})
