/** A file is read without a connection as it is. */

/** Keeps nothing. */
export async function keepOffline(): Promise<void> {}
