package fr.essaim.notifications.letters;

import fr.essaim.notifications.Wording;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes to addresses that are invited to a community; their owners need not have an account. */
@ApplicationScoped
public class InvitationLetters {
    private static final String KIND = "INVITATION";

    /** The page that accepts; the token stays behind the #, out of logs. */
    private static final String PAGE = "/invitation#";

    private final Brand brand;

    InvitationLetters(Brand brand) {
        this.brand = brand;
    }

    public Letter write(Invited invited) {
        Wording wording = Wording.in(invited.language());
        LetterPage page = page(invited, wording);
        return new Letter(
                KIND,
                invited.dedupKey(),
                invited.personId(),
                invited.address(),
                page.subject(),
                LetterTemplates.text(page),
                LetterTemplates.html(page),
                null,
                invited.token(),
                null,
                false);
    }

    private LetterPage page(Invited invited, Wording wording) {
        String inviter = invited.inviter() == null ? brand.name() : invited.inviter();
        var parameters = Map.of("inviter", inviter, "community", invited.community(), "brand", brand.name());
        String subject = wording.oneLine("invitation.title", parameters);
        String until = wording.moment(invited.expiresAt(), invited.zone());
        var item = new LetterPage.Item(
                wording.text("invitation.sentence", parameters),
                wording.text("invitation.line", parameters),
                wording.text("invitation.purpose", parameters),
                invited.purpose(),
                wording.text("invitation.until", Map.of("until", until)),
                new LetterPage.Link(wording.text("invitation.action", Map.of()), brand.url(PAGE + Letter.SECRET)));
        String why = wording.text("why.invitation", parameters);
        String greeting = greeting(wording, invited.displayName());
        return new LetterPage(wording.language(), brand.name(), subject, greeting, List.of(item), null, why, null);
    }

    private static String greeting(Wording wording, @Nullable String name) {
        return name == null
                ? wording.text("greeting.anybody", Map.of())
                : wording.text("greeting", Map.of("name", name));
    }
}
