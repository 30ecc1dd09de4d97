// SPDX-License-Identifier: EUPL-1.2
import { beheert, Id, keuze, ONOMKEERBAAR, opdracht, optioneel } from '../../../kern/index.ts'
import { INITIATIEF_GESTOPT } from '../../regels/bestaan.ts'
import { Initiatief } from '../aggregaat.ts'
import { Doel, Initiatiefnaam, Toelichting } from '../kenmerken.ts'
import { NIET_VAN_U, OPMERKING_ONBEKEND, VOORSTEL_GEWIST, VOORSTEL_ONBEKEND } from '../weigeringen.ts'
import { alsSchrijver, BEKENDEN, SCHRIJVERS } from '../wie-mag.ts'

const ROL_VAN = {
  BEWONER: 'bewoner-initiatief',
  ARRANGEUR: 'arrangeur',
  GEMEENTE: 'gemeente',
  PARTNER: 'partner'
} as const

/** Says something to the owners. It is all that a gemeente may do. Source: C53, E2, see docs/bronnen.md. */
export const plaatsOpmerking = opdracht('plaatsOpmerking', Initiatief, {
  doc: 'Plaats een opmerking voor de eigenaren van een initiatief',
  velden: { als: keuze('BEWONER', 'ARRANGEUR', 'GEMEENTE', 'PARTNER', 'BEHEERDER'), tekst: Doel },
  rollen: BEKENDEN,
  mag: (wie, { als }, { gebied }) =>
    als === 'BEHEERDER'
      ? beheert(wie, gebied.gemeente)
      : wie.is(ROL_VAN[als], als === 'GEMEENTE' ? gebied.gemeente : undefined),
  weigeringen: [],
  herstel: ONOMKEERBAAR('de eigenaren kunnen het al gelezen hebben; intrekken kan wel')
})

export const trekOpmerkingIn = opdracht('trekOpmerkingIn', Initiatief, {
  doc: 'Trek een eigen opmerking in',
  velden: { opmerkingId: Id },
  rollen: BEKENDEN,
  mag: () => true,
  weigeringen: [OPMERKING_ONBEKEND, NIET_VAN_U],
  herstel: ({ opmerkingId }, voor, id) => {
    const opmerking = voor.opmerkingen.find((een) => een.opmerkingId === opmerkingId)
    return opmerking
      ? { opdracht: 'plaatsOpmerking', id, velden: { als: opmerking.als, tekst: opmerking.tekst } }
      : ONOMKEERBAAR('die opmerking was er niet')
  }
})

/** Proposes a change to the owners, as an arrangeur who is not invited does. Source: E2, C43, see docs/bronnen.md. */
export const doeVoorstel = opdracht('doeVoorstel', Initiatief, {
  doc: 'Doe de eigenaren van een initiatief een voorstel, met of zonder nieuwe tekst',
  velden: { toelichting: Doel, naam: optioneel(Initiatiefnaam), doel: optioneel(Doel) },
  rollen: ['bewoner-initiatief', 'arrangeur', 'partner'],
  mag: () => true,
  weigeringen: [INITIATIEF_GESTOPT],
  herstel: ONOMKEERBAAR('de eigenaren kunnen het al gelezen hebben; intrekken kan wel')
})

/** Takes a proposal over; its new texts hold from now on. */
export const neemVoorstelAan = opdracht('neemVoorstelAan', Initiatief, {
  doc: 'Neem een voorstel over',
  velden: { voorstelId: Id },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [VOORSTEL_ONBEKEND, VOORSTEL_GEWIST],
  herstel: ({ voorstelId }, voor, id) => {
    const voorstel = voor.voorstellen.find((een) => een.voorstelId === voorstelId)
    const velden = {
      ...(voorstel && verschilt(voorstel.naam, voor.naam) && { naam: voor.naam }),
      ...(voorstel && verschilt(voorstel.doel, voor.doel) && { doel: voor.doel })
    }
    return Object.keys(velden).length === 0
      ? ONOMKEERBAAR('het voorstel veranderde geen tekst')
      : { opdracht: 'wijzigInitiatief', id, velden }
  }
})

const verschilt = (voorgesteld: string | null, nu: string) => voorgesteld !== null && voorgesteld !== nu

export const wijsVoorstelAf = opdracht('wijsVoorstelAf', Initiatief, {
  doc: 'Wijs een voorstel af',
  velden: { voorstelId: Id, reden: optioneel(Toelichting) },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [VOORSTEL_ONBEKEND],
  herstel: ONOMKEERBAAR('het antwoord is al gegeven')
})

export const trekVoorstelIn = opdracht('trekVoorstelIn', Initiatief, {
  doc: 'Trek een eigen voorstel in',
  velden: { voorstelId: Id },
  rollen: ['bewoner-initiatief', 'arrangeur', 'partner'],
  mag: () => true,
  weigeringen: [VOORSTEL_ONBEKEND, NIET_VAN_U],
  herstel: ({ voorstelId }, voor, id) => {
    const voorstel = voor.voorstellen.find((een) => een.voorstelId === voorstelId)
    return voorstel
      ? {
          opdracht: 'doeVoorstel',
          id,
          velden: {
            toelichting: voorstel.toelichting,
            ...(voorstel.naam !== null && { naam: voorstel.naam }),
            ...(voorstel.doel !== null && { doel: voorstel.doel })
          }
        }
      : ONOMKEERBAAR('dat voorstel was er niet')
  }
})
