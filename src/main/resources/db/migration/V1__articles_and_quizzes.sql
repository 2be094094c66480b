-- Times are ISO 8601 texts in UTC, dates ISO 8601 texts: the same on SQLite and PostgreSQL.
create table article (
  id          varchar(80) primary key,
  title       text not null,
  language    varchar(35) not null,
  published   varchar(10),
  source      text not null,
  body        text not null,
  annotations text not null,
  revision    bigint not null,
  created     varchar(30) not null,
  deleted     varchar(30)
);

create table quiz (
  id           varchar(20) primary key,
  title        text not null,
  article_id   varchar(80) not null,
  article      text not null,
  language     varchar(35) not null,
  tags         text not null,
  questions    integer not null,
  format       integer not null,
  snapshot     text not null,
  revision     bigint not null,
  created      varchar(30) not null,
  last_printed varchar(30),
  deleted      varchar(30)
);

create index quiz_by_article on quiz (article_id);
