/** The site cannot be built, and this is no fault of the program. The message says why and what to do. */
export class BuildError extends Error {}

/** The error of the file system in words for who builds; other errors stay as they are. */
export function asBuildError(error: unknown, what: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new BuildError(`${what}: the disk is full. What was there before is as it was; make room, and try again`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new BuildError(`${what}: the folder cannot be written. What was there before is as it was`);
    default:
      return error;
  }
}
