import { Fragment } from 'react';
import type { Edition } from '@/lib/edition';
import { notKeepable } from '@/lib/interface/library';
import * as say from '@/lib/interface/reader';
import { builtExports } from '../../../lib/formats/exports/formats';
import { KEEPS_OFFLINE } from '../../../lib/site/site';

/** What the edition can be taken away as: a line of links. */
export function TakeAway({ edition }: { edition: Edition }) {
  const files = builtExports(edition);
  return (
    <section>
      <h2>{say.takeAway}</h2>
      <p>
        {files.map(({ name, title, address }, index) => (
          <Fragment key={name}>
            {index > 0 ? say.betweenFiles : null}
            <a href={address}>{title}</a>
          </Fragment>
        ))}
        {say.endOfList}
      </p>
      {KEEPS_OFFLINE ? (
        <p className="keep-edition">
          <button type="button" data-keep={edition.slug} data-failed={notKeepable} hidden>
            {say.keepEdition}
          </button>{' '}
          <span aria-live="polite" />
        </p>
      ) : null}
      {edition.openLicence ? null : <p>{say.rightsReserved}</p>}
    </section>
  );
}
