// SPDX-License-Identifier: EUPL-1.2

/** An error in our own words, without any that somebody typed: its message may stand in a log. */
export class OwnWordsError extends Error {}
