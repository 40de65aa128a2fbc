package fr.essaim.geography.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the geography, written through one connection of their owner; the caller commits. */
final class VintageTables {
    private static final String LOCK = "fr.essaim.geography";

    private final Connection connection;

    VintageTables(Connection connection) {
        this.connection = connection;
    }

    /** Waits for another import to end, however long it takes. */
    void lock() throws SQLException {
        execute("set local lock_timeout = 0");
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, LOCK);
            statement.execute();
        }
    }

    /** Year to checksum of the vintages loaded. */
    Map<Integer, String> checksums() throws SQLException {
        var checksums = new HashMap<Integer, String>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("select year, checksum from geo_vintage")) {
            while (results.next()) {
                checksums.put(results.getInt("year"), results.getString("checksum"));
            }
        }
        return checksums;
    }

    /** {@code KIND:CODE} of the units loaded of a vintage. */
    Set<String> keys(int year) throws SQLException {
        var keys = new HashSet<String>();
        try (PreparedStatement statement =
                connection.prepareStatement("select kind || ':' || code as key from geo_unit where vintage = ?")) {
            statement.setInt(1, year);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    keys.add(results.getString("key"));
                }
            }
        }
        return keys;
    }

    /** Replaces one vintage by the units of a checked file. Units that stay keep their rows. */
    void replace(Manifest manifest, List<UnitLine> units, Instant now) throws SQLException {
        stage(units);
        saveVintage(manifest, now);
        int year = manifest.vintage();
        for (String table : new String[] {"geo_succession", "geo_unit_key", "geo_unit_member"}) {
            update("delete from " + table + " where vintage = ?", year);
        }
        update(VintageSql.SAVE_UNITS, year);
        update(VintageSql.DROP_VANISHED_UNITS, year);
        // The next statements join it: without figures of the new rows the planner may choose loops that take minutes.
        execute("analyze geo_unit");
        update(VintageSql.ADD_MEMBERS, year);
        update(VintageSql.ADD_KEYS, year);
        update(VintageSql.ADD_FORMER_CODES, year);
        if (manifest.previous() != null) {
            update(VintageSql.ADD_SUCCESSIONS, year, manifest.previous());
        }
        execute("drop table staged_member, staged_unit");
    }

    /** One array a column in a single statement: as fast as COPY, without the driver's own API. */
    private void stage(List<UnitLine> units) throws SQLException {
        execute(VintageSql.CREATE_STAGED_UNIT);
        try (PreparedStatement statement = connection.prepareStatement(VintageSql.STAGE_UNITS)) {
            int parameter = 1;
            for (Column column : Column.values()) {
                Object[] values = units.stream()
                        .map(unit -> unit.value(column).orElse(null))
                        .toArray();
                statement.setArray(parameter++, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
        execute("analyze staged_unit");
        execute(VintageSql.CREATE_STAGED_MEMBER);
        execute("analyze staged_member");
    }

    private void saveVintage(Manifest manifest, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(VintageSql.SAVE_VINTAGE)) {
            statement.setInt(1, manifest.vintage());
            statement.setObject(2, manifest.previous());
            statement.setString(3, manifest.sha256());
            statement.setString(4, manifest.source());
            statement.setString(5, new ObjectMapper().writeValueAsString(manifest.counts()));
            statement.setObject(6, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of counts is serialisable", e);
        }
    }

    /** Look-ups read the index alone only after a vacuum; outside a transaction. */
    void refreshStatistics() throws SQLException {
        execute("vacuum (analyze) geo_unit, geo_unit_key, geo_unit_member, geo_succession");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql, int... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
