// SPDX-License-Identifier: EUPL-1.2
import { idOfInitiatief } from '@naober/tools/demo/ids'
import { type Actor, personNamed } from '@naober/tools/demo/people'

/** Who looks, by the short name of the demo data. */
export const person = (name: Actor): string => personNamed(name).id

/** Keeps the choir up to date, and the reading club. */
export const BEWONER = person('bewoner-koor')
export const KOOR = `/initiatief/${idOfInitiatief('hoge-noot')}`
/** An id that nothing has. */
export const NOBODY = '01900000-0000-7000-8000-000000000001'
export const BUURT = '/buurt/BU99010100'

/** The list of what is wrong with a form, each a way to its field. */
export const FAULTS = '.utrecht-alert--error a'
