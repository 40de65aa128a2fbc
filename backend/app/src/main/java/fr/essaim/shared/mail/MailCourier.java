package fr.essaim.shared.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.outbox.Channel;
import fr.essaim.shared.outbox.Courier;
import fr.essaim.shared.outbox.Delivery;
import fr.essaim.shared.outbox.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters to the SMTP server. SMTP knows no transaction of two parties: a letter tried again carries the same Message-ID,
 * by which servers and readers recognise the copy.
 */
@ApplicationScoped
class MailCourier implements Courier {
    private static final String CHARSET = "UTF-8";
    private static final String CALENDAR_FILE = "evenement.ics";

    private final SmtpClient smtp;
    private final MailConfig config;
    private final Brand brand;
    private final ObjectMapper json;
    private final Clock clock;

    MailCourier(SmtpClient smtp, MailConfig config, Brand brand, ObjectMapper json, Clock clock) {
        this.smtp = smtp;
        this.config = config;
        this.brand = brand;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isReady() {
        return !config.host().equals(MailConfig.NO_HOST);
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            smtp.send(message(parcel));
            return Delivery.done();
        } catch (MessagingException failure) {
            return SmtpFailures.explain(failure, parcel.address());
        }
    }

    private MimeMessage message(Parcel parcel) throws MessagingException {
        MailContent content = content(parcel);
        MimeMessage message = smtp.newMessage("<" + parcel.id() + "@" + brand.host() + ">");
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address()));
        message.setSubject(parcel.title(), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (content.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + content.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content.calendar() == null ? body(content, parcel.secret()) : withCalendar(content, parcel));
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(config.from(), brand.name(), CHARSET);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both forms of a letter; readers show the last one they can. */
    private static MimeMultipart body(MailContent content, @Nullable String secret) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(reveal(content.text(), secret), CHARSET);
        var html = new MimeBodyPart();
        html.setText(reveal(content.html(), secret), CHARSET, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** The letter, and the file by which its reader keeps the date. */
    private static MimeMultipart withCalendar(MailContent content, Parcel parcel) throws MessagingException {
        var letter = new MimeBodyPart();
        letter.setContent(body(content, parcel.secret()));
        var file = new MimeBodyPart();
        file.setText(content.calendar(), CHARSET, "calendar");
        file.setFileName(CALENDAR_FILE);
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", letter, file);
    }

    private MailContent content(Parcel parcel) {
        try {
            return json.readValue(parcel.content(), MailContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the content of a mail", e);
        }
    }

    private static String reveal(String text, @Nullable String secret) {
        return secret == null ? text : text.replace(Letter.SECRET, secret);
    }
}
