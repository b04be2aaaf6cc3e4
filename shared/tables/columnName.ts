/**
 * The words of a column's name, lower case: names are written `Incident date`, `incident_date`, `incidentDate`,
 * `INCIDENT-DATE`.
 */
export function columnWords(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
