package fr.essaim.stack;

import java.util.Map;

/** Says where the mails of this run go: the API takes its SMTP server from the launcher's own environment. */
final class MailNotice {
    private static final String HOST = "ESSAIM_SMTP_HOST";

    private MailNotice() {}

    static String of(Map<String, String> environment) {
        String host = environment.getOrDefault(HOST, "none");
        return host.equals("none")
                ? "Mail is held, not sent: %s is not set. Staff reads it in the application.".formatted(HOST)
                : "Mail is sent through %s, the demonstration's to addresses that do not exist.".formatted(host);
    }
}
