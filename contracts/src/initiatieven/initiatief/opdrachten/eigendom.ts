// SPDX-License-Identifier: EUPL-1.2
import { Datum, eenVan, Id, ONOMKEERBAAR, ook, opdracht, PersoonId } from '../../../kern/index.ts'
import { Partij } from '../../partij.ts'
import { INITIATIEF_GESTOPT, PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from '../../regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '../../regels/datums.ts'
import { Initiatief } from '../aggregaat.ts'
import { eigenaarOntheven } from '../gebeurtenissen.ts'
import { Functie } from '../kenmerken.ts'
import {
  ARRANGEUR_WORDT_GEEN_EIGENAAR,
  GEEN_EIGENAAR,
  IS_AL_EIGENAAR,
  IS_AL_UITGENODIGD,
  LAATSTE_EIGENAAR,
  NIET_UITGENODIGD,
  OVERHEID_WORDT_GEEN_EIGENAAR
} from '../weigeringen.ts'
import { alsEigenaar, EIGENAREN, eigenaarOfBeheerder } from '../wie-mag.ts'

type Wezenkeuze = { readonly persoonId: string } | { readonly partijId: string }
const PersoonOfPartij = eenVan({ persoonId: PersoonId, partijId: Id })
const partijUit = (wezen: Wezenkeuze) => ('partijId' in wezen ? wezen.partijId : null)
/** The partij that is to own it, or owns it no more, is told. */
const metPartij = { partij: ook(Partij, ({ eigenaar }: { eigenaar: Wezenkeuze }) => partijUit(eigenaar)) }

/**
 * Hands an initiatief over as a whole: whoever owned it owns it no more. It never becomes an arrangeur's, nor the
 * government's. Source: C43, C53, see docs/bronnen.md.
 */
export const draagInitiatiefOver = opdracht('draagInitiatiefOver', Initiatief, {
  doc: 'Draag een initiatief over aan een bewoner of een partij',
  velden: { aan: PersoonOfPartij, functie: Functie, op: Datum },
  ook: { partij: ook(Partij, (overdracht: { aan: Wezenkeuze }) => partijUit(overdracht.aan)) },
  rollen: EIGENAREN,
  mag: (wie, _overdracht, { zelf }, bij) => eigenaarOfBeheerder(wie, zelf, bij),
  weigeringen: [
    INITIATIEF_GESTOPT,
    IS_AL_EIGENAAR,
    ARRANGEUR_WORDT_GEEN_EIGENAAR,
    OVERHEID_WORDT_GEEN_EIGENAAR,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: ONOMKEERBAAR(
    'de nieuwe eigenaar beslist nu; vraag die het initiatief terug te geven of u weer eigenaar te maken'
  )
})

/** Lets somebody own the initiatief beside those who do. Source: C43, C53, see docs/bronnen.md. */
export const wijsEigenaarAan = opdracht('wijsEigenaarAan', Initiatief, {
  doc: 'Wijs een bewoner of partij aan als mede-eigenaar',
  velden: { eigenaar: PersoonOfPartij, functie: Functie, van: Datum },
  ook: metPartij,
  rollen: EIGENAREN,
  mag: (wie, _aanwijzing, { zelf }, bij) => alsEigenaar(wie, zelf, bij),
  weigeringen: [
    IS_AL_EIGENAAR,
    ARRANGEUR_WORDT_GEEN_EIGENAAR,
    OVERHEID_WORDT_GEEN_EIGENAAR,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ eigenaar, van }, _voor, id, gebeurd) =>
    gebeurd.some(({ type }) => type === eigenaarOntheven.naam)
      ? ONOMKEERBAAR('de vorige eigenaar was vertrokken en is het nu niet meer; wijs eerst een andere eigenaar aan')
      : { opdracht: 'onthefEigenaar', id, velden: { eigenaar, tot: van } }
})

/** Ends an ownership: by an owner, or because the partij left. Never the last one: it is always somebody's. Source: C43. */
export const onthefEigenaar = opdracht('onthefEigenaar', Initiatief, {
  doc: 'Leg vast dat iemand geen eigenaar meer is',
  velden: { eigenaar: PersoonOfPartij, tot: Datum },
  ook: metPartij,
  rollen: [...EIGENAREN, 'systeem'],
  mag: (wie, _opdracht, { zelf }, bij) => wie.is('systeem') || alsEigenaar(wie, zelf, bij),
  weigeringen: [GEEN_EIGENAAR, LAATSTE_EIGENAAR, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: ONOMKEERBAAR('wie geen eigenaar meer is, beslist niet meer mee; een eigenaar kan diegene opnieuw aanwijzen')
})

/** Lets an arrangeur write along. Source: E2, C43, see docs/bronnen.md. */
export const nodigArrangeurUit = opdracht('nodigArrangeurUit', Initiatief, {
  doc: 'Nodig een arrangeur uit om mee te schrijven',
  velden: { persoonId: PersoonId },
  rollen: EIGENAREN,
  mag: (wie, _opdracht, staat, bij) => alsEigenaar(wie, staat, bij),
  weigeringen: [INITIATIEF_GESTOPT, IS_AL_UITGENODIGD, IS_AL_EIGENAAR],
  herstel: ({ persoonId }, _voor, id) => ({ opdracht: 'trekUitnodigingIn', id, velden: { persoonId } })
})

export const trekUitnodigingIn = opdracht('trekUitnodigingIn', Initiatief, {
  doc: 'Laat een arrangeur niet langer meeschrijven',
  velden: { persoonId: PersoonId },
  rollen: EIGENAREN,
  mag: (wie, _opdracht, staat, bij) => alsEigenaar(wie, staat, bij),
  weigeringen: [NIET_UITGENODIGD],
  herstel: ({ persoonId }, _voor, id) => ({ opdracht: 'nodigArrangeurUit', id, velden: { persoonId } })
})
