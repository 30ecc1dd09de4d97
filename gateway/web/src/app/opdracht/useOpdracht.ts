// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { uuidv7 } from '../opdracht-id.ts'
import { onthoud } from '../stand.ts'
import { totGetoond, vraagNaBesluit } from '../ververs.ts'
import { Vraagfout } from '../vraag.ts'
import {
  type Aanvaard,
  type Antwoorden,
  type Fouten,
  INTUSSEN,
  isWeigering,
  type Uitkomst,
  uitkomstVan
} from './uitkomst.ts'

interface Keuzen<I> {
  /** Sends what was filled in, under this command id. */
  readonly stuur: (invoer: I, opdrachtId: string) => Promise<Antwoorden>
  /** Command id of a draft; without it one is made when the form opens. */
  readonly opdrachtId?: string | undefined
  readonly foutenVan?: (overtredingen: Vraagfout['overtredingen']) => Fouten
  readonly klaar?: (aanvaard: Aanvaard, invoer: I) => void
}

/**
 * Sends a command, once: its id is made when the form opens, so however often it is sent, it is done at most once. What
 * it changed is asked anew, and the next command waits for that: it is made of what the page shows by then.
 */
export function useOpdracht<I>({ stuur, opdrachtId, foutenVan = () => ({}), klaar }: Keuzen<I>) {
  const client = useQueryClient()
  const id = useRef(opdrachtId)
  id.current ??= uuidv7()
  const laatste = useRef(stuur)
  laatste.current = stuur
  const [poging, zetPoging] = useState(0)
  const [uitkomst, zetUitkomst] = useState<Uitkomst | null>(null)
  const meld = (nieuw: Uitkomst | null) => {
    zetUitkomst(nieuw)
    zetPoging((keer) => keer + 1)
  }

  /** Somebody else was first: what stands there now comes beside what was typed. */
  const haalIntussen = (code: string) => {
    if (code === INTUSSEN) void client.invalidateQueries()
  }

  const verzending = useMutation({
    mutationFn: async (invoer: I) => {
      await totGetoond()
      return laatste.current(invoer, id.current ?? uuidv7())
    },
    onSuccess: (antwoorden, invoer) => {
      const [antwoord] = Object.values(antwoorden)
      if (!antwoord) return
      if (isWeigering(antwoord)) {
        haalIntussen(antwoord.code)
        return meld({ soort: 'geweigerd', weigering: antwoord })
      }
      onthoud([antwoord.stand])
      id.current = uuidv7()
      zetUitkomst(null)
      client.removeQueries({ predicate: ({ meta }) => meta?.telt === true, type: 'inactive' })
      void vraagNaBesluit(client)
      klaar?.(antwoord, invoer)
    },
    onError: (fout) => {
      if (fout instanceof Vraagfout) haalIntussen(fout.code)
      meld(uitkomstVan(fout, foutenVan))
    }
  })

  return {
    opdrachtId: id.current,
    bezig: verzending.isPending,
    /** True once the last attempt was taken. */
    gelukt: verzending.isSuccess && uitkomst === null,
    poging,
    uitkomst,
    meld,
    /** Begins anew, under the id of a draft or one of its own. */
    begin: (eerder?: string) => {
      id.current = eerder ?? uuidv7()
      zetUitkomst(null)
    },
    stuur: (invoer: I) => {
      zetUitkomst(null)
      verzending.mutate(invoer)
    }
  }
}
