// SPDX-License-Identifier: EUPL-1.2
import { isJsonObject, type JsonObject } from '@naober/contracts/json-schema'
import type { OpenApiDocument, Operation } from '../http/openapi/document.ts'

/** A rule of the NLGov REST API Design Rules as far as a document can show it. Gives what breaks it, one line each. */
type Rule = (document: OpenApiDocument, found: readonly Found[]) => readonly string[]

/** An operation with where it stands, and its answers with their references followed. */
interface Found {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  /** Under the versioned base path; health is not. */
  readonly versioned: boolean
  readonly parameters: readonly JsonObject[]
  readonly answers: readonly { readonly status: string; readonly answer: JsonObject }[]
}

/** Every rule that a document breaks: `<rule>: <where>`. None means that all hold. */
export const designRuleViolations = (document: OpenApiDocument): string[] => {
  const found = operationsOf(document)
  return Object.entries(RULES).flatMap(([name, rule]) => rule(document, found).map((line) => `${name}: ${line}`))
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LOWER_CAMEL = /^[a-z][a-zA-Z0-9]*$/
const UPPER_CAMEL = /^[A-Z][a-zA-Z0-9]*$/
const SEMVER = /^(\d+)\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/
const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const SENSITIVE = /token|wachtwoord|password|secret|bsn|api-?key|e-?mail/i

const where = ({ method, path }: Found): string => `${method.toUpperCase()} ${path}`
const whereAll = (found: readonly Found[], breaks: (one: Found) => boolean): string[] => found.filter(breaks).map(where)
const partsOf = (path: string): string[] => path.split('/').slice(1)
const namedParts = (path: string): string[] =>
  partsOf(path).filter((part) => !part.startsWith('{') && part !== 'openapi.json')
const kebabOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The rules by their name in the standard; names without a slash are what the standard asks in its text. */
const RULES: Readonly<Record<string, Rule>> = {
  'core/doc-openapi': (document) => [
    ...(/^3\.\d+\.\d+$/.test(document.openapi) ? [] : ['openapi is no version 3']),
    ...refsOf(document).filter((place) => at(document, place) === undefined)
  ],
  'core/doc-openapi-contact': ({ info }) => {
    const contact = isJsonObject(info.contact) ? info.contact : {}
    return ['name', 'url', 'email'].filter((field) => typeof contact[field] !== 'string')
  },
  licence: ({ info }) => (isJsonObject(info.license) ? [] : ['info.license is missing']),
  'core/semver': ({ info }) => (SEMVER.test(info.version) ? [] : [info.version]),
  'core/uri-version': ({ info, servers }) => {
    const major = SEMVER.exec(info.version)?.[1] ?? ''
    const wrong = servers.filter(({ url }) => !url.endsWith(`/v${major}`)).map(({ url }) => url)
    return servers.length === 0 ? ['no servers'] : wrong
  },
  'core/transport/tls': ({ info, servers }) => [
    ...servers.filter(({ url }) => url.startsWith('http:')).map(({ url }) => url),
    ...(/TLS|HTTPS/.test(String(info.description)) ? [] : ['the description does not say that TLS is needed'])
  ],
  'core/no-trailing-slash': ({ paths, servers }) =>
    [...Object.keys(paths), ...servers.map(({ url }) => url)].filter((place) => place.endsWith('/')),
  'core/path-segments-kebab-case': ({ paths }) =>
    Object.keys(paths).filter((path) => namedParts(path).some((part) => !KEBAB.test(part.replace(/^_/, '')))),
  'core/naming-collections': ({ paths }) =>
    Object.keys(paths).filter((path) =>
      partsOf(path).some((part, i, parts) => part.startsWith('{') && !/(en|s)$/.test(parts[i - 1] ?? ''))
    ),
  'core/naming-resources': (_document, found) => {
    const verbs = new Set(found.map(({ operation }) => kebabOf(operation.operationId)))
    return whereAll(found, ({ path }) => namedParts(path).some((part) => verbs.has(part)))
  },
  'core/resource-operations': (_document, found) =>
    whereAll(found, ({ path, method, versioned }) => {
      const operation = namedParts(path).find((part) => part.startsWith('_'))
      return versioned && operation !== undefined && (method !== 'post' || !path.endsWith(operation))
    }),
  'core/http-methods': ({ paths }) =>
    Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => !METHODS.includes(key) && !['parameters', 'servers', 'summary', 'description'].includes(key))
        .map((method) => `${method} ${path}`)
    ),
  'core/http-safety': (_document, found) =>
    whereAll(found, ({ method, operation }) => method === 'get' && operation.requestBody !== undefined),
  'core/stateless': (_document, found) =>
    whereAll(found, ({ parameters }) => parameters.some((parameter) => parameter.in === 'cookie')),
  'core/publish-openapi': ({ paths }, found) => {
    const own = found.find(({ path, method }) => path === '/openapi.json' && method === 'get')
    const answer = own?.answers.find(({ status }) => status === '200')?.answer
    if (paths['/openapi.json'] === undefined || answer === undefined) return ['openapi.json is not in the document']
    return [
      ...(own?.operation.security?.length === 0 ? [] : ['it asks for a token']),
      ...(headersOf(answer)['Access-Control-Allow-Origin'] ? [] : ['it cannot be read from another site'])
    ]
  },
  'core/version-header': (_document, found) =>
    answersWhere(found, ({ answer }) => headersOf(answer)['API-Version'] === undefined),
  'core/error-handling/problem-details': (_document, found) =>
    answersWhere(found, ({ status, answer }) => {
      if (!/^[45]/.test(status)) return false
      const content = contentOf(answer)['application/problem+json']
      const promised = new Set(requiredIn(isJsonObject(content) ? content.schema : undefined))
      return !['status', 'title', 'detail'].every((member) => promised.has(member))
    }),
  'core/error-handling/invalid-input': (_document, found) =>
    whereAll(found, ({ operation, answers }) => operation.requestBody !== undefined && !has(answers, '400')),
  'core/http-response-code': (_document, found) =>
    whereAll(found, ({ versioned, answers, operation, path }) => {
      const lacks = (status: string) => !has(answers, status)
      const needsToken = operation.security?.some((way) => Object.keys(way).length > 0) === true
      return versioned && (lacks('500') || (needsToken && lacks('401')) || (path.includes('{') && lacks('404')))
    }),
  'retry-after': (_document, found) =>
    answersWhere(
      found,
      ({ status, answer }) => ['429', '503'].includes(status) && headersOf(answer)['Retry-After'] === undefined
    ),
  'core/return-objects': (_document, found) =>
    answersWhere(found, ({ answer }) =>
      Object.values(contentOf(answer)).some(
        (media) => isJsonObject(media) && isJsonObject(media.schema) && media.schema.type === 'array'
      )
    ),
  'core/query-keys-camel-case': (_document, found) =>
    found.flatMap((one) =>
      one.parameters
        .filter(({ in: place, name }) => place === 'query' && !LOWER_CAMEL.test(String(name)))
        .map(({ name }) => `${where(one)} ${String(name)}`)
    ),
  'core/transport/no-sensitive-uris': (_document, found) =>
    found.flatMap((one) =>
      one.parameters
        .filter(({ in: place, name }) => place !== 'header' && SENSITIVE.test(String(name)))
        .map(({ name }) => `${where(one)} ${String(name)}`)
    ),
  'core/schema-upper-camel-case': ({ components }) =>
    Object.keys(components.schemas ?? {}).filter((name) => !UPPER_CAMEL.test(name)),
  'core/date-time': (document) => formatsOf(document).filter((format) => !FORMATS.includes(format)),
  'operation id': (_document, found) => {
    const ids = found.map(({ operation }) => operation.operationId)
    return ids.filter((id, i) => !LOWER_CAMEL.test(id) || ids.indexOf(id) !== i)
  },
  'path parameters': (_document, found) =>
    whereAll(found, ({ path, parameters }) => {
      const declared = parameters
        .filter(({ in: place, required }) => place === 'path' && required === true)
        .map(({ name }) => name)
      const used = partsOf(path)
        .filter((part) => part.startsWith('{'))
        .map((part) => part.slice(1, -1))
      return declared.join() !== used.join()
    }),
  'security scheme': ({ components }) => {
    const schemes = components.securitySchemes ?? {}
    return Object.entries(schemes).flatMap(([name, scheme]) =>
      scheme.in === 'query' ? [`${name} puts a secret into the URI`] : []
    )
  },
  'core/doc-language': (_document, found) => whereAll(found, ({ operation }) => operation.summary.trim() === ''),
  tags: ({ tags }, found) => {
    const known = tags.map(({ name }) => name)
    return whereAll(
      found,
      ({ operation }) => operation.tags.length === 0 || operation.tags.some((tag) => !known.includes(tag))
    )
  }
}

/** Dates and times by RFC 3339 (ISO 8601), and formats that say nothing about time. */
const FORMATS = ['date', 'date-time', 'uuid', 'uri', 'uri-reference', 'email']

const operationsOf = (document: OpenApiDocument): Found[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation: unknown = Reflect.get(item, method)
      if (!isOperation(operation)) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
        resolved(document, one)
      )
      const answers = Object.entries(operation.responses).map(([status, answer]) => ({
        status,
        answer: deeplyResolved(document, answer)
      }))
      return [{ path, method, operation, versioned: item.servers === undefined, parameters, answers }]
    })
  )

const isOperation = (value: unknown): value is Operation => isJsonObject(value) && 'responses' in value

const answersWhere = (found: readonly Found[], breaks: (one: Found['answers'][number]) => boolean): string[] =>
  found
    .filter(({ versioned }) => versioned)
    .flatMap((one) => one.answers.filter(breaks).map(({ status }) => `${where(one)} ${status}`))

const has = (answers: Found['answers'], status: string): boolean => answers.some((one) => one.status === status)
const headersOf = ({ headers }: JsonObject): JsonObject => (isJsonObject(headers) ? headers : {})
const contentOf = ({ content }: JsonObject): JsonObject => (isJsonObject(content) ? content : {})

const requiredIn = (schema: unknown): unknown[] => {
  if (!isJsonObject(schema)) return []
  const parts: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : []
  return [...(Array.isArray(schema.required) ? schema.required : []), ...parts.flatMap(requiredIn)]
}

const at = (document: object, pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((node, part) => (isJsonObject(node) ? node[part] : undefined), document)

const resolved = (document: object, node: JsonObject): JsonObject => {
  const target = typeof node.$ref === 'string' ? at(document, node.$ref) : node
  return isJsonObject(target) ? target : {}
}

/** Follows references at every depth; our documents have no circles. */
export const deeplyResolved = (document: object, node: JsonObject): JsonObject => {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow)
    if (!isJsonObject(value)) return value
    return Object.fromEntries(Object.entries(resolved(document, value)).map(([key, part]) => [key, follow(part)]))
  }
  const followed = follow(node)
  return isJsonObject(followed) ? followed : {}
}

const valuesOf = (node: unknown, keyword: string): string[] => {
  if (typeof node !== 'object' || node === null) return []
  const own = isJsonObject(node) && typeof node[keyword] === 'string' ? [node[keyword]] : []
  return [...own, ...Object.values(node).flatMap((part) => valuesOf(part, keyword))]
}

const refsOf = (document: object): string[] => valuesOf(document, '$ref')
const formatsOf = (document: object): string[] => [...new Set(valuesOf(document, 'format'))]
