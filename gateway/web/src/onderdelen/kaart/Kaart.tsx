// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { namenDiePassen } from './namen.ts'
import { Symbool } from './Symbool.tsx'
import { isPijl, stappenOver } from './stappen.ts'
import { useBreedte } from './useBreedte.ts'
import { tekenVlakken } from './vlakken.ts'

/** An area on the map, with what it is called and how much there is. */
export interface Kaartgebied {
  readonly code: string
  readonly naam: string
  readonly aantal: number
  /** What a reader of the screen hears. */
  readonly woorden: string
  readonly adres: string
  readonly grens: unknown
}

interface Eigenschappen {
  readonly gebieden: readonly Kaartgebied[]
  /** Codes of the areas that are looked at. */
  readonly gekozen: ReadonlySet<string>
  /** An outline of its own, drawn over the areas (GeoJSON); null for none. */
  readonly omtrek: unknown
  readonly naam: string
  readonly uitlegId: string
  readonly onKies: (code: string) => void
}

/** Stands for the outline among the areas that are drawn. */
const OMTREK = 'omtrek'

const opNieuwTabblad = (klik: MouseEvent) => klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.button !== 0

/**
 * The map of a gemeente. It is one stop for the Tab key; within it arrows lead from area to area, Home and End to the
 * first and the last, and Enter chooses. Counts are symbols, because a large empty polder would shout otherwise.
 */
export function Kaart({ gebieden, gekozen, omtrek, naam, uitlegId, onKies }: Eigenschappen) {
  const [doos, breedte] = useBreedte<HTMLDivElement>(600)
  const hoogte = Math.round(Math.min(breedte * 0.85, 560))
  const getekend = useMemo(
    () => tekenVlakken([...gebieden, { code: OMTREK, grens: omtrek }], breedte, hoogte),
    [gebieden, omtrek, breedte, hoogte]
  )
  const vlakken = useMemo(() => getekend.filter(({ code }) => code !== OMTREK), [getekend])
  const lijn = getekend.find(({ code }) => code === OMTREK)
  const stappen = useMemo(() => stappenOver(vlakken), [vlakken])
  const opschriften = useMemo(() => {
    const opCode = new Map(gebieden.map((gebied) => [gebied.code, gebied]))
    return vlakken.map((vlak) => {
      const { naam = '', aantal = 0 } = opCode.get(vlak.code) ?? {}
      return { vlak, naam, aantal }
    })
  }, [gebieden, vlakken])
  const namen = useMemo(() => namenDiePassen(opschriften, breedte), [opschriften, breedte])
  const [hier, zetHier] = useState<string | null>(null)
  const [inFocus, zetInFocus] = useState(false)
  const schakels = useRef(new Map<string, HTMLOrSVGElement>())

  const opCode = new Map(gebieden.map((gebied) => [gebied.code, gebied]))
  const heeft = (code: string | null) => code !== null && vlakken.some((vlak) => vlak.code === code)
  const stop = heeft(hier) ? hier : (vlakken.find(({ code }) => gekozen.has(code)) ?? vlakken[0])?.code
  const omlijnd = vlakken.find(({ code }) => inFocus && code === stop)

  const loop = (toets: KeyboardEvent) => {
    const naar = isPijl(toets.key)
      ? stop && stappen.get(stop)?.[toets.key]
      : { Home: vlakken[0]?.code, End: vlakken.at(-1)?.code }[toets.key]
    if (isPijl(toets.key)) toets.preventDefault()
    if (!naar) return
    toets.preventDefault()
    schakels.current.get(naar)?.focus()
  }

  return (
    <div className="kaart" ref={doos}>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset inside a drawing */}
      <svg
        viewBox={`0 0 ${breedte} ${hoogte}`}
        width={breedte}
        height={hoogte}
        aria-label={naam}
        aria-describedby={uitlegId}
        role="group"
        onKeyDown={loop}
      >
        <defs>
          <pattern id="arcering" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="arcering" d="M0 0V8" />
          </pattern>
        </defs>
        {vlakken.map(({ code, pad }) => {
          const gebied = opCode.get(code)
          if (!gebied) return null
          return (
            <a
              key={code}
              ref={(schakel) => {
                if (schakel) schakels.current.set(code, schakel)
                else schakels.current.delete(code)
              }}
              href={gebied.adres}
              tabIndex={code === stop ? 0 : -1}
              aria-label={gebied.woorden}
              aria-current={gekozen.has(code) ? 'true' : undefined}
              data-code={code}
              onFocus={() => {
                zetHier(code)
                zetInFocus(true)
              }}
              onBlur={() => zetInFocus(false)}
              onClick={(klik) => {
                if (opNieuwTabblad(klik)) return
                klik.preventDefault()
                onKies(code)
              }}
            >
              <path className="gebied" d={pad} />
              {gebied.aantal === 0 && <path className="gebied__leeg" d={pad} fill="url(#arcering)" />}
              <title>{gebied.woorden}</title>
            </a>
          )
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group without tabindex takes no focus */}
        <g className="kaart__boven" aria-hidden="true">
          {vlakken.map(({ code, pad }) => gekozen.has(code) && <path key={code} className="gebied__gekozen" d={pad} />)}
          {lijn && <path className="gebied__omtrek" d={lijn.pad} />}
          {[false, true].map((groot) =>
            opschriften
              .filter(({ vlak }) => groot === ((gekozen.size === 1 && gekozen.has(vlak.code)) || vlak === omlijnd))
              .map((opschrift) => (
                <Symbool
                  key={opschrift.vlak.code}
                  opschrift={opschrift}
                  toonNaam={namen.has(opschrift.vlak.code)}
                  groot={groot}
                  kaart={breedte}
                />
              ))
          )}
          {omlijnd && (
            <>
              <path className="gebied__focus gebied__focus--buiten" d={omlijnd.pad} />
              <path className="gebied__focus" d={omlijnd.pad} />
            </>
          )}
        </g>
      </svg>
    </div>
  )
}
