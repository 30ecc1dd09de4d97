// SPDX-License-Identifier: EUPL-1.2
import type { Overtreding } from '../vraag.ts'
import type { Fouten } from './uitkomst.ts'

/**
 * The server's violations at the fields of a form.
 *
 * @param velden names of the fields, in the order of the form
 * @param elders names in the command that another field stands for: `{ gebied: 'buurt' }`
 */
export function foutenOp(
  overtredingen: readonly Overtreding[],
  velden: readonly string[],
  elders: Readonly<Record<string, string>> = {}
): Fouten {
  const fouten: Record<string, string> = {}
  for (const { pad, fout } of overtredingen) {
    const delen = pad.split('/').filter((deel) => deel !== '')
    const zelf = delen.findLast((deel) => velden.includes(deel))
    const ander = delen.findLast((deel) => Object.hasOwn(elders, deel))
    const veld = zelf ?? (ander === undefined ? '' : (elders[ander] ?? ''))
    fouten[veld] = fouten[veld] ? `${fouten[veld]} ${fout}` : fout
  }
  return fouten
}
