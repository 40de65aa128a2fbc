package fr.essaim.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Speaks to the SMTP server, a conversation for each letter: none waits behind a connection that the server has closed. */
@ApplicationScoped
class SmtpClient {
    private final MailConfig config;
    private final Session session;

    SmtpClient(MailConfig config, Brand brand) {
        this.config = config;
        this.session = Session.getInstance(settings(config, brand.host()));
    }

    private static Properties settings(MailConfig config, String ownName) {
        String timeout = String.valueOf(config.timeout().toMillis());
        var settings = new Properties();
        settings.setProperty("mail.smtp.localhost", ownName);
        settings.setProperty("mail.smtp.auth", String.valueOf(config.auth()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(config.startTls()));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(config.startTls()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(config.tls()));
        settings.setProperty("mail.smtp.connectiontimeout", timeout);
        settings.setProperty("mail.smtp.timeout", timeout);
        settings.setProperty("mail.smtp.writetimeout", timeout);
        settings.setProperty("mail.smtp.quitwait", "false");
        return settings;
    }

    /** A message still to be written; it keeps the given id, which without it changed with each attempt. */
    MimeMessage newMessage(String id) {
        return new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
    }

    /** @throws MessagingException see {@link SmtpFailures} */
    void send(MimeMessage message) throws MessagingException {
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    config.host(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
