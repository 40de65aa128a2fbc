package fr.essaim.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that takes every letter but those it was told to refuse. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    /**
     * A letter as it came over the wire.
     *
     * @param raw its bytes, one character for each
     */
    public record Received(String address, String raw) {
        public String header(String name) {
            try {
                return String.join(
                        "", Optional.ofNullable(message().getHeader(name)).orElse(new String[0]));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            try {
                return message().getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String text() {
            return part("text/plain");
        }

        public String html() {
            return part("text/html");
        }

        /** The iCalendar file that came with it. */
        public String calendar() {
            return part("text/calendar");
        }

        public boolean hasCalendar() {
            return raw.contains("text/calendar");
        }

        private String part(String type) {
            try {
                return part(message(), type)
                        .orElseThrow(() -> new IllegalStateException("No part of type " + type))
                        .replace("\r\n", "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Optional<String> part(Part within, String type) throws IOException, MessagingException {
            if (within.isMimeType(type)) {
                return Optional.of(text(within.getContent()));
            }
            if (within.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    Optional<String> found = part(parts.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        /** Types that Jakarta Mail does not know come as streams. */
        private static String text(Object content) throws IOException {
            return content instanceof InputStream stream
                    ? new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    : (String) content;
        }

        private MimeMessage message() throws MessagingException {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private record Refusal(int code, String words) {}

    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final Map<String, Refusal> REFUSALS = new ConcurrentHashMap<>();

    private Optional<SMTPServer> server = Optional.empty();

    @Override
    public Map<String, String> start() {
        SMTPServer started = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Conversation())
                .build();
        started.start();
        server = Optional.of(started);
        return Map.of("essaim.mail.host", "127.0.0.1", "essaim.mail.port", String.valueOf(started.getPortAllocated()));
    }

    @Override
    public void stop() {
        server.ifPresent(SMTPServer::stop);
    }

    /** What came for an address, oldest first. */
    public static List<Received> lettersTo(String address) {
        return RECEIVED.stream()
                .filter(letter -> letter.address().equals(address))
                .toList();
    }

    /** From now on this address is refused with these words, enhanced status code first. */
    public static void refuse(String address, int code, String words) {
        REFUSALS.put(address, new Refusal(code, words));
    }

    public static void accept(String address) {
        REFUSALS.remove(address);
    }

    private static final class Conversation implements MessageHandler {
        private String address = "";

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            Refusal refusal = REFUSALS.get(recipient);
            if (refusal != null) {
                throw new RejectException(refusal.code(), refusal.words());
            }
            address = recipient;
        }

        @Override
        public String data(InputStream data) throws IOException {
            RECEIVED.add(new Received(address, new String(data.readAllBytes(), StandardCharsets.ISO_8859_1)));
            return "taken";
        }

        @Override
        public void done() {}
    }
}
