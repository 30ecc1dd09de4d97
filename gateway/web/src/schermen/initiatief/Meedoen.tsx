// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import { BeeindigLidmaatschapDocument, MijnPartijenDocument, VoegLidToeDocument } from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { dag, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Joining a network that stands open, and leaving it: for oneself. Who writes it finds all members under `/bewerken`. */
export function Meedoen({ initiatief: { id, naam, mogelijk, leden } }: { initiatief: Getoond }) {
  const ik = useLezing(MijnPartijenDocument, {}).data?.ik
  if (!ik || mogelijk.includes('wijzigInitiatief')) return null
  // Who is in it through a partij leaves for that partij.
  const partij = ik.partijen.find((een) => leden.nodes.some((lid) => lid.partij?.id === een.id))
  return (
    <>
      <Daad
        naam="voegLidToe"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.doeMee}
        vooraf={teksten.doeMeeVooraf}
        vormen={{
          functie: tekst(teksten.vraagFunctie, { hint: teksten.functieHint }),
          van: dag(teksten.vraagVan, { begin: vandaag() })
        }}
        knop={teksten.knopDoeMee}
        gedaan={teksten.doetMee(naam)}
        stuur={(velden, opdrachtId) =>
          verzend(VoegLidToeDocument, { id, invoer: { lid: { persoonId: ik.id }, ...velden }, opdrachtId })
        }
      />
      <Doeknop
        naam="beeindigLidmaatschap"
        mogelijk={mogelijk}
        over={id}
        wat={partij ? teksten.partijDoetNietMeerMee(partij.naam) : teksten.doeNietMeerMee}
        vooraf={teksten.doeNietMeerMeeVooraf}
        gedaan={teksten.doetNietMeerMee}
        stuur={(opdrachtId) =>
          verzend(BeeindigLidmaatschapDocument, {
            id,
            invoer: { lid: partij ? { partijId: partij.id } : { persoonId: ik.id }, tot: vandaag() },
            opdrachtId
          })
        }
      />
    </>
  )
}
