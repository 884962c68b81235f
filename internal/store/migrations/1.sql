CREATE TABLE meta (
  name  TEXT PRIMARY KEY NOT NULL,
  value BLOB NOT NULL,
  sum   INTEGER NOT NULL
);
CREATE TABLE articles (
  id     TEXT PRIMARY KEY NOT NULL,
  run    INTEGER NOT NULL,
  first  INTEGER NOT NULL,
  hash   BLOB NOT NULL,
  title  TEXT NOT NULL,
  date   INTEGER NOT NULL,
  nanos  INTEGER NOT NULL,
  url    TEXT NOT NULL,
  source TEXT NOT NULL,
  lang   TEXT NOT NULL,
  author TEXT NOT NULL,
  body   INTEGER NOT NULL,
  fields BLOB NOT NULL,
  text   BLOB NOT NULL,
  sum    INTEGER NOT NULL
);
CREATE TABLE places (
  article TEXT PRIMARY KEY NOT NULL,
  path    TEXT NOT NULL,
  line    INTEGER NOT NULL,
  last    INTEGER NOT NULL,
  sum     INTEGER NOT NULL
);
CREATE TABLE seen (
  hash    BLOB NOT NULL,
  article TEXT NOT NULL,
  sum     INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
);
CREATE TABLE stories (
  id       TEXT PRIMARY KEY NOT NULL,
  born     INTEGER NOT NULL,
  articles BLOB NOT NULL,
  was      BLOB NOT NULL,
  heirs    BLOB NOT NULL,
  sum      INTEGER NOT NULL
);
CREATE TABLE outputs (
  name TEXT PRIMARY KEY NOT NULL,
  run  INTEGER NOT NULL,
  sum  INTEGER NOT NULL
);
CREATE TABLE delivered (
  output  TEXT NOT NULL,
  article TEXT NOT NULL,
  at      INTEGER NOT NULL,
  sum     INTEGER NOT NULL,
  PRIMARY KEY (output, article)
);
CREATE TABLE told (
  output  TEXT NOT NULL,
  story   TEXT NOT NULL,
  article TEXT NOT NULL,
  start   INTEGER NOT NULL,
  stop    INTEGER NOT NULL,
  text    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  sum     INTEGER NOT NULL,
  PRIMARY KEY (output, story, article, start, stop)
);
