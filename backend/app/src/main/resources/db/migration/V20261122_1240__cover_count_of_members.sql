-- Every line of the directory of communities counts members: from the index alone.
create index membership_present on membership (community_id) include (state, suspended_until) where state <> 'LEFT';
