// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Ref, useEffect, useRef, useState } from 'react'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import type { Gebracht } from './Brengen.tsx'
import { Koppelen } from './Koppelen.tsx'
import { gooiWeg, type Kijk, type Koppeling, kijk, lees, type Vraag } from './lijsten.ts'
import { teksten, veldnaam } from './teksten.nl.ts'
import { Voorbeeld } from './Voorbeeld.tsx'
import { Waarom } from './Waarom.tsx'
import { Woorden } from './Woorden.tsx'

/** What there is in a file, how its columns are read, and what would become of its rows; then it is read in. */
export function Kijken({ gebracht, klaar }: { gebracht: Gebracht; klaar: (begonnen: boolean) => void }) {
  const { bestand, soort } = gebracht
  const client = useQueryClient()
  const [gezien, zetGezien] = useState<Kijk>(gebracht.gezien)
  const [koppeling, zetKoppeling] = useState<Koppeling>(gebracht.gezien.koppeling)
  const [blad, zetBlad] = useState<string | null>(null)
  const melding = useRef<HTMLDivElement>(null)
  const opnieuw = useMutation({
    mutationFn: (vraag: Vraag) => kijk(bestand, vraag),
    onSuccess: (nieuw) => {
      zetGezien(nieuw)
      zetKoppeling(nieuw.koppeling)
    }
  })
  const inlezen = useMutation({
    mutationFn: () => lees(bestand, { soort, blad, koppeling }, gezien.fouten > 0),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['import', 'lijst'] })
      klaar(true)
    }
  })
  const fout = opnieuw.error ?? inlezen.error
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was seen anew, or why not, is what brings the focus here
  useEffect(() => melding.current?.focus(), [gezien, fout])

  const veranderd = JSON.stringify(koppeling) !== JSON.stringify(gezien.koppeling)
  const kies = (naam: string) => {
    zetBlad(naam)
    opnieuw.mutate({ soort, blad: naam, koppeling: null })
  }
  return (
    <section className="vak" aria-labelledby="gezien-kop">
      <h2 className="nl-heading nl-heading--level-2" id="gezien-kop">
        {teksten.gezien(bestand.naam, gezien.rijen)}
      </h2>
      {fout ? (
        <Melding soort="fout" titel={teksten.nietGelezen} ref={melding}>
          <Waarom fout={fout} />
        </Melding>
      ) : (
        <Uitslag gezien={gezien} ref={melding} />
      )}
      <Bevindingen gezien={gezien} />
      {gezien.bladen.length > 1 && (
        <Veld label={teksten.blad}>
          {(besturing) => (
            <Kies {...besturing} value={blad ?? gezien.bladen[0]} onChange={({ target }) => kies(target.value)}>
              {gezien.bladen.map((naam) => (
                <option key={naam}>{naam}</option>
              ))}
            </Kies>
          )}
        </Veld>
      )}
      <Voorbeeld koppen={gezien.koppen} rijen={gezien.voorbeeld} />
      <Koppelen gezien={gezien} koppeling={koppeling} zet={zetKoppeling} />
      <Woorden gezien={gezien} koppeling={koppeling} zet={zetKoppeling} />
      <p className="acties">
        {veranderd || gezien.ontbreekt.length > 0 ? (
          <Knop
            soort="hoofd"
            bezig={opnieuw.isPending}
            bezigTekst={teksten.kijktNa}
            onClick={() => opnieuw.mutate({ soort, blad, koppeling })}
          >
            {teksten.kijkOpnieuwNa}
          </Knop>
        ) : (
          gezien.goed > 0 && (
            <Knop soort="hoofd" bezig={inlezen.isPending} bezigTekst={teksten.begint} onClick={() => inlezen.mutate()}>
              {gezien.fouten > 0 ? teksten.leesGoede(gezien.goed) : teksten.leesIn(gezien.goed)}
            </Knop>
          )
        )}
        <Knop
          onClick={() => {
            void gooiWeg(bestand)
            klaar(false)
          }}
        >
          {teksten.anderBestand}
        </Knop>
      </p>
    </section>
  )
}

function Uitslag({ gezien, ref }: { gezien: Kijk; ref: Ref<HTMLDivElement> }) {
  const { ontbreekt, goed, fouten } = gezien
  if (ontbreekt.length > 0)
    return (
      <Melding soort="waarschuwing" titel={teksten.ontbreekt} ref={ref}>
        {ontbreekt.map(veldnaam).join(', ')}
      </Melding>
    )
  return fouten > 0 ? (
    <Melding soort="waarschuwing" titel={teksten.metFouten(goed, fouten)} ref={ref}>
      {teksten.metFoutenUitleg}
    </Melding>
  ) : (
    <Melding soort="gelukt" titel={teksten.allesGoed(goed)} ref={ref}>
      {teksten.nogNiets}
    </Melding>
  )
}
