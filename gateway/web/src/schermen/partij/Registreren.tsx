// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { RegistreerPartijDocument } from '../../gql/graphql.ts'
import { Daadformulier } from '../../onderdelen/daad/Daadformulier.tsx'
import { useGemaakt } from '../../onderdelen/daad/useGemaakt.ts'
import { dag, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { buurtvorm, Formulierpagina, type Plek, sleutelVan, Terugnaar } from '../../onderdelen/daad/Waar.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { HEEL } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { partijtypen } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

/** `…/partij`: register an organisation that works in a place. */
export const PartijRegistreren = () => (
  <Formulierpagina titel={teksten.titelRegistreren} inleiding={teksten.inleidingRegistreren}>
    <MetStartplek>{({ gemeente, jaar, code }) => <Vorm plek={{ soort: 'plek', gemeente, jaar, code }} />}</MetStartplek>
  </Formulierpagina>
)

function Vorm({ plek }: { plek: Plek }) {
  const klaar = useGemaakt('/partij', teksten.geregistreerd, teksten.geregistreerdTerug)
  return (
    <Daadformulier
      sleutel={`registreerPartij.${sleutelVan(plek)}`}
      vormen={{
        naam: tekst(teksten.vraagNaam),
        type: kies(teksten.vraagType, partijtypen),
        buurt: buurtvorm(plek),
        rechtsvorm: optioneel(kies(teksten.vraagRechtsvorm, teksten.rechtsvormen)),
        statutairDoel: optioneel(tekst(teksten.vraagDoel, { regels: 4, hint: teksten.doelHint })),
        isAnbi: keuze(teksten.vraagAnbi, teksten.jaNee, { begin: 'NEE' }),
        op: dag(teksten.vraagSinds, { begin: vandaag() })
      }}
      knop={teksten.knop}
      naast={<Terugnaar waar={plek} />}
      stuur={({ buurt, isAnbi, ...velden }, opdrachtId) =>
        verzend(RegistreerPartijDocument, {
          invoer: {
            ...velden,
            anbi: isAnbi === 'JA',
            werkgebied: [buurt === undefined || buurt === HEEL ? plek.gemeente.code : buurt]
          },
          opdrachtId
        })
      }
      klaar={klaar}
    />
  )
}
