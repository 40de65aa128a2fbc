package fr.essaim.shared.security;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of browser sessions. */
@ConfigMapping(prefix = "essaim.session")
interface SessionConfig {
    /** At least 32 characters, the same on every replica; changing it ends every session. */
    String key();

    /** For how long people already signed in go on while Keycloak cannot be reached to renew their tokens. */
    Duration grace();

    /** How long Keycloak's word on somebody's platform roles is good before it is asked again. */
    Duration rolesTrustedFor();
}
