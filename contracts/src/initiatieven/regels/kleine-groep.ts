// SPDX-License-Identifier: EUPL-1.2

/** Fewer people or households than this are never shown as a figure; none at all is. Our own choice. */
export const KLEINSTE_GROEP = 10

/** True for a number of people or households that points at them. */
export const isKleineGroep = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_GROEP

/** What of a number of people or households may be shown: null where it is unknown, and where it points at them. */
export const toonbaarAantal = (aantal: number | null): number | null =>
  aantal === null || isKleineGroep(aantal) ? null : aantal
