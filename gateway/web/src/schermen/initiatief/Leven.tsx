// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useLezing } from '../../app/client.ts'
import { InitiatiefLevenDocument, type InitiatiefLevenQuery } from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { WieHelpt } from '../belemmering/Steunpunten.tsx'
import { Vergelijkbaar } from '../voorbeeld/Vergelijkbaar.tsx'
import { teksten } from './leven.nl.ts'

interface Eigenschappen {
  readonly id: string
  readonly op: string | null
  /** Where the viewer can place an oproep on its behalf; null where they cannot. */
  readonly oproep: string | null
}

/** What happens around an initiatief: what stands in its way, worries, what it looks for and offers, what others learn. */
export function Leven({ id, op, oproep }: Eigenschappen) {
  const { data } = useLezing(InitiatiefLevenDocument, { id, op })
  const initiatief = data?.initiatief
  if (!initiatief) return null
  const doen = WEGEN.filter(({ opdracht }) => op === null && initiatief.mogelijk.includes(opdracht))
  return (
    <>
      {rijen(initiatief).map(({ kop, regels }) => {
        const naast = kop === 'gezocht' ? oproep : null
        return (
          (regels.length > 0 || naast !== null) && (
            <Vak key={kop} id={`${kop}-kop`} kop={teksten.koppen[kop]}>
              <ul className="banden">
                {regels.map(({ naar, wat, hoe }) => (
                  <li key={naar}>
                    <Schakel naar={naar} lang="nl">
                      {wat}
                    </Schakel>{' '}
                    {hoe && <span className="klein">{hoe}</span>}
                  </li>
                ))}
              </ul>
              {naast !== null && (
                <p className="acties">
                  <Schakel naar={naast}>{teksten.plaatsOproep}</Schakel>
                </p>
              )}
            </Vak>
          )
        )
      })}
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

interface Rij {
  readonly naar: string
  readonly wat: ReactNode
  readonly hoe: string | null
}
interface Rijen {
  readonly kop: keyof typeof teksten.koppen
  readonly regels: readonly Rij[]
}

const rijen = ({
  belemmeringen,
  zorgpunten,
  praktijkvoorbeelden,
  behoeften,
  aanbiedingen
}: Getoond): readonly Rijen[] => [
  {
    kop: 'gezocht',
    regels: [
      ...behoeften.nodes.map(({ id, wat, fase }) => ({
        naar: `/behoefte/${id}`,
        wat,
        hoe: fase && `${teksten.gezocht}, ${teksten.oproep[fase]}`
      })),
      ...aanbiedingen.nodes.map(({ id, wat, fase }) => ({
        naar: `/aanbod/${id}`,
        wat,
        hoe: fase && `${teksten.aangeboden}, ${teksten.oproep[fase]}`
      }))
    ]
  },
  {
    kop: 'belemmeringen',
    regels: belemmeringen.nodes.map(({ id, belemmering, fase }) => ({
      naar: `/belemmering/${id}`,
      wat: belemmering?.naam,
      hoe: fase && teksten.belemmering[fase]
    }))
  },
  {
    kop: 'zorgen',
    regels: zorgpunten.nodes.map(({ id, waarover, fase }) => ({
      naar: `/zorgpunt/${id}`,
      wat: waarover,
      hoe: fase && teksten.zorg[fase]
    }))
  },
  {
    kop: 'voorbeelden',
    regels: praktijkvoorbeelden.nodes.map(({ id, titel, fase }) => ({
      naar: `/praktijkvoorbeeld/${id}`,
      wat: titel,
      hoe: teksten.voorbeeld[fase]
    }))
  }
]
