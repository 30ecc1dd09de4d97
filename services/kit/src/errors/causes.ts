// SPDX-License-Identifier: EUPL-1.2

/** An error and what caused it, the outermost first. */
export const causesOf = (error: unknown): readonly Error[] => {
  const causes: Error[] = []
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) causes.push(cause)
  return causes
}

/** Codes by which Node says that the other side showed a certificate that cannot be trusted. Source: Node's docs, tls. */
const CERTIFICATE_CODES: readonly unknown[] = [
  'CERT_CHAIN_TOO_LONG',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
]

/** Whether a connection was refused by us, for the certificate of the other side; trying again does not mend that. */
export const isCertificateFault = (error: unknown): boolean =>
  causesOf(error).some((cause) => 'code' in cause && CERTIFICATE_CODES.includes(cause.code))
