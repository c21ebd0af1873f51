-- 谁看过我的资料 covers letters: their entries name the letter in the detail, those about files beside it as the case.
create index audit_by_matter on audit (tenant, (coalesce(detail ->> 'complaintId', case_id)));
