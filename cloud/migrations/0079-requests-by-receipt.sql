-- 办理时效: requests of a year, by the day of receipt; while nobody has confirmed it, by the day of sending.
create index request_case_by_receipt on request_case (tenant, (coalesce(received_on, opened_on)));
