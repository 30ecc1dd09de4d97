// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useInBeeld } from '../../app/in-beeld.ts'
import { onthoudPlaats } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { gemeenteVan } from '../../app/plek.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Beeld } from './Beeld.tsx'
import { plekMet } from './plek.ts'
import { teksten } from './teksten.nl.ts'
import { useBeeld } from './useBeeld.ts'

/** `/gemeente/GM…`, `/wijk/WK…` and `/buurt/BU…`: one screen at three scales. */
export function Buurtbeeld() {
  const { code = '' } = useParams()
  const gemeentecode = gemeenteVan(code)
  useInBeeld(gemeentecode)
  const beeld = useBeeld(gemeentecode)

  const gemeente = beeld.data?.gemeente ?? null
  const plek = gemeente && plekMet(gemeente, code)
  const [adres, naam] = [plek?.adres, plek?.naam]
  useEffect(() => {
    if (adres && naam) onthoudPlaats({ pad: adres, plaats: naam })
  }, [adres, naam])

  if (beeld.data && !plek) return <Onbekend gemeente={gemeente} />
  return (
    <Pagina
      titel={
        plek && gemeente && code !== gemeente.code
          ? teksten.pagina(plek.naam, gemeente.naam)
          : (plek?.naam ?? teksten.laden)
      }
      kop={plek ? teksten.titel(plek.naam) : teksten.laden}
    >
      <Antwoord van={beeld}>
        {() => gemeente && plek && <Beeld gemeente={gemeente} plek={plek} straks={beeld.isPlaceholderData} />}
      </Antwoord>
    </Pagina>
  )
}

/** An address of a place that is not there. */
const Onbekend = ({ gemeente }: { gemeente: { code: string; naam: string } | null }) => (
  <Pagina titel={gemeente === null ? teksten.onbekendeGemeente : teksten.onbekendeBuurt}>
    <p className="nl-paragraph nl-paragraph--lead">
      {gemeente === null ? teksten.onbekendeGemeenteUitleg : teksten.onbekendeBuurtUitleg}
    </p>
    <p className="nl-paragraph">
      <Schakel naar={gemeente ? `/gemeente/${gemeente.code}` : '/'}>
        {gemeente ? teksten.heleGemeente(gemeente.naam) : teksten.andereGemeente}
      </Schakel>
    </p>
  </Pagina>
)
