// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { teksten as opdracht } from '../../app/opdracht/teksten.nl.ts'
import type { Aanvaard, Antwoorden } from '../../app/opdracht/uitkomst.ts'
import { useOpdracht } from '../../app/opdracht/useOpdracht.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { useBlik } from '../../app/plek.ts'
import { ONOMKEERBAAR } from '../../gql/onomkeerbaar.ts'
import { Uitslag } from '../formulier/Uitslag.tsx'
import { Knop } from '../Knop.tsx'
import { Daadformulier } from './Daadformulier.tsx'
import { teksten } from './teksten.nl.ts'
import type { Vormen } from './vorm.ts'

interface Gemeen<N extends string> {
  /** The command, and the commands that the viewer can give now: where it is not among them, nothing stands here. */
  readonly naam: NoInfer<N>
  readonly mogelijk: readonly N[]
  /** Id of the thing, or of the part of it, that this is done to. */
  readonly over: string
  /** What the button says, or the line that opens the form. */
  readonly wat: string
  /** Told once it is done, and once it is undone. */
  readonly gedaan: string
  readonly terug?: string | undefined
  /** What follows from it, told beforehand; of what cannot be undone the reason of its contract, where nothing is said. */
  readonly vooraf?: string
  /** Said aloud only: which of several this is about. */
  readonly bij?: string
}

interface MetVelden<N extends string, V extends object> extends Gemeen<N> {
  readonly vormen: Vormen<V>
  readonly knop?: string
  readonly stuur: (velden: V, opdrachtId: string) => Promise<Antwoorden>
}

interface ZonderVelden<N extends string> extends Gemeen<N> {
  readonly stuur: (opdrachtId: string) => Promise<Antwoorden>
}

const useKlaar = ({ gedaan, terug }: Pick<Gemeen<string>, 'gedaan' | 'terug'>) => {
  const { pathname } = useLocation()
  return (aanvaard: Aanvaard) =>
    meldGedaan({ titel: gedaan, terug: terug ?? teksten.teruggedraaid, aanvaard, waar: pathname })
}

const Vooraf = ({ naam, vooraf }: { naam: string; vooraf: string | undefined }) => {
  const reden = ONOMKEERBAAR[naam]
  if (vooraf !== undefined) return <p className="nl-paragraph">{vooraf}</p>
  return (
    reden !== undefined && (
      <p className="nl-paragraph">
        {opdracht.nietOngedaan} <span lang="nl">{reden}</span>.
      </p>
    )
  )
}

/** Something one can do to a thing, with the form that its command asks. */
export function Daad<N extends string, V extends object>(daad: MetVelden<N, V>) {
  const { naam, mogelijk, over, vooraf, vormen, knop, stuur } = daad
  const klaar = useKlaar(daad)
  if (!mogelijk.includes(naam)) return null
  return (
    <Open {...daad}>
      <Vooraf naam={naam} vooraf={vooraf} />
      <Daadformulier sleutel={`${naam}.${over}`} vormen={vormen} knop={knop} stuur={stuur} klaar={klaar} />
    </Open>
  )
}

const Open = ({ wat, bij, children }: Pick<Gemeen<string>, 'wat' | 'bij'> & { readonly children: ReactNode }) => (
  <details className="zeggen__meer">
    <summary>
      {wat}
      {bij && <span className="onzichtbaar"> {bij}</span>}
    </summary>
    {children}
  </details>
)

/** Something one can do to a thing by one press; where that cannot be undone, only after what follows was told. */
export function Doeknop<N extends string>(daad: ZonderVelden<N>) {
  const { naam, mogelijk, vooraf } = daad
  if (!mogelijk.includes(naam)) return null
  if (vooraf === undefined && ONOMKEERBAAR[naam] === undefined) return <Druk {...daad} />
  return (
    <Open {...daad}>
      <Vooraf naam={naam} vooraf={vooraf} />
      <Druk {...daad} />
    </Open>
  )
}

function Druk<N extends string>(daad: ZonderVelden<N>) {
  const klaar = useKlaar(daad)
  const { bezig, poging, uitkomst, stuur } = useOpdracht<null>({
    stuur: (_niets, opdrachtId) => daad.stuur(opdrachtId),
    klaar
  })
  return (
    <>
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      <p className="acties">
        <Knop bezig={bezig} bezigTekst={teksten.bezig} onClick={() => stuur(null)}>
          {daad.wat}
          {daad.bij && <span className="onzichtbaar"> {daad.bij}</span>}
        </Knop>
      </p>
    </>
  )
}

/** What one can do to a thing; nothing where one can do nothing, and on another day than today. */
export function Daden({ mogelijk, children }: { mogelijk: readonly string[]; children: ReactNode }) {
  const { op } = useBlik()
  if (op !== null || mogelijk.length === 0) return null
  return (
    <section className="vak zeggen" aria-labelledby="daden-kop">
      <h2 className="nl-heading nl-heading--level-2" id="daden-kop">
        {teksten.kop}
      </h2>
      {children}
    </section>
  )
}
