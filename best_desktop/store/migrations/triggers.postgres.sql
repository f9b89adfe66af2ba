-- Every trigger of a case file kept on a server. The runner drops all triggers after each upgrade
-- and makes these again. The audit trail is only ever added to, each entry after the one before.

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
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
CREATE TRIGGER audit_detail_changed BEFORE UPDATE OR DELETE ON audit_detail
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_detail_emptied BEFORE TRUNCATE ON audit_detail
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
