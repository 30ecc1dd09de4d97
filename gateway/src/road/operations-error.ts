// SPDX-License-Identifier: EUPL-1.2

/** Registered operations that cannot be used. The message is one Dutch sentence, for whoever starts Naober. */
export class OperationsError extends Error {}
