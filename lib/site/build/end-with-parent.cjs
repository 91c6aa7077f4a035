/** Ends a process whose parent was killed: a build that nobody waits for must not go on. */
process.on('disconnect', () => process.exit(1));
