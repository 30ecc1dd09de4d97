// SPDX-License-Identifier: EUPL-1.2
export * from './diensten.ts'
export * from './kern/index.ts'
