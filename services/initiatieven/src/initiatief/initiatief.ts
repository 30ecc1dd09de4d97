// SPDX-License-Identifier: EUPL-1.2
import { Initiatief, wisInitiatiefTekst } from '@naober/contracts/initiatieven/initiatief'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitBeeindigLidmaatschap } from './beeindig-lidmaatschap.ts'
import { besluitBevestigInitiatief } from './bevestig-initiatief.ts'
import { besluitDoeVoorstel } from './doe-voorstel.ts'
import { besluitDraagInitiatiefOver } from './draag-initiatief-over.ts'
import { evolutie } from './evolutie.ts'
import { besluitLegMandaatVast } from './leg-mandaat-vast.ts'
import { besluitNeemFaseTerug } from './neem-fase-terug.ts'
import { besluitNeemVoorstelAan } from './neem-voorstel-aan.ts'
import { besluitNodigArrangeurUit } from './nodig-arrangeur-uit.ts'
import { besluitOnthefEigenaar } from './onthef-eigenaar.ts'
import { besluitPlaatsOpmerking } from './plaats-opmerking.ts'
import { besluitSluitNetwerk } from './sluit-netwerk.ts'
import { besluitStartInitiatief } from './start-initiatief.ts'
import { besluitStelNetwerkOpen } from './stel-netwerk-open.ts'
import { stilte } from './stilte.ts'
import { besluitTrekMandaatIn } from './trek-mandaat-in.ts'
import { besluitTrekOpmerkingIn } from './trek-opmerking-in.ts'
import { besluitTrekUitnodigingIn } from './trek-uitnodiging-in.ts'
import { besluitTrekVoorstelIn } from './trek-voorstel-in.ts'
import { besluitVernieuwInitiatief } from './vernieuw-initiatief.ts'
import { besluitVerplaatsInitiatief } from './verplaats-initiatief.ts'
import { besluitVoegLidToe } from './voeg-lid-toe.ts'
import { besluitVraagBevestiging } from './vraag-bevestiging.ts'
import { besluitWijsEigenaarAan } from './wijs-eigenaar-aan.ts'
import { besluitWijsVoorstelAf } from './wijs-voorstel-af.ts'
import { besluitWijzigFase } from './wijzig-fase.ts'
import { besluitWijzigInitiatief } from './wijzig-initiatief.ts'

export const gedragVanInitiatief = gedrag(Initiatief, {
  evolueer: evolutie,
  besluiten: [
    besluitStartInitiatief,
    besluitWijzigInitiatief,
    besluitVerplaatsInitiatief,
    besluitWijzigFase,
    besluitNeemFaseTerug,
    besluitVernieuwInitiatief,
    besluitDraagInitiatiefOver,
    besluitWijsEigenaarAan,
    besluitOnthefEigenaar,
    besluitNodigArrangeurUit,
    besluitTrekUitnodigingIn,
    besluitLegMandaatVast,
    besluitTrekMandaatIn,
    besluitVoegLidToe,
    besluitBeeindigLidmaatschap,
    besluitStelNetwerkOpen,
    besluitSluitNetwerk,
    besluitVraagBevestiging,
    besluitBevestigInitiatief,
    besluitPlaatsOpmerking,
    besluitTrekOpmerkingIn,
    besluitDoeVoorstel,
    besluitNeemVoorstelAan,
    besluitWijsVoorstelAf,
    besluitTrekVoorstelIn,
    wisbesluit(wisInitiatiefTekst)
  ],
  wekkers: [stilte]
})
