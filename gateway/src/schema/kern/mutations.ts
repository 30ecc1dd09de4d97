// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { AGGREGATEN, OPDRACHTEN } from '@naober/contracts/register'
import { type Aanvaard, Weigering } from '../../commands.ts'
import { type FieldPlan, rowItself } from './audience.ts'
import { builder } from './builder.ts'
import type { QueryContext } from './context.ts'
import { capital, inputOf } from './input.ts'
import { type Field, kind, shared, thingOf } from './kind.ts'
import { StandRef } from './position.ts'

const Gevonden = kind<Weigering['gevonden'][number]>('Gevonden', {
  doc: 'Wat de regel aantrof die weigerde.',
  fields: (field) => ({
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.naam }),
    waarde: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'De tekst zelf, of JSON van iets anders.',
      read: (een) => een.waarde
    })
  })
})

const WeigeringRef = kind<Weigering>('Weigering', {
  doc: 'Het antwoord nee: welke regel, waarom, en wat wel kan.',
  fields: (field) => ({
    code: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.code }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.uitleg }),
    weg: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Wat u kunt doen.',
      read: (een) => een.weg
    }),
    bron: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Bron van de regel, zie docs/bronnen.md.',
      read: (een) => een.bron
    }),
    gevonden: field({ voor: 'ZOALS_OUDER', type: [Gevonden], read: (een) => een.gevonden })
  })
})

/** By which a command that is sent again is known. */
const OPDRACHT_ID = { description: 'UUIDv7, door u gekozen: dezelfde nog eens sturen doet niets.' }

/** Mutations are open to everybody: the door of the service asks who may. */
const PLAN: FieldPlan = { voor: 'PUBLIEK', mask: 0, rowOf: rowItself, read: null }

/** What every accepted command answers: where it stands, and how to undo it. */
const AanvaardRef = shared<Aanvaard>('Aanvaard', {
  doc: 'Het antwoord ja: een opdracht is vastgelegd.',
  which: (een) => nameOf(een),
  fields: (field) => ({
    opdrachtId: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.aanvaarding.opdrachtId }),
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.aanvaarding.id }),
    versie: field({ voor: 'ZOALS_OUDER', type: 'Versie', read: (een) => een.aanvaarding.versie }),
    stand: field({
      voor: 'ZOALS_OUDER',
      type: StandRef,
      read: ({ dienst, aanvaarding: { logId, positie } }) => ({ dienst, logId, positie })
    }),
    zichtbaar: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Of dit antwoord de wijziging al laat zien. Vastgelegd is zij in elk geval.',
      read: (een) => een.zichtbaar
    }),
    herstel: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Sleutel voor de mutatie herstel, die dit ongedaan maakt.',
      read: (een) => een.aanvaarding.herstel
    }),
    onomkeerbaar: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Waarom dit niet ongedaan gemaakt kan worden.',
      read: (een) => een.aanvaarding.onomkeerbaar
    })
  })
})

/** The same of a command on this aggregate, with the thing itself. */
const acceptedOf = (aggregaat: string) => {
  const thing = thingOf(aggregaat)
  return kind<Aanvaard>(`${aggregaat}Aanvaard`, {
    doc: `Een opdracht aan ${aggregaat} is vastgelegd.`,
    is: [AanvaardRef],
    fields: (field): Record<string, Field> =>
      thing === undefined
        ? {}
        : {
            [thing.veld]: field({
              voor: 'ZOALS_OUDER',
              type: thing.type,
              nullable: true,
              read: (een, _args, { overzicht }) => thing.vind(overzicht, een.aanvaarding.id)
            })
          }
  })
}

const nameOf = (uitkomst: Aanvaard | Weigering): string =>
  uitkomst instanceof Weigering ? 'Weigering' : `${uitkomst.aggregaat}Aanvaard`

/** Declares a mutation for every command contract: nobody writes one by hand. */
export const declareMutations = (): void => {
  const accepted = new Map(AGGREGATEN.map(({ naam }) => [naam, acceptedOf(naam)]))
  const union = (naam: string, description: string, types: readonly unknown[]) =>
    builder.unionType(naam, { description, types: [...types, WeigeringRef] as never, resolveType: nameOf as never })
  for (const contract of OPDRACHTEN) {
    const Uitkomst = union(`${capital(contract.naam)}Uitkomst`, `Wat er van ${contract.naam} werd.`, [
      accepted.get(contract.aggregaat.naam)
    ])
    declare(contract, Uitkomst)
  }
  const HerstelUitkomst = union('HerstelUitkomst', 'Wat er van het herstellen werd.', [...accepted.values()])
  builder.mutationField('herstel', (t) =>
    t.field({
      type: HerstelUitkomst as never,
      description: 'Maak een opdracht ongedaan met de sleutel uit haar antwoord.',
      args: { sleutel: t.arg.string({ required: true }), opdrachtId: t.arg.id(OPDRACHT_ID) },
      extensions: { naober: PLAN },
      resolve: (_root, { sleutel, opdrachtId }, { commands, token, trace }: QueryContext) =>
        commands.herstel(sleutel, { opdrachtId: opdrachtId ?? null, token, trace }) as never
    })
  )
}

const declare = (contract: Opdrachtcontract, Uitkomst: unknown): void => {
  const { naam, nieuw, schema, doc, herstel } = contract
  const nooitTerug = typeof herstel === 'function' ? '' : ` Niet te herstellen: ${herstel.onomkeerbaar}.`
  const heeftVelden = Object.keys(schema.properties).length > 0
  const Invoer = heeftVelden ? inputOf(`${capital(naam)}Invoer`, schema, `Velden van ${naam}.`) : null
  builder.mutationField(naam, (t) =>
    t.field({
      type: Uitkomst as never,
      description: `${doc}.${nooitTerug}`,
      args: {
        ...(!nieuw && { id: t.arg.id({ required: true }) }),
        ...(Invoer && { invoer: t.arg({ type: Invoer as never, required: true }) }),
        opdrachtId: t.arg.id(OPDRACHT_ID),
        verwachteVersie: t.arg({ type: 'Versie', description: 'Weiger als het ding intussen een andere versie heeft.' })
      },
      extensions: { naober: PLAN },
      resolve: (_root, given, { commands, token, trace }) => {
        const args: Args = given
        return commands.stuur({
          opdracht: naam,
          id: args.id ?? null,
          opdrachtId: args.opdrachtId ?? null,
          verwachteVersie: args.verwachteVersie ?? null,
          token,
          trace,
          lijf: JSON.stringify(args.invoer ?? {})
        }) as never
      }
    })
  )
}

interface Args {
  readonly id?: string | undefined
  readonly invoer?: unknown
  readonly opdrachtId?: string | null | undefined
  readonly verwachteVersie?: number | null | undefined
}
