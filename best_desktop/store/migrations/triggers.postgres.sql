-- Every trigger of a case file kept on a server. The runner drops all triggers after each upgrade
-- and makes these again. The audit trail is only ever added to, each entry after the one before.
-- The words of an entry may be taken out once, by a later entry that says so ("Anonymise").

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit trail cannot be changed.';
END;
$$;

CREATE OR REPLACE FUNCTION erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id = OLD.id AND NEW.entry_id = OLD.entry_id AND OLD.erased_in IS NULL
       AND NEW.salt = '-' AND NEW.summary = '' AND NEW.reason = '' AND NEW.lines = '[]'
       AND coalesce(NEW.erased_in, 0) > OLD.entry_id
       AND EXISTS (SELECT 1 FROM audit_entry WHERE id = NEW.erased_in AND action = 'Anonymise')
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The audit trail cannot be changed.';
END;
$$;

CREATE OR REPLACE FUNCTION follow_the_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> 1 + coalesce((SELECT max(id) FROM audit_entry), 0)
       OR NEW.previous_hash <> coalesce(
            (SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1), repeat('0', 64)) THEN
        RAISE EXCEPTION 'The audit trail is only added to at its end.';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER audit_entry_added BEFORE INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION follow_the_chain();
CREATE TRIGGER audit_entry_changed BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_emptied BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_detail_changed BEFORE UPDATE ON audit_detail
    FOR EACH ROW EXECUTE FUNCTION erase_only();
CREATE TRIGGER audit_detail_removed BEFORE DELETE ON audit_detail
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_detail_emptied BEFORE TRUNCATE ON audit_detail
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
