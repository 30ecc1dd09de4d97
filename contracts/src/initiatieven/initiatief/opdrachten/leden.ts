// SPDX-License-Identifier: EUPL-1.2
import { Datum, eenVan, Id, isZelf, ONOMKEERBAAR, ook, opdracht, PersoonId, type Wie } from '../../../kern/index.ts'
import { isVanPartij, Partij, type PartijStaat } from '../../partij.ts'
import { INITIATIEF_GESTOPT, PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from '../../regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '../../regels/datums.ts'
import { Initiatief } from '../aggregaat.ts'
import { Functie } from '../kenmerken.ts'
import { isZelfde, wezenVan } from '../staat.ts'
import { GEEN_LID, IS_AL_LID } from '../weigeringen.ts'
import { alsSchrijver, BEKENDEN } from '../wie-mag.ts'

type Lidkeuze = { readonly persoonId: string } | { readonly partijId: string }
const Lid = eenVan({ persoonId: PersoonId, partijId: Id })
const metPartij = { partij: ook(Partij, ({ lid }: { lid: Lidkeuze }) => ('partijId' in lid ? lid.partijId : null)) }

/** True for the person in question, and for the people of the partij in question. */
const gaatOver = (wie: Wie, lid: Lidkeuze, partij: PartijStaat | null): boolean =>
  'persoonId' in lid ? isZelf(wie, lid.persoonId) : isVanPartij(wie, partij)

/**
 * Makes a person (an opaque id with a function) or a partij a member. The owners do so; while the network stands open
 * people and partijen may also come in by themselves. Source: A85, A28, see docs/bronnen.md.
 */
export const voegLidToe = opdracht('voegLidToe', Initiatief, {
  doc: 'Maak een persoon of een partij lid van een initiatief',
  velden: { lid: Lid, functie: Functie, van: Datum },
  ook: metPartij,
  rollen: BEKENDEN,
  mag: (wie, { lid }, { zelf, partij }, bij) =>
    alsSchrijver(wie, zelf, bij) || (zelf.openstelling !== null && gaatOver(wie, lid, partij)),
  weigeringen: [
    INITIATIEF_GESTOPT,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    IS_AL_LID,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ lid, van }, _voor, id) => ({ opdracht: 'beeindigLidmaatschap', id, velden: { lid, tot: van } })
})

/** Ends a membership: by the owners, by the member itself, or because its partij left. Source: A85. */
export const beeindigLidmaatschap = opdracht('beeindigLidmaatschap', Initiatief, {
  doc: 'Leg vast dat een persoon of een partij geen lid meer is',
  velden: { lid: Lid, tot: Datum },
  ook: metPartij,
  rollen: [...BEKENDEN, 'systeem'],
  mag: (wie, { lid }, { zelf, partij }, bij) =>
    wie.is('systeem') || alsSchrijver(wie, zelf, bij) || gaatOver(wie, lid, partij),
  weigeringen: [GEEN_LID, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  /** Who ended it may be the member itself, who comes in again only where the network stands open. */
  herstel: ({ lid, tot }, { zelf }, id) => {
    if (zelf.openstelling === null)
      return ONOMKEERBAAR('het netwerk staat niet open; een eigenaar kan het lid opnieuw toevoegen')
    const functie = zelf.leden.find((een) => een.tot === null && isZelfde(een, wezenVan(lid)))?.functie
    return functie === undefined
      ? ONOMKEERBAAR('dat lid was er niet')
      : { opdracht: 'voegLidToe', id, velden: { lid, functie, van: tot } }
  }
})
