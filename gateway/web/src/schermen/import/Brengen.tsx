// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { type Bestand, breng, type Grenzen, gooiWeg, type Kijk, kijk } from './lijsten.ts'
import { soortnamen, teksten } from './teksten.nl.ts'
import { Waarom } from './Waarom.tsx'

/** A file that is at the platform, with what was seen in it. */
export interface Gebracht {
  readonly bestand: Bestand
  readonly soort: string
  readonly gezien: Kijk
}

interface Eigenschappen extends Grenzen {
  readonly klaar: (gebracht: Gebracht) => void
}

const MB = 1024 * 1024

/** Choose a file, or drop one, and say what its rows are. */
export function Brengen({ soorten, grens, klaar }: Eigenschappen) {
  const [soort, zetSoort] = useState(soorten[0] ?? '')
  const [gekozen, zetGekozen] = useState<File | null>(null)
  const [leeg, zetLeeg] = useState(false)
  const melding = useRef<HTMLDivElement>(null)
  const brengen = useMutation({
    mutationFn: async (gekozen: File) => {
      const bestand = await breng(gekozen)
      const gezien = await kijk(bestand, { soort, blad: null, koppeling: null }).catch(async (oorzaak: unknown) => {
        await gooiWeg(bestand)
        throw oorzaak
      })
      return { bestand, soort, gezien }
    },
    onSuccess: klaar
  })
  useEffect(() => {
    if (brengen.isError) melding.current?.focus()
  }, [brengen.isError])

  const teGroot = gekozen !== null && gekozen.size > grens.bytes
  const fout = leeg ? teksten.geenBestand : teGroot ? teksten.teGroot(grens.bytes / MB) : undefined
  const neem = (bestand: File | undefined) => {
    brengen.reset()
    zetLeeg(false)
    zetGekozen(bestand ?? null)
  }
  const stuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault()
    if (gekozen === null) return zetLeeg(true)
    if (!teGroot && !brengen.isPending) brengen.mutate(gekozen)
  }
  return (
    <form
      className="vak formulier"
      onSubmit={stuur}
      onDragOver={(sleep) => sleep.preventDefault()}
      onDrop={(sleep) => {
        sleep.preventDefault()
        neem(sleep.dataTransfer.files[0])
      }}
      noValidate
    >
      {brengen.isError && (
        <Melding soort="fout" titel={teksten.nietGelezen} ref={melding}>
          <Waarom fout={brengen.error} />
        </Melding>
      )}
      <Veld label={teksten.soort}>
        {(besturing) => (
          <Kies {...besturing} value={soort} onChange={({ target }) => zetSoort(target.value)}>
            {soorten.map((een) => (
              <option key={een} value={een}>
                {soortnamen[een] ?? een}
              </option>
            ))}
          </Kies>
        )}
      </Veld>
      <Veld label={teksten.bestand} hint={teksten.bestandHint(grens.bytes / MB)} fout={fout}>
        {(besturing) => (
          <input
            {...besturing}
            className="utrecht-textbox utrecht-textbox--html-input bestand"
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,.ods,.geojson,.json"
            onChange={({ target }) => neem(target.files?.[0])}
          />
        )}
      </Veld>
      {gekozen !== null && <p className="nl-paragraph">{teksten.gekozen(gekozen.name)}</p>}
      <Knop type="submit" soort="hoofd" bezig={brengen.isPending} bezigTekst={teksten.kijktNa}>
        {teksten.kijkNa}
      </Knop>
    </form>
  )
}
