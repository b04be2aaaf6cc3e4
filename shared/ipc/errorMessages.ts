import type { AppErrorCode, AppErrorData } from './appError.ts'

/** What happened, and what to do about it. `{detail}` is a name or figure that the error carries. */
const messages: Readonly<Record<AppErrorCode, string>> = {
  'library-in-use': 'This library is open in another window of Throughline. Close it there first.',
  'library-newer':
    'This library was made by a newer version of Throughline ({detail}). It was not changed. Update Throughline to open it.',
  'library-foreign': 'The folder holds a library.sqlite that is not a Throughline library. It was not changed.',
  'library-damaged':
    'The library file is damaged ({detail}). It was not changed. Copy the folder to a safe place before trying anything else.',
  'library-unreadable': 'The library cannot be read ({detail}). Check the permissions of its folder.',
  'library-read-only': 'The library folder cannot be written to. Check its permissions or move the library.',
  'library-folder-taken': 'That folder is not empty. Choose an empty folder or a new name.',
  'library-missing': 'There is no library in that folder any more.',
  'library-network':
    'The folder lies on a network or shared drive ({detail}), where a library can be damaged. Move it to a folder on this machine and open it there.',
  'library-cloud':
    'The folder is kept in step by {detail}, which can damage a library while it is open. Move it to a folder that is not synchronised and open it there.',
  'journal-failed':
    'The change was not saved: the journal in the library folder could not be written ({detail}). Nothing was changed.',
  'backup-failed':
    'No backup was made ({detail}). The library itself is not affected; earlier backups are still there.',
  'backup-damaged': 'This backup cannot be used: it is damaged or not a backup of a library. Choose another one.',
  'no-library': 'No library is open.',
  'file-empty': 'The file is empty (0 bytes).',
  'file-too-large': 'The file is too large ({detail}). The limit is 64 MB.',
  'file-binary': 'The file is not text, whatever its name says: it holds binary data.',
  'file-encrypted': 'The file is locked with a password. Save a copy without one and import that.',
  'file-scanned': 'The file holds pictures of pages and no words. Run text recognition on it and import the result.',
  'file-damaged': 'The file is damaged or cut off ({detail}), so nothing of it was read. Save it again.',
  'file-too-large-inside': 'The file unpacks to more than is read ({detail}). Split it.',
  'file-unreadable': 'The file cannot be opened ({detail}). Check its permissions.',
  'file-missing': 'The file is not there any more.',
  'file-special': 'This is not an ordinary file (link, device or pipe), so it is not read.',
  'format-unknown':
    'No reader for this kind of file ({detail}). Text, Markdown, web pages, mail, PDF, Word, OpenDocument, EPUB, RTF, subtitles and tables (CSV, JSON, Excel) can be imported.',
  'mailbox-many':
    'The mailbox holds {detail} messages. Save each message as a file of its own (.eml) and import those.',
  'table-needs-columns':
    'The table waits until it is said what its columns mean: choose “Say what they mean” at the top of the window.',
  'table-unclear':
    'The table was not imported: {detail}. Import it in the window, or say what its columns mean with --mapping.',
  'table-empty': 'The file holds no table: fewer than two columns, or no rows.',
  'table-damaged': 'The table cannot be read whole ({detail}), so nothing of it was imported.',
  'table-too-large': 'The table is too large ({detail}). The limits are 50,000 rows and 500 columns; split it.',
  'mapping-invalid': 'That does not say what the columns of a table mean: {detail}.',
  'text-empty': 'The file holds no words.',
  'text-too-large': 'The file holds too much text ({detail}). The limit is 20 MB of text; split it.',
  'reader-timeout': 'Reading took longer than 30 seconds and was stopped.',
  'reader-silent': 'Reading stood still for too long ({detail}) and was stopped. The other files are not affected.',
  'reader-memory': 'Reading took more than 512 MB of memory and was stopped. Split the file.',
  'reader-crashed': 'The reader stopped while reading this file. The other files are not affected.',
  'reader-not-there': 'The reader did not start, so this file was not read. Import it again.',
  'reader-invalid': 'The reader gave an answer that does not hold together, so nothing of this file was stored.',
  'folder-missing':
    'The folder is not there: renamed, moved, or on a disk that is not connected. Its articles stay as they are; following it goes on when it is back.',
  'folder-unreadable':
    'The folder cannot be read ({detail}). Its articles stay as they are; following it goes on when it can be read.',
  'folder-replaced':
    'Another folder is in its place and most of its files are not in it. Nothing was called missing. If this is right, use the folder as it is now.',
  'folder-taken': 'This folder is followed already ({detail}).',
  'copy-missing':
    'The library’s copy of this file is gone; the text and the events are still here. Put the file {detail} back into the folder “articles” of the library, from a backup or the trash.',
  'copy-damaged':
    'The library’s copy of this file is not what was imported ({detail}), so it is not shown; the text and the events are still here. Put the right file back into the folder “articles” of the library.',
  'original-superseded': 'Something newer was asked for.',
  'file-set-aside':
    'Set aside after it stopped the reader twice ({detail}). File → Files set aside… lets it be read again.',
  'reader-gave-up':
    'The reader cannot follow how this file is built, so nothing of it was stored. The other files are not affected.',
  'disk-full': 'The disk is full. Nothing of this file was stored. Free some space and import it again.',
  'disk-error': 'The disk reported an error ({detail}). Nothing of this file was stored.',
  'date-invalid':
    '“{detail}” is not a date that can be stored. Use 2026-01-24, 2026-01, 2022, 2025-09/2025-11, ../2026-01 or 2026-02/..',
  'value-invalid': 'That value cannot be stored ({detail}).',
  'types-invalid': 'That is not a file of event types: {detail}. Nothing was changed.',
  'not-found': 'That item is no longer in the library.',
  'figure-empty': 'There is nothing to draw: no dated event matches the filter and range.',
  'figure-too-large': 'The picture would be too large ({detail}). Choose a smaller scale or range.',
  'save-failed': 'The file could not be saved ({detail}). A file that was there before is unchanged.',
  busy: 'Another import is still running.',
  'request-invalid': 'The request was not understood.',
  'sender-refused': 'The request came from a place that may not ask.',
  internal: 'Something unexpected went wrong. The log (Help → Show log files) has the details.',
}

/** One sentence or two for a person. */
export function errorMessage({ code, detail }: AppErrorData): string {
  const words = messages[code]
  return detail === ''
    ? words.replace(/ \(\{detail\}\)/g, '').replace('{detail}', '')
    : words.replaceAll('{detail}', detail)
}
