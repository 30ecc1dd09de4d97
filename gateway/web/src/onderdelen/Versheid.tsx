// SPDX-License-Identifier: EUPL-1.2
import { versheidInWoorden } from './versheid.ts'

const tekens = { vers: '●', stil: '◐', oud: '○', onbekend: '○' } as const
const klassen = {
  vers: 'versheid versheid--vers',
  stil: 'versheid versheid--stil',
  oud: 'versheid versheid--oud',
  onbekend: 'versheid versheid--oud'
} as const

/** How long ago somebody said that it is still right: in words, with a sign beside them. */
export function Versheid({ bevestigdOp, op }: { bevestigdOp: string | null; op: string }) {
  const { woorden, staat } = versheidInWoorden(bevestigdOp, op)
  return (
    <span className={klassen[staat]}>
      <span aria-hidden="true">{tekens[staat]}</span> {woorden}
    </span>
  )
}
