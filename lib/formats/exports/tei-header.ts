/** The header of an edition in TEI: what it is, where it comes from, who speaks, what its words for fidelity mean. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition, EditionCommentary, EditionSpeaker } from '@/lib/edition';
import { FIDELITIES, FIDELITY_WORDS } from '../../edition/fidelity-words';
import { directionOf } from '../../text/language';
import { rightsNotice } from './shareable';
import { readerUrl } from './wording';

/** The header of an edition. */
export function teiHeader(edition: Edition): Element {
  const { meta, commentaries } = edition;
  return x('teiHeader', {}, [
    x('fileDesc', {}, [
      x('titleStmt', {}, [
        x('title', {}, `${meta.title}: an edition with commentary`),
        ...commentaries.flatMap(({ meta: { author } }) => (author === undefined ? [] : [x('author', {}, author)])),
      ]),
      x('publicationStmt', {}, [
        x('publisher', {}, meta.outlet ?? 'Gloss'),
        x('idno', { type: 'URI' }, readerUrl(edition)),
        x('availability', { status: edition.openLicence ? 'free' : 'restricted' }, [
          x('p', {}, [meta.rights, ...commentaries.map((each) => each.meta.rights)].filter(isFirst).join('; ')),
          ...paragraphs(rightsNotice(edition)),
        ]),
      ]),
      x('sourceDesc', {}, [interviewSource(edition), ...commentaries.map(essaySource), ...recording(edition)]),
    ]),
    x('encodingDesc', {}, [
      x('projectDesc', {}, [
        x(
          'p',
          {},
          'Each utterance is a turn, and each segment of type passage one of its paragraphs. A segment of type quoted is quoted by the essays that it corresponds to.',
        ),
      ]),
      x('classDecl', {}, [x('taxonomy', { 'xml:id': 'fidelity' }, FIDELITIES.map(fidelityCategory))]),
    ]),
    x('profileDesc', {}, [x('langUsage', {}, languages(edition).map(language)), ...participants(edition)]),
  ]);
}

/** The id of a category of fidelity. */
export function fidelityId(fidelity: string): string {
  return `fidelity.${fidelity}`;
}

/** The id of a speaker. */
export function personId(speaker: string): string {
  return `person.${speaker}`;
}

function fidelityCategory(fidelity: (typeof FIDELITIES)[number]): Element {
  return x('category', { 'xml:id': fidelityId(fidelity) }, [x('catDesc', {}, FIDELITY_WORDS[fidelity].name)]);
}

function interviewSource({ meta }: Edition): Element {
  return x('bibl', {}, [
    x('title', {}, meta.title),
    ...(meta.show === undefined ? [] : [x('title', { level: 's' }, meta.show)]),
    ...(meta.outlet === undefined ? [] : [x('publisher', {}, meta.outlet)]),
    x('date', { when: meta.date }, meta.date),
    ...(meta.source === undefined ? [] : [x('note', {}, meta.source)]),
    ...(meta.url === undefined ? [] : [x('ref', { target: meta.url }, meta.url)]),
  ]);
}

function essaySource({ meta }: EditionCommentary): Element {
  return x('bibl', {}, [
    x('title', {}, meta.title),
    ...(meta.author === undefined ? [] : [x('author', {}, meta.author)]),
    ...(meta.publication === undefined ? [] : [x('publisher', {}, meta.publication)]),
    ...(meta.date === undefined ? [] : [x('date', { when: meta.date }, meta.date)]),
    ...(meta.url === undefined ? [] : [x('ref', { target: meta.url }, meta.url)]),
  ]);
}

function recording({ meta, times }: Edition): Element[] {
  if (meta.media === undefined) return [];
  const where = 'url' in meta.media ? [x('ref', { target: meta.media.url }, meta.media.url)] : [];
  const text = times === undefined ? 'The recording of the interview. ' : 'The recording that times count in. ';
  return [x('recordingStmt', {}, [x('recording', {}, [x('p', {}, text, ...where)])])];
}

function languages({ meta, commentaries }: Edition): string[] {
  return [meta.language, ...commentaries.map((each) => each.meta.language ?? meta.language)].filter(isFirst);
}

function language(ident: string): Element {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(ident) ?? ident;
  return x('language', { ident }, directionOf(ident) === 'rtl' ? `${name}, written from right to left` : name);
}

/** Who speaks; nothing where nobody is named, as a list of nobody is none. */
function participants({ speakers }: Edition): Element[] {
  return speakers.length === 0 ? [] : [x('particDesc', {}, [x('listPerson', {}, speakers.map(person))])];
}

function person({ id, name, role }: EditionSpeaker): Element {
  return x('person', { 'xml:id': personId(id), role }, [x('persName', {}, name)]);
}

function paragraphs(text: string | null): Element[] {
  return text === null ? [] : [x('p', {}, text)];
}

function isFirst(value: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(value) === index;
}
