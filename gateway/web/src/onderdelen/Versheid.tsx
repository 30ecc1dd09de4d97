// SPDX-License-Identifier: EUPL-1.2
import { versheidInWoorden } from './versheid.ts'

const tekens = { vers: '●', stil: '◐', oud: '○', onbekend: '○', twijfel: '?' } as const
const klassen = {
  vers: 'versheid versheid--vers',
  stil: 'versheid versheid--stil',
  oud: 'versheid versheid--oud',
  onbekend: 'versheid versheid--oud',
  twijfel: 'versheid versheid--oud'
} as const

interface Eigenschappen {
  readonly bevestigdOp: string | null
  /** Since when somebody says that it is not right, unanswered. */
  readonly twijfelOp?: string | null
  readonly op: string
}

/** How long ago somebody said that it is still right, or is not: in words, with a sign beside them. */
export function Versheid({ bevestigdOp, twijfelOp = null, op }: Eigenschappen) {
  const { woorden, staat } = versheidInWoorden(bevestigdOp, op, twijfelOp)
  return (
    <span className={klassen[staat]}>
      <span aria-hidden="true">{tekens[staat]}</span> {woorden}
    </span>
  )
}
