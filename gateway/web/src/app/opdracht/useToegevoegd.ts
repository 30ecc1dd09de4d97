// SPDX-License-Identifier: EUPL-1.2
import { useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { useBlik } from '../plek.ts'
import { leesGedaan, volgGedaan } from './zojuist.ts'

/**
 * Id of what somebody just added to what this page shows, while they look at it as it is now; also once the message
 * that told of it is closed.
 */
export function useToegevoegd(): string | null {
  const gedaan = useSyncExternalStore(volgGedaan, leesGedaan)
  const { pathname } = useLocation()
  const { op } = useBlik()
  const [eigen, zetEigen] = useState<{ readonly id: string; readonly waar: string } | null>(null)
  const nu = gedaan?.ding && gedaan.waar === pathname ? { id: gedaan.ding.id, waar: pathname } : eigen
  if (nu?.id !== eigen?.id) zetEigen(nu)
  return nu?.waar === pathname && op === null ? nu.id : null
}
