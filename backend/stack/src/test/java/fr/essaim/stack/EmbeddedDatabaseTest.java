package fr.essaim.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void the_migrator_owns_the_api_writes_and_the_reader_only_reads() throws SQLException {
        execute(database.migrator(), "create table fruit (name text)");
        execute(database.api(), "insert into fruit values ('figue')");

        assertThat(query(database.reader(), "select name from fruit")).isEqualTo("figue");
        assertThatThrownBy(() -> execute(database.reader(), "insert into fruit values ('kiwi')"))
                .hasMessageContaining("read-only transaction");
        assertThatThrownBy(() -> execute(database.reader(), "set transaction read write; delete from fruit"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.api(), "drop table fruit")).hasMessageContaining("must be owner");
    }

    @Test
    void text_sorts_the_french_way_and_the_extensions_we_use_are_there() throws SQLException {
        assertThat(query(database.api(), """
                        select string_agg(w, ' ' order by w)
                        from unnest(array['zèbre','Éclair','avion','été','école','élan']) w""")).isEqualTo("avion Éclair école élan été zèbre");
        execute(database.migrator(), """
                create extension unaccent; create extension pg_trgm; create extension btree_gist; create extension citext""");
        assertThat(query(database.api(), "select unaccent('École')")).isEqualTo("Ecole");
        assertThat(query(DatabaseAccount.SUPERUSER, "select count(*) > 0 from monitoring.pg_stat_statements"))
                .isEqualTo("t");
    }

    @Test
    void an_interrupted_database_comes_back_with_its_data() throws SQLException {
        execute(database.migrator(), "create table tree as select 'chêne' as name");

        database.interrupt();
        assertThatThrownBy(() -> query(database.api(), "select 1")).isInstanceOf(SQLException.class);
        database.resume();

        assertThat(query(database.api(), "select name from tree")).isEqualTo("chêne");
    }

    @Test
    void only_those_who_know_the_password_get_in() {
        assertThatThrownBy(() -> database.connect(new DatabaseAccount("essaim_api", "guess")))
                .hasMessageContaining("password authentication failed");
    }

    private static void execute(DatabaseAccount account, String sql) throws SQLException {
        try (Connection connection = database.connect(account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DatabaseAccount account, String sql) throws SQLException {
        try (Connection connection = database.connect(account);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
