// SPDX-License-Identifier: EUPL-1.2
import {
  doeVoorstel,
  initiatiefGewijzigd,
  neemVoorstelAan,
  opmerkingGeplaatst,
  opmerkingIngetrokken,
  plaatsOpmerking,
  trekOpmerkingIn,
  trekVoorstelIn,
  voorstelAangenomen,
  voorstelAfgewezen,
  voorstelGedaan,
  voorstelIngetrokken,
  wijsVoorstelAf
} from '@naober/contracts/initiatieven/initiatief'
import { OPDRACHT_ID, VANDAAG } from '@naober/kit/command/scenario'
import { describe, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  BOB,
  D2,
  gegeven,
  hetKoor,
  KOOR,
  OPMERKING,
  stopte,
  VAN_BAARN,
  VAN_SOEST
} from '../testing/voorbeelden.ts'

describe('a remark', () => {
  const als = gegeven(hetKoor()).als(plaatsOpmerking, KOOR, { als: 'GEMEENTE', tekst: 'Er is geld voor muziek' })

  it('is what a gemeente may do, in its own gemeente', () => {
    als.door(VAN_BAARN).dan(
      opmerkingGeplaatst({
        opmerkingId: OPDRACHT_ID,
        door: 'gea',
        als: 'GEMEENTE',
        tekst: 'Er is geld voor muziek',
        op: VANDAAG
      })
    )
    als.door(VAN_SOEST).danNietToegestaan()
  })

  it('is not made in the name of a role one does not have', () => {
    als.door(BOB).danNietToegestaan()
    gegeven(hetKoor()).als(plaatsOpmerking, KOOR, { als: 'BEWONER', tekst: 'Mooi' }).door(BOB).danToegestaan()
  })

  it('can be made of what has stopped', () => {
    gegeven(hetKoor(stopte)).als(plaatsOpmerking, KOOR, { als: 'BEWONER', tekst: 'Jammer' }).door(BOB).danToegestaan()
  })

  it('is taken back by who made it', () => {
    const opmerking = opmerkingGeplaatst({ opmerkingId: OPMERKING, door: 'bob', als: 'BEWONER', tekst: 'Mooi', op: D2 })
    gegeven(hetKoor(opmerking))
      .als(trekOpmerkingIn, KOOR, { opmerkingId: OPMERKING })
      .door(BOB)
      .dan(opmerkingIngetrokken({ opmerkingId: OPMERKING, op: VANDAAG }))
  })
})

describe('a proposal', () => {
  const voorstel = (teksten: { naam?: string; doel?: string }) =>
    voorstelGedaan({
      voorstelId: OPMERKING,
      door: 'arie',
      toelichting: 'Zo trekt het meer mensen',
      naam: teksten.naam ?? null,
      doel: teksten.doel ?? null,
      op: D2
    })

  it('is made by an arrangeur who was not invited, and changes nothing', () => {
    gegeven(hetKoor())
      .als(doeVoorstel, KOOR, { toelichting: 'Zo trekt het meer mensen', naam: 'Koor voor iedereen' })
      .door(ARRANGEUR)
      .dan(
        voorstelGedaan({
          voorstelId: OPDRACHT_ID,
          door: 'arie',
          toelichting: 'Zo trekt het meer mensen',
          naam: 'Koor voor iedereen',
          doel: null,
          op: VANDAAG
        })
      )
  })

  it('that the owner takes over changes the texts that it names', () => {
    gegeven(hetKoor(voorstel({ naam: 'Koor voor iedereen' })))
      .als(neemVoorstelAan, KOOR, { voorstelId: OPMERKING })
      .door(ANNA)
      .dan(
        voorstelAangenomen({ voorstelId: OPMERKING, op: VANDAAG }),
        initiatiefGewijzigd({ naam: 'Koor voor iedereen' })
      )
  })

  it('without texts, or with the texts that are there, is taken over without a change', () => {
    for (const teksten of [{}, { naam: 'Buurtkoor' }])
      gegeven(hetKoor(voorstel(teksten)))
        .als(neemVoorstelAan, KOOR, { voorstelId: OPMERKING })
        .dan(voorstelAangenomen({ voorstelId: OPMERKING, op: VANDAAG }))
  })

  it('is declined by the owner, with or without a reason', () => {
    const als = gegeven(hetKoor(voorstel({}))).als(wijsVoorstelAf, KOOR, { voorstelId: OPMERKING, reden: 'Past niet' })
    als.door(ANNA).dan(voorstelAfgewezen({ voorstelId: OPMERKING, reden: 'Past niet', op: VANDAAG }))
    als.door(ARRANGEUR).danNietToegestaan()
  })

  it('is taken back by who made it', () => {
    gegeven(hetKoor(voorstel({})))
      .als(trekVoorstelIn, KOOR, { voorstelId: OPMERKING })
      .door(ARRANGEUR)
      .dan(voorstelIngetrokken({ voorstelId: OPMERKING, op: VANDAAG }))
  })
})
