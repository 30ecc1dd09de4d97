// SPDX-License-Identifier: EUPL-1.2
import type { Engels } from '../../app/gezegd/engels.ts'
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import { Vraagfout } from '../../app/vraag.ts'

/** Why the platform did not do what was asked, in the language of the page where it has a code for that. */
export const Waarom = ({ fout }: { fout: Error }) => (
  <Gezegd nl={fout.message} en={(engels) => (fout instanceof Vraagfout ? zinVan(engels, fout) : undefined)} />
)

const zinVan = (engels: Engels, { code, overtredingen: [een] }: Vraagfout): string | undefined =>
  een === undefined ? engels.uitleg(code) : engels.fout(een)
