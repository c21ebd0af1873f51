-- Residents read who took the whole township along: few entries among many.
create index audit_of_exports on audit (tenant) where act in ('export_township', 'read_township_export');
