// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import { LegGeldVastDocument, MijnPartijenDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Daadformulier } from '../../onderdelen/daad/Daadformulier.tsx'
import { useGemaakt } from '../../onderdelen/daad/useGemaakt.ts'
import {
  alleenAls,
  bedrag,
  dag,
  type Ingevuld,
  keuze,
  kies,
  optioneel,
  tekst,
  zoek
} from '../../onderdelen/daad/vorm.ts'
import { buurtvorm, type Over, type Plek, sleutelVan, Terugnaar } from '../../onderdelen/daad/Waar.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { gebiedVan, HEEL } from '../../onderdelen/formulier/gebied.ts'
import { bronnen, doelen, duren, programmas } from './codes.nl.ts'
import { teksten } from './teksten.nl.ts'

type Namen = Readonly<Record<string, string>>

/** What money is for: a thing, or in a place a partij that works there. */
interface Eigenschappen {
  readonly waar: Over<'initiatief'> | Over<'element'> | Plek
}

/** The form by which money is put on record, whatever it is for. */
export function Geldformulier(doel: Eigenschappen) {
  const lezing = useLezing(MijnPartijenDocument, {})
  return (
    <Antwoord van={lezing}>
      {({ ik }) => (
        <Vorm {...doel} partijen={Object.fromEntries((ik?.partijen ?? []).map(({ id, naam }) => [id, naam]))} />
      )}
    </Antwoord>
  )
}

const eindig = ({ duur }: Ingevuld) => duur !== '' && duur !== 'STRUCTUREEL'

/** What it is for as the command takes it; of a partij it says where, too. */
const bestemming = (waar: Eigenschappen['waar'], partijId: string, buurt: string) => {
  switch (waar.soort) {
    case 'initiatief':
      return { voor: { initiatiefId: waar.id } }
    case 'element':
      return { voor: { elementId: waar.id } }
    case 'plek':
      return { voor: { partijId }, gebied: gebiedVan(waar.gemeente, waar.jaar, buurt) }
  }
}

function Vorm({ waar, partijen }: Eigenschappen & { readonly partijen: Namen }) {
  const klaar = useGemaakt('/geld', teksten.vastgelegd, teksten.vastTerug)
  return (
    <Daadformulier
      sleutel={`legFinancieringVast.${sleutelVan(waar)}`}
      vormen={{
        ontvanger: alleenAls(
          () => waar.soort === 'plek',
          zoek(teksten.vraagOntvanger, {
            gebied: waar.soort === 'plek' ? waar.code : null,
            partijen: waar.soort === 'plek',
            magMee: { opdracht: 'legFinancieringVast', anders: teksten.magGeenGeld }
          })
        ),
        buurt: buurtvorm(waar),
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
      stuur={({ ontvanger, buurt = HEEL, ...velden }, opdrachtId) =>
        verzend(LegGeldVastDocument, {
          invoer: { ...velden, ...bestemming(waar, ontvanger?.id ?? '', buurt), op: vandaag() },
          opdrachtId
        })
      }
      klaar={klaar}
    />
  )
}
