// SPDX-License-Identifier: EUPL-1.2
import type { Append } from './append.ts'
import type { Collections } from './collections.ts'
import { surely } from './surely.ts'

/**
 * Takes back a batch that went into a database that had been emptied, dropped or put back: behind a hole, or where no
 * log is. None of it was acknowledged. What follows on the log that stands there now stays: another process may have
 * gone on from it.
 */
export const takeBackStrays = async (
  { commits, log }: Pick<Collections, 'commits' | 'log'>,
  sent: readonly Pick<Append, 'position' | 'commit'>[]
): Promise<void> => {
  const [first, last] = [sent[0], sent.at(-1)]
  if (first === undefined || last === undefined) return
  const before = first.position - 1
  const [identity, follows] = await Promise.all([
    surely(log, { _id: 'log' }),
    before === 0 || surely(commits, { position: before })
  ])
  if (identity !== null && follows !== null) return
  const position = { $gte: first.position, $lte: last.position }
  await commits.deleteMany({ _id: { $in: sent.map(({ commit }) => commit.commandId) }, position })
}
