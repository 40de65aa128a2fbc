-- Public holidays of the collectivities of the Pacific.
alter table event_series drop constraint event_series_holidays_check;
alter table event_series add constraint event_series_holidays_check check (holidays in ('NONE', 'METROPOLE', 'ALSACE_MOSELLE',
    'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'REUNION', 'MAYOTTE', 'SAINT_BARTHELEMY', 'SAINT_MARTIN', 'NOUVELLE_CALEDONIE', 'POLYNESIE',
    'WALLIS_ET_FUTUNA'));
