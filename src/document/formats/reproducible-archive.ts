import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/**
 * The same Office document with the same bytes on every run. The libraries put the clock into `docProps/core.xml` and
 * into every entry of the archive; here the date comes from the design and the entries stand in fixed order.
 *
 * @param date milliseconds since 1970, UTC
 * @param language language of the document, for its properties
 */
export function reproducible(archive: Uint8Array, date: number, language: string): Uint8Array {
  const files = unzipSync(archive);
  const core = files[CORE];
  if (core) files[CORE] = strToU8(fixedCore(strFromU8(core), date, language));
  // A ZIP archive holds local time without a zone, and fflate reads it off as such: a local date is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort(byPart)) {
    const content = files[name];
    if (content && !name.endsWith('/')) sorted[name] = [content, { mtime, level: 6 }];
  }
  return zipSync(sorted);
}

/** Readers look for the list of content types first. */
function byPart(a: string, b: string): number {
  const first = Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml');
  return first !== 0 ? first : a < b ? -1 : 1;
}

function fixedCore(xml: string, date: number, language: string): string {
  const stamp = `${new Date(date).toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${language.replace(/[^A-Za-z0-9-]/g, '')}</dc:language></cp:coreProperties>`,
    );
}
