// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../taal.ts'

/** What holds for everything that somebody sends. */
export const teksten = catalogus('app/opdracht/teksten', {
  nietIngelogd: 'Wij weten niet wie u bent. Wie iets vastlegt, houdt het ook bij.',
  onvolledig: 'Er ontbreekt nog iets.',
  iedereen: 'Iedereen die nu kijkt, ziet het ook.',
  later: 'Uw wijziging is bewaard. Dit overzicht loopt even achter.',
  ongedaan: 'Ongedaan maken',
  nietOngedaan: 'Dit kunt u niet ongedaan maken:',
  ongedaanBezig: 'Bezig met terugdraaien …',
  ongedaanMislukt: 'Terugdraaien lukte niet.',
  sluit: 'Sluit dit bericht'
})
