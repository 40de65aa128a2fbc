-- Folding a name costs more than reading it: a search that matches many rows rechecks each.
alter table territory add column folded_name text not null generated always as (essaim_fold(name)) stored;
drop index territory_search;
create index territory_search on territory using gin (folded_name gin_trgm_ops) where state = 'ACTIVE';
