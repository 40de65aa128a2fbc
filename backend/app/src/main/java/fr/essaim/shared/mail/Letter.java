package fr.essaim.shared.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address, ready to leave.
 *
 * @param kind what it is about, as staff tells messages apart
 * @param dedupKey names its cause: a second letter with the same key is not sent
 * @param recipientId the person it is for; null when the address is all we know of somebody
 * @param text without markup; {@link #SECRET} stands where the secret goes, here and in the HTML
 * @param unsubscribe address of the one-click unsubscription (RFC 8058), null when this kind cannot be refused
 * @param secret what only the recipient may read, such as a token in a link
 * @param calendar an iCalendar file that goes with it, if any
 * @param bulk whether it may wait behind letters that somebody waits for
 */
public record Letter(
        String kind,
        String dedupKey,
        @Nullable UUID recipientId,
        String address,
        String subject,
        String text,
        String html,
        @Nullable String unsubscribe,
        @Nullable String secret,
        @Nullable String calendar,
        boolean bulk) {
    /** Stands for the secret until the letter leaves. */
    public static final String SECRET = "{essaim-secret}";

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{Alnum}](?:[\\p{Alnum}.-]{0,252}[\\p{Alnum}])?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_SUBJECT = 300;

    /** @throws IllegalArgumentException when address, subject or link could write a header of their own */
    public Letter {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not one plain address");
        }
        requireOneLine(subject);
        if (unsubscribe != null) {
            requireOneLine(unsubscribe);
        }
        subject = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** Whether this is one plain address that a server of the internet would take. */
    public static boolean isAddress(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }

    private static void requireOneLine(String text) {
        if (CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("A header is one line");
        }
    }
}
