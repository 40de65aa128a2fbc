package fr.essaim.geography.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.stack.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a database of its own, emptied before each test. */
class GeographyImportTest {
    private static EmbeddedDatabase database;
    private static GeographyImport geography;

    private final List<String> steps = Collections.synchronizedList(new ArrayList<>());
    private GeographyFolder folder;

    @BeforeAll
    static void startDatabase() {
        database = EmbeddedDatabase.start();
        var owner = database.migrator();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), owner.user(), owner.password())
                .load()
                .migrate();
        geography = new GeographyImport(
                new OwnerConnection(database.jdbcUrl(), owner.user(), Optional.of(owner.password())),
                Clock.systemUTC());
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @BeforeEach
    void prepare(@TempDir Path directory) throws Exception {
        try (Connection connection = database.connect(database.migrator());
                Statement statement = connection.createStatement()) {
            statement.execute("truncate geo_succession, geo_unit_key, geo_unit_member, geo_unit, geo_vintage cascade");
        }
        folder = new GeographyFolder(directory);
    }

    private void importFolder() {
        geography.importFrom(folder.path(), steps::add);
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = database.connect(database.reader());
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return String.valueOf(results.getString(1));
        }
    }

    /** Everything that an import could change, in one text. */
    private static String state() throws SQLException {
        return query("""
                select (select jsonb_agg(v order by year) from geo_vintage v)::text
                    || (select count(*) || '/' || sum(hashtextextended(u::text, 0)) from geo_unit u)
                    || (select count(*) || '/' || sum(hashtextextended(k::text, 0)) from geo_unit_key k)
                    || (select count(*) || '/' || sum(hashtextextended(m::text, 0)) from geo_unit_member m)
                    || (select count(*) || '/' || sum(hashtextextended(s::text, 0)) from geo_succession s)""");
    }

    private void refused(String... parts) throws SQLException {
        String before = state();
        assertThatThrownBy(this::importFolder)
                .isInstanceOf(BrokenGeography.class)
                .message()
                .contains(parts);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void everyUnitOfEveryVintageIsLoaded() throws Exception {
        importFolder();

        assertThat(query("select count(*) from geo_unit where vintage = 2024"))
                .isEqualTo(Integer.toString(folder.lines(2024).size() - 1));
        assertThat(query("select counts->>'EPCI' from geo_vintage where year = 2026"))
                .isEqualTo("5");
        assertThat(query("select count(*) from geo_unit_member where parent_kind = 'EPCI' and parent_code = '248000531'"
                        + " and kind = 'COMMUNE' and vintage = 2026"))
                .isEqualTo("39");
        assertThat(steps)
                .contains(
                        "Vintage 2024: checking geography-2024.csv",
                        "Vintage 2026: loading 378 units",
                        "Geography is up to date");
    }

    @Test
    void theSecondImportOfTheSameFilesDoesNothing() throws Exception {
        importFolder();
        String before = state();
        steps.clear();

        importFolder();

        assertThat(state()).isEqualTo(before);
        assertThat(steps).containsExactly("Vintage 2024: already loaded", "Vintage 2026: already loaded");
    }

    @Test
    void aChangedFileReplacesItsVintageAlone() throws Exception {
        importFolder();
        String imported2024 = query("select imported_at from geo_vintage where year = 2024");
        folder.rewrite(2026, lines -> lines.removeIf(line -> line.contains("76351")));
        folder.rewrite(2026, replace("COMMUNE,80021,Amiens,", "COMMUNE,80021,Samarobriva,"));

        importFolder();

        assertThat(query("select count(*) from geo_unit where vintage = 2026 and code = '76351'"))
                .isEqualTo("0");
        assertThat(query("select count(*) from geo_unit_key where vintage = 2026 and key = 'le havre'"))
                .isEqualTo("1");
        assertThat(query("select name from geo_unit where vintage = 2026 and code = '80021'"))
                .isEqualTo("Samarobriva");
        assertThat(query("select count(*) from geo_unit_key where vintage = 2026 and key = 'samarobriva'"))
                .isEqualTo("1");
        assertThat(query("select imported_at from geo_vintage where year = 2024"))
                .isEqualTo(imported2024);
    }

    @Test
    void importsAtOnceWaitForOneAnother() throws Exception {
        var imports = List.of(1, 2, 3).stream()
                .map(i -> CompletableFuture.runAsync(this::importFolder))
                .toList();
        imports.forEach(CompletableFuture::join);

        assertThat(steps.stream().filter("Geography is up to date"::equals)).hasSize(1);
        assertThat(steps.stream().filter("Vintage 2026: already loaded"::equals))
                .hasSize(2);
        assertThat(query("select count(*) from geo_vintage")).isEqualTo("2");
    }

    @Test
    void aTruncatedFileIsRefusedWhereItEnds() throws Exception {
        importFolder();
        folder.describe(2026, manifest -> manifest.put("sha256", "0".repeat(64)));
        folder.spoil(2026, text -> text.substring(0, text.indexOf("COMMUNE,80021") + 30));

        refused("geography-2026.csv, line " + folder.lineOf(2026, "COMMUNE,80021"), "ends in the middle of this line");
    }

    @Test
    void aFileCutBetweenTwoLinesIsRefusedToo() throws Exception {
        folder.spoil(2026, text -> text.substring(0, text.indexOf("COMMUNE,80021")));
        int last = folder.lines(2026).size();

        refused("geography-2026.csv, line " + last, "ends after " + (last - 1) + " units", "announces 378");
    }

    @Test
    void aFileThatIsNotTheOneAnnouncedIsRefused() throws Exception {
        folder.spoil(2024, text -> text.replace("COMMUNE,80021,Amiens,", "COMMUNE,80021,Samiens,"));

        refused("geography-2024.csv: the checksum is");
    }

    @Test
    void aLoadedVintageWhoseFileIsNoLongerTheOneAnnouncedIsRefused() throws Exception {
        importFolder();
        folder.spoil(2024, text -> text.replace("Amiens", "Samiens"));

        refused("geography-2024.csv: the checksum is");
    }

    @Test
    void oneBrokenVintageKeepsTheOthersOut() throws Exception {
        folder.rewrite(2026, replace("COMMUNE,80021,Amiens,218000198,", "COMMUNE,80021,Amiens,12,"));

        refused("geography-2026.csv", "siren \"12\"");
        assertThat(query("select count(*) from geo_vintage")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "218000198 | 21800019 | siren \"21800019\" has not the expected form",
                "136449 | -5 | population \"-5\" has not the expected form",
                "136449 | 1e9 | population \"1e9\" has not the expected form",
                "Amiens | \"Amiens | the quotes do not close",
                "COMMUNE | CASTLE | unknown kind \"CASTLE\"",
                "COMMUNE | EPCI | a EPCI needs its legal_form",
                "COMMUNE | REGION | a REGION has no region",
                "80021 | 8002 | \"8002\" is no code of a COMMUNE",
                ",80, | ,81, | its region is not that of DEPARTEMENT:81, 76",
                "248000531 | 248000532 | its epci 248000532 is not in the file",
            })
    void aBadLineIsNamedWithItsFault(String what, String by, String fault) throws Exception {
        int line = folder.lineOf(2026, "COMMUNE,80021,");
        folder.rewrite(2026, lines -> lines.set(line - 1, lines.get(line - 1).replaceFirst(what, by)));

        refused("geography-2026.csv, line " + line + ": " + fault);
    }

    @Test
    void aLineWithTooFewValuesOrNoNameIsNamed() throws Exception {
        int line = folder.lineOf(2026, "COMMUNE,80021,");
        folder.rewrite(2026, lines -> lines.set(line - 1, "COMMUNE,80021,Amiens"));
        refused("line " + line + ": 3 values instead of 18");

        folder.rewrite(2026, lines -> lines.set(line - 1, "COMMUNE,80021" + ",".repeat(16)));
        refused("line " + line + ": a COMMUNE needs its name");

        folder.rewrite(2026, lines -> lines.set(line - 1, ""));
        refused("line " + line);
    }

    @Test
    void aUnitListedTwiceIsNamedWithBothLines() throws Exception {
        int line = folder.lineOf(2026, "COMMUNE,80021,");
        folder.rewrite(2026, lines -> lines.add(line, lines.get(line - 1)));

        refused("line " + (line + 1) + ": COMMUNE:80021 is already on line " + line);
    }

    @Test
    void aFormerCodeThatIsInUseIsACycle() throws Exception {
        int line = folder.lineOf(2026, "COMMUNE,93066,");
        folder.rewrite(2026, replace(",75059 75066 93059,", ",75059 75066 80021,"));

        refused("line " + line + ": a cycle: its former code 80021 is in use on line");
    }

    @Test
    void aUnitThatPrecedesItselfIsACycle() throws Exception {
        folder.rewrite(2026, replace(",COMMUNE:93059", ",COMMUNE:93066"));

        refused("line " + folder.lineOf(2026, "COMMUNE,93066,") + ": a cycle: it is its own predecessor");
    }

    @Test
    void aVintageThatFollowsOnALaterOneIsACycle() throws Exception {
        folder.describe(2024, manifest -> manifest.put("previous", 2026));

        refused("geography-2024.json: a cycle: vintage 2024 follows on 2026");
    }

    @Test
    void aPredecessorThatWasNotThereIsNamed() throws Exception {
        folder.rewrite(2026, replace(",COMMUNE:93059", ",COMMUNE:93000"));

        refused("line " + folder.lineOf(2026, "COMMUNE,93066,"), "COMMUNE:93000 is not in vintage 2024");
    }

    @Test
    void countsThatDoNotAgreeAreRefused() throws Exception {
        folder.describe(2026, manifest -> manifest.withObject("/counts").put("EPCI", 6));

        refused("geography-2026.csv: 5 units of kind EPCI, the manifest announces 6");
    }

    @Test
    void textThatIsNotUtf8IsRefusedOnItsLine() throws Exception {
        int line = folder.lineOf(2026, "REGION,84,");
        byte[] bytes = Files.readString(folder.csv(2026)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(folder.csv(2026), bytes);

        assertThat(line).isPositive();
        refused("geography-2026.csv, line ", "not UTF-8");
    }

    @Test
    void manifestsThatMakeNoSenseAreRefused() throws Exception {
        folder.describe(2026, manifest -> manifest.put("format", 2));
        refused("geography-2026.json: format 2 is not known");

        folder.describe(2026, manifest -> manifest.put("format", 1).put("file", "../../etc/passwd"));
        refused("geography-2026.json: its file must be geography-2026.csv");

        folder.describe(2026, manifest -> manifest.remove("file"));
        refused("geography-2026.json: file, sha256, counts and source are needed");

        Files.writeString(folder.path().resolve("geography-2026.json"), "{\n\"format\": oops}");
        refused("geography-2026.json, line 2");
    }

    @Test
    void missingFilesAreSaid() throws Exception {
        Files.delete(folder.csv(2026));
        refused("geography-2026.csv: announced by geography-2026.json, but not there");

        try (var files = Files.list(folder.path())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        refused("no geography-<year>.json in this directory");

        Files.delete(folder.path());
        refused("there is no such directory");
        Files.createDirectory(folder.path());
    }

    private static Consumer<List<String>> replace(String what, String by) {
        return lines -> {
            assertThat(String.join("\n", lines)).contains(what);
            lines.replaceAll(line -> line.replace(what, by));
        };
    }
}
