-- The state of a registration that was told last, to the person or to the organisers; what was decided before letters were written is
-- no news.
alter table registration add column told_state text;
update registration set told_state = state;
create index registration_untold on registration (updated_at, id) where told_state is distinct from state;

-- The sequence (RFC 5545) of an event that its registrants were told last.
alter table event add column told_sequence integer not null default 0;
update event set told_sequence = sequence;
create index event_untold on event (id) where told_sequence < sequence;
