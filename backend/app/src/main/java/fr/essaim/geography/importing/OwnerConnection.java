package fr.essaim.geography.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the database as the owner of the schema: the account of the service may neither make temporary tables nor vacuum. */
@ApplicationScoped
class OwnerConnection {
    private final String url;
    private final String user;
    private final String password;

    OwnerConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String user,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password.orElse("");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
