// SPDX-License-Identifier: EUPL-1.2

/** COMPARING what is there already, COPYING, RECORDS, and CHECKING by reading all of it back. */
export type CopyStep = 'COMPARING' | 'COPYING' | 'RECORDS' | 'CHECKING'

/** Told after each page: how many of this step are done, of how many; null where the total is not known. */
export type OnProgress = (step: CopyStep, done: number, total: number | null) => void
