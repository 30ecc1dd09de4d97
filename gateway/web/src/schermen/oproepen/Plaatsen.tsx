// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { NamensDocument, type NamensQuery, PlaatsAanbodDocument, PlaatsBehoefteDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { buurtkeuzen, HEEL, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Keuzeveld, Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { burenhulp, is, middelen } from '../../onderdelen/woorden.nl.ts'
import { invoerVan, leegBij, leegIn } from './invulling.ts'
import { namenskeuzen, namensVan, ZELF } from './namens.ts'
import { teksten } from './teksten.nl.ts'

/** `…/oproep`: ask for something, or offer it. */
export const Oproep = () => (
  <Pagina titel={teksten.plaats}>
    <p className="nl-paragraph nl-paragraph--lead">{teksten.inleidingPlaats}</p>
    <AlleenNu>
      <MetStartplek>{(plek) => <MetNamens {...plek} />}</MetStartplek>
    </AlleenNu>
  </Pagina>
)

interface Plek {
  readonly gemeente: Startplek
  readonly jaar: number
  readonly deel: string | null
}

/** The address may name on whose behalf: `?namens=<id>`. */
function MetNamens(plek: Plek) {
  const [adres] = useSearchParams()
  const lezing = useLezing(NamensDocument, { filter: { gebied: plek.gemeente.code, vanMij: true } })
  return (
    <Antwoord van={lezing}>{(mijn) => <Vorm {...plek} mijn={mijn} namens={adres.get('namens') ?? ZELF} />}</Antwoord>
  )
}

const labels = () => ({
  namens: teksten.namens,
  kant: teksten.kant,
  soort: teksten.soort,
  hulp: teksten.hulp,
  wat: teksten.wat,
  omschrijving: teksten.omschrijving,
  buurt: teksten.buurt,
  laatste: teksten.laatste
})

interface Vormeigenschappen extends Plek {
  readonly mijn: NamensQuery
  readonly namens: string
}

function Vorm({ gemeente, jaar, deel, mijn, namens }: Vormeigenschappen) {
  const naar = useNaar()
  const keuzen = namenskeuzen(mijn)
  const begin = is(keuzen, namens) ? namens : ZELF
  const staat = useFormulier({
    sleutel: `oproep.${deel ?? gemeente.code}${begin === ZELF ? '' : `.${begin}`}`,
    leeg: leegBij(deel, begin),
    labels: labels(),
    elders: { gebied: 'buurt' },
    ontbreekt: leegIn,
    stuur: (waarden, opdrachtId) => {
      const zonder = invoerVan(waarden, gemeente, jaar)
      if (zonder === null) return null
      const invoer = { ...zonder, ...namensVan(waarden.namens, mijn) }
      return waarden.kant === 'BIEDT'
        ? verzend(PlaatsAanbodDocument, { invoer, opdrachtId })
        : verzend(PlaatsBehoefteDocument, { invoer, opdrachtId })
    },
    klaar: (aanvaard, { kant, buurt: daar }) => {
      meldGedaan({ titel: teksten.geplaatst, terug: teksten.teruggedraaid, aanvaard, waar: '/vraag-en-aanbod' })
      const gebied = daar === HEEL ? gemeente.code : daar
      const zij = kant === 'BIEDT' ? 'aangeboden' : 'gezocht'
      naar(`/vraag-en-aanbod?gebied=${gebied}&kant=${zij}`, { state: { blijf: true } })
    }
  })
  const { kant, soort } = staat.waarden
  return (
    <Formulier
      staat={staat}
      knop={teksten.knop}
      naast={<Schakel naar={adresVan(deel ?? gemeente.code)}>{teksten.terug(gemeente.naam)}</Schakel>}
    >
      {Object.keys(keuzen).length > 1 && <Kiesveld staat={staat} naam="namens" keuzen={keuzen} />}
      <Keuzeveld staat={staat} naam="kant" keuzen={teksten.kantkeuzen} />
      <Keuzeveld staat={staat} naam="soort" keuzen={middelen} />
      {soort === 'HANDEN' && <Kiesveld staat={staat} naam="hulp" keuzen={burenhulp} />}
      <Tekstveld staat={staat} naam="wat" hint={kant === 'BIEDT' ? teksten.watHintBiedt : teksten.watHint} />
      <Tekstveld staat={staat} naam="omschrijving" hint={teksten.omschrijvingHint} regels={3} />
      <Kiesveld staat={staat} naam="buurt" keuzen={buurtkeuzen(gemeente, teksten.heel)} />
      <Tekstveld staat={staat} naam="laatste" soort="date" />
    </Formulier>
  )
}
