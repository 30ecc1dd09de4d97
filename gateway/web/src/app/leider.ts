// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, leesWeg, openStroom, volgWeg, zetWeg } from './stroom.ts'

type Doorgave = { readonly bericht: Bericht } | { readonly weg: boolean }

/**
 * One stream per browser and area: the tab that holds the lock opens it and passes each note on to the others; when it
 * closes, another takes over. Without locks (a page over plain http elsewhere) each tab has its own.
 */
export function deelStroom(gebieden: readonly string[] | null, opBericht: (bericht: Bericht) => void): () => void {
  if (!('locks' in navigator)) return openStroom(gebieden, opBericht)
  const naam = `naober-stroom-${gebieden?.join('-') ?? 'alles'}`
  const kanaal = new BroadcastChannel(naam)
  const geefDoor = (doorgave: Doorgave) => kanaal.postMessage(doorgave)
  kanaal.addEventListener('message', ({ data }: MessageEvent<Doorgave>) => {
    if ('bericht' in data) opBericht(data.bericht)
    else zetWeg(data.weg)
  })

  const einde = new AbortController()
  const leid = () =>
    new Promise<void>((klaar) => {
      const sluit = openStroom(gebieden, (bericht) => {
        opBericht(bericht)
        geefDoor({ bericht })
      })
      const volgNiet = volgWeg(() => geefDoor({ weg: leesWeg() }))
      einde.signal.addEventListener('abort', () => {
        volgNiet()
        sluit()
        kanaal.close()
        klaar()
      })
    })
  // Closing before it was this tab's turn gives the lock up: that is no fault.
  navigator.locks.request(naam, { signal: einde.signal }, leid).catch(() => kanaal.close())
  return () => einde.abort()
}
