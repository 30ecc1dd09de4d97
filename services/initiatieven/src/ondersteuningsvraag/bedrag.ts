// SPDX-License-Identifier: EUPL-1.2
import type { OndersteuningsvraagStaat } from '@naober/contracts/initiatieven/ondersteuningsvraag'

/** An amount belongs to a question about money, and is more than nothing; without one every question is right. */
export const pastBedrag = (soort: OndersteuningsvraagStaat['soort'], bedrag: number | null): boolean =>
  bedrag === null || (soort === 'GELD' && bedrag > 0)
