// SPDX-License-Identifier: EUPL-1.2
// Inputs made from a contract's schema: valid ones, odd but valid ones, ones with one fault, and ones that are no JSON.
export { type Style, validValues } from './fuzz/valid.ts'
export { type Fault, type WrongBody, wrongBodies } from './fuzz/wrong.ts'
export { wrongJson } from './fuzz/wrong-json.ts'
