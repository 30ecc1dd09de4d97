// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext } from 'playwright-core'

/** A screen that people look at. */
export const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 320, height: 640 }
} as const
export type Screen = keyof typeof SCREENS

/** Lets everybody who looks in this context be this demo person. Throws with the answer when it refuses. */
export async function logIn(context: BrowserContext, persoon: string): Promise<void> {
  const answer = await context.request.post('/demo/inloggen', { data: { persoon } })
  if (!answer.ok()) throw new Error(`${answer.status()} ${await answer.text()}`)
}
