// SPDX-License-Identifier: EUPL-1.2

const EACH_MS = 50

/** Asks again and again until it is so; an answer that fails counts as no. Gives false when `ms` have passed. */
export const until = async (isSo: () => Promise<boolean>, ms: number): Promise<boolean> => {
  const end = performance.now() + ms
  while (performance.now() < end) {
    if (await isSo().catch(() => false)) return true
    await new Promise((resolve) => setTimeout(resolve, EACH_MS))
  }
  return false
}
