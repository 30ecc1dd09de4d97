// SPDX-License-Identifier: EUPL-1.2
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { bewaarConcept, leesConcept, wisConcept } from './concept.ts'
import { NIEMAND, useSchrijver } from './schrijver.ts'
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
  const wie = useSchrijver()
  const [concept, zetConcept] = useState(() => (wie === null ? null : leesConcept(wie, sleutel, leeg)))
  const [waarden, zetWaarden] = useState<W>(concept?.waarden ?? leeg)
  const ongerept = useRef(concept === null)
  const van = useRef(wie)
  const { pathname, search } = useLocation()
  const pad = pathname + search
  /** Empties the form, and forgets its draft. */
  const begin = () => {
    if (wie !== null) wisConcept(wie, sleutel)
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
  const { opdrachtId, begin: beginMet } = opdracht

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another person begins the form anew
  useEffect(() => {
    const eerder = van.current
    van.current = wie
    // What was typed before it was known who types, or before logging in, is theirs; another's is not.
    if (eerder === wie || wie === null || (!ongerept.current && (eerder === null || eerder === NIEMAND))) return
    const eigen = leesConcept(wie, sleutel, leeg)
    ongerept.current = eigen === null
    zetConcept(eigen)
    zetWaarden(eigen?.waarden ?? leeg)
    beginMet(eigen?.opdrachtId)
  }, [wie])

  useEffect(() => {
    if (ongerept.current || wie === null) return
    const bewaar = () => {
      if (!ongerept.current) bewaarConcept(wie, sleutel, { waarden, opdrachtId, op: new Date(), pad })
    }
    const klok = setTimeout(bewaar, CONCEPT_NA)
    window.addEventListener('pagehide', bewaar)
    return () => {
      clearTimeout(klok)
      window.removeEventListener('pagehide', bewaar)
      bewaar()
    }
  }, [wie, sleutel, waarden, opdrachtId, pad])

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
