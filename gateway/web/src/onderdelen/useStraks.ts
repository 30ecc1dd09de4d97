// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'

/** Long enough for a slow device to paint what it has. */
const RUST_MS = 600

/** True a moment after `klaar` is: for what may come once that which is looked at first stands. */
export function useStraks(klaar: boolean): boolean {
  const [straks, zetStraks] = useState(false)
  useEffect(() => {
    if (!klaar) return
    const klok = setTimeout(() => zetStraks(true), RUST_MS)
    return () => clearTimeout(klok)
  }, [klaar])
  return straks
}
