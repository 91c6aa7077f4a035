/** Whether a text may be spread freely. */

/** Licences that let anybody publish the text again: Creative Commons' free ones, and the public domain. */
const OPEN = /^(?:CC0(?:-1\.0)?|CC-BY(?:-SA)?-\d\.\d|(?:the )?public domain|public-domain|PDM-1\.0)$/i;

/** True where `rights` names an open licence; any other notice is taken as reserving rights. */
export function isOpenLicence(rights: string): boolean {
  return OPEN.test(rights.trim());
}
