// SPDX-License-Identifier: EUPL-1.2
import { openBrowser } from '../../browser/open.ts'
import type { Bench, Kind, Measurement, Subject } from '../figure.ts'
import { startPlatform } from '../measure/platform.ts'
import { median, percentile, spread } from '../measure/statistics.ts'
import { FAST_4G, firstMap, presses, SLOW_4G, steps } from '../page/looking.ts'

const STEPS = 60

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const rounds = bench.quick ? 2 : 7
  const platform = await startPlatform(bench.folder, 'pagina', {}, 'DEMO')
  const browser = await openBrowser()
  const fast: number[] = []
  const slow: number[] = []
  const pressed: number[] = []
  const stepped: number[] = []
  try {
    const address = `http://127.0.0.1:${platform.port}`
    await firstMap(browser, address, FAST_4G)
    for (let round = 1; round <= rounds; round++) {
      const [onFast, onSlow] = [await firstMap(browser, address, FAST_4G), await firstMap(browser, address, SLOW_4G)]
      fast.push(onFast)
      slow.push(onSlow)
      pressed.push(...(await presses(browser, address)))
      stepped.push(...(await steps(browser, address, STEPS)))
      bench.say(`round ${round} of ${rounds}: ${onFast.toFixed(0)} ms on fast 4G, ${onSlow.toFixed(0)} on slow 4G`)
    }
  } finally {
    await browser.close()
    await platform.stop()
  }
  const map = (times: readonly number[]): Measurement => ({
    value: Math.round(median(times)),
    ratio: null,
    note: `demo data, processor four times slower, nothing kept from before, ${spread(times)}`
  })
  const waits = (times: readonly number[], of: string): Measurement => ({
    value: percentile(times, 0.97),
    ratio: null,
    note: `p97 of ${times.length} ${of}, median ${median(times)} ms, longest ${Math.max(...times)} ms`
  })
  return [
    map(fast),
    map(slow),
    waits(pressed, 'presses on kinds and areas, processor four times slower'),
    waits(stepped, 'steps, until the paint that shows the next month')
  ]
}

const kind = (name: string, doc: string, target: number): Kind => ({
  name,
  doc,
  unit: 'ms',
  target,
  bound: 'AT_MOST',
  of: 'VALUE'
})

export const page: Subject = {
  kinds: [
    kind('map-4g', 'from asking for the Buurtbeeld until its map is painted, on fast 4G', 1_500),
    kind('map-slow-4g', 'the same on slow 4G', 3_000),
    kind('press', 'from a press on the Buurtbeeld until its paint', 100),
    kind('slider-step', 'from a step of the bar through the months until its paint; two frames', 34)
  ],
  measure
}
