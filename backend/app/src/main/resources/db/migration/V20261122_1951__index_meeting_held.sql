-- Each morning looks for the meetings of the weeks before, whatever their community.
create index meeting_held on meeting (starts_at, id) where state = 'PLANNED';
