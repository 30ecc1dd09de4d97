// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react'

/** What a control inside a field is given. */
export interface Besturing {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Eigenschappen {
  readonly label: string
  readonly hint?: string
  readonly fout?: string | undefined
  /** Fixed id, so that the error summary can lead to it. */
  readonly id?: string
  readonly children: (besturing: Besturing) => ReactNode
}

/** A field: label, hint, error, control, in that order. */
export function Veld({ label, hint, fout, id, children }: Eigenschappen) {
  const eigen = useId()
  const veld = id ?? eigen
  const uitleg = [hint && `${veld}-hint`, fout && `${veld}-fout`].filter(Boolean).join(' ')
  return (
    <div className={fout ? 'utrecht-form-field utrecht-form-field--invalid veld' : 'utrecht-form-field veld'}>
      <label className="utrecht-form-label veld__label" htmlFor={veld}>
        {label}
      </label>
      <Uitleg veld={veld} hint={hint} fout={fout} />
      {children({ id: veld, 'aria-describedby': uitleg || undefined, 'aria-invalid': fout ? true : undefined })}
    </div>
  )
}

const Uitleg = ({ veld, hint, fout }: { veld: string; hint: string | undefined; fout: string | undefined }) => (
  <>
    {hint && (
      <p className="veld__hint" id={`${veld}-hint`}>
        {hint}
      </p>
    )}
    {fout && (
      <p className="veld__fout" id={`${veld}-fout`}>
        {fout}
      </p>
    )}
  </>
)

interface Groep extends Omit<Eigenschappen, 'children' | 'id'> {
  readonly id: string
  readonly children: ReactNode
}

/** A group of choices that together are one field. */
export const Keuzegroep = ({ label, hint, fout, id, children }: Groep) => (
  <fieldset
    className={fout ? 'veld veld--groep utrecht-form-field--invalid' : 'veld veld--groep'}
    aria-describedby={[hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined}
  >
    <legend className="utrecht-form-label veld__label">{label}</legend>
    <Uitleg veld={id} hint={hint} fout={fout} />
    {children}
  </fieldset>
)
