/** What goes wrong on a page, by the page's own account. Both functions run in a page. */

/** Keeps the errors of scripts, files that do not load, and what the security policy refuses. */
export function recordFaults(): void {
  const faults: string[] = [];
  Object.assign(window, { faults });
  window.addEventListener(
    'error',
    (event) => {
      const { target, message } = event;
      faults.push(target instanceof Element ? `not loaded: ${target.outerHTML}` : message);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    faults.push(`refused: ${effectiveDirective} ${blockedURI}`),
  );
}

/** What was kept; null where nothing keeps it. */
export function faultsSoFar(): unknown {
  return Reflect.get(window, 'faults') ?? null;
}
