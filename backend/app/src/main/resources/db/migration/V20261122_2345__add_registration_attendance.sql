-- When it was noted that somebody came or did not: of two notes from devices that were offline, the later counts.
alter table registration add column attendance_at timestamptz;
