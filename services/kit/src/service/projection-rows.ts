// SPDX-License-Identifier: EUPL-1.2

/** Collection in which a projection keeps its rows: `{ waarde, positie }` per key. */
export const projectionCollection = (naam: string): string => `projectie:${naam}`
