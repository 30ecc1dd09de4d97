// SPDX-License-Identifier: EUPL-1.2
import type { Aanvaard } from '../../app/opdracht/uitkomst.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { useNaar } from '../../app/plek.ts'
import { teksten } from './teksten.nl.ts'

/** Goes to the page of what was just made, and tells there that it was. */
export function useGemaakt(adres: string, gedaan: string, terug = teksten.teruggedraaid): (aanvaard: Aanvaard) => void {
  const naar = useNaar()
  return (aanvaard) => {
    const pad = `${adres}/${aanvaard.id}`
    meldGedaan({ titel: gedaan, terug, aanvaard, waar: pad })
    naar(pad, { state: { blijf: true } })
  }
}
