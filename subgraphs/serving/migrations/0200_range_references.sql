-- A monitor may compare with a stretch of the past: half open, in time of calls or event time of rows.
alter table serving.monitors
  add column range_from timestamptz,
  add column range_to timestamptz,
  drop constraint monitors_reference_known,
  add constraint monitors_reference_known check (reference_kind in ('TRAINING_SPLIT', 'FIXED_RANGE', 'PREVIOUS_WINDOW', 'ROLLING')),
  add constraint monitors_range_whole check (
    (reference_kind = 'FIXED_RANGE') = (range_from is not null) and (range_from is null) = (range_to is null) and range_from < range_to
  );
