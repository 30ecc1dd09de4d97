// SPDX-License-Identifier: EUPL-1.2
import type { Formulierstaat } from '../../app/opdracht/useFormulier.ts'
import { Kiesveld, Kruisveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import type { Invulling } from './invulling.ts'
import { legitimaties, scenarios, waardesoorten } from './netwerk.nl.ts'
import { teksten } from './teksten.nl.ts'

/** What an organisatienetwerk tells of itself. */
export const Netwerkvelden = ({ staat }: { staat: Formulierstaat<Invulling> }) => (
  <fieldset className="veld--groep netwerk">
    <legend className="nl-heading nl-heading--level-2">{teksten.netwerk}</legend>
    <Tekstveld staat={staat} naam="bijdragen" regels={2} />
    <Tekstveld staat={staat} naam="ambitie" regels={2} />
    <Tekstveld staat={staat} naam="waardeVoorAnderen" regels={2} />
    <Tekstveld staat={staat} naam="veranderingstheorie" regels={2} />
    <Tekstveld staat={staat} naam="gedeeldeAutonomie" regels={2} />
    <Tekstveld staat={staat} naam="sturing" regels={2} />
    <Tekstveld staat={staat} naam="benaderbaarheid" regels={2} />
    <Kruisveld staat={staat} naam="waardesoorten" keuzen={waardesoorten} />
    <Kiesveld staat={staat} naam="scenario" keuzen={scenarios} />
    <Kiesveld staat={staat} naam="legitimatie" keuzen={legitimaties} />
  </fieldset>
)
