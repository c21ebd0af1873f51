-- Which requests and letters went into a year's package: residents read under 谁看过我的资料 that theirs did. A package that whoever
-- keeps the host wrote into a file has cases and an entry of the audit, and no row in hand_over_package.
create table hand_over_case (
  tenant text not null references tenant (tenant),
  package_id text not null,
  case_id text not null,
  primary key (tenant, package_id, case_id)
);
create index hand_over_case_by_case on hand_over_case (tenant, case_id);
create index audit_of_packages on audit (tenant, (detail ->> 'packageId')) where act in ('hand_over_year', 'read_hand_over');
