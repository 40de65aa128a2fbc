package fr.essaim.shared.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.outbox.Channel;
import fr.essaim.shared.outbox.Courier;
import fr.essaim.shared.outbox.Delivery;
import fr.essaim.shared.outbox.Parcel;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters to the SMTP server. SMTP knows no transaction of two parties: a letter tried again carries the same Message-ID,
 * by which servers and readers recognise the copy.
 */
@ApplicationScoped
class MailCourier implements Courier {
    private final Mailer mailer;
    private final MailConfig config;
    private final Brand brand;
    private final ObjectMapper json;

    MailCourier(Mailer mailer, MailConfig config, Brand brand, ObjectMapper json) {
        this.mailer = mailer;
        this.config = config;
        this.brand = brand;
        this.json = json;
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
        Mail mail = mail(parcel);
        try {
            mailer.send(mail);
            return Delivery.done();
        } catch (RuntimeException failure) {
            return SmtpFailures.explain(failure, parcel.address());
        }
    }

    private Mail mail(Parcel parcel) {
        MailContent content = content(parcel);
        String secret = parcel.secret();
        var mail = new Mail()
                .setFrom(quoted(brand.name()) + " <" + config.from() + ">")
                .addTo(parcel.address())
                .setSubject(parcel.title())
                .setText(reveal(content.text(), secret))
                .setHtml(reveal(content.html(), secret))
                .addHeader("Message-ID", "<" + parcel.id() + "@" + brand.host() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        if (content.unsubscribe() != null) {
            mail.addHeader("List-Unsubscribe", "<" + content.unsubscribe() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mail;
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

    private static String quoted(String name) {
        return '"' + name.replaceAll("[\\p{Cntrl}\"\\\\]", " ") + '"';
    }
}
