// SPDX-License-Identifier: EUPL-1.2
import { type ButtonHTMLAttributes, type ReactNode, type Ref, useEffect, useState } from 'react'

const klassen = {
  hoofd: 'nl-button nl-button--primary',
  gewoon: 'nl-button nl-button--secondary',
  rustig: 'nl-button nl-button--subtle'
} as const

interface Eigenschappen extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: keyof typeof klassen
  /** What happens now, while `bezig`; told after 0.3 s. */
  readonly bezigTekst?: string
  readonly bezig?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

const NA = 300

/** True once `bezig` has lasted long enough to be worth telling. */
function useLangBezig(bezig: boolean): boolean {
  const [lang, zetLang] = useState(false)
  useEffect(() => {
    if (!bezig) return
    const klok = setTimeout(() => zetLang(true), NA)
    return () => {
      clearTimeout(klok)
      zetLang(false)
    }
  }, [bezig])
  return lang
}

/** A button. While busy it stays where it is and keeps the focus, but does nothing. */
export function Knop({ soort = 'gewoon', bezig = false, bezigTekst, children, onClick, ...rest }: Eigenschappen) {
  const lang = useLangBezig(bezig)
  return (
    <button
      type="button"
      {...rest}
      className={klassen[soort]}
      aria-disabled={bezig || undefined}
      onClick={(klik) => {
        if (bezig) klik.preventDefault()
        else onClick?.(klik)
      }}
    >
      {lang && bezigTekst ? bezigTekst : children}
    </button>
  )
}
