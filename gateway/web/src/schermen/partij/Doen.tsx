// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  BeeindigAmbassadeurDocument,
  BenoemAmbassadeurDocument,
  VertrekPartijDocument,
  WijzigPartijDocument
} from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { Daad, Daden } from '../../onderdelen/daad/Daad.tsx'
import { dag, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { partijtypen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { Werkgebied } from './Werkgebied.tsx'

type Rollen = readonly { readonly initiatief: { readonly id: string; readonly naam: string } | null }[]

const initiatievenIn = (rollen: Rollen): Readonly<Record<string, string>> =>
  Object.fromEntries(rollen.flatMap(({ initiatief }) => (initiatief ? [[initiatief.id, initiatief.naam]] : [])))

/** What the people of a partij tell of it; `ik` is the id of who looks. */
export function Doen({ partij, ik }: { partij: Getoond; ik: string | null }) {
  const { id, versie, mogelijk, naam, type, rechtsvorm, statutairDoel, anbi } = partij
  const op = vandaag()
  return (
    <Daden mogelijk={mogelijk.filter((een) => een !== 'legFinancieringVast')}>
      {mogelijk.includes('wijzigPartij') && (
        <Bewerken
          sleutel={`wijzigPartij.${id}`}
          wat={teksten.wijzig}
          vormen={{
            naam: tekst(teksten.vraagNaam, { begin: naam }),
            type: kies(teksten.vraagType, partijtypen, { begin: type }),
            rechtsvorm: optioneel(kies(teksten.vraagRechtsvorm, teksten.rechtsvormen, { begin: rechtsvorm })),
            statutairDoel: optioneel(tekst(teksten.vraagDoel, { regels: 4, begin: statutairDoel })),
            isAnbi: keuze(teksten.vraagAnbi, teksten.jaNee, { begin: anbi ? 'JA' : 'NEE' })
          }}
          versie={versie}
          stuur={({ isAnbi, ...anders }, verwachteVersie, opdrachtId) =>
            verzend(WijzigPartijDocument, {
              id,
              invoer: { ...anders, ...(isAnbi !== undefined && { anbi: isAnbi === 'JA' }) },
              verwachteVersie,
              opdrachtId
            })
          }
        />
      )}
      {mogelijk.includes('wijzigPartij') && <Werkgebied partij={partij} />}
      {ik !== null && (
        <Daad
          naam="benoemAmbassadeur"
          mogelijk={mogelijk}
          over={id}
          wat={teksten.wordAmbassadeur}
          vooraf={teksten.ambassadeurVooraf}
          vormen={{
            initiatiefId: kies<string>(teksten.vraagInitiatief, initiatievenIn(partij.lidmaatschappen.nodes)),
            functie: tekst(teksten.vraagFunctie, { hint: teksten.functieHint }),
            van: dag(teksten.vraagVan, { begin: op })
          }}
          gedaan={teksten.benoemd}
          stuur={(velden, opdrachtId) =>
            verzend(BenoemAmbassadeurDocument, { id, invoer: { persoonId: ik, ...velden }, opdrachtId })
          }
        />
      )}
      <Daad
        naam="beeindigAmbassadeur"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.geenAmbassadeur}
        vormen={{
          initiatiefId: kies<string>(teksten.vraagInitiatief, initiatievenIn(partij.ambassadeurs.nodes)),
          tot: dag(teksten.vraagVan, { begin: op })
        }}
        gedaan={teksten.beeindigd}
        stuur={(invoer, opdrachtId) => verzend(BeeindigAmbassadeurDocument, { id, invoer, opdrachtId })}
      />
      <Daad
        naam="vertrekPartij"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.vertrek}
        vooraf={teksten.vertrekVooraf}
        vormen={{
          op: dag(teksten.vraagVertrek, { begin: op }),
          toelichting: optioneel(tekst(teksten.vraagWaarom, { regels: 2, hint: teksten.geenNamen }))
        }}
        gedaan={teksten.isVertrokken}
        stuur={(invoer, opdrachtId) => verzend(VertrekPartijDocument, { id, invoer, opdrachtId })}
      />
    </Daden>
  )
}
