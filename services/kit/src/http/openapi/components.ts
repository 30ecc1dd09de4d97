// SPDX-License-Identifier: EUPL-1.2
import { CommitLine, HeadLine, TotLine } from '@naober/contracts/commit-line'
import { type JsonObject, published } from '@naober/contracts/json-schema'
import { FAULTS } from '../../errors/faults.ts'
import { API_VERSION } from '../api-version.ts'
import { ref } from './document.ts'

const text = (description: string, rest: JsonObject = {}): JsonObject => ({ type: 'string', description, ...rest })
const whole = (description: string): JsonObject => ({ type: 'integer', minimum: 0, description })

export const HEADERS: Readonly<Record<string, JsonObject>> = {
  'API-Version': {
    description: 'Volledige versie van deze interface',
    schema: text('Versie', { example: API_VERSION })
  },
  ETag: {
    description: 'Versie van het ding, te gebruiken in If-Match',
    schema: text('Versie tussen aanhalingstekens', { example: '"3"' })
  },
  Location: { description: 'Adres van wat gemaakt is', schema: text('Adres', { format: 'uri-reference' }) },
  'Retry-After': { description: 'Seconden om te wachten', schema: { type: 'integer', minimum: 1, example: 1 } },
  'WWW-Authenticate': {
    description: 'Dat een token nodig is; met `error="invalid_token"` als het gestuurde niet (meer) geldt',
    schema: text('Bearer', { example: 'Bearer realm="naober"' })
  },
  'Access-Control-Allow-Origin': {
    description: 'Iedereen mag dit lezen, ook vanuit een andere site',
    schema: { type: 'string', const: '*' }
  }
}

export const PARAMETERS: Readonly<Record<string, JsonObject>> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Id van de opdracht, een UUIDv7 die u zelf kiest. Dezelfde id geeft hetzelfde antwoord: zo kunt u veilig herhalen. Zonder kiest de dienst er een.',
    schema: { type: 'string', format: 'uuid', example: '01977bd0-0000-7000-8000-000000000001' }
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'De versie die u kent. Is het ding intussen gewijzigd, dan is het antwoord 412 met de huidige waarden.',
    schema: { type: 'string', pattern: '^("\\d{1,15}"|\\*)$', example: '"3"' }
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'De versie die u al hebt; is er geen nieuwere, dan is het antwoord 304.',
    schema: { type: 'string', example: '"3"' }
  },
  Traceparent: { name: 'traceparent', in: 'header', description: 'W3C Trace Context', schema: { type: 'string' } }
}

export const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  Probleem: {
    type: 'object',
    description: 'Antwoord dat geen succes is (RFC 9457)',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: text('Soort probleem', { format: 'uri' }),
      title: text('In het kort'),
      status: { type: 'integer', minimum: 400, maximum: 599, description: 'Status van het antwoord' },
      detail: text('Wat er aan de hand is')
    }
  },
  Fout: {
    type: 'object',
    required: ['pad', 'code', 'gegevens', 'fout'],
    properties: {
      pad: text('Plaats in de invoer (JSON pointer)'),
      code: text('Wat voor fout het is, of de regel die het zou weigeren; er kunnen codes bijkomen', {
        examples: Object.keys(FAULTS).slice(0, 3)
      }),
      gegevens: { type: 'object', description: 'Wat bij de code hoort, zoals een grens of de keuzes' },
      fout: text('Wat er niet klopt, in het Nederlands')
    }
  },
  Aanvaarding: {
    type: 'object',
    description: 'De opdracht is uitgevoerd en bewaard',
    required: ['opdrachtId', 'id', 'versie', 'logId', 'positie', 'herstel', 'onomkeerbaar'],
    properties: {
      opdrachtId: text('Id van de opdracht', { format: 'uuid' }),
      id: text('Id van het ding'),
      versie: whole('Versie van het ding na deze opdracht'),
      logId: text('Identiteit van het log'),
      positie: whole('Positie in het log: vanaf hier is de wijziging te zien'),
      herstel: {
        type: ['string', 'null'],
        description: 'Sleutel die deze opdracht ongedaan maakt, te sturen naar _herstel'
      },
      onomkeerbaar: { type: ['string', 'null'], description: 'Waarom herstellen niet kan' }
    }
  },
  Gezondheid: {
    type: 'object',
    required: ['status'],
    properties: { status: text('Toestand van het proces'), reden: text('Waarom het nog niet kan antwoorden') }
  },
  Kop: published(HeadLine),
  Commit: published(CommitLine),
  Tot: published(TotLine),
  Feedregel: { anyOf: [ref('schemas', 'Kop'), ref('schemas', 'Commit'), ref('schemas', 'Tot')] }
}

export const SECURITY_SCHEMES: Readonly<Record<string, JsonObject>> = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Token van de OpenID-uitgever van deze installatie'
  }
}
