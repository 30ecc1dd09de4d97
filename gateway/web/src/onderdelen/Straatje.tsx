// SPDX-License-Identifier: EUPL-1.2
import type { Fase } from '../gql/graphql.ts'
import { teksten } from './straatje.nl.ts'
import { fasen } from './woorden.nl.ts'

/** A house in the street: one initiatief. */
export interface Huis {
  readonly id: string
  readonly fase: Fase
  readonly licht: boolean
}

const BREED = 46
const GROND = 64
const GEVELS = ['gevel gevel--a', 'gevel gevel--b', 'gevel gevel--c', 'gevel gevel--d', 'gevel gevel--e'] as const

/** A number that belongs to a text, so that a house looks the same every time. */
const getalVan = (tekst: string) => [...tekst].reduce((som, letter) => (som * 31 + letter.charCodeAt(0)) % 997, 7)

const puntgevel = (h: number) => `M2 ${GROND}V${GROND - h}L20 ${GROND - h - 15}L38 ${GROND - h}V${GROND}Z`
const trapgevel = (h: number) =>
  `M2 ${GROND}V${GROND - h}H8V${GROND - h - 7}H14V${GROND - h - 13}H26V${GROND - h - 7}H32V${GROND - h}H38V${GROND}Z`
const klokgevel = (h: number) =>
  `M2 ${GROND}V${GROND - h}Q10 ${GROND - h - 2} 11 ${GROND - h - 12}Q20 ${GROND - h - 18} 29 ${GROND - h - 12}Q30 ${GROND - h - 2} 38 ${GROND - h}V${GROND}Z`
const vormen = [puntgevel, trapgevel, klokgevel] as const

const Steiger = ({ top }: { top: number }) => (
  <path
    className="steiger"
    d={`M0 ${GROND}V${top}M40 ${GROND}V${top}M-2 ${top + 4}H42M-2 ${top + 22}H42M0 ${GROND}L40 ${top + 22}`}
  />
)

function Gevel({ huis, plek }: { huis: Huis; plek: number }) {
  const getal = getalVan(huis.id)
  const hoog = 26 + (getal % 12)
  const vorm = vormen[getal % vormen.length] ?? puntgevel
  const raam = huis.licht ? 'raam raam--aan' : 'raam'
  const y = GROND - hoog + 4
  return (
    <g transform={`translate(${plek * BREED + 4} 0)`}>
      <path className={huis.fase === 'IDEE' ? 'gevel gevel--idee' : GEVELS[getal % GEVELS.length]} d={vorm(hoog)} />
      {huis.fase !== 'IDEE' && (
        <>
          <rect className={raam} x="8" y={y} width="8" height="9" />
          <rect className={raam} x="24" y={y} width="8" height="9" />
          <rect className="deur" x="16" y={GROND - 14} width="8" height="14" />
        </>
      )}
      {huis.fase === 'IN_DE_KNEL' && <Steiger top={GROND - hoog - 6} />}
    </g>
  )
}

/** What the street shows, in words: `3 huizen: 2 volop bezig, 1 nog een idee; 1 met licht`. */
export function straatInWoorden(huizen: readonly Huis[]): string {
  const perFase = Object.entries(fasen).flatMap(([fase, woorden]) => {
    const aantal = huizen.filter((huis) => huis.fase === fase).length
    return aantal === 0 ? [] : [`${aantal} ${woorden}`]
  })
  return teksten.huizen(huizen.length, perFase.join(', '), huizen.filter(({ licht }) => licht).length)
}

interface Eigenschappen {
  readonly huizen: readonly Huis[]
  /** How many there will be, while they are on their way: their room is kept. */
  readonly ruimte?: number
  /** Says the same in text; nothing while there is nothing to say. */
  readonly woorden: string
}

/** The buurt as a row of gables, as wide as there are houses. */
export function Straatje({ huizen, ruimte = huizen.length, woorden }: Eigenschappen) {
  const breed = Math.max(ruimte, 6) * BREED + 8
  return (
    <svg
      className="straatje"
      viewBox={`0 0 ${breed} ${GROND + 6}`}
      width={breed * 1.25}
      role="img"
      aria-label={woorden}
      aria-hidden={woorden === ''}
    >
      <rect className="stoep" x="0" y={GROND} width={breed} height="6" />
      {huizen.map((huis, plek) => (
        <Gevel key={huis.id} huis={huis} plek={plek} />
      ))}
    </svg>
  )
}
