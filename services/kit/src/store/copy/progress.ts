// SPDX-License-Identifier: EUPL-1.2

/**
 * COMPARING what is there already, COPYING commits, or the PAGES of a file as they are, RECORDS, and CHECKING by reading
 * all of it back.
 */
export type CopyStep = 'COMPARING' | 'COPYING' | 'PAGES' | 'RECORDS' | 'CHECKING'

/** Told after each page: how many of this step are done, of how many; null where the total is not known. */
export type OnProgress = (step: CopyStep, done: number, total: number | null) => void
