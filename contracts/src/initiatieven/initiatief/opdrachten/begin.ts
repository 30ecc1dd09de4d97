// SPDX-License-Identifier: EUPL-1.2
import { Datum, gesloten, opdracht, optioneel, wisopdracht } from '../../../kern/index.ts'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '../../regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '../../regels/datums.ts'
import { GEBIED_KLOPT_NIET, Gebiedskeuze, keuzeVan } from '../../regels/gebiedskeuze.ts'
import { Initiatief } from '../aggregaat.ts'
import {
  Doel,
  Functie,
  Initiatiefnaam,
  Initiatiefsoort,
  Netwerkkenmerken,
  Overgenomen,
  Toelichting,
  Uitkomsten,
  Woonkenmerken
} from '../kenmerken.ts'
import {
  ARRANGEUR_WORDT_GEEN_EIGENAAR,
  GEBIED_BLIJFT_GELIJK,
  KENMERK_HOORT_ER_NIET_BIJ,
  NETWERKKENMERKEN_ONTBREKEN,
  OVERHEID_WORDT_GEEN_EIGENAAR,
  WOONVORM_ONTBREEKT
} from '../weigeringen.ts'
import { alsSchrijver, eigenaarOfBeheerder, SCHRIJVERS } from '../wie-mag.ts'

const kenmerken = {
  uitkomsten: optioneel(Uitkomsten),
  netwerk: optioneel(Netwerkkenmerken),
  wonen: optioneel(Woonkenmerken)
}

/** Who speaks for the initiatief, on whose behalf, and how these are consulted. Source: C66, see docs/bronnen.md. */
export const Mandaatvelden = gesloten({ woordvoerder: Functie, namens: Toelichting, raadpleging: Toelichting })

/**
 * Starts an initiatief as an idea; who starts it owns it. With `openVoor` the network stands open from the first day;
 * no age is ever asked. An arrangeur or a gemeente starts only on behalf of who will own it. Source: C43, C44, C53, C66,
 * see docs/bronnen.md.
 */
export const startInitiatief = opdracht('startInitiatief', Initiatief, {
  doc: 'Start een initiatief, of leg vast dat het eerder al begon',
  nieuw: true,
  velden: {
    soort: Initiatiefsoort,
    naam: Initiatiefnaam,
    doel: Doel,
    op: Datum,
    gebied: Gebiedskeuze,
    functie: optioneel(Functie),
    openVoor: optioneel(Toelichting),
    mandaat: optioneel(Mandaatvelden),
    overgenomen: optioneel(Overgenomen),
    ...kenmerken
  },
  rollen: ['bewoner-initiatief', 'partner', 'arrangeur', 'gemeente', 'beheerder'],
  mag: () => true,
  weigeringen: [
    DATUM_IN_TOEKOMST,
    GEBIED_KLOPT_NIET,
    NETWERKKENMERKEN_ONTBREKEN,
    WOONVORM_ONTBREEKT,
    KENMERK_HOORT_ER_NIET_BIJ,
    ARRANGEUR_WORDT_GEEN_EIGENAAR,
    OVERHEID_WORDT_GEEN_EIGENAAR
  ],
  herstel: (begin, _voor, id) => ({
    opdracht: 'wijzigFase',
    id,
    velden: { fase: 'GESTOPT', reden: 'VERGISSING', op: begin.op }
  })
})

/** Changes the description; absent is unchanged. Source: C53 (owners decide), E2, see docs/bronnen.md. */
export const wijzigInitiatief = opdracht('wijzigInitiatief', Initiatief, {
  doc: 'Wijzig de beschrijving van een initiatief',
  velden: { naam: optioneel(Initiatiefnaam), doel: optioneel(Doel), ...kenmerken },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [NIETS_GEWIJZIGD, KENMERK_HOORT_ER_NIET_BIJ],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigInitiatief',
    id,
    velden: {
      ...(wijziging.naam !== undefined && { naam: voor.naam }),
      ...(wijziging.doel !== undefined && { doel: voor.doel }),
      ...(wijziging.uitkomsten !== undefined && { uitkomsten: voor.uitkomsten }),
      ...(wijziging.netwerk !== undefined && { netwerk: voor.netwerk }),
      ...(wijziging.wonen !== undefined && voor.wonen && { wonen: woonkeuze(voor.wonen) })
    }
  })
})

const woonkeuze = ({ ondervorm, ...wonen }: { readonly woonvorm: string; readonly ondervorm: string | null }) => ({
  ...wonen,
  ...(ondervorm !== null && { ondervorm })
})

export const verplaatsInitiatief = opdracht('verplaatsInitiatief', Initiatief, {
  doc: 'Leg vast dat een initiatief ergens anders is gaan zitten',
  velden: { gebied: Gebiedskeuze, op: Datum },
  rollen: SCHRIJVERS,
  mag: (wie, _opdracht, staat, bij) => alsSchrijver(wie, staat, bij),
  weigeringen: [
    INITIATIEF_GESTOPT,
    GEBIED_KLOPT_NIET,
    GEBIED_BLIJFT_GELIJK,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: (verplaatsing, voor, id) => ({
    opdracht: 'verplaatsInitiatief',
    id,
    velden: { gebied: keuzeVan(voor.gebied), op: verplaatsing.op }
  })
})

export const wisInitiatiefTekst = wisopdracht(Initiatief, {
  rollen: ['bewoner-initiatief', 'partner', 'beheerder'],
  mag: eigenaarOfBeheerder
})
