// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** A screen that people look at. */
export const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 320, height: 640 }
} as const
export type Screen = keyof typeof SCREENS

/** Opens a real Chromium. Throws where there is none, and says how to get it. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** Lets everybody who looks in this context be this demo person. Throws with the answer when it refuses. */
export async function logIn(context: BrowserContext, persoon: string): Promise<void> {
  const answer = await context.request.post('/demo/inloggen', { data: { persoon } })
  if (!answer.ok()) throw new Error(`${answer.status()} ${await answer.text()}`)
}
