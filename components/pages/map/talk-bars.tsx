import type { TalkShare } from '@/lib/edition';
import * as say from '@/lib/interface/map';
import type { Textures } from './speaker-patterns';

/**
 * Each speaker's share of the talk as a bar, in the texture that the speaker has in the drawing, with the part that is
 * quoted. A sentence says the same, so screen readers pass it over.
 */
export function TalkBars({
  talk,
  textures,
}: {
  talk: readonly (TalkShare & { readonly quoted?: number })[];
  textures: Textures;
}) {
  // Of many speakers those are shown who speak most, and those who are quoted.
  const shown = talk.filter(({ quoted = 0 }, index) => index < MOST_SHOWN || quoted > 0);
  return (
    <div className="talk-bars" aria-hidden="true">
      {shown.map(({ speaker, share, quoted = 0 }) => (
        <div key={speaker?.id ?? ''} className="talk-bar">
          <span className="speaker-name">{speaker?.label ?? say.unnamed}</span>
          <svg aria-hidden="true" focusable="false">
            <rect className="quoted-part" width={asPart(share * quoted)} height="100%" />
            <rect width={asPart(share)} height="100%" fill={textures.get(speaker)} />
            {quoted > 0 ? <rect className="quoted-rule" width={asPart(share * quoted)} height={2} y="100%" /> : null}
          </svg>
          <span className="talk-figures">
            <b>{say.percent(share)}</b>
            {quoted > 0 ? <span className="talk-quoted">{say.quotedOfIt(quoted)}</span> : null}
          </span>
        </div>
      ))}
      {shown.length < talk.length ? <div className="talk-bar">{say.andOthers(talk.length - shown.length)}</div> : null}
    </div>
  );
}

const MOST_SHOWN = 8;

function asPart(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
