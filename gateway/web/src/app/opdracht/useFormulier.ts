// SPDX-License-Identifier: EUPL-1.2
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { bewaarConcept, leesConcept, wisConcept } from './concept.ts'
import { teksten } from './teksten.nl.ts'
import type { Aanvaard, Antwoorden, Fouten } from './uitkomst.ts'
import { useOpdracht } from './useOpdracht.ts'
import { foutenOp } from './velden.ts'

/** What a form holds: texts as typed, '' for nothing yet; lists of choices. */
export type Waarden = Readonly<Record<string, string | readonly string[]>>

const CONCEPT_NA = 2_000

interface Keuzen<W extends Waarden> {
  /** Names the draft on this device. */
  readonly sleutel: string
  readonly leeg: W
  /** What each field is called, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>
  /** Names in the command that another field stands for. */
  readonly elders?: Readonly<Record<string, string>>
  /** What has not been filled in. Every rule beyond that is the server's. */
  readonly ontbreekt: (waarden: W) => Fouten
  /** Sends it, under this command id; asked only where nothing is missing, and null where something is after all. */
  readonly stuur: (waarden: W, opdrachtId: string) => Promise<Antwoorden> | null
  readonly klaar: (aanvaard: Aanvaard, waarden: W) => void
}

/** A form with its draft, its faults and its one way to the server. */
export function useFormulier<W extends Waarden>(keuzen: Keuzen<W>) {
  const { sleutel, leeg, labels, elders, ontbreekt, stuur, klaar } = keuzen
  const [concept, zetConcept] = useState(() => leesConcept(sleutel, leeg))
  const [waarden, zetWaarden] = useState<W>(concept?.waarden ?? leeg)
  const ongerept = useRef(concept === null)
  /** Empties the form, and forgets its draft. */
  const begin = () => {
    wisConcept(sleutel)
    zetConcept(null)
    ongerept.current = true
    zetWaarden(leeg)
  }
  const opdracht = useOpdracht<W>({
    stuur: (nu, opdrachtId) => stuur(nu, opdrachtId) ?? Promise.reject(new Error(teksten.onvolledig)),
    opdrachtId: concept?.opdrachtId,
    foutenVan: (overtredingen) => foutenOp(overtredingen, Object.keys(labels), elders),
    klaar: (aanvaard, gestuurd) => {
      begin()
      klaar(aanvaard, gestuurd)
    }
  })
  const { opdrachtId } = opdracht

  useEffect(() => {
    if (ongerept.current) return
    const bewaar = () => {
      if (!ongerept.current) bewaarConcept(sleutel, { waarden, opdrachtId, op: new Date() })
    }
    const klok = setTimeout(bewaar, CONCEPT_NA)
    window.addEventListener('pagehide', bewaar)
    return () => {
      clearTimeout(klok)
      window.removeEventListener('pagehide', bewaar)
      bewaar()
    }
  }, [sleutel, waarden, opdrachtId])

  return {
    ...opdracht,
    waarden,
    labels,
    fouten: opdracht.uitkomst?.soort === 'fouten' ? opdracht.uitkomst.fouten : {},
    /** When the draft was kept with which this form began. */
    conceptVan: concept?.op ?? null,
    vul: (deel: Partial<W>) => {
      ongerept.current = false
      zetWaarden((nu) => ({ ...nu, ...deel }))
    },
    gooiWeg: () => {
      begin()
      opdracht.meld(null)
    },
    verstuur: (verzending: SubmitEvent) => {
      verzending.preventDefault()
      if (opdracht.bezig) return
      const fouten = ontbreekt(waarden)
      if (Object.keys(fouten).length === 0) opdracht.stuur(waarden)
      else opdracht.meld({ soort: 'fouten', fouten })
    }
  }
}

export type Formulierstaat<W extends Waarden> = Pick<
  ReturnType<typeof useFormulier<W>>,
  'waarden' | 'labels' | 'fouten' | 'bezig' | 'poging' | 'uitkomst' | 'conceptVan' | 'vul' | 'gooiWeg' | 'verstuur'
>
