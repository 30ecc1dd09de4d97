// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { demo } from '../../app/demo.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Brengen, type Gebracht } from './Brengen.tsx'
import { Kijken } from './Kijken.tsx'
import { type Grenzen, grenzen } from './lijsten.ts'
import { teksten } from './teksten.nl.ts'
import { Verloop } from './Verloop.tsx'

/** `/import`: bring a sheet, see what becomes of each row before anything is sent, read it in, take it back. */
export function Importeren() {
  const mag = useQuery({ queryKey: ['import', 'mag'], queryFn: grenzen, meta: { vast: true } })
  return (
    <Pagina titel={teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      <Antwoord van={mag}>
        {(mogelijk) => (mogelijk.soorten.length === 0 ? <Buiten /> : <Lijsten {...mogelijk} />)}
      </Antwoord>
    </Pagina>
  )
}

const Buiten = () => (
  <Melding soort="uitleg" titel={teksten.nietIngelogd}>
    <p className="nl-paragraph">{teksten.nietIngelogdUitleg}</p>
    <Knop onClick={() => document.getElementById(demo.veld)?.focus()}>{teksten.kiesWieUBent}</Knop>
  </Melding>
)

function Lijsten({ soorten, grens }: Grenzen) {
  const [gebracht, zetGebracht] = useState<Gebracht | null>(null)
  const verloop = useRef<HTMLHeadingElement>(null)
  const klaar = (begonnen: boolean) => {
    zetGebracht(null)
    const verder = begonnen ? verloop.current : document.getElementById('inhoud')
    verder?.focus()
  }
  return (
    <>
      {gebracht === null ? (
        <Brengen soorten={soorten} grens={grens} klaar={zetGebracht} />
      ) : (
        <Kijken key={gebracht.bestand.id} gebracht={gebracht} klaar={klaar} />
      )}
      <Verloop kop={verloop} />
    </>
  )
}
