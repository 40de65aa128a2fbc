package fr.essaim.shared.mail;

import io.smallrye.config.ConfigMapping;

/** Settings of mail, besides those of the client ({@code quarkus.mailer}). */
@ConfigMapping(prefix = "essaim.mail")
interface MailConfig {
    /** In place of a host's name: there is no server to deliver to, letters are held. */
    String NO_HOST = "none";

    /** The server to deliver to. */
    String host();

    /** The address mails come from; their name is the brand's. */
    String from();
}
