package fr.essaim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every column of every table is declared personal, or not, in {@code personal-data.csv} (docs/adr/0009): whoever adds a column
 * decides, and what is declared there is what a person is given and what is erased.
 */
@HttpTest
class PersonalDataTest {
    /** Flyway's own table is left out, and those of Quartz: they tell of migrations and of jobs only. */
    private static final String COLUMNS = """
            select table_name || ';' || column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history' and table_name not like 'qrtz\\_%'
            """;

    private record Declaration(String table, String column, String personal, String why) {
        String name() {
            return table + ";" + column;
        }
    }

    @Test
    void everyColumnIsDeclaredOnceAndNoOther() throws IOException, SQLException {
        assertThat(declarations()).extracting(Declaration::name).containsExactlyInAnyOrderElementsOf(columns());
    }

    @Test
    void everyDeclarationSaysYesOrNoAndAPersonalOneSaysWhy() throws IOException {
        assertThat(declarations()).allSatisfy(declaration -> {
            assertThat(declaration.personal()).as(declaration.name()).isIn("yes", "no");
            assertThat(declaration.why().isBlank())
                    .as("%s says why", declaration.name())
                    .isEqualTo(declaration.personal().equals("no"));
        });
    }

    private static List<String> columns() throws SQLException {
        try (var connection = Database.running().connect(Database.running().migrator());
                var statement = connection.createStatement();
                var result = statement.executeQuery(COLUMNS)) {
            var columns = new ArrayList<String>();
            while (result.next()) {
                columns.add(result.getString(1));
            }
            return columns;
        }
    }

    private static List<Declaration> declarations() throws IOException {
        var stream = PersonalDataTest.class.getResourceAsStream("/personal-data.csv");
        if (stream == null) {
            throw new IOException("personal-data.csv is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", 4))
                    .map(cells -> new Declaration(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }
}
