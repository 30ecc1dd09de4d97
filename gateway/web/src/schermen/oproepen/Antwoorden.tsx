// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { BeantwoordDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './antwoord.nl.ts'
import { adresVanOproep, antwoordOp } from './antwoord.ts'
import { Oproepvorm } from './Oproepvorm.tsx'
import { teksten as oproepen } from './teksten.nl.ts'

/** `…/oproep?bij=<id>`: answer what somebody looks for or offers. */
export function Antwoorden({ id }: { id: string }) {
  const lezing = useLezing(BeantwoordDocument, { id })
  const gelezen = lezing.data?.oproep
  return (
    <Pagina titel={gelezen ? teksten.titel[antwoordOp(gelezen)] : oproepen.plaats}>
      <AlleenNu>
        <Antwoord van={lezing}>
          {({ oproep }) =>
            oproep?.fase === 'OPEN' ? (
              <>
                <p className="nl-paragraph nl-paragraph--lead">
                  {teksten.op[antwoordOp(oproep)]}{' '}
                  <Schakel naar={adresVanOproep(oproep)} lang="nl">
                    {oproep.wat}
                  </Schakel>
                </p>
                <Oproepvorm bij={oproep} />
              </>
            ) : (
              <p className="nl-paragraph">
                {teksten.dicht} {oproep && <Schakel naar={adresVanOproep(oproep)}>{teksten.terug}</Schakel>}
              </p>
            )
          }
        </Antwoord>
      </AlleenNu>
    </Pagina>
  )
}
