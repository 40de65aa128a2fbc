package fr.essaim.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** Makes Essaim's database and its three accounts in a running server; as often as one likes. */
record DatabaseSetup(int port) {
    static final String DATABASE = "essaim";

    void apply() {
        try {
            try (Connection server = PostgresServer.connect(port, "postgres", DatabaseAccount.SUPERUSER)) {
                createDatabase(server);
            }
            try (Connection database = PostgresServer.connect(port, DATABASE, DatabaseAccount.SUPERUSER)) {
                applyRoles(database);
            }
        } catch (SQLException e) {
            throw new CannotStart("The database could not be set up: " + e.getMessage() + ".", e);
        }
    }

    private static void createDatabase(Connection server) throws SQLException {
        try (Statement statement = server.createStatement();
                ResultSet found =
                        statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (found.next()) {
                return;
            }
        }
        try (Statement statement = server.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
    }

    private static void applyRoles(Connection database) throws SQLException {
        for (DatabaseAccount account : List.of(DatabaseAccount.MIGRATOR, DatabaseAccount.API, DatabaseAccount.READER)) {
            try (PreparedStatement setting = database.prepareStatement("select set_config(?, ?, false)")) {
                setting.setString(1, account.user().replace("essaim_", "essaim.") + "_password");
                setting.setString(2, account.password());
                setting.execute();
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute(rolesScript());
        }
    }

    private static String rolesScript() {
        try (InputStream file =
                Objects.requireNonNull(DatabaseSetup.class.getResourceAsStream("roles.sql"), "roles.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
