-- Running number of the records of secrecy review (保密审查), one series a year.
create table secrecy_review_number (
  tenant text not null references tenant (tenant),
  year integer not null,
  last_number integer not null,
  primary key (tenant, year)
);

-- Which documents have opened last: the content version of all public reads moves when one opens at its time.
create index document_by_opening on document (tenant, publish_at desc) where state = 'published';
