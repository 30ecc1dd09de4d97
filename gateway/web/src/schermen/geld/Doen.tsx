// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { BeeindigGeldDocument, HervatGeldDocument, WijzigGeldDocument } from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { Daad, Daden } from '../../onderdelen/daad/Daad.tsx'
import { alleenAls, bedrag, dag, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { doelen } from './codes.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What who keeps a line of money can do: change or lengthen it, say that it ends earlier or goes on after all. */
export function Doen({ regel }: { regel: Getoond }) {
  const { id, versie, mogelijk, duur, doel, omschrijving, laatste } = regel
  const eindig = () => duur !== 'STRUCTUREEL'
  return (
    <Daden mogelijk={mogelijk}>
      {mogelijk.includes('wijzigFinanciering') && (
        <Bewerken
          sleutel={`wijzigFinanciering.${id}`}
          wat={teksten.wijzig}
          vormen={{
            bedrag: bedrag(teksten.vraagBedrag, { begin: regel.bedrag }),
            doel: kies(teksten.vraagDoel, doelen, { begin: doel }),
            laatste: alleenAls(eindig, dag(teksten.vraagLaatste, { begin: laatste })),
            omschrijving: optioneel(tekst(teksten.vraagOmschrijving, { begin: omschrijving }))
          }}
          versie={versie}
          stuur={({ laatste: tot, ...anders }, verwachteVersie, opdrachtId) =>
            verzend(WijzigGeldDocument, {
              id,
              invoer: { ...anders, ...(tot && { laatste: tot }) },
              verwachteVersie,
              opdrachtId
            })
          }
        />
      )}
      <Daad
        naam="beeindigFinanciering"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.beeindig}
        vormen={{ reden: keuze(teksten.vraagReden, teksten.stopredenen) }}
        gedaan={teksten.beeindigd}
        stuur={(velden, opdrachtId) =>
          verzend(BeeindigGeldDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
      <Daad
        naam="hervatFinanciering"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.hervat}
        vormen={{ laatste: alleenAls(eindig, dag(teksten.vraagLaatste)) }}
        gedaan={teksten.hervatGedaan}
        stuur={(velden, opdrachtId) =>
          verzend(HervatGeldDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
    </Daden>
  )
}
