// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { uuidv7 } from '../../app/opdracht-id.ts'
import { useNaar } from '../../app/plek.ts'
import { onthoud } from '../../app/stand.ts'
import { Vraagfout, verzend } from '../../app/vraag.ts'
import { StartInitiatiefDocument, type StartInitiatiefInvoer } from '../../gql/graphql.ts'
import { type Fouten, foutenVan } from './invulling.ts'
import { teksten } from './teksten.nl.ts'

export interface Weigering {
  readonly code: string
  readonly uitleg: string
  readonly weg: string | null
  readonly bron: string | null
}

/** How the last attempt ended, where it did not succeed. */
export type Uitkomst =
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering }
  | { readonly soort: 'fouten'; readonly fouten: Fouten }
  | { readonly soort: 'onzeker' }
  | { readonly soort: 'mislukt'; readonly uitleg: string }

const onzeker = ['GEEN_VERBINDING', 'UITKOMST_ONBEKEND', 'DRUK', 'INTERN', 'STOPT']

function uitkomstVan(fout: Error): Uitkomst {
  if (!(fout instanceof Vraagfout)) return { soort: 'mislukt', uitleg: fout.message }
  if (fout.code === 'NIET_INGELOGD')
    return { soort: 'geweigerd', weigering: { code: fout.code, uitleg: teksten.nietIngelogd, weg: null, bron: null } }
  if (fout.overtredingen.length > 0) return { soort: 'fouten', fouten: foutenVan(fout.overtredingen) }
  return onzeker.includes(fout.code) ? { soort: 'onzeker' } : { soort: 'mislukt', uitleg: fout.message }
}

/**
 * Sends the form, once: the command id is made when the form opens, so however often it is sent, it is done at most
 * once. After success one stands where the new initiatief is.
 */
export function useVerzending() {
  const client = useQueryClient()
  const naar = useNaar()
  const opdrachtId = useRef<string>(null)
  const [poging, zetPoging] = useState(0)
  const [uitkomst, zetUitkomst] = useState<Uitkomst | null>(null)
  opdrachtId.current ??= uuidv7()

  const verzending = useMutation({
    mutationFn: (invoer: StartInitiatiefInvoer) =>
      verzend(StartInitiatiefDocument, { invoer, opdrachtId: opdrachtId.current ?? uuidv7() }),
    onSuccess: ({ startInitiatief: antwoord }, invoer) => {
      if (antwoord.__typename === 'Weigering') return zetUitkomst({ soort: 'geweigerd', weigering: antwoord })
      onthoud([antwoord.stand])
      client.removeQueries({ predicate: ({ meta }) => meta?.telt === true })
      const { buurt, gemeente } = invoer.gebied
      const { id, zichtbaar, herstel, onomkeerbaar } = antwoord
      const gestart = { id, naam: invoer.naam, zichtbaar, herstel, onomkeerbaar }
      naar(buurt ? `/buurt/${buurt}` : `/gemeente/${gemeente}`, { state: { gestart, blijf: true } })
    },
    onError: (fout) => zetUitkomst(uitkomstVan(fout)),
    onSettled: () => zetPoging((keer) => keer + 1)
  })

  return {
    bezig: verzending.isPending,
    poging,
    uitkomst,
    meld: (fouten: Fouten) => {
      zetUitkomst({ soort: 'fouten', fouten })
      zetPoging((keer) => keer + 1)
    },
    verzend: (invoer: StartInitiatiefInvoer) => {
      zetUitkomst(null)
      verzending.mutate(invoer)
    }
  }
}
