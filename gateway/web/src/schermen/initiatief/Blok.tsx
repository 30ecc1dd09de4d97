// SPDX-License-Identifier: EUPL-1.2
import { type SubmitEvent, useRef, useState } from 'react'
import { useOpdracht } from '../../app/opdracht/useOpdracht.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { verzend } from '../../app/vraag.ts'
import { WijzigInitiatiefDocument, type WijzigInitiatiefInvoer } from '../../gql/graphql.ts'
import { Foutlijst } from '../../onderdelen/formulier/Foutlijst.tsx'
import { Uitslag } from '../../onderdelen/formulier/Uitslag.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { andere, type Bewerking, houdMijne, neemAndere, type Stand, verwachteVersie } from './blok.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly id: string
  readonly veld: 'naam' | 'doel'
  readonly stand: Stand
  readonly label: string
}

/** A text of an initiatief that its owners edit where it stands. */
export function Blok({ id, veld, stand, label }: Eigenschappen) {
  const [bewerking, zetBewerking] = useState<Bewerking | null>(null)
  const open = useRef<HTMLButtonElement>(null)
  const sluit = () => {
    zetBewerking(null)
    requestAnimationFrame(() => open.current?.focus())
  }
  if (bewerking === null)
    return (
      <p className="blok__open">
        <Knop ref={open} soort="rustig" onClick={() => zetBewerking({ begin: stand, mijn: stand.tekst })}>
          {teksten.wijzig(label.toLowerCase())}
        </Knop>
      </p>
    )
  return <Open {...{ id, veld, stand, label, bewerking, zetBewerking, sluit }} />
}

interface Openeigenschappen extends Eigenschappen {
  readonly bewerking: Bewerking
  readonly zetBewerking: (bewerking: Bewerking) => void
  readonly sluit: () => void
}

function Open({ id, veld, stand, label, bewerking, zetBewerking, sluit }: Openeigenschappen) {
  const { bezig, poging, uitkomst, stuur, meld } = useOpdracht<WijzigInitiatiefInvoer>({
    stuur: (invoer, opdrachtId) =>
      verzend(WijzigInitiatiefDocument, {
        id,
        invoer,
        opdrachtId,
        verwachteVersie: verwachteVersie(bewerking, stand)
      }),
    foutenVan: ([eerste]) => ({ [veld]: eerste?.fout ?? '' }),
    klaar: (aanvaard) => {
      meldGedaan({ titel: teksten.gewijzigd, terug: teksten.teruggedraaid, aanvaard, waar: `/initiatief/${id}` })
      sluit()
    }
  })
  const hunne = andere(bewerking, stand)
  const bewaar = (verzending: SubmitEvent) => {
    verzending.preventDefault()
    const tekst = bewerking.mijn.trim()
    if (bezig) return
    if (tekst === '') meld({ soort: 'fouten', fouten: { [veld]: teksten.vulIn } })
    else if (tekst === stand.tekst) sluit()
    else stuur({ [veld]: tekst })
  }
  const fouten = uitkomst?.soort === 'fouten' ? uitkomst.fouten : {}
  return (
    <form className="blok" onSubmit={bewaar} noValidate>
      {uitkomst?.soort === 'fouten' && <Foutlijst fouten={fouten} labels={{ [veld]: label }} poging={poging} />}
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      <div role="status">
        {hunne !== null && (
          <Melding soort="waarschuwing" titel={teksten.iemandAnders}>
            <p className="nl-paragraph">{teksten.hunTekst}</p>
            <blockquote className="blok__hunne">{hunne}</blockquote>
            <p className="acties">
              <Knop onClick={() => zetBewerking(neemAndere(bewerking, stand))}>{teksten.neemHunne}</Knop>
              <Knop onClick={() => zetBewerking(houdMijne(bewerking, stand))}>{teksten.houdMijne}</Knop>
            </p>
          </Melding>
        )}
      </div>
      <Veld id={veld} label={hunne === null ? label : teksten.uwTekst} fout={fouten[veld]}>
        {(besturing) => (
          <textarea
            {...besturing}
            // biome-ignore lint/a11y/noAutofocus: it opens because somebody just asked for it
            autoFocus
            className="utrecht-textarea utrecht-textarea--html-textarea"
            rows={veld === 'naam' ? 1 : 5}
            value={bewerking.mijn}
            onChange={({ target }) => zetBewerking({ ...bewerking, mijn: target.value })}
          />
        )}
      </Veld>
      <p className="acties">
        <Knop soort="hoofd" type="submit" bezig={bezig} bezigTekst={teksten.bezig} disabled={hunne !== null}>
          {teksten.bewaar}
        </Knop>
        <Knop onClick={sluit}>{teksten.laatZo}</Knop>
      </p>
    </form>
  )
}
