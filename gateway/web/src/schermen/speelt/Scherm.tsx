// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, gemeenteVan, useBlik } from '../../app/plek.ts'
import { WatSpeeltDocument, type WatSpeeltQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { inEuro } from '../../onderdelen/geld/bedrag.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'

type Plek = NonNullable<WatSpeeltQuery['gebied']>

/** `/buurt/{code}/speelt`: what is going on in a place: asked, promised, in the way, paid for. */
export function WatSpeelt() {
  const { code = '' } = useParams()
  const { op } = useBlik()
  useInBeeld(gemeenteVan(code))
  const lezing = useLezing(WatSpeeltDocument, { code, op }, { telt: true })
  const plek = lezing.data?.gebied
  return (
    <Pagina titel={plek ? teksten.titelIn(plek.naam) : teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      <Antwoord van={lezing}>
        {({ gebied }) => (gebied ? <Wegen plek={gebied} /> : <p className="nl-paragraph">{teksten.onbekend}</p>)}
      </Antwoord>
      <p className="nl-paragraph">
        <Schakel naar={adresVan(code)}>{gemeen.terug(plek?.naam ?? code)}</Schakel>
      </p>
    </Pagina>
  )
}

const wegen = ({ ondersteuningsvragen, zorgpunten, overDatum, belemmeringen, ...rest }: Plek) =>
  [
    ['ondersteuningsvragen', teksten.vragen, teksten.open(ondersteuningsvragen.aantal)],
    ['vraag-en-aanbod', teksten.vraagEnAanbod, teksten.kanten(rest.behoeften.aantal, rest.aanbiedingen.aantal)],
    [
      'zorgen',
      teksten.zorgen,
      [teksten.open(zorgpunten.aantal), overDatum.aantal > 0 && teksten.overDatum(overDatum.aantal)]
        .filter(Boolean)
        .join(' · ')
    ],
    ['belemmeringen', teksten.belemmeringen, teksten.meldingen(belemmeringen.aantal)],
    ['regelingen', teksten.regelingen, teksten.regelingenUitleg],
    ['geld', teksten.geld, teksten.perJaar(inEuro(rest.geld.totaal.perJaar), rest.geld.totaal.aantal)],
    ['praktijkvoorbeelden', teksten.voorbeelden, teksten.vanHier(rest.praktijkvoorbeelden.aantal)]
  ] as const

const Wegen = ({ plek }: { plek: Plek }) => (
  <ul className="rijen">
    {wegen(plek).map(([pad, naam, hoeveel]) => (
      <li className="rij" key={pad}>
        <h2 className="nl-heading nl-heading--level-3 rij__naam">
          <Schakel naar={`/${pad}?gebied=${plek.code}`}>{naam}</Schakel>
        </h2>
        <p>{hoeveel}</p>
      </li>
    ))}
  </ul>
)
