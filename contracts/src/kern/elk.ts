// SPDX-License-Identifier: EUPL-1.2

/**
 * Any shape: only for lists that hold contracts of many shapes side by side, where each one's own types come back
 * through inference at its declaration. The one place where the kernel says `any`.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Elk = any
