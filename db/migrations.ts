/// <reference path="./types/rawSql.d.ts" />
import createLibrary from './migrations/0001-create-library.sql?raw'
import ownTypes from './migrations/0002-own-types.sql?raw'
import joinEvents from './migrations/0003-join-events.sql?raw'
import articleParts from './migrations/0004-article-parts.sql?raw'
import keepJournal from './migrations/0005-keep-journal.sql?raw'
import followFiles from './migrations/0006-follow-files.sql?raw'
import rollBack from './migrations/0007-roll-back.sql?raw'
import setAside from './migrations/0008-set-aside.sql?raw'
import mapTables from './migrations/0009-map-tables.sql?raw'
import noteChanges from './migrations/0010-note-changes.sql?raw'
import showLeftBehind from './migrations/0011-show-left-behind.sql?raw'
import waitingLines from './migrations/0012-waiting-lines.sql?raw'

/** Every step of the schema, in order; the first makes `user_version` 1. A released step is never edited. */
export const migrations: readonly string[] = [
  createLibrary,
  ownTypes,
  joinEvents,
  articleParts,
  keepJournal,
  followFiles,
  rollBack,
  setAside,
  mapTables,
  noteChanges,
  showLeftBehind,
  waitingLines,
]
