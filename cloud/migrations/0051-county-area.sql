-- The rectangle that holds the county, on Chinese maps: a place outside it is none of its townships'. Null: not set, nothing is checked.
alter table tenant add column county_area jsonb;
