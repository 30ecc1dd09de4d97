// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import {
  aggregaat,
  Datum,
  Id,
  leegbaar,
  ONOMKEERBAAR,
  opdracht,
  optioneel,
  PersoonId,
  VrijeTekst,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import * as gebeurd from './partij/gebeurtenissen.ts'
import { magZoHeten, type PartijStaat, schrijftPartij, toonPartij } from './partij/staat.ts'
import { NIETS_GEWIJZIGD, PARTIJ_VERTROKKEN, Vergissing } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from './regels/datums.ts'
import { GEMEENTE_ONBEKEND } from './regels/gebiedskeuze.ts'

export * from './partij/gebeurtenissen.ts'
export * from './partij/staat.ts'

export const Partij = aggregaat<PartijStaat>()({
  naam: 'Partij',
  meervoud: 'partijen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.partijGeregistreerd,
    gebeurd.registreerderVastgelegd,
    gebeurd.partijGewijzigd,
    gebeurd.partijTradToe,
    gebeurd.partijTradUit,
    gebeurd.bleefNaVertrek,
    gebeurd.eigendomBleefStaan,
    gebeurd.ambassadeurBenoemd,
    gebeurd.ambassadeurBeeindigd,
    gebeurd.partijVerbonden,
    gebeurd.partijOntkoppeld,
    gebeurd.partijNamOver,
    gebeurd.partijStondAf,
    gebeurd.partijVertrokken
  ],
  toon: toonPartij,
  doc: 'Een organisatie die meedoet in de sociale basis'
})

export const PARTIJ_GEEN_LID = weigering('PARTIJ_GEEN_LID', {
  uitleg: 'De partij is geen lid van dit initiatief.',
  weg: 'Laat de partij eerst lid worden.',
  bron: 'A85'
})

export const IS_AL_AMBASSADEUR = weigering('IS_AL_AMBASSADEUR', {
  uitleg: 'Deze persoon is al ambassadeur van de partij in dit initiatief.',
  bron: 'A37'
})

export const GEEN_AMBASSADEUR = weigering('GEEN_AMBASSADEUR', {
  uitleg: 'De partij heeft in dit initiatief geen ambassadeur.',
  bron: 'A37'
})

export const DEED_DAARNA_NOG_MEE = weigering('DEED_DAARNA_NOG_MEE', {
  uitleg: 'De partij deed na deze dag nog mee in een initiatief. Zij kan dus niet eerder zijn vertrokken.',
  weg: 'Kies de laatste dag waarop zij meedeed, of een latere dag.',
  bron: 'eigen keuze'
})

export const EIGENAAR_WORDT_GEEN_OVERHEID = weigering('EIGENAAR_WORDT_GEEN_OVERHEID', {
  uitleg: 'Deze partij is of was eigenaar van een initiatief. De overheid kan dat niet zijn.',
  weg: 'Registreer de gemeente, de provincie of het Rijk als een eigen partij.',
  bron: 'C53'
})

/** A partij can be of any kind, so its people can have any of these roles. */
const VAN_PARTIJEN = ['bewoner-initiatief', 'arrangeur', 'gemeente', 'partner', 'beheerder'] as const

const velden = {
  naam: gebeurd.Partijnaam,
  type: gebeurd.Partijtype,
  rechtsvorm: optioneel(leegbaar(gebeurd.Rechtsvorm)),
  statutairDoel: optioneel(leegbaar(gebeurd.StatutairDoel)),
  anbi: optioneel(Type.Boolean()),
  werkgebied: optioneel(gebeurd.Werkgebied)
}

/** Registers an organisation; the government only by who is of it. Source: A17, 2:85-258. */
export const registreerPartij = opdracht('registreerPartij', Partij, {
  doc: 'Registreer een organisatie die meedoet',
  nieuw: true,
  velden: { ...velden, op: Datum },
  rollen: VAN_PARTIJEN,
  mag: (wie, { type, werkgebied = [] }) => magZoHeten(wie, { type, werkgebied }),
  weigeringen: [DATUM_IN_TOEKOMST, GEMEENTE_ONBEKEND],
  herstel: (registratie, _voor, id) => ({
    opdracht: 'vertrekPartij',
    id,
    velden: { op: registratie.op, vergissing: true }
  })
})

/** Changes what is known of a partij; absent is unchanged, null is cleared. */
export const wijzigPartij = opdracht('wijzigPartij', Partij, {
  doc: 'Wijzig de gegevens van een partij',
  velden: { ...velden, naam: optioneel(velden.naam), type: optioneel(velden.type) },
  rollen: VAN_PARTIJEN,
  mag: (wie, { type, werkgebied }, partij) =>
    schrijftPartij(wie, partij) &&
    ((type === undefined && werkgebied === undefined) ||
      magZoHeten(wie, { type: type ?? partij.type, werkgebied: werkgebied ?? partij.werkgebied })),
  weigeringen: [PARTIJ_VERTROKKEN, GEMEENTE_ONBEKEND, EIGENAAR_WORDT_GEEN_OVERHEID, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigPartij',
    id,
    velden: {
      ...(wijziging.naam !== undefined && { naam: voor.naam }),
      ...(wijziging.type !== undefined && { type: voor.type }),
      ...(wijziging.rechtsvorm !== undefined && { rechtsvorm: voor.rechtsvorm }),
      ...(wijziging.statutairDoel !== undefined && { statutairDoel: voor.statutairDoel }),
      ...(wijziging.anbi !== undefined && { anbi: voor.anbi }),
      ...(wijziging.werkgebied !== undefined && { werkgebied: voor.werkgebied })
    }
  })
})

/** Names who keeps partij and network connected. Source: A37, see docs/bronnen.md. */
export const benoemAmbassadeur = opdracht('benoemAmbassadeur', Partij, {
  doc: 'Benoem de ambassadeur van de partij in een initiatief waar zij lid van is',
  velden: { initiatiefId: Id, persoonId: PersoonId, functie: gebeurd.Functie, van: Datum },
  rollen: VAN_PARTIJEN,
  mag: (wie, _benoeming, partij) => schrijftPartij(wie, partij),
  weigeringen: [
    PARTIJ_VERTROKKEN,
    PARTIJ_GEEN_LID,
    IS_AL_AMBASSADEUR,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ initiatiefId, van }, voor, id) => {
    const eerder = voor.ambassadeurs.find((een) => een.initiatiefId === initiatiefId)
    return eerder
      ? { opdracht: 'benoemAmbassadeur', id, velden: { ...eerder, van } }
      : { opdracht: 'beeindigAmbassadeur', id, velden: { initiatiefId, tot: van } }
  }
})

export const beeindigAmbassadeur = opdracht('beeindigAmbassadeur', Partij, {
  doc: 'Leg vast dat de partij in een initiatief geen ambassadeur meer heeft',
  velden: { initiatiefId: Id, tot: Datum },
  rollen: VAN_PARTIJEN,
  mag: (wie, _opdracht, partij) => schrijftPartij(wie, partij),
  weigeringen: [GEEN_AMBASSADEUR, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: ({ initiatiefId, tot }, voor, id) => {
    const eerder = voor.ambassadeurs.find((een) => een.initiatiefId === initiatiefId)
    return eerder
      ? { opdracht: 'benoemAmbassadeur', id, velden: { ...eerder, van: tot } }
      : ONOMKEERBAAR('er was geen ambassadeur')
  }
})

/**
 * A partij takes part no more; reactions end its memberships, its ownerships and its verbindingen, each with its own
 * event. What it owns alone stays its own until somebody else owns it: an initiatief is always somebody's. Source: C43.
 */
export const vertrekPartij = opdracht('vertrekPartij', Partij, {
  doc: 'Leg vast dat een partij vertrokken is',
  velden: { op: Datum, toelichting: optioneel(VrijeTekst(500)), vergissing: optioneel(Vergissing) },
  rollen: VAN_PARTIJEN,
  mag: (wie, _vertrek, partij) => schrijftPartij(wie, partij),
  weigeringen: [PARTIJ_VERTROKKEN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DEED_DAARNA_NOG_MEE],
  herstel: ONOMKEERBAAR('de lidmaatschappen zijn al beëindigd')
})

export const wisPartijTekst = wisopdracht(Partij, { rollen: VAN_PARTIJEN, mag: schrijftPartij })
