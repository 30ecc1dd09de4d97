// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, Ref } from 'react'
import { Link, type LinkProps } from 'react-router'
import { adresMet, useBlik } from '../app/plek.ts'

const klassen = {
  tekst: 'nl-link',
  knop: 'nl-button nl-button--primary',
  kaal: 'kaal'
} as const

interface Eigenschappen extends Omit<LinkProps, 'to' | 'className'> {
  readonly naar: string
  readonly als?: keyof typeof klassen
  readonly children: ReactNode
  readonly ref?: Ref<HTMLAnchorElement>
}

/** A link to a page, seen on the same day. */
export function Schakel({ naar, als = 'tekst', children, ...rest }: Eigenschappen) {
  const { op } = useBlik()
  return (
    <Link {...rest} className={klassen[als]} to={adresMet(naar, { op })}>
      {children}
    </Link>
  )
}
