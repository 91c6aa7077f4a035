/** From a page as Next writes it to one as readers get it. */
import { studioScriptAddress } from '../addresses';
import { withPolicy } from '../content-security-policy';
import { routeAt } from '../route-at';
import { ROUTES, type Route } from '../routes';
import { BuildError } from './build-error';
import { plainPage } from './plain-page';

/** Pages that must not be published as they are: each fault once, with the first page that has it. */
export class PageError extends BuildError {
  /** @param faults pages of each fault */
  constructor(faults: ReadonlyMap<string, readonly string[]>) {
    const lines = Array.from(faults, ([fault, [first = '', ...others]]) => {
      const more = others.length > 0 ? `, and on ${others.length} more` : '';
      return `${first}${more}: ${fault}`;
    });
    super(`the pages are not as they should be; was Next or React changed?\n\n${lines.join('\n')}`);
  }
}

const STUDIO_SCRIPTS = studioScriptAddress('');

/** What the table of routes has for a page, by the path of its file. */
function routeOf(path: string): Route | undefined {
  return routeAt(`/${path.replace(/index\.html$/, '')}`)?.route;
}

/** What is wrong with a page that loads React without the table of routes saying so. */
function strayReact(path: string, html: string): string[] {
  return routeOf(path)?.runsReact === true || !html.includes(STUDIO_SCRIPTS)
    ? []
    : ['a script of the studio, on a page that React does not run in'];
}

/** Makes pages ready, and collects what is wrong with them. */
export class PageFinisher {
  private readonly faults = new Map<string, string[]>();

  /** @param hasFile as `plainPage` asks */
  constructor(private readonly hasFile: (address: string) => boolean) {}

  /**
   * The page without the framework's runtime, with its content security policy.
   *
   * @param path of the page's file in the site's folder
   */
  finish(path: string, html: string): string {
    const { html: plain, faults: ofPage } = plainPage(html, this.hasFile);
    const faults = [...ofPage, ...strayReact(path, plain)];
    for (const fault of faults) this.faults.set(fault, [...(this.faults.get(fault) ?? []), path]);
    return faults.length > 0 ? plain : withPolicy(plain, routeOf(path) === ROUTES.search);
  }

  /** @throws {PageError} where any page had a fault */
  assertSound(): void {
    if (this.faults.size > 0) throw new PageError(this.faults);
  }
}
