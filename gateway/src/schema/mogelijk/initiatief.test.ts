// SPDX-License-Identifier: EUPL-1.2
import * as i from '@naober/contracts/initiatieven/initiatief'
import * as p from '@naober/contracts/initiatieven/partij'
import { expect, test } from 'vitest'
import { exampleApp } from '../../example-app.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { geregistreerd, gestart, inBuurt, overzichtVan, uuid } from '../../view/testing/wereld.ts'

const { Initiatief } = i
const [KOOR, PARTIJ] = [uuid(6), uuid(7)]

/** A choir of eva's that stands open, with lot in it; and the same once it has stopped. */
const koor = async (...later: Parameters<Proeflog['commit']>[0][2][]) => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', inBuurt('BU03080102'))])
  const mens = (persoonId: string) => ({ persoonId, partijId: null, functie: 'zanger', van: '2024-01-01' })
  log.commit([Initiatief, KOOR, i.eigenaarAangewezen(mens('eva'))], [Initiatief, KOOR, i.lidToegetreden(mens('lot'))])
  log.commit([Initiatief, KOOR, i.netwerkOpengesteld({ voorWie: null, hoe: null, op: '2024-02-01' })])
  for (const een of later) log.commit([Initiatief, KOOR, een])
  const app = await exampleApp({ overzicht: overzichtVan(log.commits) })
  return async (kijker: string): Promise<readonly string[]> => {
    const { body } = await app.ask('query ($id: ID!) { initiatief(id: $id) { mogelijk } }', { id: KOOR }, kijker)
    if (kijker === 'gemeente') await app.app.close()
    return body.data.initiatief.mogelijk.filter((naam: string) => naam in i)
  }
}
const WIJZIG = ['wijzigInitiatief', 'vernieuwInitiatief', 'beeindigLidmaatschap', 'neemVoorstelAan', 'wijsVoorstelAf']
const BEZIT = ['wijsEigenaarAan', 'onthefEigenaar']

test('an initiatief tells its owner all there is to do, a member that they can leave, and others that they can join', async () => {
  const kan = await koor()
  expect((await kan('eigenaar')).toSorted()).toEqual(
    [
      ...WIJZIG,
      ...BEZIT,
      'bevestigInitiatief',
      'draagInitiatiefOver',
      'legMandaatVast',
      'nodigArrangeurUit',
      'sluitNetwerk',
      'stelNetwerkOpen',
      'verplaatsInitiatief',
      'voegLidToe',
      'wijzigFase'
    ].toSorted()
  )
  expect((await kan('lid')).toSorted()).toEqual(['beeindigLidmaatschap', 'bevestigInitiatief', 'doeVoorstel'])
  expect((await kan('partner')).toSorted()).toEqual(['doeVoorstel', 'voegLidToe'])
  expect(await kan('publiek')).toEqual([])
  expect(await kan('gemeente')).toEqual(['voegLidToe'])
})

test('who registered the partij that owns it, or that is a member, can do what its people can', async () => {
  const partij = { persoonId: null, partijId: PARTIJ, functie: 'beheer', van: '2024-01-01' }
  const namens = async (persoonId: string, erbij: Parameters<Proeflog['commit']>[0][2]) => {
    const log = new Proeflog()
    log.commit(
      [p.Partij, PARTIJ, geregistreerd('Welzijn', '2024-01-01', [])],
      [p.Partij, PARTIJ, p.registreerderVastgelegd({ persoonId })]
    )
    log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', inBuurt('BU03080102'))], [Initiatief, KOOR, erbij])
    const app = await exampleApp({ overzicht: overzichtVan(log.commits) })
    const { body } = await app.ask('query ($id: ID!) { initiatief(id: $id) { mogelijk } }', { id: KOOR }, 'eigenaar')
    await app.app.close()
    return body.data.initiatief.mogelijk
  }
  const [eigendom, lidmaatschap] = [i.eigenaarAangewezen(partij), i.lidToegetreden(partij)]
  expect(await namens('eva', eigendom)).toEqual(expect.arrayContaining([...WIJZIG, ...BEZIT]))
  expect(await namens('lot', eigendom)).not.toContain('wijzigInitiatief')
  expect(await namens('eva', lidmaatschap)).toContain('bevestigInitiatief')
  expect(await namens('lot', lidmaatschap)).not.toContain('bevestigInitiatief')
})

test('an arrangeur who was invited is told to the owner as one who can be let go', async () => {
  const kan = await koor(i.arrangeurUitgenodigd({ persoonId: 'an', op: '2025-01-01' }))
  expect(await kan('eigenaar')).toContain('trekUitnodigingIn')
  expect(await kan('gemeente')).not.toContain('trekUitnodigingIn')
})

test('an initiatief that has stopped can be renewed, and what ended it be taken back', async () => {
  const stap = { van: 'IDEE', naar: 'GESTOPT', op: '2025-01-01', reden: 'EIGEN_KEUZE' } as const
  const kan = await koor(i.faseGewijzigd({ ...stap, belemmering: null, opgegaanIn: null, toelichting: null }))
  expect((await kan('eigenaar')).toSorted()).toEqual([...WIJZIG, ...BEZIT, 'neemFaseTerug', 'sluitNetwerk'].toSorted())
  expect(await kan('partner')).toEqual([])
  expect(await kan('gemeente')).toEqual([])
})
