// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { OPDRACHTEN } from '@naober/contracts/register'
import type { MadeFile } from './made-file.ts'

/** Given by the platform itself, or by a beheerder outside the pages: no page has to ask before them. */
const isOnPages = ({ rollen }: Opdrachtcontract): boolean =>
  rollen.some((rol) => rol !== 'systeem' && rol !== 'beheerder')

/** Why a command can never be undone; null where it can, or where that depends on what it is given to. */
export const reasonOf = ({ herstel }: Opdrachtcontract): string | null =>
  typeof herstel === 'function' ? null : herstel.onomkeerbaar

/** The reasons of what people do on a page, by command: the page tells them beforehand. */
export const irreversibleModule = (contracts: readonly Opdrachtcontract[] = OPDRACHTEN): MadeFile => {
  const lines = contracts
    .filter(isOnPages)
    .flatMap((contract) => {
      const reason = reasonOf(contract)
      return reason === null ? [] : [`  ${contract.naam}: ${JSON.stringify(reason)}`]
    })
    .sort()
  return {
    path: 'gateway/web/src/gql/onomkeerbaar.ts',
    content: `// SPDX-License-Identifier: EUPL-1.2
/** Why what somebody does can never be undone, by command. Made from the contracts by \`npm run generate\`. */
export const ONOMKEERBAAR: Readonly<Record<string, string>> = {
${lines.join(',\n')}
}
`
  }
}
