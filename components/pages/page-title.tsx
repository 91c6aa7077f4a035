import { inLanguage } from '../../lib/text/language';

/** From this many letters on, a title is set smaller. */
const LONG = 120;

/** A text's title as the head of its page. */
export function PageTitle({ language, children: title }: { language: string; children: string }) {
  return (
    <h1 className={title.length >= LONG ? 'long-title' : undefined} {...inLanguage(language)}>
      {title}
    </h1>
  );
}
