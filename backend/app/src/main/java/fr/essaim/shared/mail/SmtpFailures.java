package fr.essaim.shared.mail;

import fr.essaim.shared.outbox.Delivery;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Tells an address that will never work from a server that is busy, and from one that is not there. */
final class SmtpFailures {
    private static final int LONGEST = 300;

    /** Service not available, and the ways to be told that our credentials are wrong. */
    private static final Set<Integer> NOT_SERVING_US = Set.of(421, 454, 530, 534, 535, 538);

    /** A reply code that is final, and the enhanced status code (RFC 3463) that says why. */
    private static final Pattern PERMANENT =
            Pattern.compile("^5\\d\\d[ -]5\\.(?<subject>\\d{1,3})\\.(?<detail>\\d{1,3})\\b");

    /** Subject 1 is the address, 2 the mailbox; details 7 and 8 mean the sender's. */
    private static final Set<Integer> OF_THE_RECIPIENT = Set.of(1, 2);

    private static final Set<Integer> OF_THE_SENDER = Set.of(7, 8);

    private SmtpFailures() {}

    /** @param address is kept out of the error that staff reads */
    static Delivery explain(MessagingException failure, String address) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SMTPAddressFailedException e -> {
                    return refusal(e.getReturnCode(), sentence(e.getMessage(), address));
                }
                case SMTPSenderFailedException e -> {
                    return refusal(e.getReturnCode(), sentence(e.getMessage(), address));
                }
                case SMTPSendFailedException e -> {
                    return refusal(e.getReturnCode(), sentence(e.getMessage(), address));
                }
                case MailConnectException e -> {
                    return Delivery.away(sentence(e.getMessage(), address));
                }
                case SocketTimeoutException e -> {
                    return Delivery.failed("timeout");
                }
                default -> {}
            }
        }
        return Delivery.away(sentence(failure.getMessage(), address));
    }

    private static Delivery refusal(int code, String error) {
        if (NOT_SERVING_US.contains(code)) {
            return Delivery.away(error);
        }
        return isForGood(error) ? Delivery.refused(error) : Delivery.failed(error);
    }

    /** The client reads these codes only from servers that announce them; many send them unannounced. */
    private static boolean isForGood(String reply) {
        Matcher status = PERMANENT.matcher(reply);
        return status.find()
                && OF_THE_RECIPIENT.contains(Integer.valueOf(status.group("subject")))
                && !OF_THE_SENDER.contains(Integer.valueOf(status.group("detail")));
    }

    private static String sentence(@Nullable String message, String address) {
        String plain = (message == null ? "unknown" : message)
                .replace(address, "…")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
