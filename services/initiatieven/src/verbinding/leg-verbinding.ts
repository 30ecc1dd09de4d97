// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  type InitiatiefStaat,
  type Initiatiefverbinding,
  initiatiefVerbonden,
  isGestopt
} from '@naober/contracts/initiatieven/initiatief'
import { partijVerbonden } from '@naober/contracts/initiatieven/partij'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import {
  AL_VERBONDEN,
  legVerbinding,
  VERBINDING_MET_ZICHZELF,
  type Verbindingssoort,
  verbindingGelegd
} from '@naober/contracts/initiatieven/verbinding'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, laatste, voorBegin, voorVorige } from '../datums.ts'
import { partijfout } from '../partijfout.ts'

/** A verbinding is written down at both of its ends, so that each end knows by itself what it is connected with. */
export const besluitLegVerbinding = beslis(legVerbinding, (opdracht, staten, { vandaag, id: verbindingId }) => {
  const { begin, initiatief, partij } = staten
  const { soort, van, arrangementId = null, toelichting = null } = opdracht
  const [naarInitiatiefId, naarPartijId] = [initiatief?.id ?? null, partij?.id ?? null]
  if (naarInitiatiefId === begin.id) return weiger(VERBINDING_MET_ZICHZELF)
  if (isGestopt(begin) || (initiatief && isGestopt(initiatief))) return weiger(INITIATIEF_GESTOPT)
  const eerder = zelfdeVerbindingen(begin, soort, naarInitiatiefId, naarPartijId)
  const nu = eerder.find(({ tot }) => tot === null)
  if (nu) return weiger(AL_VERBONDEN, { verbindingId: nu.verbindingId, sinds: nu.van })
  const nee =
    partijfout(partij, van) ??
    inToekomst(van, vandaag) ??
    voorBegin(van, laatste([begin.op, initiatief?.op ?? null]) ?? begin.op) ??
    voorVorige(van, laatste(eerder.map(({ tot }) => tot)))
  if (nee) return nee
  const bij = { verbindingId, soort, van }
  return {
    zelf: [
      verbindingGelegd({
        soort,
        vanInitiatiefId: begin.id,
        naarInitiatiefId,
        naarPartijId,
        arrangementId,
        toelichting,
        van
      })
    ],
    begin: [initiatiefVerbonden({ ...bij, kant: 'VAN', initiatiefId: naarInitiatiefId, partijId: naarPartijId })],
    ...(initiatief && {
      initiatief: [initiatiefVerbonden({ ...bij, kant: 'NAAR', initiatiefId: begin.id, partijId: null })]
    }),
    ...(partij && { partij: [partijVerbonden({ ...bij, kant: 'NAAR', initiatiefId: begin.id })] })
  }
})

/** Earlier verbindingen of this kind between these two. Helping each other is two verbindingen; all else is one. */
const zelfdeVerbindingen = (
  begin: InitiatiefStaat,
  soort: Verbindingssoort,
  initiatiefId: string | null,
  partijId: string | null
): readonly Initiatiefverbinding[] =>
  begin.verbindingen.filter(
    (een) =>
      een.soort === soort &&
      een.initiatiefId === initiatiefId &&
      een.partijId === partijId &&
      (soort !== 'HELPT' || een.kant === 'VAN')
  )
