-- The event that a meeting was: its report, decisions and follow-ups hang on the meeting.
alter table meeting add column event_id uuid references event constraint meeting_event_key unique;
