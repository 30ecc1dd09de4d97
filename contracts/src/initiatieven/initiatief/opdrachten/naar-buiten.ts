// SPDX-License-Identifier: EUPL-1.2
import { Datum, ONOMKEERBAAR, opdracht, optioneel, Tijdstip } from '../../../kern/index.ts'
import { INITIATIEF_GESTOPT } from '../../regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '../../regels/datums.ts'
import { Initiatief } from '../aggregaat.ts'
import { Toelichting } from '../kenmerken.ts'
import { GEEN_MANDAAT, NETWERK_NIET_OPEN, TOCH_NIET_STIL } from '../weigeringen.ts'
import { alsSchrijver, BEKENDEN, isLid, SCHRIJVERS } from '../wie-mag.ts'
import { Mandaatvelden } from './begin.ts'

/** Records who speaks, on whose behalf, and how these are consulted. Source: C66, see docs/bronnen.md. */
export const legMandaatVast = opdracht('legMandaatVast', Initiatief, {
  doc: 'Leg vast wie er namens wie voor het initiatief spreekt',
  velden: { ...Mandaatvelden.properties, op: Datum },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [INITIATIEF_GESTOPT, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE],
  herstel: ({ op }, voor, id) =>
    voor.mandaat
      ? { opdracht: 'legMandaatVast', id, velden: { ...voor.mandaat, op } }
      : { opdracht: 'trekMandaatIn', id, velden: { op } }
})

export const trekMandaatIn = opdracht('trekMandaatIn', Initiatief, {
  doc: 'Leg vast dat er niemand meer voor het initiatief spreekt',
  velden: { op: Datum },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [GEEN_MANDAAT, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ({ op }, voor, id) =>
    voor.mandaat
      ? { opdracht: 'legMandaatVast', id, velden: { ...voor.mandaat, op } }
      : ONOMKEERBAAR('er was geen mandaat')
})

/** Opens the network to newcomers; without `voorWie` to everybody. Source: A28, C44, see docs/bronnen.md. */
export const stelNetwerkOpen = opdracht('stelNetwerkOpen', Initiatief, {
  doc: 'Stel een initiatief open voor nieuwe mensen',
  velden: { voorWie: optioneel(Toelichting), hoe: optioneel(Toelichting), op: Datum },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [INITIATIEF_GESTOPT, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE],
  herstel: ({ op }, voor, id) =>
    voor.openstelling
      ? { opdracht: 'stelNetwerkOpen', id, velden: { ...gezegd(voor.openstelling), op } }
      : { opdracht: 'sluitNetwerk', id, velden: { op } }
})

export const sluitNetwerk = opdracht('sluitNetwerk', Initiatief, {
  doc: 'Leg vast dat een initiatief voorlopig geen nieuwe mensen opneemt',
  velden: { op: Datum },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [NETWERK_NIET_OPEN, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ({ op }, voor, id) =>
    voor.openstelling
      ? { opdracht: 'stelNetwerkOpen', id, velden: { ...gezegd(voor.openstelling), op } }
      : ONOMKEERBAAR('het netwerk stond niet open')
})

const gezegd = ({ voorWie, hoe }: { readonly voorWie: string | null; readonly hoe: string | null }) => ({
  ...(voorWie !== null && { voorWie }),
  ...(hoe !== null && { hoe })
})

/** Asks an initiatief that was silent for long whether it still stands. `stilSinds` is what the alarm went off for. */
export const vraagBevestiging = opdracht('vraagBevestiging', Initiatief, {
  doc: 'Vraag een initiatief dat lang stil is of het nog bestaat',
  velden: { stilSinds: Tijdstip },
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [INITIATIEF_GESTOPT, TOCH_NIET_STIL],
  herstel: ONOMKEERBAAR('de vraag is al gesteld')
})

/** Owners, members and invited arrangeurs can say that it still stands as it is described; without a day: today. Source: F44. */
export const bevestigInitiatief = opdracht('bevestigInitiatief', Initiatief, {
  doc: 'Bevestig dat het initiatief er nog is en dat de beschrijving klopt',
  velden: { op: optioneel(Datum) },
  rollen: BEKENDEN,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij) || isLid(wie, staat, bij),
  weigeringen: [INITIATIEF_GESTOPT, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE],
  herstel: ONOMKEERBAAR('wat op een dag bevestigd is, was die dag bevestigd')
})
