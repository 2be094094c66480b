-- The text as it was brought, and the stretches of it that were left out: a line each, "begin end REASON" in code points.
alter table article add column brought text;
alter table article add column dropped text;
