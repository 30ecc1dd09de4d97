// SPDX-License-Identifier: EUPL-1.2
import type { InputHTMLAttributes, ReactNode } from 'react'
import type { Formulierstaat, Waarden } from '../../app/opdracht/useFormulier.ts'
import { Kies } from '../Kies.tsx'
import { Kiezer } from '../kiezer/Kiezer.tsx'
import type { Kiesbron } from '../kiezer/keus.ts'
import { Keuzegroep, Veld } from '../Veld.tsx'
import { teksten } from './teksten.nl.ts'

/** The fields of a form whose values are texts. */
type Tekstnaam<W extends Waarden> = { [N in keyof W & string]: W[N] extends string ? N : never }[keyof W & string]
type Lijstnaam<W extends Waarden> = { [N in keyof W & string]: W[N] extends string ? never : N }[keyof W & string]

interface Eigenschappen<W extends Waarden, N> {
  readonly staat: Formulierstaat<W>
  readonly naam: N
  readonly hint?: string
}

const tekstIn = (waarden: Waarden, naam: string): string => {
  const waarde = waarden[naam]
  return typeof waarde === 'string' ? waarde : ''
}

const lijstIn = (waarden: Waarden, naam: string): readonly string[] => {
  const waarde = waarden[naam]
  return typeof waarde === 'string' ? [] : (waarde ?? [])
}

/** One field of a form, filled in. `Partial<W>` cannot be told from a computed name, so it is copied from the whole. */
const metVeld = <W extends Waarden>(waarden: W, naam: keyof W, waarde: string | readonly string[]): W => ({
  ...waarden,
  [naam]: waarde
})

type Tekst<W extends Waarden> = Eigenschappen<W, Tekstnaam<W>> & {
  readonly soort?: 'text' | 'date' | 'time' | 'number'
  readonly regels?: number
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'min' | 'max' | 'step' | 'inputMode' | 'autoComplete'>

/** A field to type in: a line, or as many lines as `regels` says. */
export function Tekstveld<W extends Waarden>({ staat, naam, hint, soort = 'text', regels, ...rest }: Tekst<W>) {
  const waarde = tekstIn(staat.waarden, naam)
  const vul = (tekst: string) => staat.vul(metVeld(staat.waarden, naam, tekst))
  return (
    <Veld id={naam} label={staat.labels[naam] ?? naam} fout={staat.fouten[naam]} {...(hint && { hint })}>
      {(besturing) =>
        regels ? (
          <textarea
            {...besturing}
            className="utrecht-textarea utrecht-textarea--html-textarea"
            rows={regels}
            value={waarde}
            onChange={({ target }) => vul(target.value)}
          />
        ) : (
          <input
            autoComplete="off"
            {...rest}
            {...besturing}
            className="utrecht-textbox utrecht-textbox--html-input"
            type={soort}
            value={waarde}
            onChange={({ target }) => vul(target.value)}
          />
        )
      }
    </Veld>
  )
}

type Keuzen = Readonly<Record<string, string>>

interface Kieseigenschappen<W extends Waarden> extends Eigenschappen<W, Tekstnaam<W>> {
  readonly keuzen: Keuzen
  readonly leeg?: string
  readonly lang?: 'nl' | undefined
}

/** A list to choose one from; `leeg` is what stands there before anything is chosen. */
export function Kiesveld<W extends Waarden>({
  staat,
  naam,
  hint,
  keuzen,
  leeg = teksten.kies,
  lang
}: Kieseigenschappen<W>) {
  return (
    <Veld id={naam} label={staat.labels[naam] ?? naam} fout={staat.fouten[naam]} {...(hint && { hint })}>
      {(besturing) => (
        <Kies
          {...besturing}
          value={tekstIn(staat.waarden, naam)}
          onChange={({ target }) => staat.vul(metVeld(staat.waarden, naam, target.value))}
        >
          <option value="">{leeg}</option>
          {Object.entries(keuzen).map(([code, woord]) => (
            <option key={code} value={code} lang={lang}>
              {woord}
            </option>
          ))}
        </Kies>
      )}
    </Veld>
  )
}

/** A field that finds, while somebody types, what they can choose one from. */
export function Zoekkiesveld<W extends Waarden>({
  staat,
  naam,
  hint,
  bron
}: Eigenschappen<W, Tekstnaam<W>> & { readonly bron: Kiesbron }) {
  const label = staat.labels[naam] ?? naam
  return (
    <Veld id={naam} label={label} fout={staat.fouten[naam]} {...(hint && { hint })}>
      {(besturing) => (
        <Kiezer
          besturing={besturing}
          label={label}
          bron={bron}
          waarde={tekstIn(staat.waarden, naam)}
          vul={(waarde) => staat.vul(metVeld(staat.waarden, naam, waarde))}
        />
      )}
    </Veld>
  )
}

/** A few choices that are all in sight; one of them. */
export function Keuzeveld<W extends Waarden>({
  staat,
  naam,
  hint,
  keuzen,
  uitleg
}: Eigenschappen<W, Tekstnaam<W>> & { readonly keuzen: Keuzen; readonly uitleg?: Keuzen }) {
  return (
    <Keuzegroep id={naam} label={staat.labels[naam] ?? naam} fout={staat.fouten[naam]} {...(hint && { hint })}>
      {Object.entries(keuzen).map(([code, woord], plek) => (
        <Keus key={code} woord={woord} uitleg={uitleg?.[code]}>
          <input
            type="radio"
            name={naam}
            id={plek === 0 ? naam : undefined}
            checked={tekstIn(staat.waarden, naam) === code}
            onChange={() => staat.vul(metVeld(staat.waarden, naam, code))}
          />
        </Keus>
      ))}
    </Keuzegroep>
  )
}

/** A few choices that are all in sight; any number of them. */
export function Kruisveld<W extends Waarden>({
  staat,
  naam,
  hint,
  keuzen
}: Eigenschappen<W, Lijstnaam<W>> & { readonly keuzen: Keuzen }) {
  const gekozen = lijstIn(staat.waarden, naam)
  return (
    <Keuzegroep id={naam} label={staat.labels[naam] ?? naam} fout={staat.fouten[naam]} {...(hint && { hint })}>
      {Object.entries(keuzen).map(([code, woord], plek) => (
        <Keus key={code} woord={woord}>
          <input
            type="checkbox"
            id={plek === 0 ? naam : undefined}
            checked={gekozen.includes(code)}
            onChange={({ target }) =>
              staat.vul(
                metVeld(staat.waarden, naam, [
                  ...gekozen.filter((een) => een !== code),
                  ...(target.checked ? [code] : [])
                ])
              )
            }
          />
        </Keus>
      ))}
    </Keuzegroep>
  )
}

const Keus = ({ woord, uitleg, children }: { woord: string; uitleg?: string | undefined; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className="keus">
    {children}
    <span>
      {uitleg ? <strong>{woord}</strong> : woord}
      {uitleg && <span className="keus__uitleg">{uitleg}</span>}
    </span>
  </label>
)
