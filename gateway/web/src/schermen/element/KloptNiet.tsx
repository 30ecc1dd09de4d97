// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  BeantwoordKloptNietDocument,
  MeldKloptNietDocument,
  TrekKloptNietInDocument,
  type KloptNiet as Wat
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { keuze, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { verder } from './verder.ts'

/** Lets anyone say that something is not right, who is not known yet too, and shows them what was answered. */
export function KloptNiet({ element: { id, mogelijk, verdwenenOp, mijnMeldingen } }: { element: Getoond }) {
  return (
    <>
      <Daad
        naam="meldKloptNiet"
        mogelijk={mogelijk.length === 0 ? ['meldKloptNiet'] : mogelijk}
        over={id}
        wat={verdwenenOp ? teksten.tochEr : teksten.kloptNiet}
        vooraf={teksten.kloptNietUitleg}
        knop={teksten.meldKloptNiet}
        vormen={{
          wat: keuze<Wat>(teksten.watKloptNiet, teksten.kloptNietWat, {
            alleen: verdwenenOp ? ['IS_ER_NOG'] : ['IS_WEG', 'ZIT_ELDERS', 'BESCHRIJVING'],
            begin: verdwenenOp ? 'IS_ER_NOG' : null
          }),
          toelichting: optioneel(tekst(teksten.toelichting, { hint: teksten.toelichtingHint, regels: 2 }))
        }}
        gedaan={teksten.kloptNietGemeld}
        stuur={(invoer, opdrachtId) => verzend(MeldKloptNietDocument, { id, invoer, opdrachtId })}
      />
      {mijnMeldingen.aantal > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">{teksten.uwMeldingen}</h3>
          <Vervolg
            wat={teksten.uwMeldingen}
            van={mijnMeldingen}
            verder={verder({ id, mijnMeldingen: true }, (verderop) => verderop.mijnMeldingen)}
          >
            {(meldingen) => (
              <ul className="banden">
                {meldingen.map((melding) => (
                  <li key={melding.id}>
                    {teksten.kloptNietWat[melding.wat]}{' '}
                    <span className="klein">
                      {melding.uitkomst ? teksten.uitkomsten[melding.uitkomst] : teksten.wachtOpAntwoord},{' '}
                      {dagInWoorden(melding.op)}
                    </span>
                    {melding.antwoord && (
                      <p className="klein" lang="nl">
                        {melding.antwoord}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Vervolg>
        </>
      )}
      <Doeknop
        naam="trekKloptNietIn"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.trekMeldingIn}
        gedaan={teksten.meldingIngetrokken}
        stuur={(opdrachtId) => verzend(TrekKloptNietInDocument, { id, opdrachtId })}
      />
    </>
  )
}

/** What waits for an answer of who keeps it, each with the way to give one. */
export function Meldingen({ element: { id, mogelijk, openMeldingen } }: { element: Getoond }) {
  if (!openMeldingen || openMeldingen.aantal === 0) return null
  return (
    <section className="vak zeggen" aria-labelledby="meldingen-kop">
      <h2 className="nl-heading nl-heading--level-2" id="meldingen-kop">
        {teksten.gemeld}
      </h2>
      <Vervolg
        wat={teksten.gemeld}
        van={openMeldingen}
        verder={verder({ id, openMeldingen: true }, (verderop) => verderop.openMeldingen)}
      >
        {(open) => (
          <ul className="banden">
            {open.map((melding) => (
              <li key={melding.id}>
                {teksten.kloptNietWat[melding.wat]} <span className="klein">{dagInWoorden(melding.op)}</span>
                {melding.toelichting && (
                  <p className="nl-paragraph" lang="nl">
                    {melding.toelichting}
                  </p>
                )}
                <Daad
                  naam="beantwoordKloptNiet"
                  mogelijk={mogelijk}
                  over={melding.id}
                  wat={teksten.antwoord}
                  bij={teksten.kloptNietWat[melding.wat]}
                  knop={teksten.geefAntwoord}
                  vormen={{
                    uitkomst: keuze(teksten.watWerdHet, teksten.uitkomsten),
                    antwoord: optioneel(tekst(teksten.toelichting, { hint: teksten.toelichtingHint, regels: 2 }))
                  }}
                  gedaan={teksten.beantwoord}
                  stuur={(velden, opdrachtId) =>
                    verzend(BeantwoordKloptNietDocument, {
                      id,
                      invoer: { meldingId: melding.id, ...velden },
                      opdrachtId
                    })
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </Vervolg>
    </section>
  )
}
