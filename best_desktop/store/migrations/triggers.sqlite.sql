-- Every trigger of a case file. The runner drops all triggers after each upgrade and makes these
-- again, because rebuilding a table loses its triggers without a word.
--
-- The audit trail is only ever added to, each entry after the one before. INSERT OR REPLACE would
-- pass by the delete triggers where another tool leaves recursive_triggers off, so the insert
-- triggers look for what is already there.
--
-- The words of an entry may be taken out once, by a later entry that says so ("Anonymise"); nothing
-- else about it may change.

CREATE TRIGGER audit_entry_added BEFORE INSERT ON audit_entry
WHEN NEW.id <> 1 + coalesce((SELECT max(id) FROM audit_entry), 0)
  OR NEW.previous_hash <> coalesce(
        (SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
    SELECT RAISE(ABORT, 'The audit trail is only added to at its end.');
END;

CREATE TRIGGER audit_entry_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be changed.');
END;

CREATE TRIGGER audit_entry_removed BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be changed.');
END;

CREATE TRIGGER audit_detail_added BEFORE INSERT ON audit_detail
WHEN EXISTS (SELECT 1 FROM audit_detail WHERE id = NEW.id OR entry_id = NEW.entry_id)
BEGIN
    SELECT RAISE(ABORT, 'The audit trail is only added to at its end.');
END;

CREATE TRIGGER audit_detail_changed BEFORE UPDATE ON audit_detail
WHEN NOT (NEW.id = OLD.id AND NEW.entry_id = OLD.entry_id AND OLD.erased_in IS NULL
    AND NEW.salt = '-' AND NEW.summary = '' AND NEW.reason = '' AND NEW.lines = '[]'
    AND coalesce(NEW.erased_in, 0) > OLD.entry_id
    AND EXISTS (SELECT 1 FROM audit_entry WHERE id = NEW.erased_in AND action = 'Anonymise'))
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be changed.');
END;

CREATE TRIGGER audit_detail_removed BEFORE DELETE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be changed.');
END;
