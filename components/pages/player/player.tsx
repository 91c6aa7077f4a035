import type { Edition, Media } from '@/lib/edition';
import { close } from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/player';
import { PLAYER_HOSTS, recordingAddress, timesAddress } from '../../../lib/site/addresses';
import { MEDIA_KEYS } from '../../browser/media/keys';
import { PLAYER_STYLE } from './player-style';

/** What a page tells its script of a recording. */
interface Source {
  /** What is played: the address of a file, or of a host’s player. */
  readonly address: string;
  /** Where a reader without scripts finds it. */
  readonly page: string;
  /** Whose server is asked, once somebody starts it; null for the site’s own. */
  readonly host: string | null;
}

/** Where the recording of an edition is. */
function sourceOf(edition: string, media: Media): Source {
  if ('file' in media) {
    const address = recordingAddress(edition, media.file);
    return { address, page: address, host: null };
  }
  if ('url' in media) return { address: media.url, page: media.url, host: new URL(media.url).hostname };
  if (media.kind === 'youtube') {
    const address = `${PLAYER_HOSTS.youtube}/embed/${media.id}?enablejsapi=1&rel=0`;
    return { address, page: `https://www.youtube.com/watch?v=${media.id}`, host: 'YouTube' };
  }
  return {
    address: `${PLAYER_HOSTS.vimeo}/video/${media.id}?dnt=1`,
    page: `https://vimeo.com/${media.id}`,
    host: 'Vimeo',
  };
}

/**
 * The recording: a link to it, and a button that loads a small player. Nothing is asked of anybody else before that. Its
 * styles stand in the page, so that other pages have none of them.
 */
export function Player({ edition: { slug, meta } }: { edition: Edition }) {
  if (meta.media === undefined) return null;
  const { kind } = meta.media;
  const { address, page, host } = sourceOf(slug, meta.media);
  const verb = kind === 'audio' ? say.verbs.audio : say.verbs.video;
  return (
    <section
      className="player"
      id="page:player"
      aria-label={say.recording}
      data-media={kind}
      data-source={address}
      data-times={timesAddress(slug)}
      {...IN_INTERFACE}
    >
      <style data-kept="">{PLAYER_STYLE}</style>
      <p className="player-offer">
        <button type="button" className="player-button player-start" hidden>
          {verb}
        </button>{' '}
        <a href={page}>{say.theRecording}</a>
        {host === null ? null : <span className="player-host">{say.atHost(host)}</span>}
      </p>
      <div className="player-box" hidden>
        <div className="player-frame" />
        <p className="player-tools">
          <button type="button" className="player-button" data-player="play">
            {say.play}
          </button>{' '}
          <button type="button" className="player-button" data-player="back">
            {say.back}
          </button>{' '}
          <button type="button" className="player-button" data-player="words">
            {say.playWords}
          </button>{' '}
          <button type="button" className="player-button" data-player="link">
            {say.copyLink}
          </button>{' '}
          <button type="button" className="player-button" data-player="close">
            {close}
          </button>
        </p>
        <p className="player-keys">
          {MEDIA_KEYS.map(({ key, action }, index) => (
            <span key={key}>
              {index > 0 ? ' · ' : ''}
              <kbd>{key}</kbd> {say.keys[action]}
            </span>
          ))}
        </p>
        <p className="player-says" role="status" />
      </div>
    </section>
  );
}
