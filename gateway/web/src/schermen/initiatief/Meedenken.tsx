// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { verzend } from '../../app/vraag.ts'
import {
  DoeVoorstelDocument,
  IkDocument,
  type OpmerkingAls,
  PlaatsOpmerkingDocument,
  TrekOpmerkingInDocument,
  TrekVoorstelInDocument
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import type { Verder } from './verder.ts'

/** As what somebody with a role speaks. */
const ALS: Readonly<Record<string, OpmerkingAls>> = {
  'bewoner-initiatief': 'BEWONER',
  arrangeur: 'ARRANGEUR',
  gemeente: 'GEMEENTE',
  partner: 'PARTNER',
  beheerder: 'BEHEERDER'
}

interface Eigenschappen {
  readonly initiatief: Getoond
  readonly verder: Verder
  readonly mag: boolean
}

/** Anyone may say that something is not right: to its owners, who alone change it. */
export function Meedenken({ initiatief, verder, mag }: Eigenschappen) {
  const alle = mag ? initiatief.opmerkingen : null
  const opmerkingen = alle ?? initiatief.mijnOpmerkingen
  if (mag && opmerkingen.aantal === 0 && initiatief.mijnVoorstellen.aantal === 0) return null
  return (
    <section className="vak zeggen" aria-labelledby="meedenken-kop">
      <h2 className="nl-heading nl-heading--level-2" id="meedenken-kop">
        {mag ? teksten.opmerkingen : teksten.kloptNiet}
      </h2>
      <Vervolg
        wat={mag ? teksten.opmerkingen : teksten.kloptNiet}
        van={opmerkingen}
        verder={
          alle
            ? verder({ opmerkingen: true }, (verderop) => verderop.opmerkingen)
            : verder({ mijnOpmerkingen: true }, (verderop) => verderop.mijnOpmerkingen)
        }
      >
        {(rijen) => (
          <ul className="banden">
            {rijen.map(({ id, als, op, tekst }) => (
              <li key={id}>
                <span lang="nl">{tekst}</span>{' '}
                <span className="klein">
                  {teksten.als[als]}, {dagInWoorden(op)}
                </span>
                {!mag && (
                  <Doeknop
                    naam="trekOpmerkingIn"
                    mogelijk={['trekOpmerkingIn']}
                    over={id}
                    wat={teksten.trekIn}
                    bij={tekst}
                    gedaan={teksten.ingetrokken}
                    stuur={(opdrachtId) =>
                      verzend(TrekOpmerkingInDocument, { id: initiatief.id, invoer: { opmerkingId: id }, opdrachtId })
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Vervolg>
      {!mag && (
        <details className="zeggen__meer">
          <summary>{teksten.laatWeten}</summary>
          <Vorm initiatief={initiatief} />
        </details>
      )}
      <Voorgesteld initiatief={initiatief} verder={verder} />
      <Daad
        naam="doeVoorstel"
        mogelijk={initiatief.mogelijk}
        over={initiatief.id}
        wat={teksten.stelVoor}
        vormen={{
          toelichting: tekst(teksten.vraagVoorstel, { regels: 3, hint: teksten.watHint }),
          naam: optioneel(tekst(teksten.vraagNieuweNaam, { hint: initiatief.naam })),
          doel: optioneel(tekst(teksten.vraagNieuwDoel, { regels: 3 }))
        }}
        gedaan={teksten.voorgesteld}
        stuur={(invoer, opdrachtId) => verzend(DoeVoorstelDocument, { id: initiatief.id, invoer, opdrachtId })}
      />
    </section>
  )
}

/** What the viewer proposed, what became of it, and the way to withdraw it. */
const Voorgesteld = ({ initiatief: { id, mijnVoorstellen }, verder }: Omit<Eigenschappen, 'mag'>) =>
  mijnVoorstellen.aantal > 0 && (
    <>
      <h3 className="nl-heading nl-heading--level-3">{teksten.uwVoorstellen}</h3>
      <Vervolg
        wat={teksten.uwVoorstellen}
        van={mijnVoorstellen}
        verder={verder({ mijnVoorstellen: true }, (verderop) => verderop.mijnVoorstellen)}
      >
        {(voorstellen) => (
          <ul className="banden">
            {voorstellen.map((voorstel) => (
              <li key={voorstel.id}>
                <span lang="nl">{voorstel.toelichting}</span>{' '}
                <span className="klein">
                  {teksten.uitkomsten[voorstel.uitkomst]}, {dagInWoorden(voorstel.op)}
                </span>
                {voorstel.reden && (
                  <p className="klein" lang="nl">
                    {voorstel.reden}
                  </p>
                )}
                {voorstel.uitkomst === 'OPEN' && (
                  <Doeknop
                    naam="trekVoorstelIn"
                    mogelijk={['trekVoorstelIn']}
                    over={voorstel.id}
                    wat={teksten.trekIn}
                    bij={voorstel.toelichting}
                    gedaan={teksten.ingetrokken}
                    stuur={(opdrachtId) =>
                      verzend(TrekVoorstelInDocument, { id, invoer: { voorstelId: voorstel.id }, opdrachtId })
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Vervolg>
    </>
  )

function Vorm({ initiatief }: { initiatief: Getoond }) {
  const ik = useLezing(IkDocument, {}, { vast: true })
  const als = ik.data?.ik?.rollen.flatMap(({ rol }) => ALS[rol] ?? [])[0] ?? 'BEWONER'
  const staat = useFormulier({
    sleutel: `opmerking.${initiatief.id}`,
    leeg: { tekst: '' },
    labels: { tekst: teksten.watKloptNiet },
    ontbreekt: ({ tekst }) => (tekst.trim() === '' ? { tekst: teksten.vulIn } : {}),
    stuur: ({ tekst }, opdrachtId) =>
      verzend(PlaatsOpmerkingDocument, { id: initiatief.id, invoer: { als, tekst: tekst.trim() }, opdrachtId }),
    klaar: (aanvaard) => {
      meldGedaan({
        titel: teksten.verteld,
        terug: teksten.teruggedraaid,
        aanvaard,
        waar: `/initiatief/${initiatief.id}`
      })
    }
  })
  return (
    <Formulier staat={staat} knop={teksten.vertel}>
      <Tekstveld staat={staat} naam="tekst" hint={teksten.watHint} regels={3} />
    </Formulier>
  )
}
