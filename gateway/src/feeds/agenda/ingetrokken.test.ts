// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, activiteitAfgelast, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { faseGewijzigd, Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { keerAfgelast, Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { answerErrors } from '@naober/kit/http/errors'
import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { Initiatieven } from '../../view/initiatief.ts'
import { dagVan } from '../../view/kern/day.ts'
import type { Overzicht } from '../../view/overzicht.ts'
import { type Deel, Proeflog } from '../../view/testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from '../../view/testing/wereld.ts'
import { agendaRoutes, agendaTekst } from '../agenda.ts'
import { standVan } from '../stand.ts'

const [KOOR, REEKS, ETEN] = [uuid(1), uuid(2), uuid(3)]
const verteld = { initiatiefId: KOOR, gebied: inBuurt('BU03080102'), wijze: 'GEORGANISEERD' as const }

const wereld = (...delen: Deel[]): Overzicht => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2019-01-01', inBuurt('BU03080102'))])
  for (const deel of delen) log.commit(deel)
  const overzicht = overzichtVan(log.commits)
  overzicht.verwacht('initiatieven', log.positie, 0)
  return overzicht
}

/** The calendar of the koor as somebody reads it who had it before. */
const tekstVan = (overzicht: Overzicht): string => {
  const { activiteiten, reeksen } = overzicht.tabel(Initiatieven).haal(KOOR)
  return agendaTekst({ naam: '', rijen: [...activiteiten, ...reeksen] }, dagVan('2026-03-01'), standVan(overzicht))
}

describe('a calendar of what was withdrawn', () => {
  const weg: Deel = [
    Initiatief,
    KOOR,
    faseGewijzigd({
      van: 'ACTIEF',
      naar: 'GESTOPT',
      op: '2026-02-01',
      belemmering: null,
      reden: 'VERGISSING',
      opgegaanIn: null,
      toelichting: null
    })
  ]
  const eten = activiteitGepland({
    ...verteld,
    naam: 'Eten bij Jan',
    omschrijving: 'Achterom',
    waar: 'Bij Jan',
    dag: '2026-03-10',
    tijd: '18:00',
    duurMinuten: 60
  })

  test('tells of an activiteit no more than that it is off', () => {
    const vergist = activiteitAfgelast({ op: '2026-06-01', reden: null, vergissing: true })
    const tekst = tekstVan(wereld([Activiteit, ETEN, eten], [Activiteit, ETEN, vergist]))
    expect(tekst).toContain(`UID:${ETEN}@naober`)
    expect(tekst).toContain('STATUS:CANCELLED')
    expect(tekst).toContain('SUMMARY:Afgelast\r\n')
    for (const woord of ['Jan', 'Achterom']) expect(tekst).not.toContain(woord)
  })

  const repetitie = reeksGepland({
    ...verteld,
    naam: 'Repetitie',
    omschrijving: 'Zingen',
    waar: 'Zaal Noord',
    dag: '2026-03-03',
    tijd: '19:30',
    duurMinuten: 90,
    herhaling: { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DI'], maandelijksOp: null },
    laatste: '2026-03-10',
    overslaan: []
  })

  test('tells of a series no more than that it is off', () => {
    const vergist: Deel[] = ['2026-03-03', '2026-03-10'].map((keer) => [
      Reeks,
      REEKS,
      keerAfgelast({ op: '2026-06-01', keer, reden: null, vergissing: true })
    ])
    const tekst = tekstVan(wereld([Reeks, REEKS, repetitie], ...vergist))
    expect(tekst.match(/STATUS:CANCELLED/g)).toHaveLength(1)
    expect(tekst).not.toContain('RRULE:FREQ=WEEKLY')
    for (const woord of ['Repetitie', 'Zingen', 'Noord']) expect(tekst).not.toContain(woord)
  })

  test('tells of an initiatief no more than that all it planned is off', async () => {
    const overzicht = wereld([Activiteit, ETEN, { ...eten, data: { ...eten.data, dag: '2026-01-20' } }], weg)
    expect(tekstVan(overzicht)).toContain('STATUS:CANCELLED')
    for (const woord of ['Jan', 'Van:']) expect(tekstVan(overzicht)).not.toContain(woord)
    const app = Fastify()
    answerErrors(app)
    agendaRoutes(app, overzicht)
    const { body } = await app.inject(`/open/v1/initiatief/${KOOR}.ics`)
    expect(body).toContain('X-WR-CALNAME:Ingetrokken')
    expect(body).not.toContain('Koor')
    await app.close()
  })
})
