/** Serves the built pages to tests that ask a page itself what went wrong on it: `serve-watched.ts PORT`. */
import { builtSite } from './built-site';
import { recordFaults } from './page-faults';
import { createStaticServer } from './static-server';

const [port = '0'] = process.argv.slice(2);
const { folder } = await builtSite();
// Before anything else of the page, its security policy too, which would refuse a script that it does not know.
const recorder = `<head><script>(${recordFaults})()</script>`;
const server = createStaticServer(folder, '/', (page) => page.replace('<head>', recorder));
server.listen(Number(port));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
