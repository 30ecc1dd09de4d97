// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { HerstelDocument } from '../../gql/graphql.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { useHerstel } from './useHerstel.ts'
import { type Gedaan, leesGedaan, volgGedaan, zetGedaan } from './zojuist.ts'

const ONGEDAAN_MS = 10_000

/** What was just done, and ten seconds in sight in which it can be undone; longer while somebody is at it. */
export function Zojuist() {
  const gedaan = useSyncExternalStore(volgGedaan, leesGedaan)
  const { pathname } = useLocation()
  const hier = gedaan?.waar === pathname
  const verteld = useRef<Gedaan | null>(null)
  const [nummer, zetNummer] = useState({ gedaan, keer: 0 })
  if (nummer.gedaan !== gedaan) zetNummer({ gedaan, keer: nummer.keer + 1 })
  useEffect(() => {
    if (hier) verteld.current = gedaan
    else if (gedaan !== null && verteld.current === gedaan) zetGedaan(null)
  }, [hier, gedaan])
  return gedaan && hier && <Bericht key={nummer.keer} gedaan={gedaan} />
}

function Bericht({ gedaan }: { gedaan: Gedaan }) {
  const { titel, terug, ding, aanvaard } = gedaan
  const melding = useRef<HTMLDivElement>(null)
  const schakel = useRef<HTMLAnchorElement>(null)
  const [over, zetOver] = useState(false)
  const herstel = useHerstel(HerstelDocument, () => melding.current?.focus())

  useEffect(() => {
    if (schakel.current) schakel.current.focus()
    else melding.current?.focus()
  }, [])
  useEffect(() => {
    const probeer = () => {
      const bericht = melding.current
      const bezig = bericht?.matches(':hover') || bericht?.querySelector('button:focus') !== null
      const uitBeeld = bericht !== null && bericht.getBoundingClientRect().bottom <= 0
      if (!bezig && !uitBeeld) zetOver(true)
    }
    const klok = setInterval(probeer, ONGEDAAN_MS)
    return () => clearInterval(klok)
  }, [])

  if (herstel.isSuccess) return <Melding soort="gelukt" titel={terug} ref={melding} />
  return (
    <Melding
      soort={herstel.isError ? 'fout' : 'gelukt'}
      titel={herstel.isError ? teksten.ongedaanMislukt : titel}
      ref={melding}
    >
      <p className="nl-paragraph" role="status">
        {herstel.isError ? herstel.error.message : aanvaard.zichtbaar ? teksten.iedereen : teksten.later}
      </p>
      <p className="acties">
        {ding && (
          <Schakel naar={ding.pad} ref={schakel}>
            {ding.naam}
          </Schakel>
        )}
        {aanvaard.herstel === null ? (
          <span>
            {teksten.nietOngedaan} {aanvaard.onomkeerbaar && <span lang="nl">{aanvaard.onomkeerbaar}</span>}
          </span>
        ) : (
          !over && (
            <Knop
              bezig={herstel.isPending}
              bezigTekst={teksten.ongedaanBezig}
              onClick={() => aanvaard.herstel !== null && herstel.mutate(aanvaard.herstel)}
            >
              {teksten.ongedaan}
            </Knop>
          )
        )}
        <Knop soort="rustig" onClick={() => zetGedaan(null)}>
          {teksten.sluit}
        </Knop>
      </p>
    </Melding>
  )
}
