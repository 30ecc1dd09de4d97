// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresMet, adresVan, useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { NeemElementOpDocument } from '../../gql/graphql.ts'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { buurtkeuzen, HEEL, naamVan, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Keuzeveld, Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { alledaagseZaken } from '../../onderdelen/woorden.nl.ts'
import { invoerVan, isOpneembaar, leegBij, leegIn, vraagtLaag } from './invulling.ts'
import { teksten, vormen } from './teksten.nl.ts'

/** `…/opnemen?wat=FYSIEKE_VOORZIENING`: put on record what is there, or was. */
export const Opnemen = () => (
  <Pagina titel={teksten.titel}>
    <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
    <AlleenNu>
      <MetStartplek>{({ gemeente, jaar, deel }) => <Vorm {...{ gemeente, jaar, deel }} />}</MetStartplek>
    </AlleenNu>
  </Pagina>
)

const labels = () => ({
  soort: teksten.soort,
  naam: teksten.naam,
  omschrijving: teksten.omschrijving,
  laag: teksten.laag,
  vorm: teksten.vorm,
  alledaagseZaak: teksten.alledaagseZaak,
  contactFunctie: teksten.contactFunctie,
  contactBereikbaar: teksten.contactBereikbaar,
  buurt: teksten.buurt,
  adres: teksten.adres,
  op: teksten.op
})

function Vorm({ gemeente, jaar, deel }: { gemeente: Startplek; jaar: number; deel: string | null }) {
  const naar = useNaar()
  const [adres] = useSearchParams()
  const gevraagd = adres.get('wat') ?? ''
  const wat = isOpneembaar(gevraagd) ? gevraagd : ''
  const staat = useFormulier({
    sleutel: `opnemen.${deel ?? gemeente.code}.${wat}`,
    leeg: leegBij(deel ?? '', wat),
    labels: labels(),
    elders: { gebied: 'buurt', functie: 'contactFunctie', bereikbaar: 'contactBereikbaar', contact: 'contactFunctie' },
    ontbreekt: leegIn,
    stuur: (waarden, opdrachtId) => {
      const invoer = invoerVan(waarden, gemeente, jaar)
      return invoer && verzend(NeemElementOpDocument, { invoer, opdrachtId })
    },
    klaar: (aanvaard, { naam, soort, buurt: daar }) => {
      const waar = adresVan(daar === HEEL ? gemeente.code : daar)
      meldGedaan({
        titel: teksten.gedaan(naam.trim()),
        terug: teksten.teruggedraaid(naam.trim()),
        aanvaard,
        waar,
        ding: { id: aanvaard.id, pad: `/element/${aanvaard.id}`, naam: naam.trim() }
      })
      naar(adresMet(waar, { soort }), { state: { blijf: true } })
    }
  })
  return (
    <Formulier
      staat={staat}
      knop={teksten.knop}
      naast={
        <Schakel naar={adresVan(deel ?? gemeente.code)}>
          {teksten.terug(naamVan(gemeente, deel ?? gemeente.code))}
        </Schakel>
      }
    >
      <Kiesveld staat={staat} naam="soort" keuzen={teksten.soorten} />
      <Tekstveld staat={staat} naam="naam" hint={teksten.naamHint} />
      <Tekstveld staat={staat} naam="omschrijving" hint={teksten.omschrijvingHint} regels={3} />
      {vraagtLaag(staat.waarden.soort) && <Keuzeveld staat={staat} naam="laag" keuzen={teksten.lagen} />}
      <Keuzeveld staat={staat} naam="vorm" keuzen={vormen} />
      <Kiesveld staat={staat} naam="alledaagseZaak" keuzen={alledaagseZaken} leeg={teksten.geenZaak} />
      <Tekstveld staat={staat} naam="contactFunctie" hint={teksten.contactFunctieHint} />
      <Tekstveld staat={staat} naam="contactBereikbaar" />
      <Kiesveld staat={staat} naam="buurt" keuzen={buurtkeuzen(gemeente, teksten.heel)} />
      <Tekstveld staat={staat} naam="adres" hint={teksten.adresHint} />
      <Tekstveld staat={staat} naam="op" hint={teksten.opHint} soort="date" />
    </Formulier>
  )
}
