// SPDX-License-Identifier: EUPL-1.2
import { derivedId } from '@naober/kit/command/ids'

/** One fixed time for all demo data: its ids are the same in every installation and at every start. */
const DEMO_TIME = Date.UTC(2026, 0, 1)

/** The id of a thing or command of the demo data, by its name. */
export const demoId = (name: string): string => derivedId(`voorbeelddata/${name}`, DEMO_TIME)

export const idOfPartij = (naam: string): string => demoId(`partij/${naam}`)
export const idOfInitiatief = (naam: string): string => demoId(`initiatief/${naam}`)
export const idOfGetekendGebied = (naam: string): string => demoId(`getekend-gebied/${naam}`)
export const idOfElement = (naam: string): string => demoId(`element/${naam}`)
