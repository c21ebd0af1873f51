-- Which pieces show a letter (来信选登): looked up when its sender takes his consent back.
create index publication_shows_letter on publication_event (tenant, ((event -> 'origin' ->> 'complaintId')))
  where seq = 1 and (event -> 'origin' ->> 'complaintId') is not null;
