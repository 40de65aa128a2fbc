-- The resources of one kind that were found most useful, without sorting the whole kind.
create index resource_kind_votes on resource (kind, votes, id);
