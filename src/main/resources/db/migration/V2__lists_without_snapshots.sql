-- Lists and searches must not read through snapshots: what they look at stands before the snapshot, and the words that
-- are searched have a column of their own, folded (no accents, lower case). V3 fills it for the quizzes there are.
create table quiz_in_order (
  id           varchar(20) primary key,
  title        text not null,
  article_id   varchar(80) not null,
  article      text not null,
  language     varchar(35) not null,
  tags         text not null,
  questions    integer not null,
  revision     bigint not null,
  created      varchar(30) not null,
  last_printed varchar(30),
  deleted      varchar(30),
  format       integer not null,
  words        text not null,
  snapshot     text not null
);

insert into quiz_in_order (id, title, article_id, article, language, tags, questions, revision, created, last_printed,
  deleted, format, words, snapshot)
select id, title, article_id, article, language, tags, questions, revision, created, last_printed, deleted, format, '',
  snapshot
from quiz;

drop table quiz;
alter table quiz_in_order rename to quiz;

create index quiz_by_time on quiz (deleted, created);
create index quiz_by_article on quiz (article_id, deleted);
