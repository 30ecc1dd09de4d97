// SPDX-License-Identifier: EUPL-1.2
import { FORMS } from './forms.ts'
import { LISTS } from './lists.ts'
import { PLACES } from './places.ts'
import type { Row } from './row.ts'
import { THINGS } from './things.ts'

/** The screens of the application, a row each: what the suite looks at, and what the pictures show. */
export const SCREENS_OF_THE_APP: readonly Row[] = [...PLACES, ...LISTS, ...THINGS, ...FORMS]
