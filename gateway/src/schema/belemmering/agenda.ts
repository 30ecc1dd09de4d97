// SPDX-License-Identifier: EUPL-1.2
import type { Kabinetsreactie } from '@naober/contracts/referentie/belemmeringen'
import { steunpuntenBij } from '@naober/contracts/referentie/steunpunten'
import type { Agendagroep, Agendapunt, Agendaregeling, Agendatelling } from '../../view/belemmering/agenda.ts'
import { kind, type Ref } from '../kern/kind.ts'
import { BronRef, RijRef } from '../referentie.ts'
import { KabinetsstandRef, VerantwoordelijkeRef } from './codes.ts'
import { SteunpuntRef } from './steunpunt.ts'

const ReactieRef = kind<Kabinetsreactie>('Kabinetsreactie', {
  doc: 'Het antwoord van het kabinet op een belemmering, met de dag erbij.',
  fields: (field) => ({
    datum: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: ({ datum }) => datum }),
    stand: field({ voor: 'ZOALS_OUDER', type: KabinetsstandRef, read: ({ stand }) => stand }),
    toelichting: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ toelichting }) => toelichting }),
    bron: field({ voor: 'ZOALS_OUDER', type: BronRef, read: ({ bron }) => bron })
  })
})

const TellingRef = kind<Agendatelling>('Agendatelling', {
  doc: 'Hoe vaak iets in de weg stond, op de gevraagde dag.',
  fields: (field) => ({
    open: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Gemeld en nog niet opgelost.',
      read: ({ open }) => open
    }),
    opgelost: field({ voor: 'ZOALS_OUDER', type: 'Int', read: ({ opgelost }) => opgelost }),
    inDeKnel: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Initiatieven die hierdoor in de knel zitten.',
      read: ({ inDeKnel }) => inDeKnel
    }),
    gestopt: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Initiatieven die hierdoor stopten.',
      read: ({ gestopt }) => gestopt
    }),
    zelfGemeld: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Hoeveel van de initiatieven in de knel of gestopt hier ook zelf een open melding van deden: tel die niet dubbel.',
      read: ({ zelfGemeld }) => zelfGemeld
    }),
    gemeenten: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'In hoeveel gemeenten dit voorkomt of voorkwam.',
      read: ({ gemeenten }) => gemeenten
    })
  })
})

const PuntRef = kind<Agendapunt>('Agendapunt', {
  doc: 'Een belemmering op de agenda.',
  fields: (field) => ({
    belemmering: field({ voor: 'ZOALS_OUDER', type: RijRef, read: ({ belemmering }) => belemmering }),
    reactie: field({
      voor: 'ZOALS_OUDER',
      type: ReactieRef,
      nullable: true,
      doc: 'Leeg als het kabinet hierop niet antwoordde.',
      read: ({ belemmering }) => belemmering.reactie
    }),
    steunpunten: field({
      voor: 'ZOALS_OUDER',
      type: [SteunpuntRef],
      doc: 'Waar iemand hiermee terecht kan.',
      price: () => ({ field: 1, multiplier: 3 }),
      read: ({ belemmering }) => steunpuntenBij([belemmering.code])
    }),
    telling: field({ voor: 'ZOALS_OUDER', type: TellingRef, read: ({ telling }) => telling })
  })
})

const RegelingRef = kind<Agendaregeling>('Agendaregeling', {
  doc: 'Belemmeringen die uit een wet of regeling komen.',
  fields: (field) => ({
    regeling: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Leeg als geen bron een wet of regeling noemt.',
      read: ({ regeling }) => regeling
    }),
    telling: field({ voor: 'ZOALS_OUDER', type: TellingRef, read: ({ telling }) => telling }),
    punten: field({
      voor: 'ZOALS_OUDER',
      type: [PuntRef],
      price: () => ({ field: 1, multiplier: 5 }),
      read: ({ punten }) => punten
    })
  })
})

export const AgendagroepRef: Ref<Agendagroep> = kind<Agendagroep>('Agendagroep', {
  doc: 'Wat een ministerie of de gemeente kan wegnemen.',
  fields: (field) => ({
    verantwoordelijk: field({
      voor: 'ZOALS_OUDER',
      type: VerantwoordelijkeRef,
      nullable: true,
      doc: 'Leeg als geen bron zegt wie dit kan wegnemen.',
      read: ({ verantwoordelijk }) => verantwoordelijk
    }),
    telling: field({ voor: 'ZOALS_OUDER', type: TellingRef, read: ({ telling }) => telling }),
    regelingen: field({
      voor: 'ZOALS_OUDER',
      type: [RegelingRef],
      price: () => ({ field: 1, multiplier: 5 }),
      read: ({ regelingen }) => regelingen
    })
  })
})
