/** Whether a text may be spread freely. */

/**
 * Licences that let anybody publish the text again: Creative Commons' free ones and the public domain, as the licences
 * write themselves (`CC BY 4.0`) or as lists of licences do (`CC-BY-4.0`), with or without the version.
 */
const OPEN = /^(?:(?:CC0|CC[ -]BY(?:[ -]SA)?|PDM)(?:[ -]\d\.\d)?|(?:the )?public[ -]domain)$/i;

/** True where `rights` names an open licence; any other notice is taken as reserving rights. */
export function isOpenLicence(rights: string): boolean {
  return OPEN.test(rights.trim().replace(/\s+/g, ' '));
}
