-- The last version of a kit that was proposed to all its open adoptions: those that its publication left for later follow.
alter table kit add column followed_number integer not null default 0 check (followed_number >= 0);
update kit set followed_number = number;
create index kit_unfollowed on kit (id) where number > followed_number;
