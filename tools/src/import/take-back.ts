// SPDX-License-Identifier: EUPL-1.2
import { type Settings, StartError } from '../start/settings.ts'
import { count } from './outcome.ts'
import { tellRows } from './reading-in.ts'
import { Book } from './rijen/book.ts'
import { kindNamed } from './rijen/kinds.ts'
import { createProgress, type Screen } from './source/progress.ts'
import { takeBackImport } from './taking-back.ts'
import { openWayIn } from './way-in.ts'

/** Takes an import back, as `takeBackImport`, and tells of it. Throws a StartError where something stays. */
export const takeBack = async (id: string, settings: Settings, screen: Screen = process.stdout): Promise<void> => {
  const found = Book.named(settings.data, id)
  const progress = createProgress(screen)
  const wayIn = await openWayIn(kindNamed(found.setup.mapping.soort).contract.aggregaat.dienst, settings)
  try {
    const { terug, blijven, verslag } = await takeBackImport(found, wayIn, progress)
    tellRows(blijven, progress)
    progress.line(`Teruggenomen: ${count(terug, 'rij', 'rijen')}. Verslag: ${verslag}`)
    if (blijven.length > 0)
      throw new StartError(
        `Deels teruggenomen: ${count(blijven.length, 'rij blijft', 'rijen blijven')} staan, zie het verslag.`
      )
  } finally {
    await wayIn.stop()
  }
}
