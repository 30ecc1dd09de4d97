// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import { LegGeldVastDocument, MijnPartijenDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Daadformulier } from '../../onderdelen/daad/Daadformulier.tsx'
import { useGemaakt } from '../../onderdelen/daad/useGemaakt.ts'
import { alleenAls, bedrag, dag, type Ingevuld, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { Terugnaar, type Waar, Waarover } from '../../onderdelen/daad/Waar.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { bronnen, doelen, duren, programmas } from './codes.nl.ts'
import { teksten } from './teksten.nl.ts'

/** `/initiatief/{id}/geld`: put money for an initiatief on record. */
export const GeldVastleggen = () => (
  <Waarover titel={teksten.titelVast} inleiding={teksten.inleidingVast}>
    {(waar) => waar.soort === 'initiatief' && <MetPartijen waar={waar} />}
  </Waarover>
)

type Initiatief = Extract<Waar, { soort: 'initiatief' }>

function MetPartijen({ waar }: { waar: Initiatief }) {
  const lezing = useLezing(MijnPartijenDocument, {})
  return (
    <Antwoord van={lezing}>
      {({ ik }) => (
        <Vorm waar={waar} partijen={Object.fromEntries((ik?.partijen ?? []).map(({ id, naam }) => [id, naam]))} />
      )}
    </Antwoord>
  )
}

const eindig = ({ duur }: Ingevuld) => duur !== '' && duur !== 'STRUCTUREEL'

function Vorm({ waar, partijen }: { waar: Initiatief; partijen: Readonly<Record<string, string>> }) {
  const klaar = useGemaakt('/geld', teksten.vastgelegd, teksten.vastTerug)
  return (
    <Daadformulier
      sleutel={`legFinancieringVast.${waar.id}`}
      vormen={{
        regeling: kies(teksten.vraagBron, bronnen),
        financierId: alleenAls(
          () => Object.keys(partijen).length > 0,
          optioneel(kies(teksten.vraagVan, partijen, { hint: teksten.vanHint }))
        ),
        duur: keuze(teksten.vraagDuur, duren, { uitleg: teksten.duuruitleg }),
        bedrag: bedrag(teksten.vraagBedrag),
        vanaf: dag(teksten.vraagVanaf, { begin: vandaag() }),
        laatste: alleenAls(eindig, dag(teksten.vraagLaatste)),
        doel: kies(teksten.vraagDoel, doelen),
        programma: optioneel(kies(teksten.vraagProgramma, programmas, { hint: teksten.nietNodig })),
        lokaalProgramma: optioneel(tekst(teksten.vraagLokaal, { hint: teksten.nietNodig })),
        omschrijving: optioneel(tekst(teksten.vraagOmschrijving))
      }}
      knop={teksten.knop}
      naast={<Terugnaar waar={waar} />}
      stuur={(velden, opdrachtId) =>
        verzend(LegGeldVastDocument, {
          invoer: { ...velden, voor: { initiatiefId: waar.id }, op: vandaag() },
          opdrachtId
        })
      }
      klaar={klaar}
    />
  )
}
