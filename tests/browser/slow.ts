// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Page } from 'playwright-core'

/**
 * How many times slower than this machine the browser is, and its answers take 40 ms longer for each. A test that
 * looks before a page is there passes on a fast machine only.
 */
const TIMES_SLOWER = Number(process.env.BROWSER_SLOWER ?? 1)

/** A page in this context, as slow as was asked for. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  if (TIMES_SLOWER > 1) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER })
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 40 * TIMES_SLOWER,
      downloadThroughput: -1,
      uploadThroughput: -1
    })
  }
  return page
}
