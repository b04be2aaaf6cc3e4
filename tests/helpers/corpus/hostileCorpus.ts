import { hostileArchives } from '../documents/hostileArchives.ts'
import { hostilePdfs } from '../documents/hostilePdfs.ts'
import type { CorpusFile } from './corpusFile.ts'
import { mails } from './mails.ts'
import { markdowns } from './markdowns.ts'
import { mistakenNames } from './mistakenNames.ts'
import { moreArchives } from './moreArchives.ts'
import { morePdfs } from './morePdfs.ts'
import { pages } from './pages.ts'
import { richTexts } from './richTexts.ts'
import { subtitleFiles } from './subtitleFiles.ts'
import { tablesOfRecords } from './tablesOfRecords.ts'
import { tablesOfText } from './tablesOfText.ts'
import { texts } from './texts.ts'
import { workbooks } from './workbooks.ts'

/** Every hostile or odd file whose content is what matters; those of the file system are made on the disk. */
export const hostileCorpus: readonly CorpusFile[] = [
  ...texts,
  ...markdowns,
  ...pages,
  ...hostilePdfs,
  ...morePdfs,
  ...hostileArchives,
  ...moreArchives,
  ...richTexts,
  ...mails,
  ...subtitleFiles,
  ...tablesOfText,
  ...tablesOfRecords,
  ...workbooks,
  ...mistakenNames,
]
