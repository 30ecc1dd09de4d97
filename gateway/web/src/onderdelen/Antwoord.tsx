// SPDX-License-Identifier: EUPL-1.2
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { teksten } from '../app/teksten.nl.ts'
import { Vraagfout } from '../app/vraag.ts'
import { Knop } from './Knop.tsx'
import { Melding } from './Melding.tsx'

const NA = 300

/** Says that something is on its way, once it has been for a while. */
export function Laden() {
  const [lang, zetLang] = useState(false)
  useEffect(() => {
    const klok = setTimeout(() => zetLang(true), NA)
    return () => clearTimeout(klok)
  }, [])
  return (
    <p className="nl-paragraph laden" role="status">
      {lang && teksten.laden}
    </p>
  )
}

/** Shows an answer; until it is there that it comes, and where it does not come why. What was shown before stays. */
export function Antwoord<A>({ van, children }: { van: UseQueryResult<A>; children: (antwoord: A) => ReactNode }) {
  if (van.data !== undefined) return children(van.data)
  if (!van.isError) return <Laden />
  return (
    <div role="alert">
      <Melding soort="fout" titel={teksten.fout}>
        <p className="nl-paragraph">{uitleg(van.error)}</p>
        <Knop onClick={() => void van.refetch()}>{teksten.opnieuw}</Knop>
      </Melding>
    </div>
  )
}

const uitleg = (fout: Error): string => {
  if (!(fout instanceof Vraagfout)) return teksten.foutUitleg
  if (fout.code === 'GEEN_VERBINDING') return teksten.geenVerbinding
  return fout.wacht === undefined ? teksten.foutUitleg : teksten.druk
}
