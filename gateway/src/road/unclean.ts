// SPDX-License-Identifier: EUPL-1.2

/** The answer is not a clean one, or the query cannot be compiled: whoever executes field by field must tell. */
export class Unclean extends Error {}
