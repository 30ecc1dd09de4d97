// SPDX-License-Identifier: EUPL-1.2
import type { PartijStaat } from '@naober/contracts/initiatieven/partij'

const OVERHEID: readonly PartijStaat['type'][] = ['GEMEENTE', 'PROVINCIE', 'RIJK']

/** Whether a partij of this type is the government, which owns no initiatief. Source: C53. */
export const isOverheid = (type: PartijStaat['type']): boolean => OVERHEID.includes(type)
