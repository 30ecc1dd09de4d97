// SPDX-License-Identifier: EUPL-1.2
import { type Belemmering, belemmering, overzicht } from './vorm.ts'

const genoemd = (categorie: Belemmering['categorie']) => (nummer: number, regels: string, toelichting: string) => ({
  regel: 'B10',
  categorie,
  toelichting,
  bron: overzicht(regels),
  overzichtnummer: nummer
})
const omgeving = genoemd('OMGEVING')
const gedrag = genoemd('GEDRAG')

/** Neighbours, habits and fears: nobody's regulation. Source: B10, see docs/bronnen.md. */
export const GEDRAG_EN_OMGEVING: readonly Belemmering[] = [
  belemmering(
    'VERZET_TEGEN_INTENSIVERING',
    'Buurtbewoners willen geen dichtere bewoning',
    omgeving(15, '2492', 'De buurt verzet zich tegen meer bewoners op dezelfde plek.')
  ),
  belemmering(
    'ANGST_VOOR_OVERLAST',
    'Vrees voor overlast weegt zwaarder dan woonruimte',
    omgeving(16, '2493', 'Bij de afweging wint de zorg om overlast het van de vraag naar woonruimte.')
  ),
  belemmering(
    'INSIDERS_BOVEN_OUTSIDERS',
    'Wie al woont, wordt beter gehoord dan wie zoekt',
    omgeving(17, '2494', 'Zittende bewoners hebben meer stem dan woningzoekenden.')
  ),
  belemmering(
    'BEHOEFTE_AAN_PRIVACY',
    'Behoefte aan eigen ruimte en privacy',
    gedrag(19, '2500', 'Mensen willen een plek voor zichzelf.')
  ),
  belemmering(
    'GEWEND_AAN_RUIMTE_EN_LUXE',
    'Gewend aan ruimte en luxe',
    gedrag(20, '2501-2502', 'Delen voelt als een stap terug.')
  ),
  belemmering(
    'BEHOEFTE_AAN_EIGEN_VOORZIENINGEN',
    'Behoefte aan eigen voorzieningen',
    gedrag(21, '2504', 'Mensen willen voorzieningen voor zichzelf.')
  ),
  belemmering(
    'WIL_WONING_NIET_DELEN',
    'Heeft ruimte, maar wil niet delen',
    gedrag(22, '2505', 'De ruimte is er, de wens om te delen niet.')
  ),
  belemmering(
    'HUURINKOMSTEN_NIET_NODIG',
    'Heeft huurinkomsten niet nodig',
    gedrag(23, '2506', 'Wie het geld niet nodig heeft, verhuurt geen kamer.')
  ),
  belemmering(
    'ANGST_VOOR_SAMEN_WONEN',
    'Vrees om met anderen te wonen',
    gedrag(24, '2507', 'Mensen zien op tegen wonen met een ander.')
  ),
  belemmering(
    'ANGST_VOOR_ONDERHUURDER',
    'Vrees voor een lastige onderhuurder',
    gedrag(25, '2508', 'Mensen zien op tegen een onderhuurder; het overzicht noemt daarbij de strenge huurbescherming.')
  )
]
