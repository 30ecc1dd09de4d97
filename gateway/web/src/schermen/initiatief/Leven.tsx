// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useLezing } from '../../app/client.ts'
import { InitiatiefLevenDocument, type InitiatiefLevenQuery } from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { WieHelpt } from '../belemmering/Steunpunten.tsx'
import { Vergelijkbaar } from '../voorbeeld/Vergelijkbaar.tsx'
import { teksten } from './leven.nl.ts'
import type { Verder } from './verder.ts'

interface Eigenschappen {
  readonly id: string
  readonly op: string | null
  readonly verder: Verder
  /** Where the viewer can place an oproep on its behalf; null where they cannot. */
  readonly oproep: string | null
}

/** What happens around an initiatief: what stands in its way, worries, what it looks for and offers, what others learn. */
export function Leven({ id, op, verder, oproep }: Eigenschappen) {
  const { data } = useLezing(InitiatiefLevenDocument, { id, op })
  const initiatief = data?.initiatief
  if (!initiatief) return null
  const doen = WEGEN.filter(({ opdracht }) => op === null && initiatief.mogelijk.includes(opdracht))
  return (
    <>
      <Eromheen initiatief={initiatief} verder={verder} oproep={oproep} />
      <WieHelpt steunpunten={initiatief.steunpunten} />
      {zoektRaad(initiatief) && <Vergelijkbaar rijen={initiatief.vergelijkbareVoorbeelden} />}
      {doen.length > 0 && (
        <Vak id="vertel-kop" kop={teksten.vertel}>
          <ul className="banden">
            {doen.map(({ opdracht, pad }) => (
              <li key={pad}>
                <Schakel naar={`/initiatief/${id}/${pad}`}>{teksten.wegen[opdracht]}</Schakel>
              </li>
            ))}
          </ul>
        </Vak>
      )}
    </>
  )
}

const WEGEN = [
  { opdracht: 'meldBelemmering', pad: 'belemmering' },
  { opdracht: 'uitZorg', pad: 'zorg' },
  { opdracht: 'legFinancieringVast', pad: 'geld' },
  { opdracht: 'stelVoorbeeldOp', pad: 'voorbeeld' }
] as const

type Getoond = NonNullable<InitiatiefLevenQuery['initiatief']>

/** What begins, or is held back, is helped by what worked elsewhere. */
const zoektRaad = ({ fase, belemmeringen }: Getoond): boolean =>
  fase === 'IDEE' ||
  fase === 'START' ||
  fase === 'IN_DE_KNEL' ||
  belemmeringen.nodes.some((een) => een.fase === 'GEMELD')

type Delen = { readonly initiatief: Getoond } & Pick<Eigenschappen, 'verder' | 'oproep'>

/** The lists of it, each with the way to its rest. */
function Eromheen({ initiatief, verder, oproep }: Delen) {
  const { belemmeringen, zorgpunten, praktijkvoorbeelden, behoeften, aanbiedingen } = initiatief
  return (
    <>
      {(behoeften.aantal + aanbiedingen.aantal > 0 || oproep !== null) && (
        <Vak id="gezocht-kop" kop={teksten.koppen.gezocht}>
          <Vervolg
            wat={teksten.gezocht}
            van={behoeften}
            verder={verder({ behoeften: true }, (verderop) => verderop.behoeften)}
          >
            {regels(({ id, wat, fase }) => ({
              naar: `/behoefte/${id}`,
              wat,
              hoe: fase && `${teksten.gezocht}, ${teksten.oproep[fase]}`
            }))}
          </Vervolg>
          <Vervolg
            wat={teksten.aangeboden}
            van={aanbiedingen}
            verder={verder({ aanbiedingen: true }, (verderop) => verderop.aanbiedingen)}
          >
            {regels(({ id, wat, fase }) => ({
              naar: `/aanbod/${id}`,
              wat,
              hoe: fase && `${teksten.aangeboden}, ${teksten.oproep[fase]}`
            }))}
          </Vervolg>
          {oproep !== null && (
            <p className="acties">
              <Schakel naar={oproep}>{teksten.plaatsOproep}</Schakel>
            </p>
          )}
        </Vak>
      )}
      {belemmeringen.aantal > 0 && (
        <Vak id="belemmeringen-kop" kop={teksten.koppen.belemmeringen}>
          <Vervolg
            wat={teksten.koppen.belemmeringen}
            van={belemmeringen}
            verder={verder({ belemmeringen: true }, (verderop) => verderop.belemmeringen)}
          >
            {regels(({ id, belemmering, fase }) => ({
              naar: `/belemmering/${id}`,
              wat: belemmering?.naam,
              hoe: fase && teksten.belemmering[fase]
            }))}
          </Vervolg>
        </Vak>
      )}
      {zorgpunten.aantal > 0 && (
        <Vak id="zorgen-kop" kop={teksten.koppen.zorgen}>
          <Vervolg
            wat={teksten.koppen.zorgen}
            van={zorgpunten}
            verder={verder({ zorgpunten: true }, (verderop) => verderop.zorgpunten)}
          >
            {regels(({ id, waarover, fase }) => ({
              naar: `/zorgpunt/${id}`,
              wat: waarover,
              hoe: fase && teksten.zorg[fase]
            }))}
          </Vervolg>
        </Vak>
      )}
      {praktijkvoorbeelden.aantal > 0 && (
        <Vak id="voorbeelden-kop" kop={teksten.koppen.voorbeelden}>
          <Vervolg
            wat={teksten.koppen.voorbeelden}
            van={praktijkvoorbeelden}
            verder={verder({ praktijkvoorbeelden: true }, (verderop) => verderop.praktijkvoorbeelden)}
          >
            {regels(({ id, titel, fase }) => ({
              naar: `/praktijkvoorbeeld/${id}`,
              wat: titel,
              hoe: teksten.voorbeeld[fase]
            }))}
          </Vervolg>
        </Vak>
      )}
    </>
  )
}

interface Regel {
  readonly naar: string
  readonly wat: ReactNode
  readonly hoe: string | null
}

/** Shows a list as lines that each lead to their thing. */
const regels =
  <R,>(regel: (een: R) => Regel) =>
  (rijen: readonly R[]) => (
    <ul className="banden">
      {rijen.map(regel).map(({ naar, wat, hoe }) => (
        <li key={naar}>
          <Schakel naar={naar} lang="nl">
            {wat}
          </Schakel>{' '}
          {hoe && <span className="klein">{hoe}</span>}
        </li>
      ))}
    </ul>
  )
