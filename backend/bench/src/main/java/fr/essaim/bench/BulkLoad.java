package fr.essaim.bench;

import java.util.List;

/** Many rows at once: a table's indexes are made anew afterwards, which is faster than keeping them meanwhile. */
final class BulkLoad {
    private final Database database;
    private final String table;

    BulkLoad(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    /** The rows are right by construction; checking millions of references would take longer than making them. */
    void run(Runnable work) {
        List<String> definitions = texts("select i.indexdef");
        database.run("set session_replication_role = replica");
        texts("select 'drop index ' || i.indexname").forEach(database::run);
        work.run();
        definitions.forEach(database::run);
        database.run("set session_replication_role = origin");
    }

    private List<String> texts(String columns) {
        return database.texts(
                columns + " from pg_indexes i where i.schemaname = 'public' and i.tablename = ?"
                        + " and not exists (select from pg_constraint c where c.conname = i.indexname)",
                table);
    }
}
