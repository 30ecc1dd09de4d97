// SPDX-License-Identifier: EUPL-1.2

/** A number with its word: `1 lid`, `3 leden`. */
export const geteld = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`
