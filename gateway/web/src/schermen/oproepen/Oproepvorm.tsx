// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { type Aanvaard, isWeigering } from '../../app/opdracht/uitkomst.ts'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { adresVan, useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { NamensDocument, type NamensQuery, PlaatsAanbodDocument, PlaatsBehoefteDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { buurtkeuzen, HEEL, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Keuzeveld, Kiesveld, Tekstveld, Zoekkiesveld } from '../../onderdelen/formulier/velden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { burenhulp, middelen } from '../../onderdelen/woorden.nl.ts'
import { teksten as antwoorden } from './antwoord.nl.ts'
import { adresVanOproep, antwoordOp, type Beantwoord, leegOp, stelVoor } from './antwoord.ts'
import { invoerVan, leegBij, leegIn } from './invulling.ts'
import { namensBegin, namensbron, namensVan, voorZelf } from './namens.ts'
import { teksten } from './teksten.nl.ts'

/** What the form answers; null where it stands by itself. */
interface Bij {
  readonly bij: Beantwoord | null
}

/** The form by which something is asked or offered, in the place that the address names. */
export const Oproepvorm = ({ bij }: Bij) => <MetStartplek>{(plek) => <MetNamens {...plek} bij={bij} />}</MetStartplek>

interface Plek {
  readonly gemeente: Startplek
  readonly jaar: number
  readonly deel: string | null
}

/** The address may name on whose behalf: `?namens=<id>`. */
function MetNamens(plek: Plek & Bij) {
  const [adres] = useSearchParams()
  const namens = adres.get('namens')
  const lezing = useLezing(NamensDocument, {
    gebied: plek.gemeente.code,
    namens: namens === null ? [] : [namens]
  })
  return <Antwoord van={lezing}>{(mijn) => <Vorm {...plek} mijn={mijn} namens={namens} />}</Antwoord>
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

interface Vormeigenschappen extends Plek, Bij {
  readonly mijn: NamensQuery
  /** Id of the one that the address names. */
  readonly namens: string | null
}

function Vorm({ gemeente, jaar, deel, mijn, namens, bij }: Vormeigenschappen) {
  const naar = useNaar()
  const voorstel = useRef<Aanvaard | null>(null)
  const bron = namensbron(gemeente.code, mijn)
  const begin = namensBegin(namens, mijn)
  const plaats = deel ?? gemeente.code
  const staat = useFormulier({
    sleutel: ['oproep', plaats, ...(begin === voorZelf() ? [] : [namens]), ...(bij ? [`bij-${bij.id}`] : [])].join('.'),
    leeg: bij ? leegOp(bij, deel, begin) : leegBij(deel, begin),
    labels: labels(),
    elders: { gebied: 'buurt' },
    ontbreekt: leegIn,
    stuur: (waarden, opdrachtId) => {
      const zonder = invoerVan(waarden, gemeente, jaar)
      if (zonder === null) return null
      const invoer = { ...zonder, ...namensVan(waarden.namens) }
      const geplaatst =
        waarden.kant === 'BIEDT'
          ? verzend(PlaatsAanbodDocument, { invoer, opdrachtId })
          : verzend(PlaatsBehoefteDocument, { invoer, opdrachtId })
      if (bij === null) return geplaatst
      return geplaatst.then(async (antwoorden) => {
        const [antwoord] = Object.values(antwoorden)
        voorstel.current = antwoord === undefined || isWeigering(antwoord) ? null : await stelVoor(bij, antwoord.id)
        return antwoorden
      })
    },
    klaar: (aanvaard, { kant, buurt: daar }) => {
      if (bij) {
        const [hiermee, waar] = [antwoordOp(bij), adresVanOproep(bij)]
        // What was proposed is taken back first: until then the answer cannot be undone.
        const isGedaan = voorstel.current
          ? { titel: antwoorden.voorgesteld, terug: antwoorden.voorstelTerug, aanvaard: voorstel.current }
          : { titel: antwoorden.nietVoorgesteld, terug: antwoorden.teruggedraaid, aanvaard }
        const { titel, terug } = isGedaan
        meldGedaan({ ...isGedaan, titel: titel[hiermee], terug: terug[hiermee], waar })
        return naar(waar, { state: { blijf: true } })
      }
      meldGedaan({ titel: teksten.geplaatst, terug: teksten.teruggedraaid, aanvaard, waar: '/vraag-en-aanbod' })
      const gebied = daar === HEEL ? gemeente.code : daar
      const zij = kant === 'BIEDT' ? 'aangeboden' : 'gezocht'
      naar(`/vraag-en-aanbod?gebied=${gebied}&kant=${zij}`, { state: { blijf: true } })
    }
  })
  const { kant, soort } = staat.waarden
  const hint = kant === 'BIEDT' ? teksten.watHintBiedt : teksten.watHint
  return (
    <Formulier
      staat={staat}
      knop={bij ? antwoorden.knop[antwoordOp(bij)] : teksten.knop}
      naast={
        bij ? (
          <Schakel naar={adresVanOproep(bij)}>{antwoorden.terug}</Schakel>
        ) : (
          <Schakel naar={adresVan(plaats)}>{teksten.terug(gemeente.naam)}</Schakel>
        )
      }
    >
      {bron && <Zoekkiesveld staat={staat} naam="namens" bron={bron} />}
      {!bij && <Keuzeveld staat={staat} naam="kant" keuzen={teksten.kantkeuzen} />}
      {!bij?.soort && <Keuzeveld staat={staat} naam="soort" keuzen={middelen} />}
      {soort === 'HANDEN' && !bij?.hulp && <Kiesveld staat={staat} naam="hulp" keuzen={burenhulp} />}
      <Tekstveld staat={staat} naam="wat" hint={bij ? antwoorden.watHint[antwoordOp(bij)] : hint} />
      <Tekstveld staat={staat} naam="omschrijving" hint={teksten.omschrijvingHint} regels={3} />
      <Kiesveld staat={staat} naam="buurt" keuzen={buurtkeuzen(gemeente, teksten.heel)} />
      <Tekstveld staat={staat} naam="laatste" soort="date" />
    </Formulier>
  )
}
