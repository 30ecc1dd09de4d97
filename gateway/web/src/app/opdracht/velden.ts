// SPDX-License-Identifier: EUPL-1.2
import { leesEngels } from '../gezegd/gekozen.ts'
import type { Overtreding } from '../vraag.ts'
import type { Fouten } from './uitkomst.ts'

/**
 * The server's violations at the fields of a form, in the language of the page.
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
  for (const overtreding of overtredingen) {
    const { pad } = overtreding
    const fout = leesEngels()?.fout(overtreding) ?? overtreding.fout
    const delen = pad.split('/').filter((deel) => deel !== '')
    const zelf = delen.findLast((deel) => velden.includes(deel))
    const ander = delen.findLast((deel) => Object.hasOwn(elders, deel))
    const veld = zelf ?? (ander === undefined ? '' : (elders[ander] ?? ''))
    fouten[veld] = fouten[veld] ? `${fouten[veld]} ${fout}` : fout
  }
  return fouten
}
