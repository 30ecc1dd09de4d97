// SPDX-License-Identifier: EUPL-1.2
import { engels } from './gezegd/engels.ts'
import { leerEngels } from './gezegd/gekozen.ts'
import { leer } from './taal.ts'

const bestanden = import.meta.glob<Readonly<Record<string, object>>>('/src/**/*.en.ts', { eager: true })

for (const [pad, uitvoer] of Object.entries(bestanden)) {
  const bestand = pad.slice('/src/'.length, -'.en.ts'.length)
  for (const [naam, teksten] of Object.entries(uitvoer))
    leer(naam === 'teksten' ? bestand : `${bestand}#${naam}`, teksten)
}

leerEngels(engels)
