package fr.essaim.shared.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Settings of mail. */
@ConfigMapping(prefix = "essaim.mail")
interface MailConfig {
    /** In place of a host's name: there is no server to deliver to, letters are held. */
    String NO_HOST = "none";

    /** The server to deliver to. */
    String host();

    int port();

    /** Whether to sign in as {@link #user()}. */
    boolean auth();

    Optional<String> user();

    Optional<String> password();

    /** Whether to require TLS after a plain start (port 587). */
    boolean startTls();

    /** Whether to speak TLS from the first byte (port 465). */
    boolean tls();

    /** How long to wait for each answer of the server. */
    Duration timeout();

    /** The address mails come from; their name is the brand's. */
    String from();
}
