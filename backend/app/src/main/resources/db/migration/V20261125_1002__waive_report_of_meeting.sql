-- Why a meeting that was held gets no report.
alter table meeting add column report_waiver text check (length(report_waiver) between 1 and 2000);
