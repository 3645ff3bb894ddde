import PostalMime from 'postal-mime';
import { moment, pageAddress } from './fact-values.ts';
import { ImportError } from './import-error.ts';
import type { SavedFrom } from './page-facts.ts';

/** The page in a file that holds it together with its pictures (`.mhtml`, `.mht`). */
export async function pageInMhtml(
  bytes: Uint8Array,
): Promise<{ readonly html: string; readonly saved: SavedFrom }> {
  const mail = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 20,
  });
  if (mail.html === undefined || mail.html.trim() === '') {
    throw new ImportError('It holds no page of HTML. Save the page again, as HTML.');
  }
  const header = (name: string): string | null =>
    mail.headers.find(({ key }) => key === name)?.value ?? null;
  return {
    // Frames, such as those of advertisements, follow the page that they stand in.
    html: mail.html.split(/<\/html\s*>/i)[0] ?? '',
    saved: {
      address: pageAddress(header('snapshot-content-location')),
      retrieved: moment(header('date')),
    },
  };
}
