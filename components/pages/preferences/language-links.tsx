import { LANGUAGE } from '@/lib/interface/common';
import { LANGUAGE_CODES, LANGUAGES } from '@/lib/interface/languages';
import { languageAnchor } from '../../../lib/site/addresses';

/** The page in other languages, where the preferences cannot be carried out. The build knows where it stands in them. */
export function LanguageLinks() {
  return (
    <noscript>
      {LANGUAGE_CODES.filter((code) => code !== LANGUAGE).map((code) => (
        <a
          key={code}
          className="header-link"
          href={languageAnchor(code)}
          hrefLang={LANGUAGES[code].tag}
          lang={LANGUAGES[code].tag}
        >
          {LANGUAGES[code].name}
        </a>
      ))}
    </noscript>
  );
}
