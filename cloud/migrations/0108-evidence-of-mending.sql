-- Files by which a township shows that an order to correct was carried out (整改凭证), kept like all attachments.
alter table attachment drop constraint attachment_purpose_check;
alter table attachment add constraint attachment_purpose_check
  check (purpose in ('supporting', 'authority_letter', 'evidence', 'record', 'given', 'mending'));
